//! Where things are: the repository, what is built from it, and the tools that clones share.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub fn root() -> PathBuf {
    // Cargo says at run time where the package is, which stays right when the clone is moved.
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}

/// The site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What the commands note for themselves, and the variants of the site.
pub fn target() -> PathBuf {
    root().join("target")
}

/// A variant of the site: `counted`, unoptimised, counts what renders; `unsplit` has its program in one piece.
pub fn dist_of(variant: &str) -> PathBuf {
    target().join(format!("dist-{variant}"))
}

/// The browser tests.
pub fn end2end() -> PathBuf {
    root().join("end2end")
}

/// Where installed tools go, so that several clones share them.
pub fn tools() -> Result<PathBuf, String> {
    tools_from(|name| std::env::var_os(name).map(PathBuf::from))
}

fn tools_from(variable: impl Fn(&str) -> Option<PathBuf>) -> Result<PathBuf, String> {
    let set = |name: &str| variable(name).filter(|path| !path.as_os_str().is_empty());
    set("NORTHERN_ROUTE_TOOLS")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("northern-route")))
        .or_else(|| set("HOME").map(|home| home.join(".cache").join("northern-route")))
        .or_else(|| set("LOCALAPPDATA").map(|local| local.join("northern-route")))
        .ok_or_else(|| {
            "There is no place for tools: set NORTHERN_ROUTE_TOOLS to a directory.".to_owned()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().join("xtask").join("Cargo.toml").is_file());
    }

    #[test]
    fn tools_go_where_the_nearest_variable_says() {
        let with = |pairs: &[(&str, &str)]| {
            tools_from(|name| {
                let found = pairs.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| PathBuf::from(value))
            })
        };
        let home = ("HOME", "/home/a");
        let cache = ("XDG_CACHE_HOME", "/cache");
        let own = ("NORTHERN_ROUTE_TOOLS", "/tools");
        assert_eq!(with(&[home, cache, own]), Ok("/tools".into()));
        assert_eq!(with(&[home, cache]), Ok("/cache/northern-route".into()));
        assert_eq!(with(&[home]), Ok("/home/a/.cache/northern-route".into()));
        assert_eq!(
            with(&[home, ("XDG_CACHE_HOME", "")]),
            Ok("/home/a/.cache/northern-route".into())
        );
        assert!(with(&[]).unwrap_err().contains("NORTHERN_ROUTE_TOOLS"));
    }
}
