//! The national drug agencies and what became of them.

use crate::cell::code;
use crate::cell::period::life;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::source::{Ids, Keys};
use northern_route_records::AsRead;

/// The file's name.
pub const FILE: &str = "agencies.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "name_*",
    "country",
    "founded",
    "ended",
    "successor",
    "remark_*",
    "source",
];

/// An agency, as read.
pub type Agency = northern_route_records::Agency<AsRead>;

/// Reads the agencies in the order of the file; says also whether the table is complete.
///
/// The middle part of the answer holds all the ids, those of rows with faults among them.
pub fn read(
    text: &str,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Agency>, Vec<String>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut taken = Ids::default();
    let named: Vec<_> = rows.iter().map(|row| taken.take(row, problems)).collect();
    let ids: Vec<String> = named.iter().flatten().cloned().collect();
    let whole = ids.len() == rows.len() && complete;
    let mut agencies = Vec::new();
    for (row, id) in rows.iter().zip(named) {
        let successor = row.read("successor", problems, |next| {
            successor(next, id.as_deref(), &ids, whole)
        });
        agencies.extend(agency(row, (id, successor), keys, problems));
    }
    (agencies, ids, complete)
}

fn agency(
    row: &Row<'_>,
    (id, successor): (Option<String>, Option<String>),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Agency> {
    let name = row.text("name", problems);
    let country = row.read("country", problems, code::state);
    let life = life(row, problems);
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let (founded, ended) = life?;
    Some(Agency {
        id: id?,
        name: name?,
        country: country?,
        founded,
        ended,
        successor: successor?,
        remark: remark?,
        sources: sources?,
    })
}

/// The agency that followed: any of the table but the row's own.
fn successor(next: &str, own: Option<&str>, ids: &[String], whole: bool) -> Result<String, Fault> {
    let mend = "Write the id of another agency of this table, or leave the cell empty.";
    if !next.is_empty() && own == Some(next) {
        return Err(Fault::new("is the agency itself", mend));
    }
    if next.is_empty() || !whole || ids.iter().any(|id| id == next) {
        return Ok(next.to_owned());
    }
    Err(Fault::new("is not a known agency", mend))
}
