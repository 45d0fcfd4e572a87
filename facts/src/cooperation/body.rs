//! The bodies and agreements that states belong to.

use crate::cell::code::keyed;
use crate::cell::period::life;
use crate::cell::problem::Problem;
use crate::cell::table::{self, Row, Table};
use crate::plate::spot;
use crate::source::{Ids, Keys};
use northern_route_records::AsRead;

/// The file's name.
pub const FILE: &str = "bodies.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id", "name_*", "short_*", "kind", "seat", "founded", "ended", "source",
];

/// A body or agreement, as read.
pub type Body = northern_route_records::Body<AsRead>;

/// Reads the bodies in the order of the file; says also whether the table is complete.
///
/// The middle part of the answer holds all the ids, those of rows with faults among them.
pub fn read(
    text: &str,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Body>, Vec<String>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut taken = Ids::default();
    let mut ids = Vec::new();
    let mut bodies = Vec::new();
    for row in &rows {
        let id = taken.take_capitals(row, problems);
        ids.extend(id.clone());
        bodies.extend(body(row, id, spots, keys, problems));
    }
    (bodies, ids, complete)
}

fn body(
    row: &Row<'_>,
    id: Option<String>,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Body> {
    let name = row.text("name", problems);
    let short = row.text("short", problems);
    let kind = row.read("kind", problems, |text| keyed(text, "kind of body"));
    let seat = row.read("seat", problems, |id| spots.spot(id));
    let life = life(row, problems);
    let sources = keys.list(row, problems);
    let (founded, ended) = life?;
    Some(Body {
        id: id?,
        name: name?,
        short: short?,
        kind: kind?,
        seat: seat?,
        founded,
        ended,
        sources: sources?,
    })
}
