//! Takes the linked program apart into what the first view needs and what loads later, and makes one script of the
//! glue of both.
//!
//! Trunk compiles the program as one file and lets wasm-bindgen at it; that result is thrown away. The linked file is
//! split by reachability at the functions marked with `wasm_split`, and wasm-bindgen and wasm-opt work on the parts.
//! A program that was linked without the feature `split` takes the same road in one piece.

use std::fs;
use std::path::{Path, PathBuf};

use crate::tools::Tool;
use crate::workspace::Workspace;

/// The name of the program, as Cargo links it.
const NAME: &str = "northern-route";
/// The section of a program that was linked to be split.
const MARK: &str = "__wasm_split_unstable";
/// The file of the loader that the splitter writes, and what the glue imports it by.
const LOADER: &str = "__wasm_split.js";
/// The function of the loader that fetches the further part.
const LOAD: &str = "__wasm_split_load_further";

/// The program in its parts.
pub struct Program {
    /// What starts.
    pub wasm: Vec<u8>,
    /// What loads later, where the program was split.
    pub further: Option<Vec<u8>>,
    glue: String,
    loader: Option<Loader>,
}

/// The loader's script, and the name that it fetches the part by.
struct Loader {
    script: String,
    part: String,
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

    let (main, part) = if has_section(&bytes, MARK) {
        let (main, part) = split(&bytes, &work)?;
        (main, Some(part))
    } else {
        (linked, None)
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
        for file in [Some(&wasm), part.as_ref()].into_iter().flatten() {
            shrink(&tool, file)?;
        }
    }
    let loader = part.as_ref().map(|part| loader(&work, part)).transpose()?;
    Ok(Program {
        wasm: read(&wasm)?,
        further: part.as_deref().map(read).transpose()?,
        glue: text(&work.join(format!("{NAME}.js")))?,
        loader,
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
    /// The script that starts the program, `further` the name of the file that loads later.
    ///
    /// # Errors
    /// Where wasm-bindgen or the splitter wrote other glue than is expected.
    pub fn script(&self, further: Option<&str>) -> Result<String, String> {
        match (&self.loader, further) {
            (Some(loader), Some(further)) => join(&self.glue, loader, further),
            _ => Ok(self.glue.clone()),
        }
    }
}

/// Splits; returns the paths of the main part and of the further part.
fn split(linked: &[u8], work: &Path) -> Result<(PathBuf, PathBuf), String> {
    let main = work.join(format!("{NAME}.wasm"));
    let mut options = wasm_split_cli_support::Options::new(linked);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let parts = wasm_split_cli_support::transform(options)
        .map_err(|error| format!("wasm_split_cli_support could not split {NAME}: {error:#}"))?;
    match <[PathBuf; 1]>::try_from(parts.split_modules) {
        Ok([part]) => Ok((main, part)),
        Err(parts) => Err(format!(
            "wasm_split_cli_support wrote {} parts beside the main one, and site/src/program.rs \
             expects the further part alone",
            parts.len()
        )),
    }
}

/// Bytes before speed, as in the release profile.
fn shrink(tool: &Tool, file: &Path) -> Result<(), String> {
    let file = file.to_string_lossy();
    tool.run(&[
        "-Oz",
        "--low-memory-unused",
        "--optimize-added-constants-propagate",
        &format!("--output={file}"),
        &file,
    ])
}

fn loader(work: &Path, part: &Path) -> Result<Loader, String> {
    let name = part.file_name().unwrap_or_default();
    Ok(Loader {
        script: text(&work.join(LOADER))?,
        part: name.to_string_lossy().into_owned(),
    })
}

/// One script of two: the splitter's loader imports the glue and the glue imports it, a circle that costs a request.
/// The loader also streams, for which a host has to send the right type; the bytes alone do without.
fn join(glue: &str, loader: &Loader, further: &str) -> Result<String, String> {
    let script = only(
        &loader.script,
        "import { initSync } from \"./main.js\";",
        "",
    )?;
    let script = only(
        &script,
        &format!("export const {LOAD}"),
        &format!("const {LOAD}"),
    )?;
    let script = only(
        &script,
        &format!("./{}", loader.part),
        &format!("./{further}"),
    )?;
    let script = only(
        &script,
        "WebAssembly.instantiateStreaming(src, imports)",
        "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)",
    )?;
    let (first, rest) = glue.split_once('\n').unwrap_or_default();
    let space = first
        .strip_prefix("import * as ")
        .and_then(|line| line.split_once(' '))
        .filter(|(_, from)| from.contains(LOADER))
        .ok_or_else(|| {
            format!("wasm-bindgen's script does not import {LOADER} in its first line: {OTHER}")
        })?
        .0;
    if rest.contains("\nimport ") || script.contains("import {") {
        return Err(format!("the glue imports more than {LOADER}: {OTHER}"));
    }
    Ok(format!("{script}const {space} = {{ {LOAD} }};\n{rest}"))
}

const OTHER: &str = "this version of wasm-bindgen or wasm_split_cli_support writes other glue than \
                     site/src/program.rs expects; go back to the versions of Cargo.lock, or mend `join`";

/// Replaces what must stand in the loader exactly once.
fn only(script: &str, from: &str, to: &str) -> Result<String, String> {
    if script.matches(from).count() == 1 {
        Ok(script.replacen(from, to, 1))
    } else {
        Err(format!(
            "the splitter's loader does not hold `{from}` exactly once: {OTHER}"
        ))
    }
}

/// Whether a program has a custom section of a name (WebAssembly core specification, "Custom Section").
fn has_section(wasm: &[u8], name: &str) -> bool {
    let mut at = 8;
    while let Some(kind) = wasm.get(at) {
        let Some((size, start)) = number(wasm, at + 1) else {
            return false;
        };
        if *kind == 0
            && let Some((length, text)) = number(wasm, start)
            && wasm.get(text..text + length) == Some(name.as_bytes())
        {
            return true;
        }
        at = start + size;
    }
    false
}

/// An unsigned LEB128 number and where it ends.
fn number(bytes: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let (mut value, mut shift) = (0, 0);
    loop {
        let byte = *bytes.get(at)?;
        value |= usize::from(byte & 0x7f).checked_shl(shift)?;
        (at, shift) = (at + 1, shift + 7);
        if byte & 0x80 == 0 {
            return Some((value, at));
        }
    }
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

    const GLUE: &str = "import * as import1 from \"__wasm_split.js\"\nlet wasm;\n";

    fn loader() -> Loader {
        Loader {
            script: "import { initSync } from \"./main.js\";\n\
                     const src = fetch(new URL(\"./split_further.wasm\", import.meta.url));\n\
                     WebAssembly.instantiateStreaming(src, imports)\n\
                     export const __wasm_split_load_further = wrapAsyncCb(x);\n"
                .to_owned(),
            part: "split_further.wasm".to_owned(),
        }
    }

    #[test]
    fn glue_and_loader_become_one_script_that_names_the_file() {
        let script = join(GLUE, &loader(), "further-1a.wasm").expect("as expected");
        assert_eq!(
            script,
            "\nconst src = fetch(new URL(\"./further-1a.wasm\", import.meta.url));\n\
             WebAssembly.instantiate(await (await src).arrayBuffer(), imports)\n\
             const __wasm_split_load_further = wrapAsyncCb(x);\n\
             const import1 = { __wasm_split_load_further };\nlet wasm;\n"
        );
    }

    #[test]
    fn other_glue_fails_and_names_the_tools() {
        let refused = |glue: &str, from: &str, to: &str| {
            let mut loader = loader();
            loader.script = loader.script.replace(from, to);
            join(glue, &loader, "further-1a.wasm").expect_err("refused")
        };
        for refusal in [
            refused("let wasm;\n", "", ""),
            refused(&format!("{GLUE}import * as b from \"c\"\n"), "", ""),
            refused(GLUE, "instantiateStreaming", "compileStreaming"),
            refused(GLUE, "split_further", "split_other"),
            refused(GLUE, "export const", "export let"),
        ] {
            assert!(refusal.contains("wasm_split_cli_support"), "{refusal}");
            assert!(refusal.contains("site/src/program.rs"), "{refusal}");
        }
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
        assert!(!has_section(&program(&[&[0, 0x80]]), "mark"));
    }
}
