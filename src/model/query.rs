//! Questions to the seizure table: one observation, a tally over a period, an estimate for a share.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::facts::{DENOMINATORS, DISPUTED, FLOWS, LATER, OUTLIERS, SEIZURES};
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::record::{
    Amount, Corridor, Denominator, Disputed, EstimateDrug, Flow, Later, Outlier, Rests, Seizure,
    Touch,
};
use crate::model::statement::Question;

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

/// The most that a country reported of a drug in any year.
pub fn largest(country: Country, drug: Drug) -> Grams {
    let runs = SEIZURES.iter();
    let runs = runs.filter(|run| run.country == country && run.drug == drug);
    let years = runs.flat_map(|run| {
        (run.first..)
            .take(run.grams.len())
            .map(|year| run.year(year))
    });
    years
        .flatten()
        .map(|row| row.mass)
        .fold(Grams(0), Grams::max)
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
        state_of(&[self])
    }

    /// Country-years that the table covers.
    pub fn covered(&self) -> usize {
        self.reported.len() + self.missing.len()
    }
}

/// The tallies of some countries, of each drug of a choice.
pub fn tallies(countries: &[Country], choice: DrugChoice, period: Period) -> Vec<CountryTally> {
    let drugs = choice.substances().iter();
    drugs
        .flat_map(|drug| {
            let of = |country: &Country| CountryTally::of(*country, *drug, period);
            countries.iter().map(of)
        })
        .collect()
}

/// Several tallies together as one of the four states.
pub fn state_of(tallies: &[&CountryTally]) -> Observation {
    let covered: usize = tallies.iter().map(|tally| tally.covered()).sum();
    let reported: usize = tallies.iter().map(|tally| tally.reported.len()).sum();
    let total: Grams = tallies.iter().map(|tally| tally.total).sum();
    match (covered, reported, total.0) {
        (0, ..) => Observation::NotCovered,
        (_, 0, _) => Observation::NoData,
        (.., 0) => Observation::ReportedNone,
        _ => Observation::Value(total),
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

    /// The five together as one of the four states.
    pub fn state(&self) -> Observation {
        state_of(&self.countries.iter().collect::<Vec<_>>())
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

/// Why a weight has no share of a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// No published estimate may stand under it.
    NoEstimate,
    /// Estimates hold for parts of its time, and none for the whole of it.
    NoSingleEstimate,
}

/// The published estimates that may stand under a share of this choice and hold for a part of the time.
/// Heroin by weight goes only over an estimate of heroin; heroin and opium counted as heroin only over
/// one of heroin equivalent.
pub fn estimates(
    choice: DrugChoice,
    period: Period,
) -> impl Iterator<Item = &'static Denominator> + Clone {
    let wanted = match choice {
        DrugChoice::Heroin => Some(EstimateDrug::Heroin),
        DrugChoice::Opiates => Some(EstimateDrug::HeroinEquivalent),
        DrugChoice::Opium | DrugChoice::Morphine => None,
    };
    DENOMINATORS
        .iter()
        .filter(move |row| Some(row.drug) == wanted && period.meets(row.first, row.last))
}

/// The one estimate that stands under a share of this choice and time: the row that holds for the whole
/// of it. A span must have been reported by all five in every year, for its gaps would make the share too
/// small; a year goes without, and its absentees are named.
///
/// # Errors
/// Where no estimate holds for the whole of the time: why.
pub fn denominator(choice: DrugChoice, period: Period) -> Result<&'static Denominator, Lack> {
    let mut rows = estimates(choice, period);
    if rows.clone().next().is_none() {
        return Err(Lack::NoEstimate);
    }
    let row = rows
        .find(|row| row.first <= period.first() && period.last() <= row.last)
        .ok_or(Lack::NoSingleEstimate)?;
    let complete = |drug: &Drug| {
        let five = &mut Country::FIVE.into_iter();
        five.all(|country| CountryTally::of(country, *drug, period).missing.is_empty())
    };
    if period.is_year() || choice.substances().iter().all(complete) {
        Ok(row)
    } else {
        Err(Lack::NoEstimate)
    }
}

/// The weight that goes over an estimate: as seized, or all of it counted as heroin.
pub fn numerator(row: &Denominator, masses: &[(Drug, Grams)], ratio: Ratio) -> Grams {
    let counted = masses.iter().map(|(drug, mass)| match row.drug {
        EstimateDrug::Heroin => *mass,
        EstimateDrug::HeroinEquivalent => ratio.equivalent(*drug, *mass),
    });
    counted.sum()
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

/// The contradictions that touch the figures of a view: by the seizures that they add up, by the estimate
/// that they are a share of, and by the claims that state them.
pub fn disputes(question: &Question) -> impl Iterator<Item = &'static Disputed> {
    let Question {
        period,
        choice,
        country,
        measure,
        ..
    } = *question;
    let touches = move |touch: &Touch| {
        let bit = |country: Country| touch.whose >> country as u8 & 1 == 1;
        let ours = country.is_none_or(|country| country.is_republic() && bit(country));
        let meets = period.meets(touch.first, touch.last);
        let within = period.contains(touch.first) && period.contains(touch.last);
        let mut named = choice
            .substances()
            .iter()
            .map(|drug| DrugChoice::from(*drug));
        let shown = touch.choice == choice || named.any(|drug| drug == touch.choice);
        match touch.rests {
            Rests::Seizure => ours && meets && shown,
            Rests::Claim => ours && within && shown,
            Rests::Estimate => {
                let shared = country
                    .is_none_or(|country| measure == Measure::Share && country.is_republic());
                shared && meets && touch.choice == choice
            }
        }
    };
    let rows = DISPUTED.iter();
    rows.filter(move |row| row.touches.iter().any(&touches))
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

/// The estimate of a corridor's flow, where one exists.
pub fn flow_of(corridor: &Corridor) -> Option<&'static Flow> {
    FLOWS.get(usize::from(corridor.flow?))
}
