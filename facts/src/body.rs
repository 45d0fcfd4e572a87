//! The bodies and agreements that states belong to.

use crate::code::keyed;
use crate::period::life;
use crate::problem::Problem;
use crate::source::{Ids, Keys};
use crate::spot;
use crate::table::{self, Row, Table};
use northern_route_records::{BodyKind, Date};

/// The file's name.
pub const FILE: &str = "bodies.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id", "name", "short", "kind", "seat", "founded", "ended", "source",
];

/// A body or agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// Key in capital letters, as `CARICC`.
    pub id: String,
    /// Full name in English.
    pub name: String,
    /// The name that the atlas uses, as `Paris Pact`.
    pub short: String,
    /// What it is for.
    pub kind: BodyKind,
    /// Id of the spot where it has its seat, or empty.
    pub seat: String,
    /// Since when, as precise as it is known.
    pub founded: Date,
    /// Until when, that day not included; none where it still exists.
    pub ended: Option<Date>,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

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
