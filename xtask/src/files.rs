//! Reads the list of the site's files, which the build writes into the site.

use crate::process::Outcome;
use serde::Deserialize;
use std::fmt;
use std::fs;
use std::path::Path;

/// The list's name in the site.
const LIST: &str = "files.json";

/// When a browser fetches a file; `site/src/store.rs` says what each means.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
pub enum Load {
    First,
    Shared,
    Further,
    Evidence,
    Download,
    Ready,
    Detail,
    Outlines,
    Settled,
    Install,
    Link,
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::First => "at first",
            Self::Shared => "for whatever is not in the first view",
            Self::Further => "for chart, table, layers, selection",
            Self::Evidence => "for the evidence",
            Self::Download => "for what can be taken away",
            Self::Ready => "once the page is ready",
            Self::Detail => "when the map is enlarged",
            Self::Outlines => "where the page has lost its outlines",
            Self::Settled => "once the page is ready, to be kept",
            Self::Install => "when the atlas is installed",
            Self::Link => "when its link is followed",
        })
    }
}

/// One file of the site.
#[derive(Debug, Deserialize, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub load: Load,
    /// The split points that need it, where it is a part of the program or its style.
    #[serde(default)]
    pub points: Vec<String>,
    /// Its size as it lies there.
    pub bytes: usize,
}

#[derive(Deserialize)]
struct List {
    files: Vec<File>,
}

/// The files of a site; each has to be there, whole, and none beside them.
pub fn of(site: &Path) -> Outcome<Vec<File>> {
    const MEND: &str = "run `cargo xtask build`";
    let text = fs::read_to_string(site.join(LIST))
        .map_err(|error| format!("dist/{LIST} cannot be read: {error}; {MEND}."))?;
    let List { files } = serde_json::from_str(&text)
        .map_err(|error| format!("dist/{LIST} is no list of files: {error}; {MEND}."))?;
    for file in &files {
        let length = fs::metadata(site.join(&file.name)).map(|data| data.len());
        if length.is_err() {
            let name = &file.name;
            return Err(format!(
                "dist/{LIST} names {name}, which is not in dist/; {MEND}."
            ));
        }
        if length.is_ok_and(|length| length != file.bytes as u64) {
            let name = &file.name;
            return Err(format!(
                "dist/{name} is not the file that was built; {MEND}."
            ));
        }
    }
    for name in names(site, "")? {
        if name != LIST && files.iter().all(|file| file.name != name) {
            return Err(format!(
                "dist/ holds {name}, which dist/{LIST} does not name; {MEND}."
            ));
        }
    }
    Ok(files)
}

/// Adds a file to the list, or lists it anew.
pub fn add(site: &Path, name: &str) -> Outcome<()> {
    let unread = |error: &dyn fmt::Display| format!("dist/{LIST}: {error}.");
    let list = site.join(LIST);
    let text = fs::read_to_string(&list).map_err(|error| unread(&error))?;
    let mut value: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| unread(&error))?;
    let bytes = fs::metadata(site.join(name))
        .map_err(|error| unread(&error))?
        .len();
    if let Some(files) = value["files"].as_array_mut() {
        files.retain(|file| file["name"] != name);
        files.push(serde_json::json!({ "name": name, "load": "link", "bytes": bytes }));
    }
    fs::write(&list, format!("{value:#}\n")).map_err(|error| unread(&error))
}

/// The names of the files below a folder of the site, with its own in front.
fn names(folder: &Path, before: &str) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let entries =
        fs::read_dir(folder).map_err(|error| format!("dist/{before} cannot be read: {error}."))?;
    for entry in entries.flatten() {
        let name = format!("{before}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(names(&entry.path(), &format!("{name}/"))?);
        } else {
            found.push(name);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn site(name: &str, list: &str, files: &[(&str, &str)]) -> Scratch {
        let scratch = Scratch::new(name);
        fs::write(scratch.path().join(LIST), list).unwrap();
        for (name, text) in files {
            let path = scratch.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        scratch
    }

    const TWO: &str = r#"{"files": [
        {"name": "index.html", "load": "first", "bytes": 2, "sha256": "00"},
        {"name": "further-1.css", "load": "further", "bytes": 3}
    ]}"#;

    #[test]
    fn the_list_says_what_is_fetched_when() {
        let site = site(
            "list",
            TWO,
            &[("index.html", "ab"), ("further-1.css", "abc")],
        );
        let files = of(site.path()).unwrap();
        let said: Vec<_> = files.iter().map(|file| (&*file.name, file.load)).collect();
        assert_eq!(
            said,
            [
                ("index.html", Load::First),
                ("further-1.css", Load::Further)
            ]
        );
    }

    #[test]
    fn a_list_that_is_not_true_is_said() {
        let complaint = |name: &str, list: &str, files: &[(&str, &str)]| {
            of(site(name, list, files).path()).unwrap_err()
        };
        let index = ("index.html", "ab");
        let gone = complaint("gone", TWO, &[index]);
        assert!(gone.contains("names further-1.css"), "{gone}");
        let other = complaint("other", TWO, &[index, ("further-1.css", "abcd")]);
        assert!(other.contains("further-1.css is not the file"), "{other}");
        let stray = complaint("stray", r#"{"files": []}"#, &[index]);
        assert!(stray.contains("holds index.html"), "{stray}");
        let deep = complaint("deep", r#"{"files": []}"#, &[("data/a.csv", "a")]);
        assert!(deep.contains("holds data/a.csv"), "{deep}");
        let broken = complaint("broken", r#"{"files": 7}"#, &[]);
        assert!(broken.contains("is no list of files"), "{broken}");
        for complaint in [gone, other, stray, deep, broken] {
            assert!(
                complaint.ends_with("run `cargo xtask build`."),
                "{complaint}"
            );
        }
    }
}
