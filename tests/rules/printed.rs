//! The files whose texts the page prints.

use std::fs;
use std::path::{Path, PathBuf};

/// The sources of the words and the views, at any depth.
pub fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join("src/words"), root.join("src/view")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a file").path();
            let list = if path.is_dir() { &mut open } else { &mut found };
            list.push(path);
        }
    }
    assert!(found.len() > 80, "{} files", found.len());
    found
}
