//! Where the sources disagree with themselves or with each other.

use crate::cell::code::{keyed, word};
use crate::cell::numbered::{Form, Numbers};
use crate::cell::problem::Problem;
use crate::cell::reference::References;
use crate::cell::table::{self, Row, Table};
use crate::evidence::claim;
use northern_route_records::AsRead;

/// The file's name.
pub const FILE: &str = "contradictions.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "title_*",
    "kind",
    "claims",
    "rows",
    "disagreement_*",
    "verdict_*",
    "certainty",
];
/// The form of the ids.
pub const IDS: Form = Form {
    letter: 'X',
    digits: 2,
};
/// What a contradiction may rest on.
pub const KINDS: &[&str] = &[
    "arithmetic",
    "attribution",
    "coverage",
    "label",
    "period",
    "sources",
    "vintage",
    "wording",
];

/// A contradiction, as read.
pub type Contradiction = northern_route_records::Contradiction<AsRead>;

/// Reads the contradictions in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    claims: claim::Known<'_>,
    references: &References,
    problems: &mut Vec<Problem>,
) -> (Vec<Contradiction>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Numbers::new(IDS);
    let mut contradictions = Vec::new();
    for row in &rows {
        contradictions.extend(contradiction(row, &mut ids, claims, references, problems));
    }
    (contradictions, complete)
}

fn contradiction(
    row: &Row<'_>,
    ids: &mut Numbers,
    claims: claim::Known<'_>,
    references: &References,
    problems: &mut Vec<Problem>,
) -> Option<Contradiction> {
    let id = ids.take(row, problems);
    let title = row.text("title", problems);
    let kind = row.read("kind", problems, |text| {
        word(text, "kind of contradiction", KINDS)
    });
    let claims = row.each("claims", problems, |id| claims.find(id));
    let rows = row.each("rows", problems, |text| references.find(text));
    let disagreement = row.text("disagreement", problems);
    let verdict = row.text("verdict", problems);
    let certainty = row.read("certainty", problems, |text| keyed(text, "certainty"));
    Some(Contradiction {
        id: id?,
        title: title?,
        kind: kind?,
        claims: claims?,
        rows: rows?,
        disagreement: disagreement?,
        verdict: verdict?,
        certainty: certainty?,
    })
}
