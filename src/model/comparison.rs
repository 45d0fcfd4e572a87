//! Two questions side by side: what each side states, and by how much they differ.

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::query::{CountryTally, Lack, Observation};
use crate::model::statement::{Estimated, Question, Statement};

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// What is looked at.
    pub question: Question,
    /// What the measure counts, as one of the four states.
    pub state: Observation,
    /// Country-years reported and covered, over all substances.
    pub reported: (usize, usize),
    /// The mean of a year, to the gram: each country and drug over the years that it reported, as its disc
    /// has it. None where nothing was reported.
    pub mean: Option<Grams>,
    /// The share of the flow, or why there is none.
    pub share: Result<Estimated, Lack>,
    /// Which of the five reported, each with the place of the drug in the choice.
    reporters: Vec<(Country, usize)>,
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
        let known = tallies.iter().filter(|tally| !tally.reported.is_empty());
        let means = known.clone().map(|tally| {
            let years = tally.reported.len() as u64;
            let total = statement.counted(tally.drug, tally.total);
            Grams((total.0 + years / 2) / years)
        });
        let regions = statement.region.iter().enumerate();
        let reporters = regions.flat_map(|(place, region)| {
            let countries = region.reporters().into_iter();
            countries.map(move |country| (country, place))
        });
        Self {
            question,
            state: statement.state(),
            reporters: reporters.collect(),
            mean: known.clone().next().map(|_| means.sum()),
            share: statement.share(),
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
}

/// Whether both sides are sums over the same republics. A factor or a percentage over different ones would take an
/// absence for a change.
pub fn same_reporters(first: &Side, second: &Side) -> bool {
    let has_country = |side: &Side| side.question.country.is_some();
    has_country(first) || has_country(second) || first.reporters == second.reporters
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

/// Whether two sides are compared by the mean of a year: times of different lengths, and spans with gaps.
pub fn by_mean(first: &Side, second: &Side) -> bool {
    let complete = first.is_complete() && second.is_complete();
    let both = first.years() > 0 && second.years() > 0;
    both && first.years() != second.years() || (first.years() > 1 && !complete)
}

/// What of each side is compared: its mean, or its weight.
pub fn compared(first: &Side, second: &Side) -> [Option<Grams>; 2] {
    let by_mean = by_mean(first, second);
    [first, second].map(|side| {
        let weight = side.state.reported();
        if by_mean { side.mean } else { weight }
    })
}

/// How the first side differs from the second.
pub fn difference(first: &Side, second: &Side) -> Difference {
    let [Some(one), Some(other)] = compared(first, second) else {
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
