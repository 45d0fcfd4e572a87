//! The page as text, in some sixty states over all views, layers, measures and kinds of nothing: each element with what
//! it is called, says and leads to, and a hash of its markup, so that nothing changes unseen.
//!
//! After a change that is meant: `GOLDEN=write cargo test -p northern-route-site --test golden`, and read the difference.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

use sha2::{Digest as _, Sha256};

use states::{STATES, rendered};

mod states;

/// Attributes that a reader, or a machine that reads for one, meets.
const READ: [&str; 14] = [
    "role",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-pressed",
    "aria-checked",
    "aria-selected",
    "aria-current",
    "aria-sort",
    "aria-valuetext",
    "aria-hidden",
    "href",
    "scope",
    "checked",
];

/// An element a line, indented by depth, with its text; what is hidden from readers of the page's tree, and drawings
/// without a name or words, are left to the hash.
fn read(markup: &str) -> String {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut hidden = None;
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once('<') {
        if !before.trim().is_empty() && hidden.is_none() {
            let _ = writeln!(text, "{}{before}", "  ".repeat(depth));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
            hidden = hidden.filter(|from| *from < depth);
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let said: Vec<String> = READ
            .iter()
            .filter_map(|key| Some(format!(" {key}=\"{}\"", attribute(tag, key)?)))
            .collect();
        let class = attribute(tag, "class").map_or(String::new(), |class| {
            format!(".{}", class.replace(' ', "."))
        });
        let id = attribute(tag, "id").map_or(String::new(), |id| format!("#{id}"));
        let is_mark = [
            "path", "rect", "circle", "ellipse", "svg", "use", "g", "line", "br",
        ]
        .contains(&name);
        let is_said = !is_mark || !said.is_empty() || !id.is_empty();
        if hidden.is_none() && is_said {
            let _ = writeln!(
                text,
                "{}{name}{id}{class}{}",
                "  ".repeat(depth),
                said.concat()
            );
        }
        if !tag.ends_with('/') && !["input", "br", "wbr", "img"].contains(&name) {
            if tag.contains(" aria-hidden=\"true\"") && hidden.is_none() {
                hidden = Some(depth);
            }
            depth += 1;
        }
    }
    text
}

fn attribute<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {key}=\""))?;
    value.split('"').next()
}

fn golden(markup: &str) -> String {
    let mut text = read(markup);
    let _ = write!(text, "markup {} bytes, ", markup.len());
    for byte in Sha256::digest(markup).iter().take(8) {
        let _ = write!(text, "{byte:02x}");
    }
    text + "\n"
}

fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    folder.join(name).with_extension("txt")
}

#[test]
fn no_state_of_the_page_changes_unseen() {
    let write = env::var("GOLDEN").is_ok_and(|value| value == "write");
    let mut changed = Vec::new();
    for (name, query) in STATES {
        let now = golden(&rendered(query));
        let path = file(name);
        if write {
            fs::write(&path, now).expect("written");
            continue;
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept != now {
            let lines = kept.lines().zip(now.lines());
            let differs = lines.enumerate().find(|(_, (kept, now))| kept != now);
            let what = differs.map_or_else(
                || "one is longer than the other".to_owned(),
                |(index, (kept, now))| format!("line {}:\n  kept {kept}\n  now  {now}", index + 1),
            );
            changed.push(format!("{name} ({query}): {what}"));
        }
    }
    assert!(
        changed.is_empty(),
        "{} of {} states look different. If that is meant: GOLDEN=write cargo test -p northern-route-site --test golden\n{}",
        changed.len(),
        STATES.len(),
        changed.join("\n")
    );
}

#[test]
fn every_golden_file_is_of_a_state() {
    let names: Vec<&str> = STATES.iter().map(|(name, _)| *name).collect();
    let folder = file("any");
    for entry in fs::read_dir(folder.parent().expect("a folder")).expect("the golden files") {
        let path = entry.expect("a file").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(names.contains(&&*name), "{} is of no state", path.display());
    }
}
