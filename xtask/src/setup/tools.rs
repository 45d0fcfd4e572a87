//! Finds or installs each tool that turns the sources into a site.

use crate::place;
use crate::process::{self, Outcome, announced, answer, find, need, program};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// The Trunk that builds the site; Trunk.toml asks for it too.
pub const TRUNK: &str = "0.21.14";
/// The Binaryen whose wasm-opt shrinks the module; Trunk.toml names its first number.
pub const BINARYEN: &str = "132.0.0";

/// The cargo-deny that holds the dependencies to `deny.toml`.
pub const CARGO_DENY: &str = "0.20.2";

/// The tools, ready to be run.
pub struct Tools {
    /// Where those are that were not on `PATH`.
    directories: Vec<PathBuf>,
}

impl Tools {
    /// Finds every tool, installing what is missing.
    pub fn ready() -> Outcome<Self> {
        let binaryen = binaryen_answer();
        let found = [
            trunk()?,
            wasm_bindgen(&locked_wasm_bindgen()?)?,
            tool("wasm-opt", &binaryen, "binaryen", BINARYEN, |root| {
                install_binaryen(root)
            })?,
        ];
        let directories = found.into_iter().flatten().collect();
        Ok(Self { directories })
    }

    /// The search path with these tools first.
    pub fn path(&self) -> Outcome<OsString> {
        process::path_with(&self.directories)
    }

    /// Where Trunk itself is.
    pub fn trunk(&self) -> PathBuf {
        let ours = self
            .directories
            .iter()
            .find_map(|directory| process::find_in(directory, "trunk"));
        ours.unwrap_or_else(|| PathBuf::from("trunk"))
    }
}

fn trunk() -> Outcome<Option<PathBuf>> {
    tool("trunk", &format!("trunk {TRUNK}"), "trunk", TRUNK, |root| {
        let package = format!("trunk@{TRUNK}");
        let arguments = ["--locked", package.as_str()];
        install_package("Compiling Trunk", "7 minutes", &arguments, root)
    })
}

/// Where cargo-deny is; it is installed where it is missing.
pub fn cargo_deny() -> Outcome<PathBuf> {
    let answer = format!("cargo-deny {CARGO_DENY}");
    let directory = tool("cargo-deny", &answer, "cargo-deny", CARGO_DENY, |root| {
        let package = format!("cargo-deny@{CARGO_DENY}");
        let arguments = ["--locked", package.as_str()];
        install_package("Compiling cargo-deny", "5 minutes", &arguments, root)
    })?;
    let found = match &directory {
        Some(directory) => process::find_in(directory, "cargo-deny"),
        None => find("cargo-deny"),
    };
    found.ok_or_else(|| "cargo-deny is gone: try again.".to_owned())
}

fn wasm_bindgen(version: &str) -> Outcome<Option<PathBuf>> {
    let answer = format!("wasm-bindgen {version}");
    tool("wasm-bindgen", &answer, "wasm-bindgen", version, |root| {
        let package = format!("wasm-bindgen-cli@{version}");
        // Only the one program of three, and with the newest of its own dependencies.
        let arguments = ["--bin", "wasm-bindgen", package.as_str()];
        install_package(
            "Compiling the wasm-bindgen CLI",
            "2 minutes",
            &arguments,
            root,
        )
    })
}

/// Finds a tool that answers `--version` as it should: on `PATH` (then there is no directory to
/// add), among those installed before, or by installing it.
fn tool(
    name: &str,
    expected: &str,
    package: &str,
    version: &str,
    install: impl FnOnce(&Path) -> Outcome<()>,
) -> Outcome<Option<PathBuf>> {
    let right = |path: &PathBuf| {
        answer(path, &["--version"]).is_some_and(|answer| is_answer(&answer, expected))
    };
    if find(name).as_ref().is_some_and(right) {
        return Ok(None);
    }
    let root = place::tools()?.join(format!("{package}-{version}"));
    let installed = || {
        directories_of(&root).into_iter().find(|directory| {
            process::find_in(directory, name)
                .as_ref()
                .is_some_and(right)
        })
    };
    if let Some(directory) = installed() {
        return Ok(Some(directory));
    }
    install_into(&root, || installed().is_some(), install)?;
    installed().map(Some).ok_or_else(|| {
        format!(
            "{name} {version} was installed, but does not run here: remove {} and try again.",
            root.display()
        )
    })
}

/// Whether the words of an answer begin with those expected: `trunk 0.21.1` is not 0.21.14, and
/// what some tools add after the number does not matter.
fn is_answer(answer: &str, expected: &str) -> bool {
    let mut words = answer.split_whitespace();
    expected
        .split_whitespace()
        .all(|word| words.next() == Some(word))
}

/// Where Cargo and npm each put programs under a root.
fn directories_of(root: &Path) -> [PathBuf; 2] {
    [root.join("bin"), root.join("node_modules").join(".bin")]
}

/// Installs beside the final place and moves it there in one step, so that of two runs at once
/// neither sees half a tool.
fn install_into(
    root: &Path,
    ready: impl Fn() -> bool,
    install: impl FnOnce(&Path) -> Outcome<()>,
) -> Outcome<()> {
    let name = root.file_name().unwrap_or_default().to_string_lossy();
    let own = root.with_file_name(format!(".{name}-{}", std::process::id()));
    let cannot = |error| format!("{} cannot be written: {error}.", own.display());
    fs::create_dir_all(&own).map_err(cannot)?;
    let done = install(&own).and_then(|()| {
        // Whoever came first leaves a tool that runs; anything else there is a remnant.
        if !ready() {
            let _ = fs::remove_dir_all(root);
            if let Err(error) = fs::rename(&own, root)
                && !ready()
            {
                return Err(cannot(error));
            }
        }
        Ok(())
    });
    let _ = fs::remove_dir_all(&own);
    done
}

fn install_package(what: &str, usually: &str, arguments: &[&str], root: &Path) -> Outcome<()> {
    need("cargo", "install Rust with rustup")?;
    let mut command = process::cargo(["install", "--root"]);
    command.arg(root).args(arguments);
    // The project's own build directory is no place for a tool's objects.
    command.env_remove("CARGO_TARGET_DIR");
    announced(what, usually, || process::run(command)).map_err(|failure| {
        format!(
            "{failure} If this machine was offline, connect it and try again; or install the \
             tool yourself with `cargo install {}`.",
            arguments.join(" ")
        )
    })
}

fn install_binaryen(root: &Path) -> Outcome<()> {
    let npm = need("npm", "install Node.js 20.10 or later, which brings it")?;
    let package = format!("binaryen@{BINARYEN}");
    let mut command = program(npm);
    command
        .args(["install", "--no-fund", "--no-audit", "--loglevel=error"])
        .arg("--prefix")
        .arg(root)
        .arg(&package);
    announced("Fetching wasm-opt from npm", "10 seconds", || {
        process::run(command)
    })
    .map_err(|failure| {
        format!(
            "{failure} If this machine was offline, connect it and try again; or install the \
             tool yourself with `npm install --global {package}`."
        )
    })
}

fn binaryen_answer() -> String {
    let number = BINARYEN.split('.').next().unwrap_or(BINARYEN);
    format!("wasm-opt version {number}")
}

/// The version of wasm-bindgen that the site is compiled with; the CLI has to be the same.
fn locked_wasm_bindgen() -> Outcome<String> {
    let path = place::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path)
        .map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    locked(&lock, "wasm-bindgen")
        .map(str::to_owned)
        .ok_or_else(|| {
            "Cargo.lock names no wasm-bindgen: run `cargo update --workspace`.".to_owned()
        })
}

/// The version of a package in a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn trunk_toml_names_the_same_versions() {
        let text = fs::read_to_string(place::root().join("Trunk.toml")).unwrap();
        assert!(text.contains(&format!("trunk-version = \"^{TRUNK}\"")));
        let number = binaryen_answer().split(' ').nth(2).unwrap().to_owned();
        assert!(text.contains(&format!("wasm_opt = \"version_{number}\"")));
    }

    #[test]
    fn an_answer_has_to_be_of_the_right_version() {
        assert!(is_answer("trunk 0.21.14", "trunk 0.21.14"));
        assert!(is_answer(
            "wasm-bindgen 0.2.100 (a1b2)",
            "wasm-bindgen 0.2.100"
        ));
        assert!(is_answer(
            "wasm-opt version 132 (version_132)",
            "wasm-opt version 132"
        ));
        assert!(!is_answer("trunk 0.21.1", "trunk 0.21.14"));
        assert!(!is_answer("trunk 0.21.14", "trunk 0.21.1"));
        assert!(!is_answer("", "trunk 0.21.14"));
    }

    #[test]
    fn the_lock_says_which_wasm_bindgen() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.100\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.100"));
        assert_eq!(locked(lock, "yew"), None);
    }

    #[test]
    fn an_installation_appears_whole_or_not_at_all() {
        let scratch = Scratch::new("install");
        let root = scratch.path().join("tool-1");
        let file = root.join("bin");
        let failed = install_into(&root, || file.exists(), |_| Err("offline".to_owned()));
        assert_eq!(failed, Err("offline".to_owned()));
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 0);
        let write = |text: &'static str| {
            move |own: &Path| fs::write(own.join("bin"), text).map_err(|error| error.to_string())
        };
        install_into(&root, || file.exists(), write("first")).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "first");
        // A second run that comes later leaves the tool of the first where it is.
        install_into(&root, || file.exists(), write("second")).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "first");
        // What does not run is replaced.
        install_into(&root, || false, write("third")).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "third");
        assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1);
    }
}
