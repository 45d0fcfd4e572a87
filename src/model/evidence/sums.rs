//! What the sums of the ledger are made of: totals of the series, figures of claims, estimates.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::record::{Claim, ClaimAmount, Row};
use crate::model::evidence::tables::{cited, claimed, happening, row_of};
use crate::model::facts::DENOMINATORS;
use crate::model::query::seizure;
use crate::model::record::Amount;

use Country::Tjk;
use Drug::{Heroin, Opium};

/// Kyrgyz opium in the table of 2002 to 2006 as X03 reads the garbled number, kilograms.
pub const KYRGYZ_OPIUM: f64 = 891.18;

/// What a claim's five-year table is of.
pub fn table_of(claim: &Claim) -> Option<(Country, Drug)> {
    let country = claim.places.first().and_then(|code| Country::parse(code))?;
    let drug = claim.drugs.first()?.substances().first()?;
    Some((country, *drug))
}

/// The total of a five-year table, kilograms; that of Kyrgyz opium as X03 reads it.
pub fn table_total(claim: u16) -> f64 {
    if claim == cited::KYRGYZ_TABLE_OPIUM {
        KYRGYZ_OPIUM
    } else {
        claimed(claim)
    }
}

/// The sum of what some claims state.
pub fn sum_of_claims(ids: &[u16]) -> f64 {
    ids.iter().map(|id| claimed(*id)).sum()
}

/// What the series has of a drug for some countries and years, kilograms; years without data add none.
pub fn total(drug: Drug, first: u16, last: u16, countries: &[Country]) -> f64 {
    let grams: u64 = countries
        .iter()
        .flat_map(|country| (first..=last).filter_map(|year| seizure(*country, drug, year)))
        .map(|row| row.mass.0)
        .sum();
    grams as f64 / 1000.0
}

/// The same for all five republics.
pub fn five(drug: Drug, first: u16, last: u16) -> f64 {
    total(drug, first, last, &Country::FIVE)
}

/// Heroin and opium of a year for some countries, kilograms.
pub fn both(year: u16, countries: &[Country]) -> f64 {
    total(Heroin, year, year, countries) + total(Opium, year, year, countries)
}

/// A part in percent of a whole.
pub fn percent(part: f64, whole: f64) -> f64 {
    100.0 * part / whole
}

/// An estimate that may stand under a share, lowest and highest, kilograms.
pub fn flow_of(id: &str) -> (f64, f64) {
    DENOMINATORS
        .iter()
        .find(|row| row.id == id)
        .map_or((f64::NAN, f64::NAN), |row| match row.amount {
            Amount::Exact(tonnes) | Amount::About(tonnes) => (tonnes * 1000.0, tonnes * 1000.0),
            Amount::Range(low, high) => (low * 1000.0, high * 1000.0),
        })
}

/// The two ends of the range in a row; not numbers where there is none.
pub fn ends_of(table: &[Row], key: &str) -> [f64; 2] {
    match row_of(table, key).map(|row| row.amount) {
        Some(ClaimAmount::Range(low, high)) => [low, high],
        _ => [f64::NAN; 2],
    }
}

/// The year of an event; not a number where there is none.
pub fn year_of(event: &str) -> f64 {
    happening(event)
        .and_then(|event| event.first)
        .map_or(f64::NAN, f64::from)
}

/// In how many years from 1996 to 2006 Tajikistan seized most of a drug.
pub fn years_first(drug: Drug) -> f64 {
    let mass = |country, year| total(drug, year, year, &[country]);
    let first = |year: &u16| {
        let mut five = Country::FIVE.into_iter();
        five.all(|other| mass(Tjk, *year) >= mass(other, *year))
    };
    (1996..=2006).filter(first).count() as f64
}
