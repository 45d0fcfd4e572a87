//! The commands that finish a linked program: wasm-bindgen and wasm-opt, each of one version, from `PATH` or from
//! where Trunk keeps what it has fetched.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::workspace::Workspace;

/// A command of the right version.
pub struct Tool {
    name: &'static str,
    path: PathBuf,
}

impl Tool {
    /// The wasm-bindgen that the program is locked to.
    ///
    /// # Errors
    /// Where it is not found; the sentence says how to get it.
    pub fn wasm_bindgen(workspace: &Workspace) -> Result<Self, String> {
        let version = &workspace.wasm_bindgen;
        let answer = format!("wasm-bindgen {version}");
        let kept = format!("wasm-bindgen-{version}");
        let mend = format!("cargo install wasm-bindgen-cli@{version}");
        Self::find("wasm-bindgen", &answer, &[&kept], &mend)
    }

    /// The wasm-opt of the Binaryen that Trunk.toml names.
    ///
    /// # Errors
    /// Where it is not found; the sentence says how to get it.
    pub fn wasm_opt(workspace: &Workspace) -> Result<Self, String> {
        let version = &workspace.binaryen;
        let answer = format!("wasm-opt version {version}");
        let kept = format!("wasm-opt-version_{version}");
        let mend = format!("npm install --global binaryen@{version}");
        Self::find("wasm-opt", &answer, &[&kept, &kept, "bin"], &mend)
    }

    fn find(name: &'static str, answer: &str, kept: &[&str], mend: &str) -> Result<Self, String> {
        let on_path = env::var_os("PATH").unwrap_or_default();
        let in_cache = caches().into_iter().flat_map(|cache| {
            // Trunk keeps the command at the end of these folders or on the way to it.
            (1..=kept.len()).map(move |depth| cache.join(kept[..depth].iter().collect::<PathBuf>()))
        });
        let found: Vec<PathBuf> = env::split_paths(&on_path)
            .chain(in_cache)
            .map(|folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
            .filter(|path| path.is_file())
            .collect();
        let right = |path: &&PathBuf| version_of(path).is_some_and(|said| is(&said, answer));
        if let Some(path) = found.iter().find(right) {
            return Ok(Self {
                name,
                path: path.clone(),
            });
        }
        let instead = found.first().and_then(|path| version_of(path));
        let what = instead.map_or_else(
            || format!("{name} is not on this machine"),
            |said| format!("{name} here is `{said}`, not `{answer}`"),
        );
        Err(format!(
            "{what}: run `cargo xtask build`, which sets it up, or `{mend}`"
        ))
    }

    /// Runs it to its end.
    ///
    /// # Errors
    /// Where it could not be run or ended badly, with what it said.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Result<(), String> {
        let output = Command::new(&self.path)
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{} could not be run: {error}", self.name))?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("{} failed: {}", self.name, said.trim()))
    }
}

/// Where Trunk may keep what it has fetched (`directories::ProjectDirs` of "dev", "trunkrs", "trunk").
fn caches() -> Vec<PathBuf> {
    let home = |name: &str, below: &str| env::var_os(name).map(|home| Path::new(&home).join(below));
    [
        home("XDG_CACHE_HOME", "trunk"),
        home("HOME", ".cache/trunk"),
        home("HOME", "Library/Caches/dev.trunkrs.trunk"),
        home("LOCALAPPDATA", "trunkrs/trunk/cache"),
    ]
    .into_iter()
    .flatten()
    .filter(|folder| fs::metadata(folder).is_ok())
    .collect()
}

fn version_of(path: &Path) -> Option<String> {
    let output = Command::new(path)
        .arg("--version")
        .stdin(Stdio::null())
        .output()
        .ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether the words of an answer begin with those expected: some tools add more after the number.
fn is(answer: &str, expected: &str) -> bool {
    let mut words = answer.split_whitespace();
    expected
        .split_whitespace()
        .all(|word| words.next() == Some(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_has_to_be_of_the_right_version() {
        assert!(is(
            "wasm-opt version 132 (version_132)",
            "wasm-opt version 132"
        ));
        assert!(!is("wasm-bindgen 0.2.13", "wasm-bindgen 0.2.130"));
        assert!(!is("", "wasm-bindgen 0.2.130"));
    }

    #[test]
    fn a_tool_that_is_not_there_is_named_with_its_mend() {
        let missing = Tool::find("no-such-tool", "no-such-tool 1", &[], "cargo install it");
        assert_eq!(
            missing.err().as_deref(),
            Some(
                "no-such-tool is not on this machine: run `cargo xtask build`, which sets it up, \
                 or `cargo install it`"
            )
        );
        let cargo = Tool::find("cargo", "cargo 0.1", &[], "rustup update").err();
        let said = cargo.expect("no such cargo");
        assert!(said.starts_with("cargo here is `cargo 1."), "{said}");
        assert!(said.contains("not `cargo 0.1`"), "{said}");
    }
}
