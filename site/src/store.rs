//! The site's folder: every file goes in through here, by a name with its content's hash where it has one, and is
//! listed with when a browser fetches it in `files.json`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The split points, as `wasm_split` names them.
const POINTS: [&str; 3] = ["download", "evidence", "further"];

/// The list of the site's files.
pub const LIST: &str = "files.json";

/// When a browser fetches a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Load {
    /// Before the page is ready.
    First,
    /// When chart, table, a further layer, a selection or a comparison is asked for.
    Further,
    /// When the evidence view is asked for.
    Evidence,
    /// With whichever of several of these is first asked for; its split points say which.
    Shared,
    /// When the sheet of what can be taken away is asked for.
    Download,
    /// When the map is enlarged or provinces are shown.
    Detail,
    /// Once the page is ready.
    Ready,
    /// Where the page's own outlines have been changed or taken out.
    Outlines,
    /// Once the page is ready and may keep itself for use without a network.
    Settled,
    /// When the atlas is installed.
    Install,
    /// When a link to it is followed.
    Link,
}

/// One file of the site.
#[derive(Debug, Serialize)]
struct File {
    name: String,
    load: Load,
    /// The split points that need it, where it is a part of the program or its style.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    points: Vec<String>,
    bytes: usize,
    sha256: String,
    /// The hash as a page names it.
    #[serde(skip)]
    integrity: String,
}

/// A file that is kept for use without a network.
pub struct Kept {
    /// When it is fetched otherwise.
    pub load: Load,
    /// What it must be.
    pub integrity: String,
}

/// The folder, and what has been put there.
pub struct Store {
    folder: PathBuf,
    files: Vec<File>,
}

impl Store {
    /// A store in Trunk's folder.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            files: Vec::new(),
        }
    }

    /// Writes a file under a name with its content's hash; returns the name.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add(
        &mut self,
        stem: &str,
        extension: &str,
        load: Load,
        bytes: &[u8],
    ) -> Result<String, String> {
        let name = format!("{stem}-{}.{extension}", &hash(bytes)[..12]);
        self.put(&name, load, bytes)?;
        Ok(name)
    }

    /// The same of a part of the program, by the split points that need it.
    ///
    /// # Errors
    /// Where it cannot be written, or there is a split point that is not known here.
    pub fn add_part(&mut self, points: &[String], bytes: &[u8]) -> Result<String, String> {
        let (stem, load) = part(points)?;
        let name = self.add(stem, "wasm", load, bytes)?;
        self.needed_by(points);
        Ok(name)
    }

    /// The same of the style of what loads later.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_style(&mut self, bytes: &[u8]) -> Result<String, String> {
        let name = self.add("further", "css", Load::Ready, bytes)?;
        self.needed_by(&POINTS.map(str::to_owned));
        Ok(name)
    }

    /// Says which split points need the last file.
    fn needed_by(&mut self, points: &[String]) {
        if let Some(file) = self.files.last_mut() {
            file.points = points.to_vec();
        }
    }

    /// Writes a file under its own name.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn put(&mut self, name: &str, load: Load, bytes: &[u8]) -> Result<(), String> {
        let path = self.folder.join(name);
        let unwritten = |error| format!("{name}: {error}");
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(unwritten)?;
        }
        fs::write(path, bytes).map_err(unwritten)?;
        self.files.push(File {
            name: name.to_owned(),
            load,
            points: Vec::new(),
            bytes: bytes.len(),
            sha256: hash(bytes),
            integrity: integrity(bytes),
        });
        Ok(())
    }

    /// What files must be, by their names, for a browser to take them.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn hashes(&self, names: &[&str]) -> Result<BTreeMap<String, String>, String> {
        let hash = |name: &&str| {
            let bytes =
                fs::read(self.folder.join(name)).map_err(|error| format!("{name}: {error}"))?;
            Ok(((*name).to_owned(), integrity(&bytes)))
        };
        names.iter().map(hash).collect()
    }

    /// Lists what Trunk has copied.
    ///
    /// # Errors
    /// Where a file cannot be read.
    pub fn adopt(&mut self) -> Result<(), String> {
        for name in self.names()? {
            let is_new = self.files.iter().all(|file| file.name != name);
            if let Some(load) = copied(&name).filter(|_| is_new) {
                let path = self.folder.join(&name);
                let bytes = fs::read(&path).map_err(|error| format!("{name}: {error}"))?;
                self.put(&name, load, &bytes)?;
            }
        }
        Ok(())
    }

    /// What is kept for use without a network, by name: all that a page fetches by itself.
    pub fn kept(&self) -> BTreeMap<String, Kept> {
        let files = self.files.iter().filter(|file| file.load != Load::Link);
        files
            .map(|file| {
                let kept = Kept {
                    load: file.load,
                    integrity: file.integrity.clone(),
                };
                (file.name.clone(), kept)
            })
            .collect()
    }

    /// Writes the list.
    ///
    /// # Errors
    /// Where the folder holds a file that no one knows when to fetch.
    pub fn finish(mut self) -> Result<(), String> {
        for name in self.names()? {
            if self.files.iter().all(|file| file.name != name) {
                return Err(format!(
                    "the site holds {name}, and site/src/store.rs does not know when it is fetched"
                ));
            }
        }
        self.files.sort_by(|a, b| a.name.cmp(&b.name));
        let list = serde_json::json!({ "files": self.files });
        let text = format!("{list:#}\n");
        fs::write(self.folder.join(LIST), text).map_err(|error| format!("{LIST}: {error}"))
    }

    fn names(&self) -> Result<Vec<String>, String> {
        let unreadable = |error| format!("{}: {error}", self.folder.display());
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            // What Trunk copies stands in no folder.
            if entry.path().is_file() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        names.sort();
        Ok(names)
    }
}

/// How a part of the program that these split points need is named, and when it is fetched.
///
/// # Errors
/// Where there is a split point that is not known here.
fn part(points: &[String]) -> Result<(&'static str, Load), String> {
    let unknown = points.iter().find(|point| !POINTS.contains(&&***point));
    match points {
        [] => Err("the program has a part that nothing needs".to_owned()),
        _ if unknown.is_some() => Err(format!(
            "the program has a part for {}, and site/src/store.rs does not know when it is fetched",
            points.join(", ")
        )),
        [point] => match &**point {
            "further" => Ok(("further", Load::Further)),
            "evidence" => Ok(("evidence", Load::Evidence)),
            _ => Ok(("download", Load::Download)),
        },
        _ => Ok(("shared", Load::Shared)),
    }
}

/// When what Trunk copies is fetched.
fn copied(name: &str) -> Option<Load> {
    match name {
        "THIRD_PARTY.md" => Some(Load::Link),
        _ if name.starts_with("icon") => Some(Load::First),
        _ => None,
    }
}

/// The SHA-256 of some bytes, as a page names what it fetches.
pub fn integrity(bytes: &[u8]) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(bytes));
    format!("sha256-{digest}")
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for a test, gone after it.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let own = format!("northern-route-{name}-{}", std::process::id());
            let folder = std::env::temp_dir().join(own);
            fs::create_dir_all(&folder).expect("a folder");
            Self(folder)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn every_file_is_listed_with_when_it_is_fetched() {
        let scratch = Scratch::new("listed");
        fs::write(scratch.0.join("icon-1.svg"), "<svg/>").expect("written");
        let mut store = Store::new(&scratch.0);
        let name = store.add("further", "css", Load::Further, b"a{}");
        assert_eq!(name.as_deref(), Ok("further-5f546eb4606b.css"));
        let hashes = store
            .hashes(&["further-5f546eb4606b.css"])
            .expect("it is there");
        assert_eq!(hashes["further-5f546eb4606b.css"], integrity(b"a{}"));
        assert!(store.hashes(&["gone.css"]).is_err());
        store.adopt().expect("read");
        store.finish().expect("all are known");
        let list = fs::read_to_string(scratch.0.join(LIST)).expect("a list");
        let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
        let files = list["files"].as_array().expect("an array");
        let said: Vec<_> = files
            .iter()
            .map(|file| {
                (
                    file["name"].as_str(),
                    file["load"].as_str(),
                    file["bytes"].as_u64(),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                (Some("further-5f546eb4606b.css"), Some("further"), Some(3)),
                (Some("icon-1.svg"), Some("first"), Some(6)),
            ]
        );
    }

    #[test]
    fn a_file_that_no_one_fetches_is_refused() {
        let scratch = Scratch::new("unknown");
        fs::write(scratch.0.join("stray.css"), "").expect("written");
        let refusal = Store::new(&scratch.0).finish().expect_err("unknown");
        assert!(refusal.starts_with("the site holds stray.css"), "{refusal}");
    }
}
