//! Which states belong to which bodies, and since when.

use crate::cell::code::{self, keyed};
use crate::cell::period::date;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::cooperation::body::Body;
use crate::source::Keys;
use northern_route_records::{AsRead, Date, Status};

/// The file's name.
pub const FILE: &str = "memberships.csv";
/// The file's columns. `to` is not included.
pub const COLUMNS: &[&str] = &[
    "body", "state", "status", "from", "to", "remark_*", "source",
];

/// A status of a state in a body, as read.
pub type Membership = northern_route_records::Membership<AsRead>;

/// The bodies that memberships may name.
#[derive(Debug, Clone, Copy)]
pub struct Known<'b> {
    /// The bodies that were read without a fault.
    pub bodies: &'b [Body],
    /// Ids of all the bodies, those with faults among them.
    pub ids: &'b [String],
    /// Whether all the bodies could be read.
    pub whole: bool,
}

/// Reads the memberships in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    known: Known<'_>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Membership>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut memberships: Vec<Membership> = Vec::new();
    let mut lines = Vec::new();
    for row in &rows {
        let Some(one) = membership(row, known, keys, problems) else {
            continue;
        };
        let before = memberships.iter().zip(&lines);
        for (other, line) in before.filter(|(other, _)| overlap(other, &one)) {
            let what = format!("overlaps with {} in line {line}", other.status.key());
            let mend = "Let one status of a state in a body end where the next begins.";
            problems.push(row.problem("status", Fault::new(what, mend)));
        }
        memberships.push(one);
        lines.push(row.line);
    }
    (memberships, complete)
}

fn membership(
    row: &Row<'_>,
    known: Known<'_>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Membership> {
    let body = row.read("body", problems, |id| {
        if !known.whole || known.ids.iter().any(|known| known == id) {
            return Ok(id.to_owned());
        }
        Err(code::unknown("body", known.ids.iter().map(String::as_str)))
    });
    let state = row.read("state", problems, code::state);
    let status = row.read("status", problems, |text| keyed(text, "status"));
    let from = row.read("from", problems, date);
    let to = row.read("to", problems, date);
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let one = Membership {
        body: body?,
        state: state?,
        status: status?,
        from: from?,
        to: to?,
        remark: remark?,
        sources: sources?,
    };
    let ends = one.from.zip(one.to);
    if ends.is_some_and(|(from, to)| to.first_day() <= from.first_day()) {
        let from = row.cell("from");
        let what = format!("is not later than {from}, where the status starts");
        let mend =
            "Write the first day on which the status no longer holds, or leave the cell empty.";
        problems.push(row.problem("to", Fault::new(what, mend)));
        return None;
    }
    let body = known.bodies.iter().find(|body| body.id == one.body);
    let within = body.is_none_or(|body| in_life(row, &one, body, problems));
    within.then_some(one)
}

/// Whether a status lies within the life of its body; only observers may come before it.
fn in_life(row: &Row<'_>, one: &Membership, body: &Body, problems: &mut Vec<Problem>) -> bool {
    let before = problems.len();
    let founded = body.founded.first_day();
    let early = one.from.is_some_and(|from| from.last_day() < founded);
    if early && one.status != Status::Observer {
        let what = format!("is before {} was founded, {}", body.id, body.founded);
        let mend = "Mend the date here or in bodies.csv; only an observer may come before.";
        problems.push(row.problem("from", Fault::new(what, mend)));
    }
    let after = |ended: &Date| one.to.is_none_or(|to| to.first_day() > ended.last_day());
    if let Some(ended) = body.ended.filter(after) {
        let what = format!("leaves the status open after {} ended, {ended}", body.id);
        let mend = "Write at the latest the day on which the body ended, or mend bodies.csv.";
        problems.push(row.problem("to", Fault::new(what, mend)));
    }
    problems.len() == before
}

/// Whether two statuses of the same state in the same body hold at once.
///
/// A status without a first day overlaps only with another such status.
fn overlap(a: &Membership, b: &Membership) -> bool {
    if (&a.body, a.state) != (&b.body, b.state) || a.from.is_none() != b.from.is_none() {
        return false;
    }
    let day = |date: Option<Date>| date.map(Date::first_day);
    let starts_within = |a: &Membership, b: &Membership| b.to.is_none() || day(a.from) < day(b.to);
    a.from.is_none() || (starts_within(a, b) && starts_within(b, a))
}
