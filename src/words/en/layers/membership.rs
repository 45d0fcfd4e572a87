//! English: the words of the matrix of memberships and of what stands below it.

use crate::model::evidence::record::{Agency, Body, Claim, Date, Membership, Status};
use crate::model::layers::cooperation::{Change, ChangeKind, Day, Standing};
use crate::model::period::Period;
use crate::words::en::english::NUMBERS;
use crate::words::en::grammar::{capital, full_stop, years};
use crate::words::en::layers::cooperation::{COOPERATION, date, states, status};

/// The day on which the Collective Security Treaty became the CSTO.
const CSTO: Day = Day(2002, 10, 7);

/// A body inside a sentence about a day.
fn within(body: &Body, date: Date) -> String {
    match body.id {
        "CSTO" if date.first_day() < CSTO => "the Collective Security Treaty".to_owned(),
        "CARICC" | "EURASEC" => body.short.to_owned(),
        "MOU" => format!("the {}", body.short.replace("Memorandum", "memorandum of")),
        _ => format!("the {}", body.short),
    }
}

/// What a cell of the matrix says.
pub fn cell(standing: Standing, changed: bool) -> String {
    let text = match standing {
        Standing::NotYet => "the body does not exist yet".to_owned(),
        Standing::NoLonger => "the body no longer exists".to_owned(),
        Standing::Absent => "no row in the sources used".to_owned(),
        Standing::Undated(_) => "takes part; day not known, may be later".to_owned(),
        Standing::Dated(row) => held(row),
    };
    if changed {
        format!("{text}; {}", COOPERATION.changed)
    } else {
        text
    }
}

/// A status with its date: "founding member, 15 May 1992", "left in 1999", "observer or associate since 2003".
fn held(row: &Membership) -> String {
    let (status, from) = (status(row.status), date(row.from));
    match row.status {
        Status::Founding => format!("{status}, {from}"),
        Status::Left if matches!(row.from, Some(Date::Day(..))) => format!("{status} on {from}"),
        Status::Left => format!("{status} in {from}"),
        _ => format!("{status} since {from}"),
    }
}

/// In the key: what a glyph stands for.
pub fn key(standing: Standing) -> &'static str {
    match standing {
        Standing::NotYet | Standing::NoLonger => COOPERATION.not_there,
        Standing::Absent => COOPERATION.blank,
        Standing::Undated(_) => "takes part; day not known, may be later",
        Standing::Dated(row) => match row.status {
            Status::Founding | Status::Joined => "member",
            other => status(other),
        },
    }
}

/// Title of the matrix.
pub fn matrix_title(period: Period) -> String {
    format!("Who belonged to what at the end of {}", period.last())
}

/// Title of the changes.
pub fn changes_title(period: Period) -> String {
    if period.is_year() {
        format!("Changes in {}", period.first())
    } else {
        format!("Changes from {}", years(period))
    }
}

/// Said where nothing changed.
pub fn no_change(period: Period) -> String {
    let when = if period.is_year() { "in" } else { "from" };
    format!("No change is recorded {when} {}.", years(period))
}

/// What changed, without its date.
pub fn change(change: &Change) -> String {
    let (who, body) = (states(&change.states), within(change.body, change.date));
    let several = change.states.len() > 1;
    let text = match change.kind {
        ChangeKind::Began if who.is_empty() => format!("{body} began"),
        ChangeKind::Began => format!("{body} began, with {who}"),
        ChangeKind::Ended => format!("{body} ended"),
        ChangeKind::Became(Status::Founding | Status::Joined, Some(Status::Left)) => {
            format!("{who} came back into {body}")
        }
        ChangeKind::Became(Status::Founding | Status::Joined, _) => format!("{who} joined {body}"),
        ChangeKind::Became(Status::Observer, Some(Status::Founding | Status::Joined)) => {
            format!("{who} went from member to associate of {body}")
        }
        ChangeKind::Became(Status::Observer, _) if several => {
            format!("{who} are on record as observers of {body}")
        }
        ChangeKind::Became(Status::Observer, _) => {
            format!("{who} is on record as an observer of {body}")
        }
        ChangeKind::Became(Status::Suspended, _) => {
            format!("the membership of {who} in {body} was suspended")
        }
        ChangeKind::Became(Status::Left, _) => format!("{who} left {body}"),
    };
    full_stop(&capital(&text))
}

/// The years of an agency.
pub fn agency_years(agency: &Agency) -> String {
    if agency.ended.is_none() {
        format!("since {}", date(agency.founded))
    } else {
        format!("{} to {}", date(agency.founded), date(agency.ended))
    }
}

/// What stands before the counts of CARICC: their time, as the claim has it.
pub fn counted(claim: &Claim) -> String {
    let (from, to) = (date(claim.from), date(claim.to));
    format!("CARICC on the northern route, counted for {from} to {to} as a whole:")
}

/// A count of CARICC: "23 operations".
pub fn count(claim: &Claim) -> String {
    let number = claim.amount.one().unwrap_or_default();
    let done = if claim.unit == "people" {
        "arrested"
    } else {
        "coordinated"
    };
    format!("{} {} {done}", NUMBERS.published(number), claim.unit)
}
