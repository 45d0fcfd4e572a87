//! Lets a panic end the program without composing a sentence: what would be said reaches no reader, and the functions that
//! compose it, with the formatting that only they need, are 1.5 KB of the first load. A build for developers keeps them.

use wasm_encoder::{CodeSection, Function, Module, RawSection};
use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::program::imports;

/// How the names of functions of `core` go on that do nothing but panic.
const FAILING: [&str; 7] = [
    "str::slice_error_fail",
    "result::unwrap_failed",
    "option::unwrap_failed",
    "option::expect_failed",
    "slice::index::slice_index_fail",
    "slice::copy_from_slice_impl::len_mismatch_fail",
    "panicking::",
];

/// Whether a function does nothing but panic: `core[c5930c85a12de822]::option::expect_failed`, as wasm-bindgen writes it.
fn fails(name: &str) -> bool {
    let own = name
        .strip_prefix("core[")
        .and_then(|rest| Some(rest.split_once("]::")?.1));
    let own = own.or_else(|| name.strip_prefix("core::"));
    own.is_some_and(|own| FAILING.iter().any(|start| own.starts_with(start)))
}

/// The program whose failing functions end it at once.
///
/// # Errors
/// Where the program cannot be read, or has none of them, so that the names are no longer those of the compiler.
pub fn silenced(wasm: &[u8]) -> Result<Vec<u8>, String> {
    let unreadable = |error| format!("the program cannot be read: {error}");
    let failing = failing(wasm).map_err(unreadable)?;
    if failing.is_empty() {
        return Err("the program has no function that site/src/program/silence.rs knows to panic: look for their names".to_owned());
    }
    let mut module = Module::new();
    let mut code = CodeSection::new();
    let mut left = 0;
    let mut index = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(unreadable)? {
            Payload::CodeSectionStart { count, .. } => left = count,
            Payload::CodeSectionEntry(body) => {
                if failing.contains(&index) {
                    let mut function = Function::new([]);
                    function.instructions().unreachable().end();
                    code.function(&function);
                } else {
                    code.raw(body.as_bytes());
                }
                index += 1;
                left -= 1;
                if left == 0 {
                    module.section(&code);
                }
            }
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    let data = &wasm[range.start as usize..range.end as usize];
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The places of the failing functions among those that the program defines.
fn failing(wasm: &[u8]) -> Result<Vec<u32>, wasmparser::BinaryReaderError> {
    let mut imported = 0;
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => imported = imports::functions(section)?,
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else {
                    continue;
                };
                for part in names {
                    let Name::Function(functions) = part? else {
                        continue;
                    };
                    for naming in functions {
                        let naming = naming?;
                        let fails = fails(naming.name);
                        found.extend(naming.index.checked_sub(imported).filter(|_| fails));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{FunctionSection, NameMap, NameSection, TypeSection};

    /// Two functions that do nothing, with these names.
    fn program(names: [&str; 2]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        let mut map = NameMap::new();
        for (index, name) in names.iter().enumerate() {
            functions.function(0);
            let mut body = Function::new([]);
            body.instructions().nop().nop().end();
            code.function(&body);
            map.append(index as u32, name);
        }
        let mut section = NameSection::new();
        section.functions(&map);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&functions)
            .section(&code)
            .section(&section);
        module.finish()
    }

    #[test]
    fn a_failing_function_ends_the_program_and_no_other_does() {
        let wasm = silenced(&program([
            "core[c5930c85a12de822]::option::expect_failed",
            "other",
        ]));
        let wasm = wasm.expect("as expected");
        let bodies: Vec<Vec<u8>> = Parser::new(0)
            .parse_all(&wasm)
            .filter_map(|payload| match payload {
                Ok(Payload::CodeSectionEntry(body)) => Some(body.as_bytes().to_vec()),
                _ => None,
            })
            .collect();
        assert_eq!(bodies, [vec![0, 0x00, 0x0b], vec![0, 0x01, 0x01, 0x0b]]);
    }

    #[test]
    fn a_program_without_any_is_refused() {
        assert!(silenced(&program(["one", "other"])).is_err());
        assert!(silenced(b"\0asm").is_err());
    }
}
