//! Questions to the seizure table: one observation, a tally over a period, an estimate for a share.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::facts::{DENOMINATORS, DISPUTED, LATER, OUTLIERS, SEIZURES};
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::record::{Amount, Denominator, EstimateDrug, Later, Outlier, Seizure};

/// What the table says about one country, drug and year. The four are never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observation {
    /// A weight above nothing.
    Value(Grams),
    /// An explicit 0.
    ReportedNone,
    /// The table covers it and has no row.
    NoData,
    /// The table does not cover the year.
    NotCovered,
}

impl Observation {
    /// The weight, where the country reported one (an explicit 0 is one).
    pub const fn reported(self) -> Option<Grams> {
        match self {
            Self::Value(mass) => Some(mass),
            Self::ReportedNone => Some(Grams(0)),
            Self::NoData | Self::NotCovered => None,
        }
    }
}

/// The row for a country, drug and year, if there is one.
pub fn seizure(country: Country, drug: Drug, year: u16) -> Option<Seizure> {
    SEIZURES
        .iter()
        .filter(|run| run.country == country && run.drug == drug)
        .find_map(|run| run.year(year))
}

/// Every row, by country, drug and year.
pub fn seizures() -> impl Iterator<Item = Seizure> + Clone {
    SEIZURES.iter().flat_map(|run| {
        let last = run.first + run.grams.len() as u16;
        (run.first..last).filter_map(|year| run.year(year))
    })
}

/// What the table says about a country, drug and year.
pub fn observation(country: Country, drug: Drug, year: u16) -> Observation {
    if !(FIRST_YEAR..=LAST_COVERED).contains(&year) {
        return Observation::NotCovered;
    }
    match seizure(country, drug, year) {
        Some(row) if row.mass.0 == 0 => Observation::ReportedNone,
        Some(row) => Observation::Value(row.mass),
        None => Observation::NoData,
    }
}

/// What one country reported of one drug over a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryTally {
    /// Whose.
    pub country: Country,
    /// Of what.
    pub drug: Drug,
    /// Sum of what was reported.
    pub total: Grams,
    /// Years with a value or an explicit 0.
    pub reported: Vec<u16>,
    /// Years that the table covers and that have no row.
    pub missing: Vec<u16>,
}

impl CountryTally {
    /// Tally of one country and drug.
    pub fn of(country: Country, drug: Drug, period: Period) -> Self {
        let mut tally = Self {
            country,
            drug,
            total: Grams(0),
            reported: Vec::new(),
            missing: Vec::new(),
        };
        for year in period.covered() {
            match observation(country, drug, year).reported() {
                Some(mass) => {
                    tally.total += mass;
                    tally.reported.push(year);
                }
                None => tally.missing.push(year),
            }
        }
        tally
    }

    /// The tally as one of the four states.
    pub fn state(&self) -> Observation {
        match (
            self.reported.is_empty(),
            self.missing.is_empty(),
            self.total.0,
        ) {
            (true, true, _) => Observation::NotCovered,
            (true, false, _) => Observation::NoData,
            (false, _, 0) => Observation::ReportedNone,
            (false, _, _) => Observation::Value(self.total),
        }
    }

    /// Country-years that the table covers.
    pub fn covered(&self) -> usize {
        self.reported.len() + self.missing.len()
    }
}

/// What the five republics reported of one drug over a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegionTally {
    /// Of what.
    pub drug: Drug,
    /// One tally a republic, in the order of [`Country::FIVE`].
    pub countries: Vec<CountryTally>,
}

impl RegionTally {
    /// Tally of the five republics.
    pub fn of(drug: Drug, period: Period) -> Self {
        Self {
            drug,
            countries: Country::FIVE
                .into_iter()
                .map(|country| CountryTally::of(country, drug, period))
                .collect(),
        }
    }

    /// Sum over those that reported.
    pub fn total(&self) -> Grams {
        self.countries.iter().map(|tally| tally.total).sum()
    }

    /// Republics with at least one reported year.
    pub fn reporters(&self) -> Vec<Country> {
        self.those(|tally| !tally.reported.is_empty())
    }

    /// Republics without any reported year, though covered.
    pub fn absentees(&self) -> Vec<Country> {
        self.those(|tally| tally.state() == Observation::NoData)
    }

    /// Republics that reported none and nothing else.
    pub fn reported_none(&self) -> Vec<Country> {
        self.those(|tally| tally.state() == Observation::ReportedNone)
    }

    /// Reported country-years.
    pub fn reported(&self) -> usize {
        self.countries
            .iter()
            .map(|tally| tally.reported.len())
            .sum()
    }

    /// Country-years that the table covers.
    pub fn covered(&self) -> usize {
        self.countries.iter().map(CountryTally::covered).sum()
    }

    /// The republic that makes more than half of the total, with its part, 0 to 1.
    pub fn majority(&self) -> Option<(Country, f64)> {
        let total = self.total();
        self.countries.iter().find_map(|tally| {
            let part = tally.total.part_of(total)?;
            (part > 0.5).then_some((tally.country, part))
        })
    }

    fn those(&self, keep: impl Fn(&CountryTally) -> bool) -> Vec<Country> {
        self.countries
            .iter()
            .filter(|tally| keep(tally))
            .map(|tally| tally.country)
            .collect()
    }
}

/// A weight as the measure counts it: heroin equivalent, or as seized.
pub fn counted(measure: Measure, ratio: Ratio, drug: Drug, mass: Grams) -> Grams {
    match measure {
        Measure::Equivalent => ratio.equivalent(drug, mass),
        Measure::Weight | Measure::Share => mass,
    }
}

/// The published estimate that may stand under a share of this choice and year, if there is one.
/// Heroin by weight only under an estimate of heroin; heroin and opium counted as heroin only under
/// one of heroin equivalent. Spans have none: the estimates are yearly.
pub fn denominator(choice: DrugChoice, period: Period) -> Option<&'static Denominator> {
    let wanted = match choice {
        DrugChoice::Heroin => EstimateDrug::Heroin,
        DrugChoice::Opiates => EstimateDrug::HeroinEquivalent,
        DrugChoice::Opium | DrugChoice::Morphine => return None,
    };
    if !period.is_year() {
        return None;
    }
    DENOMINATORS
        .iter()
        .find(|row| row.drug == wanted && (row.first..=row.last).contains(&period.first()))
}

/// The weight that goes over a denominator: heroin by weight, or both counted as heroin.
pub fn numerator(row: &Denominator, tallies: &[Grams], ratio: Ratio) -> Grams {
    match (row.drug, tallies) {
        (EstimateDrug::HeroinEquivalent, [heroin, opium]) => {
            *heroin + ratio.equivalent(Drug::Opium, *opium)
        }
        (_, masses) => masses.iter().copied().sum(),
    }
}

/// A share seized, percent. A range of flow gives a range of shares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Share {
    /// Over an exact or rough estimate.
    One(f64),
    /// Over a range: smallest, largest.
    Between(f64, f64),
}

/// Percent of the estimate that the weight makes.
pub fn share(mass: Grams, amount: Amount) -> Share {
    let percent = |tonnes: f64| mass.kilograms() / (tonnes * 10.0);
    match amount {
        Amount::Exact(tonnes) | Amount::About(tonnes) => Share::One(percent(tonnes)),
        Amount::Range(low, high) => Share::Between(percent(high), percent(low)),
    }
}

/// The contradictions that touch these seizures, of one country or of the five.
pub fn disputes(choice: DrugChoice, period: Period, country: Option<Country>) -> Vec<u16> {
    let mut found = Vec::new();
    for row in DISPUTED {
        let touches = choice.substances().contains(&row.drug)
            && row.first <= period.last()
            && row.last >= period.first()
            && country.is_none_or(|country| country == row.country);
        if touches && !found.contains(&row.contradiction) {
            found.push(row.contradiction);
        }
    }
    found
}

/// What was published for the years of a period after the table, by a country.
pub fn later(period: Period, country: Country) -> impl Iterator<Item = &'static Later> {
    LATER
        .iter()
        .filter(move |row| period.contains(row.year) && row.country == country)
}

/// Values in the view that need a word of caution.
pub fn outliers(choice: DrugChoice, period: Period) -> impl Iterator<Item = &'static Outlier> {
    OUTLIERS
        .iter()
        .filter(move |row| choice.substances().contains(&row.drug) && period.contains(row.year))
}
