//! Illicit fields year by year: destroyed, surveyed, disputed, or why there is no figure.

use crate::model::evidence::record::{Claim, Date, Row, State, Topic};
use crate::model::evidence::tables::{CLAIMS, ERADICATION, cited};
use crate::model::order::ordered;
use crate::model::period::Period;

/// The contradiction between the pages that print these fields.
pub const DISPUTE: u16 = cited::DESTROYED_FIELDS;
/// The row of a dispute that is not drawn for itself: it stands around the one that it disputes.
const RIVAL: &str = "uzb-2006-b";
/// Square metres of a hectare.
const HECTARE: f64 = 10_000.0;

/// What a row says of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They were destroyed.
    Destroyed,
    /// They were surveyed; nothing says that they were destroyed.
    Surveyed,
    /// They were under cultivation.
    Cultivated,
    /// There is no area, and this is why.
    Without(State),
}

impl Fate {
    /// Of a row.
    pub fn of(row: &Row) -> Self {
        match (row.state, row.measure) {
            (State::Value, "area_eradicated") => Self::Destroyed,
            (State::Value, "illicit_cultivation_surveyed") => Self::Surveyed,
            (State::Value, _) => Self::Cultivated,
            (state, _) => Self::Without(state),
        }
    }
}

/// What kind of something or nothing a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An area destroyed.
    Destroyed,
    /// An area destroyed, for which another page prints another area.
    RivalArea,
    /// An area destroyed, which is printed under two years.
    RivalYear,
    /// An area surveyed; nothing says that it was destroyed.
    Surveyed,
    /// Reported as none, or not reported: the words can mean both.
    Unclear,
    /// No data.
    NoData,
}

/// A row with what bears on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// The row.
    pub row: &'static Row,
    /// The claim that states it.
    pub claim: Option<u16>,
    /// The row that prints another area.
    pub rival: Option<&'static Row>,
    /// The other year under which the same area is printed.
    pub other_year: Option<Date>,
    /// What it is.
    pub kind: Kind,
}

impl Field {
    fn of(row: &'static Row) -> Self {
        let at_place = || ERADICATION.iter().filter(|other| other.place == row.place);
        let is_value = row.state == State::Value;
        let rival = at_place().find(|other| other.key == RIVAL && other.from == row.from);
        let other_year = at_place()
            .find(|other| is_value && other.from != row.from && other.amount == row.amount);
        let kind = match Fate::of(row) {
            Fate::Without(State::NoData) => Kind::NoData,
            Fate::Without(_) => Kind::Unclear,
            Fate::Surveyed | Fate::Cultivated => Kind::Surveyed,
            Fate::Destroyed if rival.is_some() => Kind::RivalArea,
            Fate::Destroyed if other_year.is_some() => Kind::RivalYear,
            Fate::Destroyed => Kind::Destroyed,
        };
        Self {
            row,
            claim: claim_of(row),
            rival,
            other_year: other_year.and_then(|other| other.from),
            kind,
        }
    }

    /// What its row says.
    pub fn fate(&self) -> Fate {
        Fate::of(self.row)
    }

    /// Whether the pages disagree about it.
    pub const fn is_disputed(&self) -> bool {
        self.rival.is_some() || self.other_year.is_some()
    }
}

/// The fields of a period, year by year, in the order of the table.
pub fn fields(period: Period) -> Vec<Field> {
    let in_time = ERADICATION.iter().filter(|row| is_in(row, period));
    let fields: Vec<Field> = in_time
        .filter(|row| row.key != RIVAL)
        .map(Field::of)
        .collect();
    ordered(fields, |a, b| a.row.from.cmp(&b.row.from))
}

/// The area of a row in hectares.
pub fn hectares(row: &Row) -> Option<f64> {
    let number = row.amount.one()?;
    Some(if row.unit == "m2" {
        number / HECTARE
    } else {
        number
    })
}

/// The claim of a row: of the same place and time, and of areas destroyed.
pub fn claim_of(row: &Row) -> Option<u16> {
    let states = |claim: &&Claim| {
        claim.topic == Topic::Eradication
            && claim.unit == row.unit
            && claim.places == [row.place]
            && (claim.from, claim.to) == (row.from, row.to)
            && (claim.amount, claim.state) == (row.amount, row.state)
    };
    CLAIMS.iter().find(states).map(|claim| claim.id)
}

/// The years of the table, in order.
pub fn years() -> Vec<u16> {
    let mut years = ordered(ERADICATION.iter().filter_map(year).collect(), u16::cmp);
    years.dedup();
    years
}

/// The year of a row.
pub fn year(row: &Row) -> Option<u16> {
    row.from.map(Date::year)
}

/// Whether a row belongs to a period.
pub fn is_in(row: &Row, period: Period) -> bool {
    year(row).is_some_and(|year| period.contains(year))
}

/// The fields of one year.
#[derive(Clone, Debug, PartialEq)]
pub struct OfYear {
    /// The year.
    pub year: u16,
    /// Those destroyed.
    pub destroyed: Vec<Field>,
    /// How many percent of what was found was destroyed, and the claim that says so.
    pub found: Option<(f64, u16)>,
    /// The others.
    pub others: Vec<Field>,
}

/// What is known of the fields of a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Eradication {
    /// Each year that has any.
    pub years: Vec<OfYear>,
    /// A field for which another page has another area, and the row that does.
    pub rival: Option<(Field, &'static Row)>,
    /// A field that stands under two years, and these in order.
    pub moved: Option<(Field, [Date; 2])>,
}

impl Eradication {
    /// Of a period.
    pub fn of(period: Period) -> Self {
        let all = fields(period);
        let years = period.years().filter_map(|year| of_year(&all, year));
        let rival = all.iter().find_map(|field| Some((*field, field.rival?)));
        let moved = all.iter().find_map(|field| {
            let (one, other) = (field.row.from?, field.other_year?);
            Some((*field, [one.min(other), one.max(other)]))
        });
        Self {
            years: years.collect(),
            rival,
            moved,
        }
    }
}

fn of_year(all: &[Field], year: u16) -> Option<OfYear> {
    let here = all
        .iter()
        .filter(|field| field.row.from == Some(Date::Year(year)));
    let (destroyed, others): (Vec<Field>, Vec<Field>) = here
        .copied()
        .partition(|field| field.fate() == Fate::Destroyed);
    if destroyed.is_empty() && others.is_empty() {
        return None;
    }
    let share = CLAIMS.iter().find(|claim| {
        claim.topic == Topic::Eradication
            && claim.unit == "percent"
            && claim.from == Some(Date::Year(year))
    });
    Some(OfYear {
        year,
        destroyed,
        found: share.and_then(|claim| Some((claim.amount.one()?, claim.id))),
        others,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_of_one_year_and_each_year_tells_its_rows() {
        let all = Period::span(1990, 2023).expect("a span");
        let found = Eradication::of(all);
        let years: Vec<u16> = found.years.iter().map(|of| of.year).collect();
        assert_eq!(years, self::years());
        let told = found.years.iter();
        let told: usize = told.map(|of| of.destroyed.len() + of.others.len()).sum();
        assert_eq!(told, fields(all).len());
        assert_eq!(
            told + 1,
            ERADICATION.len(),
            "the rival stands around its row"
        );
    }

    #[test]
    fn the_two_disputes_are_found_where_their_rows_are() {
        let of = |year| Eradication::of(Period::year(year).expect("on the timeline"));
        let found = of(2006);
        assert!(
            found
                .rival
                .is_some_and(|(field, rival)| field.row.place == rival.place)
        );
        assert!(
            found
                .moved
                .is_some_and(|(_, [first, second])| first < second)
        );
        assert_eq!(of(1999).rival, None);
    }
}
