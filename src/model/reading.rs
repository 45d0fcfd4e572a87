//! What the measure makes of what was reported of a time: a weight, a share, or why there is neither.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::query::{
    CountryTally, Lack, Observation, Share, estimates, outliers, state_of, tallies,
};
use crate::model::record::Outlier;
use crate::model::statement::{Estimated, Question};

/// One figure of a table or a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// A weight, as the measure counts it.
    Weight(Grams),
    /// A share of the flow.
    Share(Share),
    /// An explicit 0.
    ReportedNone,
    /// Covered, and nothing was reported.
    NoData,
    /// Outside the table's years.
    NotCovered,
    /// Something was reported, and there is no estimate to set it against.
    Lack(Lack),
}

impl Reading {
    /// Of some tallies together, by the measure, ratio and time of a question.
    pub fn of(question: &Question, tallies: &[&CountryTally]) -> Self {
        match state_of(tallies) {
            Observation::NotCovered => Self::NotCovered,
            Observation::NoData => Self::NoData,
            Observation::ReportedNone => Self::ReportedNone,
            Observation::Value(_) if question.measure == Measure::Share => {
                estimated(question, tallies)
                    .map_or_else(Self::Lack, |estimated| Self::Share(estimated.share))
            }
            Observation::Value(_) => Self::Weight(question.counted(tallies)),
        }
    }

    /// Of some countries in one year; with `complete`, only where each of them reported on every drug.
    pub fn of_year(
        question: &Question,
        countries: &[Country],
        choice: DrugChoice,
        year: u16,
        complete: bool,
    ) -> Self {
        let question = Question {
            period: Period::clamped(i32::from(year), i32::from(year)),
            ..*question
        };
        let tallies = tallies(countries, choice, question.period);
        let all: Vec<&CountryTally> = tallies.iter().collect();
        if complete && all.iter().any(|tally| !tally.missing.is_empty()) {
            return Self::NoData;
        }
        Self::of(&question, &all)
    }

    /// Its lower and its upper end, in kilograms or percent; none where there is nothing to draw.
    pub fn ends(self) -> Option<(f64, f64)> {
        match self {
            Self::Weight(mass) => Some((mass.kilograms(), mass.kilograms())),
            Self::Share(Share::One(percent)) => Some((percent, percent)),
            Self::Share(Share::Between(low, high)) => Some((low, high)),
            Self::ReportedNone => Some((0.0, 0.0)),
            Self::NoData | Self::NotCovered | Self::Lack(_) => None,
        }
    }
}

/// The share of the flow that tallies make: all drugs of a country, one of them, or those of the five. One of two
/// drugs is set against its own flow where none is estimated of both.
///
/// # Errors
/// Where there is none: why.
pub fn estimated(question: &Question, tallies: &[&CountryTally]) -> Result<Estimated, Lack> {
    let mut question = *question;
    let masses: Vec<(Drug, Grams)> = tallies
        .iter()
        .map(|tally| (tally.drug, tally.total))
        .collect();
    let one = masses.iter().all(|(drug, _)| *drug == masses[0].0);
    if one && estimates(question.choice, question.period).next().is_none() {
        question.choice = masses[0].0.into();
    }
    if tallies.iter().all(|tally| tally.country.is_republic()) {
        Estimated::of(&question, &masses)
    } else {
        Err(Lack::NoEstimate)
    }
}

/// Of some countries in every year of the timeline.
pub fn readings(
    question: &Question,
    countries: &[Country],
    choice: DrugChoice,
    complete: bool,
) -> Vec<Reading> {
    (FIRST_YEAR..=LAST_YEAR)
        .map(|year| Reading::of_year(question, countries, choice, year, complete))
        .collect()
}

/// The largest of some readings and its year; none where nothing is drawn above nothing.
pub fn peak(readings: &[Reading]) -> Option<(u16, Reading)> {
    let mut peak: Option<(u16, Reading, f64)> = None;
    for (year, reading) in (FIRST_YEAR..).zip(readings) {
        let Some((_, high)) = reading.ends() else {
            continue;
        };
        if high > peak.map_or(0.0, |(.., most)| most) {
            peak = Some((year, *reading, high));
        }
    }
    peak.map(|(year, reading, _)| (year, reading))
}

/// The word of caution on a value, where it needs one.
pub fn doubt(country: Country, choice: DrugChoice, year: u16) -> Option<&'static Outlier> {
    let period = Period::clamped(i32::from(year), i32::from(year));
    outliers(choice, period).find(|row| row.country == country)
}
