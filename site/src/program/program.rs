//! Takes the linked program apart into what the first view needs and what loads later, and makes one script of the
//! glue of both.
//!
//! Trunk compiles the program as one file and lets wasm-bindgen at it; that result is thrown away. The linked file is
//! split by reachability at the functions marked with `wasm_split`, and wasm-bindgen and wasm-opt work on the parts.
//! A program that was linked without the feature `split` takes the same road in one piece.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use wasm_encoder::{CustomSection, Section as _};
use wasmparser::{Parser, Payload};

use crate::minify;
use crate::program::glue::{self, LOADER};
use crate::program::imports;
use crate::program::order;
use crate::program::places;
use crate::program::silence;
use crate::store;
use crate::tools::Tool;
use crate::workspace::Workspace;

/// The name of the program, as Cargo links it.
const NAME: &str = "northern-route";
/// The section of a program that was linked to be split.
const MARK: &str = "__wasm_split_unstable";
/// The script, but for the glue and the names of files, and what sees to the page's nodes.
const SCRIPT: &str = include_str!("../../../static/program.js");
const TREE: &str = include_str!("../../../static/tree.js");

/// What a part imports where it imports a mark too: a number that the program does not have.
const MARKED: &str = "__wasm_split: new Proxy(wasm, { get: (own, name) => own[name] ?? 0 })";

/// The program in its parts.
pub struct Program {
    /// What starts.
    pub wasm: Vec<u8>,
    /// What loads later; none where the program is in one piece.
    pub parts: Vec<Part>,
    glue: String,
    /// What all parts of one build have in common, and those of no other.
    build: String,
    /// Whether its parts import a mark of the splitter's, which it gives programs with debug assertions.
    marked: bool,
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

    let (main, mut parts) = if has_section(&bytes, MARK) {
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
        let mut files = vec![wasm.clone()];
        files.extend(parts.iter().map(|part| work.join(&part.file)));
        let mut programs = vec![silence::silenced(&read(&wasm)?)?];
        for file in &files[1..] {
            programs.push(read(file)?);
        }
        places::forget(&mut programs)?;
        for (file, program) in files.iter().zip(programs) {
            fs::write(file, program).map_err(|error| format!("{}: {error}", file.display()))?;
            shrink(&tool, file)?;
        }
    }
    let build = store::hash(&bytes)[..12].to_owned();
    // For its bytes alone, as what shrinks it.
    let near = |wasm: Vec<u8>| {
        if profile == "release" {
            order::near(&wasm)
        } else {
            Ok(wasm)
        }
    };
    for part in &mut parts {
        part.wasm = near(read(&work.join(&part.file))?)?;
        sign(&mut part.wasm, &build);
    }
    let glue = text(&work.join(format!("{NAME}.js")))?;
    let (mut wasm, glue) = imports::shorten(&near(read(&wasm)?)?, &glue)?;
    sign(&mut wasm, &build);
    Ok(Program {
        wasm,
        parts,
        glue,
        build,
        marked: profile != "release",
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
    /// The script that starts the program; `start` is the name of its file in the site, `names` those of its parts, in
    /// their order; `hashes` says of other files that it fetches what they must be; `settled` is what begins once the
    /// page is ready.
    ///
    /// # Errors
    /// Where wasm-bindgen wrote other glue than is expected.
    pub fn script(
        &self,
        start: &str,
        names: &[String],
        hashes: &BTreeMap<String, String>,
        settled: &str,
    ) -> Result<String, String> {
        let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (part, name) in self.parts.iter().zip(names) {
            for point in &part.needed_by {
                files.entry(point).or_default().push(name);
            }
        }
        let parts = serde_json::json!(files).to_string();
        let script = SCRIPT
            .replace("BUILD", &format!("\"{}\"", self.build))
            .replace("START", &format!("\"{start}\""))
            .replace("HASHES", &serde_json::json!(hashes).to_string())
            .replace("PARTS", &parts)
            .replace("SETTLED", &format!("\"./{settled}\""));
        // The build's own name says as much as the splitter's mark.
        let script = if self.marked {
            glue::replace(&script, "__wasm_split: wasm", MARKED)?
        } else {
            script
        };
        let functions = glue::functions(&self.glue)?;
        let script = glue::replace(&script, "// glue", &functions)?;
        Ok(minify::short_names(&format!("{TREE}{script}"), &functions))
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
        // Flat code lets the control flow be built anew, smaller: worth 0.8 KB of the first load, and each round finds
        // what the one before has uncovered.
        "-Oz",
        "--flatten",
        "--rereloop",
        "-Oz",
        "--flatten",
        "--rereloop",
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

/// Writes the build's name into a program, as a section that says nothing else.
fn sign(wasm: &mut Vec<u8>, build: &str) {
    CustomSection {
        name: build.into(),
        data: [].as_slice().into(),
    }
    .append_to(wasm);
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

    fn program(glue: String) -> Program {
        let part = |needed_by: &[&str]| Part {
            needed_by: needed_by.iter().map(|point| (*point).to_owned()).collect(),
            wasm: Vec::new(),
            file: String::new(),
        };
        Program {
            wasm: Vec::new(),
            parts: vec![part(&["evidence", "further"]), part(&["further"])],
            glue,
            build: "12ab".to_owned(),
            marked: false,
        }
    }

    #[test]
    fn the_script_names_build_and_files_and_holds_the_glue() {
        let names = ["shared-2b.wasm".to_owned(), "further-1a.wasm".to_owned()];
        let hashes = BTreeMap::from([("a.txt".to_owned(), "sha256-x".to_owned())]);
        let script = program(glue::tests::glue())
            .script("start-3c.wasm", &names, &hashes, "settled-4d.js")
            .expect("as expected");
        for piece in [
            "function tree() {",
            "customSections(module, \"12ab\")",
            "compiled(\"start-3c.wasm\")",
            "import(\"./settled-4d.js\")",
            "integrity: {\"a.txt\":\"sha256-x\"}[address]",
            "Object.entries({\"evidence\":[\"shared-2b.wasm\"],\"further\":[\"shared-2b.wasm\",\"further-1a.wasm\"]})",
            "const $0 = loads;\nconst $1 = loads;\nown.insert(arg0, arg1, arg2);\n",
            "const ret = String(arg1);\nfunction $2(x) {}\n",
        ] {
            assert!(script.contains(piece), "{piece} in {script}");
        }
        for piece in [
            "debugString",
            "// glue",
            "start();\n}",
            LOADER,
            " BUILD",
            "START)",
        ] {
            assert!(!script.contains(piece), "{piece} in {script}");
        }
    }

    #[test]
    fn a_program_that_is_signed_is_the_same_program_and_has_the_builds_name() {
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        sign(&mut wasm, "12ab");
        assert!(has_section(&wasm, "12ab"));
        assert!(wasm.starts_with(b"\0asm\x01\0\0\0"));
        assert_eq!(Parser::new(0).parse_all(&wasm).flatten().count(), 3);
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
