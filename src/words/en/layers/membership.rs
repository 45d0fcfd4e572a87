//! English: the words of the matrix of memberships and of what stands below it.

use crate::model::evidence::record::{Agency, Body, Claim, Date, Membership, Status};
use crate::model::layers::cooperation::{Change, ChangeKind, Standing};
use crate::model::period::Period;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{capital, full_stop, years};
use crate::words::en::layers::cooperation::{date, states, status};
use crate::words::layers::membership::{MembershipLabels, MembershipLanguage};
use crate::words::sentence::Sentence;

static LABELS: MembershipLabels = MembershipLabels {
    key: "Key",
    changed: "changed within the chosen time",
    blank: "blank: no row in the sources used",
    agencies: "Drug agencies at that time",
    no_agency: "None is recorded for this time.",
};

/// Of a member since a day that is not known.
const UNDATED: &str = "takes part; day not known, may be later";

impl MembershipLanguage for English {
    fn membership_labels(&self) -> &'static MembershipLabels {
        &LABELS
    }

    fn matrix_title(&self, period: Period) -> String {
        format!("Who belonged to what at the end of {}", period.last())
    }

    fn standing(&self, standing: Standing, changed: bool) -> String {
        let text = match standing {
            Standing::NotYet => "the body does not exist yet".to_owned(),
            Standing::NoLonger => "the body no longer exists".to_owned(),
            Standing::Absent => "no row in the sources used".to_owned(),
            Standing::Undated(_) => UNDATED.to_owned(),
            Standing::Dated(row) => held(row),
        };
        if changed {
            format!("{text}; {}", LABELS.changed)
        } else {
            text
        }
    }

    fn standing_key(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::NotYet | Standing::NoLonger => "the body is not there yet, or no longer",
            Standing::Absent => LABELS.blank,
            Standing::Undated(_) => UNDATED,
            Standing::Dated(row) => match row.status {
                Status::Founding | Status::Joined => "member",
                other => status(other),
            },
        }
    }

    fn changes_title(&self, period: Period) -> String {
        if period.is_year() {
            format!("Changes in {}", period.first())
        } else {
            format!("Changes from {}", years(period))
        }
    }

    fn no_change(&self, period: Period) -> String {
        let when = if period.is_year() { "in" } else { "from" };
        format!("No change is recorded {when} {}.", years(period))
    }

    fn change_date(&self, when: Date) -> String {
        date(when)
    }

    fn change(&self, change: &Change) -> String {
        let (who, body) = (states(&change.states), within(change));
        let several = change.states.len() > 1;
        let text = match change.kind {
            ChangeKind::Began if who.is_empty() => format!("{body} began"),
            ChangeKind::Began => format!("{body} began, with {who}"),
            ChangeKind::Ended => format!("{body} ended"),
            ChangeKind::Became(Status::Founding | Status::Joined, Some(Status::Left)) => {
                format!("{who} came back into {body}")
            }
            ChangeKind::Became(Status::Founding | Status::Joined, _) => {
                format!("{who} joined {body}")
            }
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

    fn agency(&self, agency: &Agency) -> Sentence {
        let from = date(agency.founded);
        let years = match agency.ended {
            None => format!("since {from}"),
            ended => format!("{from} to {}", date(ended)),
        };
        let mut sentence = Sentence::default();
        sentence
            .strong(agency.name)
            .plain(format!(", {years}. {}", agency.remark));
        sentence
    }

    fn counted(&self, claim: &Claim) -> String {
        let (from, to) = (date(claim.from), date(claim.to));
        format!("CARICC on the northern route, counted for {from} to {to} as a whole:")
    }

    fn count(&self, claim: &Claim) -> String {
        let number = claim.amount.one().unwrap_or_default();
        let done = if claim.unit == "people" {
            "arrested"
        } else {
            "coordinated"
        };
        format!("{} {} {done}", NUMBERS.published(number), claim.unit)
    }
}

/// A body inside a sentence about a change.
fn within(change: &Change) -> String {
    let Body { id, short, .. } = *change.body;
    match id {
        _ if change.is_of_treaty() => "the Collective Security Treaty".to_owned(),
        "CARICC" | "EURASEC" => short.to_owned(),
        "MOU" => format!("the {}", short.replace("Memorandum", "memorandum of")),
        _ => format!("the {short}"),
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
