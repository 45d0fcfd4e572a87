//! Two questions side by side: what each side states, and by how much they differ.

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::query::{CountryTally, Observation};
use crate::model::statement::{Question, Statement};

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// What is looked at.
    pub question: Question,
    /// What the measure counts, as one of the four states.
    pub state: Observation,
    /// Country-years reported and covered, over all substances.
    pub reported: (usize, usize),
}

impl Side {
    /// What a question states: of its country, or of the five.
    pub fn of(question: Question) -> Self {
        let statement = Statement::of(question);
        let tallies: Vec<&CountryTally> = if statement.country.is_empty() {
            let regions = statement.region.iter();
            regions.flat_map(|region| &region.countries).collect()
        } else {
            statement.country.iter().collect()
        };
        Self {
            question,
            state: statement.state(),
            reported: (
                tallies.iter().map(|tally| tally.reported.len()).sum(),
                tallies.iter().map(|tally| tally.covered()).sum(),
            ),
        }
    }

    /// The same of one country.
    #[must_use]
    pub fn of_country(&self, country: Country) -> Self {
        Self::of(Question {
            country: Some(country),
            ..self.question
        })
    }

    /// Whether everybody reported on everything in every year that the table covers.
    pub const fn is_complete(&self) -> bool {
        self.reported.0 == self.reported.1
    }

    /// The years of its time that the table covers.
    pub fn years(&self) -> u64 {
        self.question.period.covered().count() as u64
    }

    /// The mean of a covered year, to the gram. None without a weight or a reported 0, and none where a
    /// year is missing: that would count it as nothing.
    pub fn mean(&self) -> Option<Grams> {
        let total = self.state.reported().filter(|_| self.is_complete())?;
        Some(Grams(total.0 / self.years().max(1)))
    }
}

/// By how much one side differs from the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Difference {
    /// It is the same weight.
    Same,
    /// More by so much, and how many times as much; no factor over nothing.
    More(Grams, Option<f64>),
    /// Less by so much, and which part of the other it is.
    Less(Grams, f64),
    /// One of the sides has no weight, or no mean.
    Unknown,
}

/// How the first side differs from the second. Times of different lengths are compared by the mean of a
/// year, where every year was reported.
pub fn difference(first: &Side, second: &Side) -> Difference {
    let by_year = first.years() != second.years();
    let weight = |side: &Side| {
        if by_year {
            side.mean()
        } else {
            side.state.reported()
        }
    };
    let (Some(one), Some(other)) = (weight(first), weight(second)) else {
        return Difference::Unknown;
    };
    let factor = || one.0 as f64 / other.0 as f64;
    match one.cmp(&other) {
        std::cmp::Ordering::Equal => Difference::Same,
        std::cmp::Ordering::Greater => {
            Difference::More(Grams(one.0 - other.0), (other.0 > 0).then(factor))
        }
        std::cmp::Ordering::Less => Difference::Less(Grams(other.0 - one.0), factor()),
    }
}
