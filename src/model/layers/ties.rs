//! Ties between states: who stands at their ends, what they consist of, and for when they are stated.

use crate::model::evidence::record::{Agency, Body, Date, Tie};
use crate::model::evidence::tables::{AGENCIES, BODIES, claim};
use crate::model::layers::cooperation::{Day, Standing, standing, year_of};
use crate::model::period::Period;

/// One end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A state, by its code.
    State(&'static str),
    /// A body.
    Body(&'static Body),
    /// A drug agency of a state.
    Agency(&'static Agency),
}

impl End {
    /// The end with this key of the tables.
    pub fn of(key: &'static str) -> Self {
        let body = BODIES.iter().find(|body| body.id == key);
        let agency = AGENCIES.iter().find(|agency| agency.id == key);
        match (body, agency) {
            (Some(body), _) => Self::Body(body),
            (_, Some(agency)) => Self::Agency(agency),
            _ => Self::State(key),
        }
    }

    /// Where it stands on the map: an agency in its own state. None for a body.
    pub const fn state(self) -> Option<&'static str> {
        match self {
            Self::State(code) => Some(code),
            Self::Agency(agency) => Some(agency.country),
            Self::Body(_) => None,
        }
    }
}

/// What a working tie consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Liaison officers.
    Liaison,
    /// Agencies that are in contact.
    Agencies,
    /// Joint work of states.
    Joint,
}

impl Work {
    fn of(tie: &Tie) -> Self {
        match (tie.kind, End::of(tie.from)) {
            ("liaison", _) => Self::Liaison,
            (_, End::Agency(_)) => Self::Agencies,
            _ => Self::Joint,
        }
    }
}

/// What is stated of two states: a working tie, or that it is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Bond {
    /// Codes of the two states.
    pub ends: [&'static str; 2],
    /// What it consists of; nothing where it is missing.
    pub works: Vec<Work>,
    /// Heroin that its claim says was seized together, kilograms.
    pub seized: Option<f64>,
    /// For when it is stated.
    pub date: Option<Date>,
    /// Whether that lies in the chosen time.
    pub now: bool,
    /// The claim that states it.
    pub claim: u16,
    /// A sentence more for each of its ties that has one.
    pub remarks: Vec<&'static str>,
}

impl Bond {
    /// Of the ties between two states, all of them working or all missing; none of no tie.
    pub fn of(ends: [&'static str; 2], ties: &[&'static Tie], period: Period) -> Option<Self> {
        let first = ties.first()?;
        let working = ties.iter().filter(|tie| tie.exists);
        let seized = claim(first.claim).filter(|claim| claim.unit == "kg" && first.exists);
        let remarks = ties.iter().map(|tie| tie.remark);
        Some(Self {
            ends,
            works: working.map(|tie| Work::of(tie)).collect(),
            seized: seized.and_then(|claim| claim.amount.one()),
            date: first.date,
            now: year_of(first).is_some_and(|year| period.contains(year)),
            claim: first.claim,
            remarks: remarks.filter(|remark| !remark.is_empty()).collect(),
        })
    }

    /// Whether there is such a tie.
    pub const fn exists(&self) -> bool {
        !self.works.is_empty()
    }
}

/// How many ties between states are stated for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The date.
    pub date: Option<Date>,
    /// Working ones.
    pub working: usize,
    /// Missing ones.
    pub missing: usize,
}

/// How many of the dates for which ties are stated lie in the chosen time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dates {
    /// None.
    None,
    /// Some.
    Some,
    /// All.
    All,
}

/// What is known of the centre at the end of a period, and of the ties.
#[derive(Clone, Debug, PartialEq)]
pub struct Cooperation {
    /// The centre.
    pub centre: &'static Body,
    /// Its members with a date, by their codes.
    pub members: Vec<&'static str>,
    /// Those that belong to it since a day that is not known.
    pub undated: Vec<&'static str>,
    /// The ties by date.
    pub stated: Vec<Stated>,
    /// How many of the dates lie in the period.
    pub dates: Dates,
}

impl Cooperation {
    /// Of a period, some states and these ties.
    pub fn of(
        period: Period,
        centre: &'static Body,
        among: &[&'static str],
        stated: Vec<Stated>,
    ) -> Self {
        let day = Day::end_of(period.last());
        let of = |wanted: fn(&Standing) -> bool| -> Vec<&'static str> {
            let found = among
                .iter()
                .filter(|state| wanted(&standing(centre, state, day)));
            found.copied().collect()
        };
        let now = |stated: &&Stated| stated.date.is_some_and(|date| period.contains(date.year()));
        let dates = match stated.iter().filter(now).count() {
            0 => Dates::None,
            all if all == stated.len() => Dates::All,
            _ => Dates::Some,
        };
        Self {
            centre,
            members: of(|standing| matches!(standing, Standing::Dated(_))),
            undated: of(|standing| matches!(standing, Standing::Undated(_))),
            stated,
            dates,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::tables::TIES;
    use crate::model::layers::cooperation::body;

    fn year(year: u16) -> Period {
        Period::year(year).expect("on the timeline")
    }

    #[test]
    fn an_end_is_a_body_an_agency_or_a_state() {
        assert_eq!(End::of("AFG"), End::State("AFG"));
        assert!(matches!(End::of("CARICC"), End::Body(body) if body.short == "CARICC"));
        assert_eq!(End::of("CARICC").state(), None);
        assert_eq!(End::of("tjk-dca").state(), Some("TJK"));
    }

    #[test]
    fn a_bond_is_now_in_the_year_of_its_date_alone() {
        for tie in TIES {
            let (Some(one), Some(other)) = (End::of(tie.from).state(), End::of(tie.to).state())
            else {
                continue;
            };
            let dated = tie.date.expect("a date").year();
            let bond = |year| Bond::of([one, other], &[tie], year).expect("a tie");
            assert!(
                bond(year(dated)).now && !bond(year(dated - 1)).now,
                "{}",
                tie.key
            );
            assert_eq!(bond(year(dated)).exists(), tie.exists, "{}", tie.key);
        }
        assert_eq!(Bond::of(["AFG", "UZB"], &[], year(2012)), None);
    }

    #[test]
    fn members_of_the_centre_have_a_day_and_others_have_none() {
        let centre = body("CARICC").expect("in the table");
        let of = |last| Cooperation::of(year(last), centre, &["KAZ", "UZB", "AFG"], Vec::new());
        assert_eq!(of(2008).members, [] as [&str; 0]);
        assert_eq!(of(2009).members, ["KAZ"]);
        assert_eq!(of(2009).undated, ["UZB"]);
    }
}
