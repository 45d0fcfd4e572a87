//! A hash of everything the site is built from, to know when a build can be skipped.

use crate::process::Outcome;
use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

/// What the site is built from, relative to the root; what is missing counts as such.
const SITE: [&str; 13] = [
    "THIRD_PARTY.md",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "rust-toolchain.toml",
    "src",
    "facts",
    "geometry",
    "records",
    "site",
    "static",
];

/// The state of the site's sources, `salt` standing for everything else that shapes the build.
pub fn of_site(root: &Path, salt: &str) -> Outcome<String> {
    of(root, &SITE, salt)
}

/// The state of all files in one directory.
pub fn of_directory(directory: &Path) -> Outcome<String> {
    of(directory, &["."], "")
}

/// The state of one file.
pub fn of_file(path: &Path) -> Outcome<String> {
    let directory = path.parent().unwrap_or(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    of(directory, &[name.as_ref()], "")
}

fn of(root: &Path, names: &[&str], salt: &str) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    add(&mut hasher, salt.as_bytes());
    for name in names {
        add(&mut hasher, name.as_bytes());
        walk(&mut hasher, &root.join(name))?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn walk(hasher: &mut DefaultHasher, path: &Path) -> Outcome<()> {
    let unreadable = |error| format!("{} cannot be read: {error}.", path.display());
    if path.is_file() {
        add(hasher, &fs::read(path).map_err(unreadable)?);
    } else if path.is_dir() {
        let mut names = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable)? {
            names.push(entry.map_err(unreadable)?.file_name());
        }
        names.sort();
        for name in names {
            let text = name.to_string_lossy();
            // Editors and build tools keep their own files beside the sources.
            if text.starts_with('.') || text == "target" || text == "node_modules" {
                continue;
            }
            add(hasher, text.as_bytes());
            walk(hasher, &path.join(&name))?;
        }
        hasher.write_u8(1);
    } else {
        hasher.write_u8(2);
    }
    Ok(())
}

/// Length first, so that no two sequences of parts run together.
fn add(hasher: &mut DefaultHasher, bytes: &[u8]) {
    hasher.write_usize(bytes.len());
    hasher.write(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn sample(name: &str) -> Scratch {
        let scratch = Scratch::new(name);
        fs::create_dir_all(scratch.path().join("src/view")).unwrap();
        fs::write(scratch.path().join("Cargo.toml"), "[package]").unwrap();
        fs::write(scratch.path().join("src/main.rs"), "fn main() {}").unwrap();
        fs::write(scratch.path().join("src/view/map.rs"), "// map").unwrap();
        scratch
    }

    #[test]
    fn the_same_sources_hash_alike() {
        let (one, two) = (sample("hash-one"), sample("hash-two"));
        let hash = of_site(one.path(), "").unwrap();
        assert_eq!(hash, of_site(one.path(), "").unwrap());
        assert_eq!(hash, of_site(two.path(), "").unwrap());
    }

    #[test]
    fn files_that_do_not_shape_the_site_are_left_out() {
        let scratch = sample("hash-left-out");
        let before = of_site(scratch.path(), "").unwrap();
        fs::create_dir_all(scratch.path().join("xtask")).unwrap();
        fs::create_dir_all(scratch.path().join("geometry/target")).unwrap();
        let with_geometry = of_site(scratch.path(), "").unwrap();
        fs::write(scratch.path().join("xtask/main.rs"), "x").unwrap();
        fs::write(scratch.path().join("geometry/target/x"), "x").unwrap();
        fs::write(scratch.path().join("README.md"), "x").unwrap();
        fs::write(scratch.path().join("src/.main.rs.swp"), "x").unwrap();
        assert_ne!(before, with_geometry);
        assert_eq!(with_geometry, of_site(scratch.path(), "").unwrap());
    }

    #[test]
    fn every_kind_of_change_is_seen() {
        let scratch = sample("hash-changes");
        let at = |name: &str| scratch.path().join(name);
        let mut seen = vec![of_site(scratch.path(), "").unwrap()];
        seen.push(of_site(scratch.path(), "another tool").unwrap());
        fs::write(at("src/main.rs"), "fn main() { }").unwrap();
        seen.push(of_site(scratch.path(), "").unwrap());
        fs::rename(at("src/view/map.rs"), at("src/view/mop.rs")).unwrap();
        seen.push(of_site(scratch.path(), "").unwrap());
        fs::remove_file(at("src/view/mop.rs")).unwrap();
        seen.push(of_site(scratch.path(), "").unwrap());
        fs::write(at("build.rs"), "").unwrap();
        seen.push(of_site(scratch.path(), "").unwrap());
        for (index, hash) in seen.iter().enumerate() {
            assert!(!seen[..index].contains(hash), "change {index} was not seen");
        }
    }

    #[test]
    fn one_file_is_hashed_by_what_it_holds() {
        let scratch = sample("hash-file");
        let path = scratch.path().join("Cargo.toml");
        let before = of_file(&path).unwrap();
        assert_eq!(before, of_file(&path).unwrap());
        fs::write(&path, "[workspace]").unwrap();
        assert_ne!(before, of_file(&path).unwrap());
    }
}
