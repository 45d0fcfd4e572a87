//! `cargo xtask budget`: what the page fetches until it is ready, compressed, against its limits.

use crate::outcome::Tally;
use crate::process::{Outcome, program, read};
use crate::{html, npm, place, site};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// In kibibytes of `gzip -9`.
const LIMIT_OF_ALL: usize = 220;
const LIMIT_OF_PAGE: usize = 60;

const PAGE: &str = "index.html";
const MARK: &str = "<!-- budget -->";
const END_MARK: &str = "<!-- /budget -->";

/// A file and its sizes in bytes.
struct Weight {
    name: String,
    plain: usize,
    gzip: usize,
}

/// Builds if necessary, prints the table, and fails when a limit is passed.
pub fn run(write: bool) -> Outcome<()> {
    site::ensure()?;
    let weights = weigh(&place::dist())?;
    print!("{}", table(&weights));
    if write {
        write_to_readme(&weights)?;
        println!("The table is in README.md.");
    }
    let mut over = checks(&weights).into_iter().filter_map(Result::err);
    over.next().map_or(Ok(()), Err)
}

/// Prints the table and counts the limits kept.
pub fn tally() -> Outcome<Tally> {
    let weights = weigh(&place::dist())?;
    print!("{}", table(&weights));
    let mut sum = Tally::NOTHING;
    for check in checks(&weights) {
        match check {
            Ok(kept) => {
                println!("{kept}");
                sum += Tally::PASSED;
            }
            Err(passed) => {
                println!("{passed}");
                sum += Tally::FAILED;
            }
        }
    }
    Ok(sum)
}

fn weigh(dist: &Path) -> Outcome<Vec<Weight>> {
    let page = fs::read_to_string(dist.join(PAGE)).map_err(|error| {
        format!("dist/{PAGE} cannot be read: {error}; run `cargo xtask build`.")
    })?;
    let found = html::fetched(&page);
    let mut names = found.certain;
    if let Some(missing) = names.iter().find(|name| !dist.join(name).is_file()) {
        return Err(format!(
            "dist/{PAGE} names {missing}, which is not in dist/."
        ));
    }
    let files = found.possible.into_iter();
    names.extend(files.filter(|name| dist.join(name).is_file()));
    names.insert(PAGE.to_owned());
    let names: Vec<String> = names.into_iter().collect();
    let sizes = gzip_sizes(dist, &names)?;
    names
        .into_iter()
        .zip(sizes)
        .map(|(name, gzip)| {
            let data = fs::metadata(dist.join(&name))
                .map_err(|error| format!("dist/{name} cannot be read: {error}."))?;
            let plain = usize::try_from(data.len()).unwrap_or(usize::MAX);
            Ok(Weight { name, plain, gzip })
        })
        .collect()
}

/// Node is needed for the tests anyway, and has zlib in it.
fn gzip_sizes(dist: &Path, names: &[String]) -> Outcome<Vec<usize>> {
    const SCRIPT: &str = "const fs = require('node:fs'), zlib = require('node:zlib'); \
        for (const path of process.argv.slice(1)) \
        console.log(zlib.gzipSync(fs.readFileSync(path), { level: 9 }).length);";
    let mut command = program(npm::node()?);
    command
        .current_dir(dist)
        .args(["-e", SCRIPT, "--"])
        .args(names);
    let output = read(command)?;
    let sizes: Vec<usize> = output
        .lines()
        .filter_map(|line| line.trim().parse().ok())
        .collect();
    if sizes.len() == names.len() {
        Ok(sizes)
    } else {
        Err("Node could not compress the files of dist/.".to_owned())
    }
}

/// Each limit: kept, or passed.
fn checks(weights: &[Weight]) -> [Result<String, String>; 2] {
    let page = weights.iter().filter(|weight| weight.name == PAGE);
    [
        check(
            "Everything until the page is ready",
            weights.iter().map(|weight| weight.gzip).sum(),
            LIMIT_OF_ALL,
        ),
        check(PAGE, page.map(|weight| weight.gzip).sum(), LIMIT_OF_PAGE),
    ]
}

fn check(what: &str, gzip: usize, limit: usize) -> Result<String, String> {
    let size = kib(gzip);
    if gzip <= limit * 1024 {
        Ok(format!("{what}: {size} KB of {limit} KB."))
    } else {
        Err(format!(
            "{what}: {size} KB, more than the {limit} KB allowed."
        ))
    }
}

/// The table, in Markdown, which reads as well in a terminal.
fn table(weights: &[Weight]) -> String {
    let mut rows = vec![(
        "file".to_owned(),
        "size, KB".to_owned(),
        "gzip -9, KB".to_owned(),
    )];
    let mut sorted: Vec<&Weight> = weights.iter().collect();
    sorted.sort_by(|a, b| b.gzip.cmp(&a.gzip).then_with(|| a.name.cmp(&b.name)));
    for weight in sorted {
        let name = unhashed(&weight.name);
        rows.push((format!("`{name}`"), kib(weight.plain), kib(weight.gzip)));
    }
    let all = |size: fn(&Weight) -> usize| kib(weights.iter().map(size).sum());
    rows.push((
        "all".to_owned(),
        all(|weight| weight.plain),
        all(|weight| weight.gzip),
    ));
    let width = |of: fn(&(String, String, String)) -> &String| {
        rows.iter()
            .map(|row| of(row).chars().count())
            .max()
            .unwrap_or(0)
    };
    let (first, second, third) = (
        width(|row| &row.0),
        width(|row| &row.1),
        width(|row| &row.2),
    );
    let mut text = String::new();
    for (index, (name, plain, gzip)) in rows.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {name:<first$} | {plain:>second$} | {gzip:>third$} |"
        );
        if index == 0 {
            let dashes = "-".repeat(first.max(second).max(third));
            let (a, b, c) = (&dashes[..first], &dashes[1..second], &dashes[1..third]);
            let _ = writeln!(text, "| {a} | {b}: | {c}: |");
        }
    }
    text
}

/// A name without the hash Trunk puts in it, so that the table changes only when sizes do.
fn unhashed(name: &str) -> String {
    let is_hash = |word: &str| word.len() >= 12 && word.chars().all(|c| c.is_ascii_hexdigit());
    let ends: Vec<usize> = name
        .match_indices(['-', '_', '.', '/'])
        .map(|(index, _)| index)
        .chain([name.len()])
        .collect();
    let mut kept = String::new();
    let mut start = 0;
    for end in ends {
        let part = &name[start..end];
        if !is_hash(part.trim_start_matches(['-', '_', '.', '/'])) {
            kept.push_str(part);
        }
        start = end;
    }
    kept.trim_start_matches(['-', '_']).to_owned()
}

fn kib(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1024.0)
}

fn write_to_readme(weights: &[Weight]) -> Outcome<()> {
    let path = place::root().join("README.md");
    let cannot = |what: &str, error| format!("README.md cannot be {what}: {error}.");
    let text = fs::read_to_string(&path).map_err(|error| cannot("read", error))?;
    let text = with_table(&text, &table(weights))
        .ok_or_else(|| format!("README.md has no two marks {MARK} to put the table between."))?;
    fs::write(&path, text).map_err(|error| cannot("written", error))
}

/// The text with the table between its marks; the second may be written as a closing one.
fn with_table(text: &str, table: &str) -> Option<String> {
    let start = text.find(MARK)? + MARK.len();
    let rest = &text[start..];
    let end = [MARK, END_MARK]
        .iter()
        .filter_map(|mark| rest.find(mark))
        .min()?;
    Some(format!("{}\n\n{table}\n{}", &text[..start], &rest[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn weight(name: &str, plain: usize, gzip: usize) -> Weight {
        Weight {
            name: name.to_owned(),
            plain,
            gzip,
        }
    }

    #[test]
    fn a_limit_is_the_last_size_allowed() {
        let page = 60 * 1024;
        let rest = 160 * 1024;
        let kept = checks(&[weight(PAGE, 1, page), weight("a.wasm", 1, rest)]);
        assert!(kept.iter().all(Result::is_ok));
        let [all, alone] = checks(&[weight(PAGE, 1, page + 1), weight("a.wasm", 1, rest)]);
        assert!(all.unwrap_err().contains("220 KB allowed"));
        assert!(alone.unwrap_err().contains("60 KB allowed"));
    }

    #[test]
    fn the_table_is_the_same_for_the_same_sizes() {
        let one = table(&[
            weight("a-0123456789abcdef_bg.wasm", 2048, 1024),
            weight(PAGE, 512, 256),
        ]);
        let two = table(&[
            weight("a-fedcba9876543210_bg.wasm", 2048, 1024),
            weight(PAGE, 512, 256),
        ]);
        assert_eq!(one, two);
        assert_eq!(
            one,
            "\
| file         | size, KB | gzip -9, KB |
| ------------ | -------: | ----------: |
| `a_bg.wasm`  |      2.0 |         1.0 |
| `index.html` |      0.5 |         0.2 |
| all          |      2.5 |         1.2 |
"
        );
    }

    #[test]
    fn names_lose_their_hash_only() {
        assert_eq!(
            unhashed("northern-route-0123456789abcdef.js"),
            "northern-route.js"
        );
        assert_eq!(unhashed("0123456789abcdef-start.js"), "start.js");
        assert_eq!(unhashed("icon.svg"), "icon.svg");
        assert_eq!(
            unhashed("snippets/a-0123456789abcdef/b.js"),
            "snippets/a/b.js"
        );
    }

    #[test]
    fn the_table_goes_between_the_marks() {
        let readme = "a\n<!-- budget -->\nold\n<!-- budget -->\nb\n";
        let new = with_table(readme, "T\n").unwrap();
        assert_eq!(new, "a\n<!-- budget -->\n\nT\n\n<!-- budget -->\nb\n");
        assert_eq!(with_table(&new, "T\n").unwrap(), new);
        let closed = with_table("<!-- budget --><!-- /budget -->", "T\n").unwrap();
        assert_eq!(closed, "<!-- budget -->\n\nT\n\n<!-- /budget -->");
        assert_eq!(with_table("no marks", "T"), None);
        assert_eq!(with_table("<!-- budget -->", "T"), None);
    }

    #[test]
    fn a_named_file_that_is_missing_is_said() {
        let scratch = Scratch::new("budget");
        let page = "<script src=gone.js></script>";
        fs::write(scratch.path().join(PAGE), page).unwrap();
        let complaint = weigh(scratch.path()).err().unwrap();
        assert!(complaint.contains("gone.js"));
    }
}
