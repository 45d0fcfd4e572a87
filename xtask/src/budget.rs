//! `cargo xtask budget`: what the page fetches, by file and by when, compressed, against its limits.

use crate::files::{self, File, Load};
use crate::outcome::Tally;
use crate::process::{Outcome, program, read};
use crate::setup::npm;
use crate::{place, site};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// In kibibytes of `gzip -9`.
const LIMIT_OF_FIRST: usize = 200;
const LIMIT_OF_PAGE: usize = 60;
/// What whoever opens a chart, a table or a layer fetches, and whoever opens the evidence.
const LIMIT_OF_FURTHER: usize = 220;
/// What whoever opens the sheet of what can be taken away fetches.
const LIMIT_OF_DOWNLOAD: usize = 130;

const PAGE: &str = "index.html";
const MARK: &str = "<!-- budget -->";
const END_MARK: &str = "<!-- /budget -->";

/// A file and its size after compression, in bytes.
struct Weight {
    file: File,
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
    let files = files::of(dist)?;
    let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
    let sizes = gzip_sizes(dist, &names)?;
    let weights = files.into_iter().zip(sizes);
    Ok(weights.map(|(file, gzip)| Weight { file, gzip }).collect())
}

/// Node is needed for the tests anyway, and has zlib in it.
fn gzip_sizes(dist: &Path, names: &[&str]) -> Outcome<Vec<usize>> {
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
fn checks(weights: &[Weight]) -> [Result<String, String>; 5] {
    let of = |load| of(weights, load, |weight| weight.gzip);
    let at = |point: &str| {
        let needed = weights.iter();
        let needed = needed.filter(|weight| weight.file.points.iter().any(|own| own == point));
        needed.map(|weight| weight.gzip).sum()
    };
    let page = weights.iter().filter(|weight| weight.file.name == PAGE);
    [
        check(
            "Everything until the page is ready",
            of(Load::First),
            LIMIT_OF_FIRST,
        ),
        check(PAGE, page.map(|weight| weight.gzip).sum(), LIMIT_OF_PAGE),
        check("Chart, table and layers", at("further"), LIMIT_OF_FURTHER),
        check("Evidence", at("evidence"), LIMIT_OF_FURTHER),
        check("What can be taken away", at("download"), LIMIT_OF_DOWNLOAD),
    ]
}

/// A size of all files that are fetched at one time.
fn of(weights: &[Weight], load: Load, size: fn(&Weight) -> usize) -> usize {
    let fetched = weights.iter().filter(|weight| weight.file.load == load);
    fetched.map(size).sum()
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

/// The table, in Markdown, which reads as well in a terminal: by when a file is fetched, largest first, with a sum
/// where several are fetched at one time.
fn table(weights: &[Weight]) -> String {
    let mut sorted: Vec<&Weight> = weights.iter().collect();
    sorted.sort_by(|a, b| {
        (a.file.load, b.gzip, &a.file.name).cmp(&(b.file.load, a.gzip, &b.file.name))
    });
    let mut rows = vec![["file", "fetched", "size, KB", "gzip -9, KB"].map(str::to_owned)];
    for group in sorted.chunk_by(|a, b| a.file.load == b.file.load) {
        // What stands in a folder is one row.
        let folder_of = |weight: &Weight| {
            weight
                .file
                .name
                .split_once('/')
                .map(|(folder, _)| folder.to_owned())
        };
        for weight in group.iter().filter(|weight| folder_of(weight).is_none()) {
            rows.push([
                format!("`{}`", unhashed(&weight.file.name)),
                weight.file.load.to_string(),
                kib(weight.file.bytes),
                kib(weight.gzip),
            ]);
        }
        let mut folders: Vec<String> = group
            .iter()
            .filter_map(|weight| folder_of(weight))
            .collect();
        folders.sort_unstable();
        folders.dedup();
        for folder in folders {
            let sum = |size: fn(&Weight) -> usize| {
                let within = group
                    .iter()
                    .filter(|weight| folder_of(weight).as_ref() == Some(&folder));
                kib(within.map(|weight| size(weight)).sum())
            };
            rows.push([
                format!("`{folder}/`"),
                group[0].file.load.to_string(),
                sum(|weight| weight.file.bytes),
                sum(|weight| weight.gzip),
            ]);
        }
        if let [first, _, ..] = group
            && first.file.load != Load::Link
        {
            let load = first.file.load;
            rows.push([
                "together".to_owned(),
                load.to_string(),
                kib(of(weights, load, |weight| weight.file.bytes)),
                kib(of(weights, load, |weight| weight.gzip)),
            ]);
        }
    }
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0)
    };
    let [a, b, c, d] = [0, 1, 2, 3].map(width);
    let mut text = String::new();
    for (index, [name, load, plain, gzip]) in rows.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "| {name:<a$} | {load:<b$} | {plain:>c$} | {gzip:>d$} |"
        );
        if index == 0 {
            let dashes = |count: usize| "-".repeat(count);
            let (a, b, c, d) = (dashes(a), dashes(b), dashes(c - 1), dashes(d - 1));
            let _ = writeln!(text, "| {a} | {b} | {c}: | {d}: |");
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

    /// The split points that need what is fetched so.
    fn points(load: Load) -> Vec<String> {
        let points: &[&str] = match load {
            Load::Shared => &["download", "evidence", "further"],
            Load::Further => &["further"],
            Load::Evidence => &["evidence"],
            Load::Download => &["download"],
            _ => &[],
        };
        points.iter().map(|point| (*point).to_owned()).collect()
    }

    fn weight(name: &str, load: Load, bytes: usize, gzip: usize) -> Weight {
        let name = name.to_owned();
        Weight {
            file: File {
                name,
                load,
                points: points(load),
                bytes,
            },
            gzip,
        }
    }

    #[test]
    fn a_limit_is_the_last_size_allowed() {
        let site = |over: usize| {
            checks(&[
                weight(PAGE, Load::First, 1, 60 * 1024 + over),
                weight("a.wasm", Load::First, 1, 140 * 1024),
                weight("s.wasm", Load::Shared, 1, 90 * 1024),
                weight("f.wasm", Load::Further, 1, 130 * 1024 + over),
                weight("e.wasm", Load::Evidence, 1, 130 * 1024 + over),
                weight("t.wasm", Load::Download, 1, 40 * 1024 + over),
                weight("d.txt", Load::Detail, 1, 999 * 1024),
            ])
        };
        assert!(site(0).iter().all(Result::is_ok));
        let over = site(1).map(Result::unwrap_err);
        assert!(over[0].contains("200 KB allowed"));
        assert!(over[1].contains("60 KB allowed"));
        assert!(over[2].contains("220 KB allowed"));
        assert!(over[3].contains("220 KB allowed"));
        assert!(over[4].contains("130 KB allowed"));
    }

    #[test]
    fn the_table_is_the_same_for_the_same_sizes() {
        let site = |hash: &str| {
            table(&[
                weight(&format!("d-{hash}.txt"), Load::Detail, 1024, 512),
                weight(PAGE, Load::First, 512, 256),
                weight(&format!("a_bg-{hash}.wasm"), Load::First, 2048, 1024),
            ])
        };
        assert_eq!(site("0123456789ab"), site("ba9876543210"));
        assert_eq!(
            site("0123456789ab"),
            "\
| file         | fetched                  | size, KB | gzip -9, KB |
| ------------ | ------------------------ | -------: | ----------: |
| `a_bg.wasm`  | at first                 |      2.0 |         1.0 |
| `index.html` | at first                 |      0.5 |         0.2 |
| together     | at first                 |      2.5 |         1.2 |
| `d.txt`      | when the map is enlarged |      1.0 |         0.5 |
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
}
