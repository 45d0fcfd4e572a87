//! English: the words of the layer cooperation.

use crate::model::evidence::record::{Body, Date, Membership, Status, Tie};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{AGENCIES, BODIES, claim};
use crate::model::layers::cooperation::{Standing, year_of};
use crate::model::period::Period;
use crate::words::en::dates;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{counting, list, years};
use crate::words::language::Language as _;

/// Fixed words of the layer.
pub struct CooperationWords {
    /// Title of the table.
    pub table: &'static str,
    /// Heads of the table.
    pub heads: [&'static str; 6],
    /// Title of the key below the matrix.
    pub key: &'static str,
    /// Head of the matrix's first column.
    pub state: &'static str,
    /// Title of the ties.
    pub ties: &'static str,
    /// What the drawing of ties means.
    pub ties_note: &'static str,
    /// Title of the agencies.
    pub agencies: &'static str,
    /// Said where no agency is recorded.
    pub no_agency: &'static str,
    /// In the key: a change within the chosen time.
    pub changed: &'static str,
    /// In the key: an empty cell.
    pub blank: &'static str,
    /// In the key: a body that is not there.
    pub not_there: &'static str,
    /// Label of the seat.
    pub seat: &'static str,
}

/// The words in English.
pub static COOPERATION: CooperationWords = CooperationWords {
    table: "Memberships and ties",
    heads: [
        "State or ends",
        "Body or tie",
        "Status",
        "From",
        "To",
        "Remark",
    ],
    key: "Key",
    state: "State",
    ties: "Ties between states",
    ties_note: "Double line: a working tie. Line broken between two stubs: a missing one. Pale: stated for another time.",
    agencies: "Drug agencies at that time",
    no_agency: "None is recorded for this time.",
    changed: "changed within the chosen time",
    blank: "blank: no row in the sources used",
    not_there: "the body is not there yet, or no longer",
    seat: "CARICC",
};

/// "22 March 2009", "May 2012" or "1999"; words for no date.
pub fn date(known: impl Into<Option<Date>>) -> String {
    let known = known.into();
    known.map_or("day not known".to_owned(), dates::date)
}

/// Name of a state.
pub fn state(code: &'static str) -> &'static str {
    match code {
        "AZE" => "Azerbaijan",
        "ARM" => "Armenia",
        "BLR" => "Belarus",
        other => English.place(other),
    }
}

pub(super) fn states(codes: &[&'static str]) -> String {
    list(codes.iter().map(|code| state(code).to_owned()))
}

/// One end of a tie: a state, a body or an agency.
pub fn end(key: &'static str) -> &'static str {
    let body = BODIES.iter().find(|body| body.id == key);
    let agency = AGENCIES.iter().find(|agency| agency.id == key);
    match (body, agency) {
        (Some(body), _) => body.short,
        (_, Some(agency)) => agency.name,
        _ => state(key),
    }
}

/// A status as a word.
pub fn status(status: Status) -> &'static str {
    match status {
        Status::Founding => "founding member",
        Status::Joined => "member",
        Status::Observer => "observer or associate",
        Status::Suspended => "membership suspended",
        Status::Left => "left",
    }
}

/// How many ties of each kind are stated for a date.
#[derive(Debug, PartialEq, Eq)]
pub struct Stated {
    /// The date.
    pub date: Option<Date>,
    /// Working ties.
    pub working: usize,
    /// Missing ones.
    pub missing: usize,
}

/// What the layer shows, in a few sentences.
pub fn sentence(
    period: Period,
    caricc: &Body,
    standings: &[(&'static str, Standing)],
    stated: &[Stated],
) -> String {
    let last = period.last();
    let of = |wanted: fn(&Standing) -> bool| -> Vec<&'static str> {
        let found = standings.iter().filter(|(_, standing)| wanted(standing));
        found.map(|(code, _)| *code).collect()
    };
    let members = of(|standing| matches!(standing, Standing::Dated(_)));
    let undated = of(|standing| matches!(standing, Standing::Undated(_)));
    let mut parts = Vec::new();
    if members.is_empty() && undated.is_empty() {
        parts.push(format!(
            "At the end of {last} CARICC did not exist yet: its agreement came into force on {}.",
            date(caricc.founded)
        ));
    } else {
        let (number, who) = (counting(members.len()), states(&members));
        parts.push(format!(
            "At the end of {last} CARICC had {number} members on record: {who}."
        ));
    }
    if !undated.is_empty() {
        let who = states(&undated);
        let belong = if undated.len() > 1 {
            "belong"
        } else {
            "belongs"
        };
        parts.push(format!(
            "{who} {belong} to its agreement; the day is not known and may be later."
        ));
    }
    let ties: Vec<String> = stated
        .iter()
        .map(|stated| format!("{} for {}", numbered(stated), date(stated.date)))
        .collect();
    parts.push(format!("The sources state {}.", ties.join("; ")));
    let now = |stated: &&Stated| stated.date.is_some_and(|date| period.contains(date.year()));
    match stated.iter().filter(now).count() {
        0 => parts.push(format!(
            "None is stated for {}, so all are drawn pale.",
            years(period)
        )),
        all if all == stated.len() => {}
        _ => parts.push("Those of the other date are drawn pale.".to_owned()),
    }
    parts.join(" ")
}

fn numbered(stated: &Stated) -> String {
    let ties = if stated.working == 1 { "tie" } else { "ties" };
    let working = format!("{} working {ties}", counting(stated.working));
    match stated.missing {
        0 => working,
        1 => format!("{working} and a missing one"),
        missing => format!("{working} and {} missing ones", counting(missing)),
    }
}

/// What a working tie consists of.
fn what(tie: &Tie) -> &'static str {
    let agencies = AGENCIES.iter().any(|agency| agency.id == tie.from);
    match tie.kind {
        "liaison" => "liaison officers",
        _ if agencies => "agencies in contact",
        _ => "joint work",
    }
}

/// The lines of a tie's label; its date says for when it is stated.
pub fn tie_label(ties: &[&'static Tie], beyond: Option<&'static str>) -> Vec<String> {
    let Some(first) = ties.first() else {
        return Vec::new();
    };
    let number = Reference::Claim(first.claim).name();
    let dated = format!("{} {number}", date(first.date));
    if !first.exists {
        return vec!["little or no contact,".to_owned(), dated];
    }
    let all: Vec<&str> = ties.iter().map(|tie| what(tie)).collect();
    let mut lines = vec![format!("{},", all.join(", "))];
    if let Some(code) = beyond {
        lines[0].insert_str(0, &format!("to {}: ", state(code)));
    }
    if let Some(weight) = seized(first) {
        lines.push(format!("{weight},"));
    }
    lines.push(dated);
    lines
}

/// A tie in the key: its ends, what it is and for when it is stated.
pub fn tie_line(ends: [&'static str; 2], ties: &[&'static Tie]) -> String {
    let (one, other) = (state(ends[0]), state(ends[1]));
    let Some(first) = ties.first() else {
        return String::new();
    };
    let what = if first.exists {
        let all = ties.iter().map(|tie| what(tie).to_owned());
        list(all.chain(seized(first)))
    } else {
        "little or no contact, by the report".to_owned()
    };
    format!("{one} and {other}: {what}, {}", date(first.date))
}

/// The weight that the claim of a tie states.
fn seized(tie: &Tie) -> Option<String> {
    let claim = claim(tie.claim).filter(|claim| claim.unit == "kg")?;
    let number = claim.amount.one()?;
    Some(format!("{} kg of heroin", NUMBERS.published(number)))
}

/// The accessible name of a tie.
pub fn tie_name(ends: [&'static str; 2], ties: &[&'static Tie], period: Period) -> String {
    let Some(first) = ties.first() else {
        return String::new();
    };
    let (one, other) = (state(ends[0]), state(ends[1]));
    let stated = date(first.date);
    let mut parts = vec![if first.exists {
        let what = list(ties.iter().map(|tie| what(tie).to_owned()));
        format!("{one} and {other}: a working tie, {what}, stated for {stated}.")
    } else {
        format!(
            "{one} and {other}: a missing tie, little or no contact by the report, stated for {stated}."
        )
    }];
    let remarks = ties.iter().map(|tie| tie.remark.to_owned());
    parts.extend(remarks.filter(|remark| !remark.is_empty()));
    if !year_of(first).is_some_and(|year| period.contains(year)) {
        parts.push(format!("Nothing is stated for {}.", years(period)));
    }
    parts.push(format!("Claim {}.", Reference::Claim(first.claim).name()));
    parts.join(" ")
}

/// The accessible name of a badge.
pub fn badge_name(code: &'static str, row: &Membership, period: Period) -> String {
    let (who, last) = (state(code), period.last());
    if row.from.is_none() {
        return format!(
            "{who}: party to the CARICC agreement; the day is not known and may lie after {last}."
        );
    }
    let name = format!(
        "{who}: {} of CARICC, since {}.",
        status(row.status),
        date(row.from)
    );
    if row.remark.is_empty() {
        name
    } else {
        format!("{name} {}", row.remark)
    }
}

/// The accessible name of the badge of a state that is not in CARICC.
pub fn out_name(code: &'static str, requests: &Tie, period: Period) -> String {
    let last = period.last();
    format!(
        "{}: the sources used name no membership in CARICC up to the end of {last}. {} Claim {}.",
        state(code),
        requests.remark,
        Reference::Claim(requests.claim).name()
    )
}

/// The label of that badge.
pub fn out_label(requests: &Tie) -> Vec<String> {
    let number = Reference::Claim(requests.claim).name();
    vec![
        "no CARICC request".to_owned(),
        format!("to {} {number}", date(requests.date)),
    ]
}

/// The accessible name of the seat.
pub fn seat_name(body: &Body, town: &str) -> String {
    format!(
        "{}: the seat of CARICC, the {}, since {}.",
        town,
        body.name,
        date(body.founded)
    )
}

/// The cells of a tie in the table.
pub fn tie_cells(tie: &Tie) -> Vec<String> {
    let exists = match (tie.exists, tie.kind) {
        (true, _) => "working",
        (false, "membership") => "not stated",
        (false, _) => "missing",
    };
    vec![
        format!("{}, {}", end(tie.from), end(tie.to)),
        tie.kind.to_owned(),
        exists.to_owned(),
        format!("stated for {}", date(tie.date)),
        String::new(),
        tie.remark.to_owned(),
    ]
}

/// The cells of a membership in the table.
pub fn membership_cells(row: &Membership) -> Vec<String> {
    let to = if row.to.is_none() {
        "open".to_owned()
    } else {
        date(row.to)
    };
    vec![
        state(row.state).to_owned(),
        end(row.body).to_owned(),
        status(row.status).to_owned(),
        date(row.from),
        to,
        row.remark.to_owned(),
    ]
}
