//! Takes the linked program apart into what the first view needs and what loads later, and makes one script of the
//! glue of both.
//!
//! Trunk compiles the program as one file and lets wasm-bindgen at it; that result is thrown away. The linked file is
//! split by reachability at the functions marked with `wasm_split`, and wasm-bindgen and wasm-opt work on the parts.
//! A program that was linked without the feature `split` takes the same road in one piece.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use wasmparser::{Parser, Payload};

use crate::imports;
use crate::tools::Tool;
use crate::workspace::Workspace;

/// The name of the program, as Cargo links it.
const NAME: &str = "northern-route";
/// The section of a program that was linked to be split.
const MARK: &str = "__wasm_split_unstable";
/// The file of the loader that the splitter writes, and what the glue imports it by.
const LOADER: &str = "__wasm_split.js";

/// The program in its parts.
pub struct Program {
    /// What starts.
    pub wasm: Vec<u8>,
    /// What loads later; none where the program is in one piece.
    pub parts: Vec<Part>,
    glue: String,
    loader: Option<String>,
}

/// A part that loads later.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The split points that need it, as `wasm_split` names them.
    pub needed_by: Vec<String>,
    /// The program.
    pub wasm: Vec<u8>,
    /// The name that the loader fetches it by.
    file: String,
}

/// Takes apart what Cargo linked for Trunk.
///
/// # Errors
/// Where a tool is missing, fails, or writes what this does not expect.
pub fn make(workspace: &Workspace, profile: &str) -> Result<Program, String> {
    let linked = workspace
        .target
        .join(format!("wasm32-unknown-unknown/{profile}/{NAME}.wasm"));
    let bytes = read(&linked)?;
    let work = workspace.target.join("site").join(profile);
    let _ = fs::remove_dir_all(&work);
    fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;

    let is_split = has_section(&bytes, MARK);
    let (main, mut parts) = if is_split {
        split(&bytes, &work)?
    } else {
        (linked, Vec::new())
    };
    Tool::wasm_bindgen(workspace)?.run(&[
        "--target=web",
        "--no-typescript",
        "--keep-lld-exports",
        &format!("--out-name={NAME}"),
        &format!("--out-dir={}", work.display()),
        &main.to_string_lossy(),
    ])?;
    let wasm = work.join(format!("{NAME}_bg.wasm"));
    if profile == "release" {
        let tool = Tool::wasm_opt(workspace)?;
        shrink(&tool, &wasm)?;
        for part in &parts {
            shrink(&tool, &work.join(&part.file))?;
        }
    }
    for part in &mut parts {
        part.wasm = read(&work.join(&part.file))?;
    }
    let glue = text(&work.join(format!("{NAME}.js")))?;
    let (wasm, glue) = imports::shorten(&read(&wasm)?, &glue)?;
    Ok(Program {
        wasm,
        parts,
        glue,
        loader: is_split.then(|| text(&work.join(LOADER))).transpose()?,
    })
}

/// Removes what Trunk put into the site of the program in one piece.
///
/// # Errors
/// Where a file cannot be removed.
pub fn remove_whole(site: &Path) -> Result<(), String> {
    let unreadable = |error| format!("{}: {error}", site.display());
    for entry in fs::read_dir(site).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with(NAME) {
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

impl Program {
    /// The script that starts the program; `names` are those of its parts in the site, in their order.
    ///
    /// # Errors
    /// Where wasm-bindgen or the splitter wrote other glue than is expected.
    pub fn script(&self, names: &[String]) -> Result<String, String> {
        let files = self.parts.iter().map(|part| &*part.file);
        let names = names.iter().map(|name| &**name);
        let renamed: Vec<(&str, &str)> = files.zip(names).collect();
        match &self.loader {
            Some(loader) => join(&self.glue, loader, &renamed),
            None => Ok(self.glue.clone()),
        }
    }
}

/// Splits; returns the path of the main part, and the others, not read yet.
fn split(linked: &[u8], work: &Path) -> Result<(PathBuf, Vec<Part>), String> {
    let main = work.join(format!("{NAME}.wasm"));
    let mut options = wasm_split_cli_support::Options::new(linked);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let written = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("wasm_split_cli_support could not split {NAME}: {error:#}"))?;
    Ok((main, parts(written.prefetch_map)))
}

/// The parts of what the splitter says that each split point needs, in the order of their names.
fn parts(needs: impl IntoIterator<Item = (String, Vec<String>)>) -> Vec<Part> {
    let mut needed_by: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (point, files) in needs {
        for file in files {
            needed_by.entry(file).or_default().insert(point.clone());
        }
    }
    let part = |(file, points): (String, BTreeSet<String>)| Part {
        needed_by: points.into_iter().collect(),
        wasm: Vec::new(),
        file: file + ".wasm",
    };
    needed_by.into_iter().map(part).collect()
}

/// Bytes before speed, as in the release profile.
fn shrink(tool: &Tool, file: &Path) -> Result<(), String> {
    let file = file.to_string_lossy();
    tool.run(&[
        // The second round still finds what the first has uncovered.
        "-Oz",
        "-Oz",
        "--strip-producers",
        "--strip-target-features",
        "--low-memory-unused",
        "--optimize-added-constants-propagate",
        &format!("--output={file}"),
        &file,
    ])
}

/// One script of two: the splitter's loader imports the glue and the glue imports it, a circle that costs a request.
/// The loader also streams, for which a host has to send the right type; the bytes alone do without. And it writes
/// what fails to the console; the page says it.
fn join(glue: &str, loader: &str, renamed: &[(&str, &str)]) -> Result<String, String> {
    let once = |script: &str, from: &str, to: &str| replace(script, from, to, 1);
    let mut script = once(loader, "import { initSync } from \"./main.js\";", "")?;
    script = once(&script, "console.error(e);\n            success", "success")?;
    for (from, to) in renamed {
        script = once(&script, &format!("./{from}"), &format!("./{to}"))?;
    }
    script = replace(
        &script,
        "WebAssembly.instantiateStreaming(src, imports)",
        "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
        renamed.len(),
    )?;
    let loads: Vec<&str> = script
        .match_indices(EXPORT)
        .filter_map(|(at, _)| script[at + EXPORT.len()..].split(' ').next())
        .collect();
    if loads.is_empty() {
        return Err(format!("the splitter's loader exports nothing: {OTHER}"));
    }
    let exports = loads.join(", ");
    let script = script.replace(EXPORT, "const ");
    let mut rest = glue;
    let mut spaces = Vec::new();
    // A line for each of the loader's functions that the program imports.
    while let Some((space, after)) = imported(rest) {
        spaces.push(format!("const {space} = {{ {exports} }};\n"));
        rest = after;
    }
    if spaces.is_empty() {
        return Err(format!(
            "wasm-bindgen's script does not begin with the import of {LOADER}: {OTHER}"
        ));
    }
    let more = rest.lines().any(|line| line.starts_with("import "));
    if more || script.contains("import {") || script.contains("export ") {
        return Err(format!("the glue imports more than {LOADER}: {OTHER}"));
    }
    let spaces = spaces.concat();
    Ok(format!("{script}{spaces}{rest}"))
}

/// The name of the space that the first line imports from the loader, and what follows.
fn imported(glue: &str) -> Option<(&str, &str)> {
    let (line, rest) = glue.split_once('\n')?;
    let (space, from) = line.strip_prefix("import * as ")?.split_once(' ')?;
    from.contains(LOADER).then_some((space, rest))
}

/// What the loader's functions begin with.
const EXPORT: &str = "export const ";

const OTHER: &str = "this version of wasm-bindgen or wasm_split_cli_support writes other glue than \
                     site/src/program.rs expects; go back to the versions of Cargo.lock, or mend `join`";

/// Replaces what must stand in the loader so many times.
fn replace(script: &str, from: &str, to: &str, times: usize) -> Result<String, String> {
    match script.matches(from).count() {
        count if count == times => Ok(script.replace(from, to)),
        count => Err(format!(
            "the splitter's loader holds `{from}` {count} times and not {times}: {OTHER}"
        )),
    }
}

/// Whether a program has a custom section of a name.
fn has_section(wasm: &[u8], name: &str) -> bool {
    let mut payloads = Parser::new(0).parse_all(wasm);
    payloads.any(
        |payload| matches!(payload, Ok(Payload::CustomSection(section)) if section.name() == name),
    )
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"__wasm_split.js\"\nimport * as import2 from \"__wasm_split.js\"\nlet wasm;\n";
    const LOADER_SCRIPT: &str = r#"import { initSync } from "./main.js";
        } catch (e) {
            console.error(e);
            success = false;
        }
const __chunk_1 = makeLoad(fetch(new URL("./chunk_1.wasm", import.meta.url)));
WebAssembly.instantiateStreaming(src, imports)
export const __wasm_split_load_further = wrap(makeLoad(fetch(new URL("./split_further.wasm", import.meta.url))));
WebAssembly.instantiateStreaming(src, imports)
"#;
    const RENAMED: [(&str, &str); 2] = [
        ("chunk_1.wasm", "shared-2b.wasm"),
        ("split_further.wasm", "further-1a.wasm"),
    ];

    #[test]
    fn glue_and_loader_become_one_script_that_names_the_files() {
        let script = join(GLUE, LOADER_SCRIPT, &RENAMED).expect("as expected");
        assert_eq!(
            script,
            r#"
        } catch (e) {
            success = false;
        }
const __chunk_1 = makeLoad(fetch(new URL("./shared-2b.wasm", import.meta.url)));
WebAssembly.instantiate(await (await src).arrayBuffer(), imports)
const __wasm_split_load_further = wrap(makeLoad(fetch(new URL("./further-1a.wasm", import.meta.url))));
WebAssembly.instantiate(await (await src).arrayBuffer(), imports)
const import1 = { __wasm_split_load_further };
const import2 = { __wasm_split_load_further };
let wasm;
"#
        );
    }

    #[test]
    fn other_glue_fails_and_names_the_tools() {
        let refused = |glue: &str, from: &str, to: &str| {
            let loader = LOADER_SCRIPT.replace(from, to);
            join(glue, &loader, &RENAMED).expect_err("refused")
        };
        for refusal in [
            refused("let wasm;\n", "", ""),
            refused(&format!("{GLUE}import * as b from \"c\"\n"), "", ""),
            refused(GLUE, "instantiateStreaming", "compileStreaming"),
            refused(GLUE, "split_further.", "split_other."),
            refused(GLUE, "console.error", "console.warn"),
            refused(GLUE, "export const", "export let"),
        ] {
            assert!(refusal.contains("wasm_split_cli_support"), "{refusal}");
            assert!(refusal.contains("site/src/program.rs"), "{refusal}");
        }
    }

    #[test]
    fn a_part_is_named_by_who_needs_it() {
        let needs = [
            ("evidence", ["chunk_1", "split_evidence"]),
            ("further", ["chunk_1", "split_further"]),
        ];
        let needs =
            needs.map(|(point, files)| (point.to_owned(), files.map(str::to_owned).to_vec()));
        let found = parts(needs);
        let said: Vec<_> = found
            .iter()
            .map(|part| (&*part.file, part.needed_by.join(" ")))
            .collect();
        assert_eq!(
            said,
            [
                ("chunk_1.wasm", "evidence further".to_owned()),
                ("split_evidence.wasm", "evidence".to_owned()),
                ("split_further.wasm", "further".to_owned()),
            ]
        );
    }

    #[test]
    fn a_program_says_by_a_section_whether_it_is_to_be_split() {
        let header = b"\0asm\x01\0\0\0";
        let other = [1, 2, 0, 0];
        let marked = [&[0, 5, 4][..], b"mark"].concat();
        let program = |sections: &[&[u8]]| [&header[..], &sections.concat()].concat();
        assert!(has_section(&program(&[&other, &marked]), "mark"));
        assert!(!has_section(&program(&[&other]), "mark"));
        assert!(!has_section(&program(&[&marked]), "other"));
        assert!(!has_section(b"", "mark"));
        assert!(!has_section(&program(&[&[0, 0x80]]), "mark"), "broken");
    }
}
