//! The article's text stays out of the repository, and its numbers are those of the claims.

use northern_route_facts::article::{numbers, runs};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Claims whose figure the article writes as a word.
const IN_WORDS: [&str; 7] = ["C008", "C009", "C012", "C015", "C027", "C028", "C098"];
/// The publisher's full name is as long as a run.
const PUBLISHER: &str = "United Nations Office on Drugs and Crime";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn hashes() -> BTreeSet<u64> {
    let lines = include_str!("article_runs.txt").lines();
    let hashes = lines.map(|line| u64::from_str_radix(line, 16).expect("a hash"));
    hashes.collect()
}

/// The cells of a table, without its header.
fn rows(table: &str) -> Vec<csv::StringRecord> {
    let path = root().join("facts/tables").join(table);
    let mut reader = csv::Reader::from_path(path).expect("a table");
    reader.records().map(|row| row.expect("a row")).collect()
}

/// Texts that ship, by file: the tables, the words of the page and the documents.
fn texts() -> Vec<(String, String)> {
    let folders = ["facts/tables", "src/words", "src/view", "facts", "."];
    let mut found = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(root().join(folder)).expect("a folder") {
            let path = entry.expect("a file").path();
            let kind = path.extension().and_then(|kind| kind.to_str());
            if kind.is_some_and(|kind| ["csv", "rs", "md", "html"].contains(&kind)) {
                let text = fs::read_to_string(&path).expect("UTF-8");
                found.push((path.display().to_string(), text));
            }
        }
    }
    found
}

#[test]
fn no_text_shares_seven_words_in_a_row_with_the_article() {
    let article = hashes();
    assert!(article.len() > 2_000);
    let titles = rows("sources.csv").into_iter().map(|row| row[1].to_owned());
    let named: BTreeSet<String> = titles
        .chain([PUBLISHER.to_owned()])
        .flat_map(|title| runs(&title))
        .map(|(_, run)| run)
        .collect();
    for (file, text) in texts() {
        for (hash, run) in runs(&text) {
            let shared = article.contains(&hash) && !named.contains(&run);
            assert!(!shared, "{file}: {run}");
        }
    }
}

#[test]
fn a_copied_run_would_be_found() {
    let (hash, _) = runs(PUBLISHER).remove(0);
    assert!(hashes().contains(&hash), "the article names the publisher");
}

#[test]
fn every_figure_of_a_claim_stands_in_its_line_of_the_article() {
    let lines = include_str!("article_numbers.csv").lines().skip(1);
    let known: Vec<(u16, f64)> = lines
        .map(|line| line.split_once(',').expect("two cells"))
        .map(|(line, number)| {
            let line = line.parse().expect("a line");
            (line, number.parse().expect("a number"))
        })
        .collect();
    let stands = |line: u16, figure: f64| {
        let same = |number: f64| (number - figure).abs() < 1e-9;
        known
            .iter()
            .any(|(at, number)| *at == line && same(*number))
    };
    let mut in_words = BTreeSet::new();
    for row in rows("claims.csv") {
        let line = row[1].parse().expect("a line");
        for figure in [&row[10], &row[11], &row[12]] {
            let missing = figure.parse().is_ok_and(|figure| !stands(line, figure));
            if missing {
                in_words.insert(row[0].to_owned());
            }
        }
    }
    assert!(in_words.iter().eq(IN_WORDS), "{in_words:?}");
    assert!(numbers("9,632 kilograms").contains("9632"));
}
