//! English: the words of the layer cooperation.

use crate::model::evidence::record::{Body, Date, Membership, Status, Tie};
use crate::model::layers::ties::{Bond, Cooperation, Dates, End, Stated, Work};
use crate::model::period::Period;
use crate::words::en::dates;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::evidence::published::claim_name;
use crate::words::en::grammar::{counting, list, years};
use crate::words::language::Language as _;
use crate::words::layers::cooperation::{CooperationLabels, CooperationLanguage};

static LABELS: CooperationLabels = CooperationLabels {
    caption: "Memberships and ties",
    heads: [
        "State or ends",
        "Body or tie",
        "Status",
        "From",
        "To",
        "Remark",
    ],
    ties: "Ties between states",
    ties_note: "Double line: a working tie. Line broken between two stubs: a missing one. Pale: stated for another time.",
    seat: "CARICC",
};

impl CooperationLanguage for English {
    fn cooperation_labels(&self) -> &'static CooperationLabels {
        &LABELS
    }

    fn state(&self, code: &'static str) -> &'static str {
        match code {
            "AZE" => "Azerbaijan",
            "ARM" => "Armenia",
            "BLR" => "Belarus",
            other => self.place(other),
        }
    }

    fn cooperation_sentence(&self, period: Period, cooperation: &Cooperation) -> String {
        let last = period.last();
        let Cooperation {
            centre,
            members,
            undated,
            ..
        } = cooperation;
        let mut parts = Vec::new();
        if members.is_empty() && undated.is_empty() {
            parts.push(format!(
                "At the end of {last} CARICC did not exist yet: its agreement came into force on {}.",
                date(centre.founded)
            ));
        } else {
            let (number, who) = (counting(members.len()), states(members));
            parts.push(format!(
                "At the end of {last} CARICC had {number} members on record: {who}."
            ));
        }
        if !undated.is_empty() {
            let belong = if undated.len() > 1 {
                "belong"
            } else {
                "belongs"
            };
            parts.push(format!(
                "{} {belong} to its agreement; the day is not known and may be later.",
                states(undated)
            ));
        }
        let stated = cooperation.stated.iter();
        let ties: Vec<String> = stated
            .map(|stated| format!("{} for {}", numbered(stated), date(stated.date)))
            .collect();
        parts.push(format!("The sources state {}.", ties.join("; ")));
        match cooperation.dates {
            Dates::None => parts.push(format!(
                "None is stated for {}, so all are drawn pale.",
                years(period)
            )),
            Dates::All => {}
            Dates::Some => parts.push("Those of the other date are drawn pale.".to_owned()),
        }
        parts.join(" ")
    }

    fn tie_label(&self, bond: &Bond, beyond: Option<&'static str>) -> Vec<String> {
        let dated = format!("{} {}", date(bond.date), claim_name(bond.claim));
        if !bond.exists() {
            return vec!["little or no contact,".to_owned(), dated];
        }
        let works = bond.works.iter().map(|work| work_of(*work));
        let works = works.collect::<Vec<_>>().join(", ");
        let first = match beyond {
            Some(code) => format!("to {}: {works},", self.state(code)),
            None => format!("{works},"),
        };
        let weight = seized(bond).map(|weight| format!("{weight},"));
        [first].into_iter().chain(weight).chain([dated]).collect()
    }

    fn tie_line(&self, bond: &Bond) -> String {
        let what = if bond.exists() {
            let works = bond.works.iter().map(|work| work_of(*work).to_owned());
            list(works.chain(seized(bond)))
        } else {
            "little or no contact, by the report".to_owned()
        };
        format!("{}: {what}, {}", ends(bond), date(bond.date))
    }

    fn tie_name(&self, bond: &Bond, period: Period) -> String {
        let (ends, stated) = (ends(bond), date(bond.date));
        let mut parts = vec![if bond.exists() {
            let works = list(bond.works.iter().map(|work| work_of(*work).to_owned()));
            format!("{ends}: a working tie, {works}, stated for {stated}.")
        } else {
            format!(
                "{ends}: a missing tie, little or no contact by the report, stated for {stated}."
            )
        }];
        parts.extend(bond.remarks.iter().map(|remark| (*remark).to_owned()));
        if !bond.now {
            parts.push(format!("Nothing is stated for {}.", years(period)));
        }
        parts.push(format!("Claim {}.", claim_name(bond.claim)));
        parts.join(" ")
    }

    fn badge_name(&self, state: &'static str, row: &Membership, period: Period) -> String {
        let (who, last) = (self.state(state), period.last());
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

    fn out_label(&self, requests: &Tie) -> Vec<String> {
        vec![
            "no CARICC request".to_owned(),
            format!("to {} {}", date(requests.date), claim_name(requests.claim)),
        ]
    }

    fn out_name(&self, state: &'static str, requests: &Tie, period: Period) -> String {
        format!(
            "{}: the sources used name no membership in CARICC up to the end of {}. {} Claim {}.",
            self.state(state),
            period.last(),
            requests.remark,
            claim_name(requests.claim)
        )
    }

    fn seat_name(&self, centre: &Body, town: &'static str) -> String {
        format!(
            "{town}: the seat of CARICC, the {}, since {}.",
            centre.name,
            date(centre.founded)
        )
    }

    fn tie_cells(&self, tie: &Tie, ends: [End; 2]) -> Vec<String> {
        let exists = match (tie.exists, tie.kind) {
            (true, _) => "working",
            (false, "membership") => "not stated",
            (false, _) => "missing",
        };
        vec![
            format!("{}, {}", end(ends[0]), end(ends[1])),
            tie.kind.to_owned(),
            exists.to_owned(),
            format!("stated for {}", date(tie.date)),
            String::new(),
            tie.remark.to_owned(),
        ]
    }

    fn membership_cells(&self, row: &Membership, body: End) -> Vec<String> {
        let to = if row.to.is_none() {
            "open".to_owned()
        } else {
            date(row.to)
        };
        vec![
            self.state(row.state).to_owned(),
            end(body).to_owned(),
            status(row.status).to_owned(),
            date(row.from),
            to,
            row.remark.to_owned(),
        ]
    }
}

/// "22 March 2009", "May 2012" or "1999"; words for no date.
pub(super) fn date(known: impl Into<Option<Date>>) -> String {
    let known = known.into();
    known.map_or("day not known".to_owned(), dates::date)
}

pub(super) fn states(codes: &[&'static str]) -> String {
    list(codes.iter().map(|code| English.state(code).to_owned()))
}

/// A status as a word.
pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::Founding => "founding member",
        Status::Joined => "member",
        Status::Observer => "observer or associate",
        Status::Suspended => "membership suspended",
        Status::Left => "left",
    }
}

/// One end of a tie: a state, a body or an agency.
pub(in crate::words::en) fn end(end: End) -> &'static str {
    match end {
        End::State(code) => English.state(code),
        End::Body(body) => body.short,
        End::Agency(agency) => agency.name,
    }
}

/// Both ends of a tie between states.
fn ends(bond: &Bond) -> String {
    states(&bond.ends)
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

const fn work_of(work: Work) -> &'static str {
    match work {
        Work::Liaison => "liaison officers",
        Work::Agencies => "agencies in contact",
        Work::Joint => "joint work",
    }
}

/// The weight that the claim of a tie states.
fn seized(bond: &Bond) -> Option<String> {
    let kilograms = bond.seized?;
    Some(format!("{} kg of heroin", NUMBERS.published(kilograms)))
}
