//! The sources, and the keys by which every other row names them.

use crate::cell::period;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use northern_route_records::AsRead;
use std::collections::{BTreeMap, BTreeSet};

/// The file's name.
pub const FILE: &str = "sources.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["id", "title", "publisher", "date", "url", "terms_*"];

/// The ids of one table, each with the line that has it.
#[derive(Debug, Default)]
pub struct Ids(BTreeMap<String, usize>);

impl Ids {
    /// Reads the column `id` and refuses an id that is empty, oddly written or taken.
    pub fn take(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<String> {
        self.take_from("id", row, problems)
    }

    /// Reads another column as [`Self::take`] reads `id`.
    pub fn take_from(
        &mut self,
        column: &str,
        row: &Row<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<String> {
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let mend = "Write small letters, digits and hyphens, no hyphen first.";
        self.take_if(column, fits, mend, row, problems)
    }

    /// Reads the column `id` as [`Self::take`] does, but for ids in capital letters.
    pub fn take_capitals(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<String> {
        let fits = |byte: u8| byte.is_ascii_uppercase();
        self.take_if("id", fits, "Write capital letters only.", row, problems)
    }

    fn take_if(
        &mut self,
        column: &str,
        fits: impl Fn(u8) -> bool,
        mend: &str,
        row: &Row<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<String> {
        row.read(column, problems, |id| {
            if id.is_empty() || id.starts_with('-') || !id.bytes().all(fits) {
                return Err(Fault::new("is not an id", mend));
            }
            if let Some(line) = self.0.get(id) {
                let what = format!("is already the id of line {line}");
                return Err(Fault::new(what, "Give every row an id of its own."));
            }
            self.0.insert(id.to_owned(), row.line);
            Ok(id.to_owned())
        })
    }
}

/// The keys of the sources, and which of them a row has named so far.
#[derive(Debug)]
pub struct Keys {
    complete: bool,
    index: BTreeMap<String, (usize, usize)>,
    used: BTreeSet<usize>,
}

impl Keys {
    fn find(&mut self, key: &str) -> Result<usize, Fault> {
        match self.index.get(key) {
            Some((index, _)) => {
                self.used.insert(*index);
                Ok(*index)
            }
            None if self.complete => Err(Fault::new(
                "is not a known source",
                "Write an id of sources.csv, or add the source there.",
            )),
            None => Ok(0),
        }
    }

    /// Reads the column `source` as exactly one key.
    pub fn one(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<usize> {
        row.read("source", problems, |key| self.find(key))
    }

    /// Reads the column `source` as one key or more, with spaces between them.
    pub fn list(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<Vec<usize>> {
        let cell = row.cell("source");
        if cell.is_empty() {
            return self.one(row, problems).map(|index| vec![index]);
        }
        row.each("source", problems, |key| self.find(key))
    }

    /// Reads the column `chain`: keys with ` < ` between them, each quoted by the one before.
    pub fn chain(&mut self, row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<Vec<usize>> {
        let split = |cell| str::split(cell, '<').map(str::trim);
        row.parts("chain", split, problems, |key| self.find(key))
    }

    /// The sources that no row has named: key and line.
    pub fn unused(&self) -> impl Iterator<Item = (&str, usize)> {
        let unused = |(_, (index, _)): &(&String, &(usize, usize))| !self.used.contains(index);
        let rows = self.index.iter().filter(unused);
        rows.map(|(key, (_, line))| (key.as_str(), *line))
    }
}

/// A publication, as read.
pub type Source = northern_route_records::Source<AsRead>;

/// Reads the sources in the order of the file.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> (Vec<Source>, Keys, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut keys = Keys {
        complete,
        index: BTreeMap::new(),
        used: BTreeSet::new(),
    };
    let mut sources = Vec::new();
    for row in &rows {
        let id = ids.take(row, problems);
        if let Some(id) = &id {
            let index = keys.index.len();
            keys.index.insert(id.clone(), (index, row.line));
        }
        let title = row.text("title", problems);
        let publisher = row.text("publisher", problems);
        let date = row.read("date", problems, period::date);
        let url = row.read("url", problems, address);
        let terms = row.text("terms", problems);
        if let (Some(id), Some(title), Some(publisher), Some(date), Some(url), Some(terms)) =
            (id, title, publisher, date, url, terms)
        {
            sources.push(Source {
                id,
                title,
                publisher,
                date,
                url,
                terms,
            });
        }
    }
    (sources, keys, complete)
}

/// An address that a page may link to, or nothing.
fn address(text: &str) -> Result<String, Fault> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>');
    let full = rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(plain));
    if text.is_empty() || full {
        return Ok(text.to_owned());
    }
    Err(Fault::new(
        "is not a full address",
        "Write one address that starts with https:// or http://, or leave the cell empty.",
    ))
}
