//! What Cargo says of the workspace: where it is, where it builds, and which wasm-bindgen it is locked to.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde::Deserialize;

/// The workspace that the site is built from.
pub struct Workspace {
    /// Where the repository is.
    pub root: PathBuf,
    /// Where Cargo builds.
    pub target: PathBuf,
    /// The locked version of wasm-bindgen, whose command has to be the same.
    pub wasm_bindgen: String,
    /// The version of Binaryen that Trunk.toml names, as `132`.
    pub binaryen: String,
}

/// What is read of the answer of `cargo metadata`.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
    workspace_root: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

impl Workspace {
    /// Asks Cargo.
    ///
    /// # Errors
    /// Where Cargo does not answer, or no wasm-bindgen or Binaryen is named.
    pub fn find() -> Result<Self, String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--format-version=1", "--locked"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .map_err(|error| format!("`cargo metadata` could not be run: {error}"))?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!("`cargo metadata` failed: {}", said.trim()));
        }
        let said: Metadata = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("the answer of `cargo metadata` cannot be read: {error}"))?;
        let wasm_bindgen = said
            .packages
            .into_iter()
            .find(|package| package.name == "wasm-bindgen")
            .ok_or("Cargo.lock names no wasm-bindgen: run `cargo update --workspace`")?
            .version;
        let binaryen = binaryen(&said.workspace_root)?;
        Ok(Self {
            root: said.workspace_root,
            target: said.target_directory,
            wasm_bindgen,
            binaryen,
        })
    }

    /// A file of the repository.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let path = self.root.join(path);
        fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// A prepared file of the geometry.
    ///
    /// # Errors
    /// Where it is not there.
    pub fn prepared(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.root.join("geometry/prepared").join(name);
        fs::read(&path)
            .map_err(|error| format!("{}: {error}: run `cargo xtask geometry`", path.display()))
    }
}

fn binaryen(root: &Path) -> Result<String, String> {
    let path = root.join("Trunk.toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    version_in(&text).map(str::to_owned).ok_or_else(|| {
        "Trunk.toml names no version of wasm-opt: write `wasm_opt = \"version_132\"` under [tools]"
            .to_owned()
    })
}

/// The number in `wasm_opt = "version_132"`.
fn version_in(trunk: &str) -> Option<&str> {
    let line = trunk.lines().find(|line| line.starts_with("wasm_opt"))?;
    line.split_once("\"version_")?.1.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunk_says_which_binaryen() {
        assert_eq!(
            version_in("[tools]\nwasm_opt = \"version_132\"\n"),
            Some("132")
        );
        assert_eq!(version_in("[tools]\n"), None);
    }

    #[test]
    fn cargo_says_where_it_builds_and_which_wasm_bindgen_is_locked() {
        let workspace = Workspace::find().expect("Cargo answers");
        assert!(workspace.root.join("Trunk.toml").is_file());
        assert!(workspace.wasm_bindgen.starts_with("0.2."));
        assert!(workspace.target.is_absolute());
    }
}
