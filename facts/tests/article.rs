//! The article's text stays out of the repository, and its numbers are those of the claims.

use northern_route_facts::evidence::article::{misplaced, numbers, runs};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The publisher's full name is as long as a run.
const PUBLISHER: &str = "United Nations Office on Drugs and Crime";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn hashes() -> BTreeSet<u64> {
    let lines = include_str!("../article/runs.txt").lines();
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
    let (deep, flat) = (["facts/tables", "src"], ["facts", "."]);
    let mut open: Vec<PathBuf> = deep
        .iter()
        .chain(&flat)
        .map(|folder| root().join(folder))
        .collect();
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        let is_deep = deep
            .iter()
            .any(|deep| folder.starts_with(root().join(deep)));
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("a file").path();
            let kind = path.extension().and_then(|kind| kind.to_str());
            if is_deep && path.is_dir() {
                open.push(path);
            } else if kind.is_some_and(|kind| ["csv", "rs", "md", "html"].contains(&kind)) {
                let text = fs::read_to_string(&path).expect("UTF-8");
                found.push((path.display().to_string(), text));
            }
        }
    }
    assert!(found.len() > 150, "{} files", found.len());
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
    let table = root().join("facts/tables/claims.csv");
    let claims = fs::read_to_string(table).expect("the claims");
    let lines = include_str!("../article/numbers.csv");
    assert_eq!(misplaced(&claims, lines), []);
    let other = claims.replacen(",9632,", ",9633,", 1);
    assert_ne!(other, claims, "C051 is the mean of the list");
    assert_eq!(misplaced(&other, lines).len(), 1);
    assert!(numbers("9,632 kilograms").contains("9632"));
}
