//! Bodies, memberships, agencies and ties through time.
//!
//! Dates of the tables have reduced precision. As the start or the end of an interval such a date
//! means its first day: `1999` is 1 January 1999, `2005-08` is 1 August 2005. `from` is included,
//! `to` is not. An empty `from` is a day that is not known: it matches no date.

pub use crate::model::evidence::record::Day;
use crate::model::evidence::record::{Agency, Body, Date, Membership, Status, Tie};
use crate::model::evidence::tables::{BODIES, MEMBERSHIPS, TIES};
use crate::model::order::ordered;
use crate::model::period::Period;

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
    /// When.
    pub date: Date,
    /// Where.
    pub body: &'static Body,
    /// The states concerned.
    pub states: Vec<&'static str>,
    /// What happened.
    pub kind: ChangeKind,
}

/// The day on which the Collective Security Treaty became the organization.
const CSTO: Day = Day(2002, 10, 7);

impl Change {
    /// Whether it is one of the Collective Security Treaty, before that became the organization.
    pub fn is_of_treaty(&self) -> bool {
        self.body.id == "CSTO" && self.date.first_day() < CSTO
    }
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
pub fn holds(from: impl Into<Option<Date>>, to: Option<Date>, day: Day) -> bool {
    let begun = from.into().is_some_and(|from| from.first_day() <= day);
    begun && to.is_none_or(|to| day < to.first_day())
}

/// Whether an interval may touch a period. A start or end of reduced precision lies somewhere in
/// its year or month, so all of that year or month counts.
pub fn touches(from: impl Into<Option<Date>>, to: Option<Date>, period: Period) -> bool {
    let begun = from.into().is_some_and(|from| from.year() <= period.last());
    let lasts = to.is_none_or(|end| match end {
        Date::Year(year) => year >= period.first(),
        end => end.first_day() > Day(period.first(), 1, 1),
    });
    begun && lasts
}

/// Whether a body exists on a date.
pub fn exists(body: &Body, date: Date) -> bool {
    holds(body.founded, body.ended, date.first_day())
}

/// What a state is to a body on a date, by the dated rows.
pub fn status_on(body: &str, state: &str, date: Date) -> Option<&'static Membership> {
    status(body, state, date.first_day())
}

fn status(body: &str, state: &str, day: Day) -> Option<&'static Membership> {
    let mut rows = MEMBERSHIPS.iter();
    rows.rfind(|row| row.body == body && row.state == state && holds(row.from, row.to, day))
}

/// The row of a state that takes part in a body since a day that is not known.
pub fn undated(body: &str, state: &str) -> Option<&'static Membership> {
    let mut rows = MEMBERSHIPS.iter();
    rows.find(|row| row.body == body && row.state == state && row.from.is_none())
}

/// What a state is to a body on a day. An undated row counts from when the body exists, and after
/// no dated one.
pub fn standing(body: &Body, state: &str, day: Day) -> Standing {
    if day < body.founded.first_day() {
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
    let within = |date: &Date| period.contains(date.year());
    let mut changes: Vec<Change> = Vec::new();
    for body in BODIES.iter().filter(|body| within(&body.founded)) {
        changes.push(Change {
            date: body.founded,
            body,
            states: Vec::new(),
            kind: ChangeKind::Began,
        });
    }
    for row in MEMBERSHIPS {
        let (Some(body), Some(from)) = (body(row.body), row.from.filter(within)) else {
            continue;
        };
        let first = row.status == Status::Founding && from == body.founded;
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
            .find(|change| change.body == body && change.date == from && change.kind == kind);
        match same {
            Some(change) => change.states.push(row.state),
            None => changes.push(Change {
                date: from,
                body,
                states: vec![row.state],
                kind,
            }),
        }
    }
    for body in BODIES {
        let Some(ended) = body.ended.filter(within) else {
            continue;
        };
        changes.push(Change {
            date: ended,
            body,
            states: Vec::new(),
            kind: ChangeKind::Ended,
        });
    }
    ordered(changes, |a, b| a.date.first_day().cmp(&b.date.first_day()))
}

/// The year for which a tie, or its absence, is stated.
pub fn year_of(tie: &Tie) -> Option<u16> {
    tie.date.map(Date::year)
}

/// The years for which ties are stated, in order.
pub fn tie_years() -> Vec<u16> {
    let mut years = ordered(TIES.iter().filter_map(year_of).collect(), u16::cmp);
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
    fn an_unknown_start_holds_on_no_day() {
        let year = Date::Year(1999);
        assert!(!holds(None, None, Day(2020, 1, 1)));
        assert!(holds(year, None, Day(1999, 1, 1)));
        assert!(!holds(Date::Day(1992, 5, 15), Some(year), Day(1999, 1, 1)));
    }

    #[test]
    fn an_end_within_a_year_leaves_that_year_touched() {
        let year = |year| Period::year(year).expect("on the timeline");
        let (from, to) = (Date::Year(2003), Some(Date::Year(2009)));
        assert!(touches(from, to, year(2009)));
        assert!(!touches(from, to, year(2010)));
        let (from, to) = (Date::Day(2000, 10, 10), Some(Date::Day(2015, 1, 1)));
        assert!(touches(from, to, year(2014)));
        assert!(!touches(from, to, year(2015)));
    }
}
