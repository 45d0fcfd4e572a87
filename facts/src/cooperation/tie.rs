//! The ties between states, agencies and bodies, the missing ones among them.

use crate::cell::code::{area, word};
use crate::cell::period::date;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::evidence::claim;
use crate::source::Keys;
use northern_route_records::AsRead;
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
    "remark_*",
    "source",
];
/// What kinds of tie there are.
pub const KINDS: &[&str] = &["liaison", "communication", "request", "membership"];

/// The bodies and agencies that may be ends, beside the countries.
#[derive(Debug, Clone, Copy)]
pub struct Ends<'e> {
    /// Ids of the bodies.
    pub bodies: &'e [String],
    /// Ids of the agencies.
    pub agencies: &'e [String],
    /// Whether all of both could be read; an id missing from other tables proves nothing.
    pub whole: bool,
}

impl Ends<'_> {
    /// Finds one end of a tie: a country, a body or an agency.
    ///
    /// # Errors
    /// A [`Fault`] that lists bodies and agencies.
    fn find(self, code: &str) -> Result<String, Fault> {
        let mut ids = self.bodies.iter().chain(self.agencies);
        if area(code).is_ok() || !self.whole || ids.any(|id| id == code) {
            return Ok(code.to_owned());
        }
        let mend = format!(
            "Write a country as TJK, one of {}, or one of {}.",
            self.bodies.join(", "),
            self.agencies.join(", ")
        );
        Err(Fault::new("is not a known country, body or agency", mend))
    }
}

/// A tie, or one that is missing, as read.
pub type Tie = northern_route_records::Tie<AsRead>;

/// Reads the ties in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    claims: claim::Known<'_>,
    ends: Ends<'_>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Tie>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut lines = BTreeMap::new();
    let mut ties = Vec::new();
    for row in &rows {
        let tie = tie(row, claims, ends, keys, problems);
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
    claims: claim::Known<'_>,
    ends: Ends<'_>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Tie> {
    let from = row.read("from", problems, |code| ends.find(code));
    let to = row.read("to", problems, |code| ends.find(code));
    let kind = row.read("kind", problems, |text| word(text, "kind of tie", KINDS));
    let exists = row.read("exists", problems, |text| {
        word(text, "answer", &["yes", "no"])
    });
    let date = row.read("from_date", problems, date);
    let claim = row.read("claim", problems, |id| claims.find(id));
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let (from, to, kind) = (from?, to?, kind?);
    Some(Tie {
        key: format!("{from}/{to}/{kind}"),
        from,
        to,
        kind,
        exists: exists? == "yes",
        date: date?,
        claim: claim?,
        remark: remark?,
        sources: sources?,
    })
}
