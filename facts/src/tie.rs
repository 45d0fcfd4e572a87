//! The ties between states, agencies and bodies, the missing ones among them.

use crate::claim::{self, Claim};
use crate::claim_amount::ClaimAmount;
use crate::code::word;
use crate::evidence_row::EvidenceRow;
use crate::period::{Period, date};
use crate::problem::{Fault, Problem};
use crate::source::Keys;
use crate::spot;
use crate::table::{self, Row, Table};
use std::collections::BTreeMap;

/// The file's name.
pub const FILE: &str = "ties.csv";
/// The file's columns. `from` and `to` are the two ends.
pub const COLUMNS: &[&str] = &[
    "from",
    "to",
    "kind",
    "exists",
    "from_date",
    "claim",
    "source",
];
/// What kinds of tie there are.
pub const KINDS: &[&str] = &["liaison", "communication", "request", "membership"];

/// Reads the ties in the order of the file; says also whether the table is complete.
///
/// `claims` are the claims, and whether all of them could be read.
pub fn read(
    text: &str,
    claims: (&[Claim], bool),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<EvidenceRow>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut lines = BTreeMap::new();
    let mut ties = Vec::new();
    for row in &rows {
        let tie = tie(row, claims, keys, problems);
        let Some(tie) = tie else { continue };
        if let Some(line) = lines.insert(tie.key.clone(), row.line) {
            let what = format!("is already in line {line}");
            let mend = "Keep one row for each two ends and kind.";
            problems.push(row.problem_of("kind", &tie.key, Fault::new(what, mend)));
        }
        ties.push(tie);
    }
    (ties, complete)
}

fn tie(
    row: &Row<'_>,
    (claims, whole): (&[Claim], bool),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<EvidenceRow> {
    let from = row.read("from", problems, spot::end);
    let to = row.read("to", problems, spot::end);
    let kind = row.read("kind", problems, |text| word(text, "kind of tie", KINDS));
    let exists = row.read("exists", problems, |text| {
        word(text, "answer", &["yes", "no"])
    });
    let date = row.read("from_date", problems, date);
    row.read("claim", problems, |id| claim::find(id, claims, whole));
    let sources = keys.list(row, problems);
    let (from, to, kind, exists, date) = (from?, to?, kind?, exists?, date?);
    Some(EvidenceRow {
        key: format!("{from}/{to}/{kind}"),
        period: Period {
            from: date.clone(),
            to: date,
        },
        subject: format!("{from} {to} {kind} {exists}"),
        amount: ClaimAmount::None,
        unit: String::new(),
        sources: sources?,
    })
}
