//! The years and the countries that a contradiction is about: those of the claims and rows that it names.

use crate::model::country::Country;
use crate::model::evidence::record::{Contradiction, Date};
use crate::model::evidence::tables::{claim, concerns};
use crate::model::evidence::touched::{Touched, touched};
use crate::model::period::{FIRST_YEAR, LAST_YEAR};

/// What a contradiction is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// The years of the timeline, in their order.
    pub years: Vec<u16>,
    /// The countries, republics first.
    pub countries: Vec<Country>,
}

impl Concern {
    /// Of a contradiction. A time with one end known counts as the year of that end; what is said of the five together
    /// is about none of them by name.
    pub fn of(row: &Contradiction) -> Self {
        let claims: Vec<_> = row.claims.iter().filter_map(|id| claim(*id)).collect();
        let rows: Vec<Touched> = touched(row)
            .into_iter()
            .flat_map(|(_, rows)| rows)
            .collect();
        let times: Vec<(u16, u16)> = claims
            .iter()
            .filter_map(|claim| ends(claim.from, claim.to))
            .chain(rows.iter().filter_map(time))
            .collect();
        let in_time = |year: &u16| {
            let mut times = times.iter();
            times.any(|(first, last)| (first..=last).contains(&year))
        };
        let every = Country::FIVE.into_iter().chain(Country::NEIGHBOURS);
        let named = |country: &Country| {
            claims.iter().any(|claim| concerns(claim, country.code()))
                || rows.iter().any(|row| is_of(row, *country))
        };
        Self {
            years: (FIRST_YEAR..=LAST_YEAR).filter(in_time).collect(),
            countries: every.filter(named).collect(),
        }
    }
}

/// The first and the last year of a time; none where neither end is known.
fn ends(from: Option<Date>, to: Option<Date>) -> Option<(u16, u16)> {
    let (first, last) = (from.or(to)?, to.or(from)?);
    Some((first.year(), last.year()))
}

/// The time of a row; none where it has none.
fn time(row: &Touched) -> Option<(u16, u16)> {
    match row {
        Touched::Seizures(_, _, time) => Some((time.first(), time.last())),
        Touched::Estimate(estimate) => Some((estimate.first, estimate.last)),
        Touched::Event(event) => ends(event.from, event.to),
        Touched::Row(row) => ends(row.from, row.to),
        // A tie's time is that of its claim; a printed total goes by its year.
        Touched::Tie(..) => None,
        Touched::Key(key) => key.parse().ok().map(|year| (year, year)),
    }
}

/// Whether a row is of a country.
fn is_of(row: &Touched, country: Country) -> bool {
    let code = country.code();
    match row {
        Touched::Seizures(of, ..) => *of == country,
        Touched::Tie(ends, _) => ends.iter().any(|end| end.state() == Some(code)),
        Touched::Event(event) => event.countries.contains(&code),
        Touched::Row(row) => row.place == code || row.object == code,
        Touched::Estimate(_) | Touched::Key(_) => false,
    }
}
