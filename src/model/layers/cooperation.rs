//! Bodies, memberships, agencies and ties through time.
//!
//! Dates of the tables have reduced precision. As the start or the end of an interval such a date
//! means its first day: `1999` is 1 January 1999, `2005-08` is 1 August 2005. `from` is included,
//! `to` is not. An empty `from` is a day that is not known: it matches no date.

use crate::model::evidence::record::{Agency, Body, Membership, Status, Tie};
use crate::model::evidence::tables::{BODIES, MEMBERSHIPS, TIES};
use crate::model::period::Period;

/// A day: year, month, day. Days compare in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u16, pub u8, pub u8);

impl Day {
    /// The first day of a date as the tables write it; `None` for an empty one.
    pub fn of(date: &str) -> Option<Self> {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut part = || parts.next().map_or(Some(1), |part| part.parse().ok());
        Some(Self(year, part()?, part()?))
    }

    /// The last day of a year.
    pub const fn end_of(year: u16) -> Self {
        Self(year, 12, 31)
    }
}

/// What a state is to a body on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The body does not exist yet.
    NotYet,
    /// The body no longer exists.
    NoLonger,
    /// No row in the sources used, which is not the same as not being in it.
    Absent,
    /// It takes part; since when is not known.
    Undated(&'static Membership),
    /// What a dated row says.
    Dated(&'static Membership),
}

/// Something that began or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When, as the tables write it.
    pub date: &'static str,
    /// Where.
    pub body: &'static Body,
    /// The states concerned.
    pub states: Vec<&'static str>,
    /// What happened.
    pub kind: ChangeKind,
}

/// What happened in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// The body began; its states are the first members.
    Began,
    /// States have this status from then on; whether they had left before, or been members.
    Became(Status, Option<Status>),
    /// The body ended.
    Ended,
}

/// The body with this key.
pub fn body(id: &str) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.id == id)
}

/// Whether an interval of the tables holds on a day; none with an unknown start does.
pub fn holds(from: &str, to: &str, day: Day) -> bool {
    Day::of(from).is_some_and(|from| from <= day) && Day::of(to).is_none_or(|to| day < to)
}

/// Whether an interval may touch a period. A start or end of reduced precision lies somewhere in
/// its year or month, so all of that year or month counts.
pub fn touches(from: &str, to: &str, period: Period) -> bool {
    let begun = Day::of(from).is_some_and(|from| from <= Day::end_of(period.last()));
    let lasts = Day::of(to).is_none_or(|end| match to.len() {
        4 => end.0 >= period.first(),
        _ => end > Day(period.first(), 1, 1),
    });
    begun && lasts
}

/// Whether a body exists on a date, written as in the tables.
pub fn exists(body: &Body, date: &str) -> bool {
    Day::of(date).is_some_and(|day| holds(body.founded, body.ended, day))
}

/// What a state is to a body on a date, by the dated rows.
pub fn status_on(body: &str, state: &str, date: &str) -> Option<&'static Membership> {
    status(body, state, Day::of(date)?)
}

fn status(body: &str, state: &str, day: Day) -> Option<&'static Membership> {
    let mut rows = MEMBERSHIPS.iter();
    rows.rfind(|row| row.body == body && row.state == state && holds(row.from, row.to, day))
}

/// The row of a state that takes part in a body since a day that is not known.
pub fn undated(body: &str, state: &str) -> Option<&'static Membership> {
    let mut rows = MEMBERSHIPS.iter();
    rows.find(|row| row.body == body && row.state == state && row.from.is_empty())
}

/// What a state is to a body on a day. An undated row counts from when the body exists, and after
/// no dated one.
pub fn standing(body: &Body, state: &str, day: Day) -> Standing {
    if Day::of(body.founded).is_some_and(|founded| day < founded) {
        return Standing::NotYet;
    }
    if !holds(body.founded, body.ended, day) {
        return Standing::NoLonger;
    }
    status(body.id, state, day)
        .map(Standing::Dated)
        .or_else(|| undated(body.id, state).map(Standing::Undated))
        .unwrap_or(Standing::Absent)
}

/// What began or ended in a period, in the order of its days: bodies, and the status of states. The
/// end of a status is the start of the next one or the end of its body.
pub fn changes_in(period: Period) -> Vec<Change> {
    let within = |date: &str| Day::of(date).is_some_and(|day| period.contains(day.0));
    let mut changes: Vec<Change> = Vec::new();
    for body in BODIES.iter().filter(|body| within(body.founded)) {
        changes.push(Change {
            date: body.founded,
            body,
            states: Vec::new(),
            kind: ChangeKind::Began,
        });
    }
    for row in MEMBERSHIPS.iter().filter(|row| within(row.from)) {
        let Some(body) = body(row.body) else {
            continue;
        };
        let first = row.status == Status::Founding && row.from == body.founded;
        let kind = if first {
            ChangeKind::Began
        } else {
            let before = MEMBERSHIPS.iter().find(|other| {
                other.body == row.body && other.state == row.state && other.to == row.from
            });
            ChangeKind::Became(row.status, before.map(|row| row.status))
        };
        let same = changes
            .iter_mut()
            .find(|change| change.body == body && change.date == row.from && change.kind == kind);
        match same {
            Some(change) => change.states.push(row.state),
            None => changes.push(Change {
                date: row.from,
                body,
                states: vec![row.state],
                kind,
            }),
        }
    }
    for body in BODIES.iter().filter(|body| within(body.ended)) {
        changes.push(Change {
            date: body.ended,
            body,
            states: Vec::new(),
            kind: ChangeKind::Ended,
        });
    }
    changes.sort_by_key(|change| Day::of(change.date));
    changes
}

/// The year for which a tie, or its absence, is stated.
pub fn year_of(tie: &Tie) -> Option<u16> {
    Day::of(tie.date).map(|day| day.0)
}

/// The years for which ties are stated, in order.
pub fn tie_years() -> Vec<u16> {
    let mut years: Vec<u16> = TIES.iter().filter_map(year_of).collect();
    years.sort_unstable();
    years.dedup();
    years
}

/// Whether an agency may have existed in a period.
pub fn worked_in(agency: &Agency, period: Period) -> bool {
    touches(agency.founded, agency.ended, period)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_of_reduced_precision_is_its_first_day() {
        assert_eq!(Day::of("1999"), Some(Day(1999, 1, 1)));
        assert_eq!(Day::of("2005-08"), Some(Day(2005, 8, 1)));
        assert_eq!(Day::of("2006-08-16"), Some(Day(2006, 8, 16)));
        assert_eq!(Day::of(""), None);
    }

    #[test]
    fn an_unknown_start_holds_on_no_day() {
        assert!(!holds("", "", Day(2020, 1, 1)));
        assert!(holds("1999", "", Day(1999, 1, 1)));
        assert!(!holds("1992-05-15", "1999", Day(1999, 1, 1)));
    }

    #[test]
    fn an_end_within_a_year_leaves_that_year_touched() {
        let year = |year| Period::year(year).expect("on the timeline");
        assert!(touches("2003", "2009", year(2009)));
        assert!(!touches("2003", "2009", year(2010)));
        assert!(touches("2000-10-10", "2015-01-01", year(2014)));
        assert!(!touches("2000-10-10", "2015-01-01", year(2015)));
    }
}
