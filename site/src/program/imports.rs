//! Gives what the program imports short names, in the program and in the glue that provides it.
//!
//! wasm-bindgen names each import by what it does and a hash, some forty characters that no compression makes small:
//! they were 5 KB of the first load.

use wasm_encoder::{EntityType, ImportSection, Module, RawSection};
use wasmparser::{BinaryReaderError, ImportSectionReader, Parser, Payload, TypeRef};

/// The module that wasm-bindgen's own imports are of.
const OWN: &str = "./northern-route_bg.js";
/// Its short name. The other module, of the splitter, keeps its own: the parts name it too.
const SHORT: &str = "a";

/// The program and the glue with short names.
///
/// # Errors
/// Where the program cannot be read, or the glue does not provide an import in the way that is expected.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String), String> {
    let unreadable = |error| format!("the program cannot be read: {error}");
    let mut module = Module::new();
    let mut glue = replace(glue, &format!("\"{OWN}\": "), &format!("\"{SHORT}\": "))?;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(unreadable)? {
            Payload::ImportSection(section) => {
                let mut imports = ImportSection::new();
                for (index, import) in section.into_imports().enumerate() {
                    let import = import.map_err(unreadable)?;
                    let kind = EntityType::try_from(import.ty)
                        .map_err(|error| format!("{}: {error:?}", import.name))?;
                    if import.module == OWN {
                        let name = name(index);
                        glue =
                            replace(&glue, &format!(" {}: ", import.name), &format!(" {name}: "))?;
                        imports.import(SHORT, &name, kind);
                    } else {
                        imports.import(import.module, import.name, kind);
                    }
                }
                module.section(&imports);
            }
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    let data = &wasm[range.start as usize..range.end as usize];
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok((module.finish(), glue))
}

/// How many functions a section imports: they are numbered before those that the program defines.
///
/// # Errors
/// Where the section cannot be read.
pub fn functions(section: ImportSectionReader<'_>) -> Result<u32, BinaryReaderError> {
    let mut count = 0;
    for import in section.into_imports() {
        count += u32::from(matches!(import?.ty, TypeRef::Func(_)));
    }
    Ok(count)
}

/// A name for a number, as short as it can be: "a" to "z", "aa" and so on.
fn name(index: usize) -> String {
    let letter = char::from(b'a' + (index % 26) as u8);
    match index / 26 {
        0 => letter.to_string(),
        rest => name(rest - 1) + &letter.to_string(),
    }
}

/// Replaces what must stand in the glue exactly once.
fn replace(glue: &str, from: &str, to: &str) -> Result<String, String> {
    if glue.matches(from).count() == 1 {
        return Ok(glue.replacen(from, to, 1));
    }
    Err(format!(
        "wasm-bindgen's script does not hold `{from}` exactly once: this version writes other glue than \
         site/src/program/imports.rs expects; go back to the version of Cargo.lock, or mend `shorten`"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{CodeSection, Function, FunctionSection, TypeSection};

    /// A program with an import of wasm-bindgen's, one of the splitter's, and a function.
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("__wasm_split.js", "load", EntityType::Function(0));
        imports.import(OWN, "__wbg_log_12ab", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.section(&functions).section(&code);
        module.finish()
    }

    fn imports(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::ImportSection(section) = payload.expect("readable") {
                names.extend(section.into_imports().map(|import| {
                    let import = import.expect("readable");
                    format!("{} {}", import.module, import.name)
                }));
            }
        }
        names
    }

    const GLUE: &str =
        "{\n  __wbg_log_12ab: function() {},\n};\nreturn { \"./northern-route_bg.js\": import0 }";

    #[test]
    fn program_and_glue_know_an_import_by_the_same_short_name() {
        let wasm = program();
        let (short, glue) = shorten(&wasm, GLUE).expect("as expected");
        assert_eq!(imports(&short), ["__wasm_split.js load", "a b"]);
        assert_eq!(
            glue,
            "{\n  b: function() {},\n};\nreturn { \"a\": import0 }"
        );
        let count = |wasm: &[u8]| Parser::new(0).parse_all(wasm).count();
        assert_eq!(count(&short), count(&wasm), "nothing else has gone");
    }

    #[test]
    fn glue_that_does_not_provide_an_import_is_refused() {
        for glue in ["", &GLUE.replace("log", "warn"), &format!("{GLUE}{GLUE}")] {
            let refusal = shorten(&program(), glue).expect_err("refused");
            assert!(refusal.contains("site/src/program/imports.rs"), "{refusal}");
        }
        assert!(shorten(b"\0asm", GLUE).is_err());
    }

    #[test]
    fn names_are_as_short_as_they_can_be_and_differ() {
        let names: Vec<String> = (0..800).map(name).collect();
        assert_eq!(names[..2], ["a", "b"]);
        assert_eq!((&*names[25], &*names[26], &*names[702]), ("z", "aa", "aaa"));
        let mut distinct = names.clone();
        distinct.sort();
        distinct.dedup();
        assert_eq!(distinct.len(), names.len());
    }
}
