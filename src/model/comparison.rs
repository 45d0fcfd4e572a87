//! Two questions side by side: what each side states, and by how much they differ.

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_SOVIET};
use crate::model::query::{CountryTally, Lack, Observation, Share};
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

/// What the two sides of a comparison differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// The time.
    Time,
    /// The country.
    Country,
    /// The drug.
    Drug,
}

/// Two sides of a comparison, and what can be said of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// What they differ in.
    pub axis: Axis,
    /// The sides.
    pub sides: [Side; 2],
    /// Whether both times are covered and of different lengths.
    pub differ_in_length: bool,
    /// The means of a year, where they are what is compared.
    pub means: Option<[Grams; 2]>,
    /// How the first side differs from the second.
    pub difference: Difference,
    /// Whether both are sums over the same republics.
    pub same_reporters: bool,
    /// Years in which the five were still Soviet republics, of sides that have republics.
    pub soviet: Vec<u16>,
}

impl Comparison {
    /// Of a question and another.
    pub fn of(axis: Axis, question: Question, other: Question) -> Self {
        let sides = [question, other].map(Side::of);
        let [first, second] = &sides;
        let means = [first.mean, second.mean];
        let of_republics = |side: &Side| side.question.country.is_none_or(Country::is_republic);
        let republics: Vec<&Side> = sides.iter().filter(|side| of_republics(side)).collect();
        let has = |year: &u16| {
            let mut periods = republics.iter().map(|side| side.question.period);
            periods.any(|period| period.contains(*year))
        };
        let covered = first.years() > 0 && second.years() > 0;
        Self {
            axis,
            differ_in_length: covered && first.years() != second.years(),
            means: match means {
                [Some(one), Some(other)] if by_mean(first, second) => Some([one, other]),
                _ => None,
            },
            difference: difference(first, second),
            same_reporters: same_reporters(first, second),
            soviet: (FIRST_YEAR..=LAST_SOVIET).filter(has).collect(),
            sides,
        }
    }

    /// Whether both sides ask the same.
    pub fn is_same(&self) -> bool {
        self.sides[0].question == self.sides[1].question
    }

    /// Whether the sides are compared by the mean of a year.
    pub fn is_by_mean(&self) -> bool {
        by_mean(&self.sides[0], &self.sides[1])
    }

    /// What of each side is compared.
    pub fn drawn(&self) -> [Option<Grams>; 2] {
        compared(&self.sides[0], &self.sides[1])
    }

    /// The same of one country: its two sides, and how they differ.
    pub fn of_country(&self, country: Country) -> ([Side; 2], Difference) {
        let sides = self.sides.each_ref().map(|side| side.of_country(country));
        let difference = difference(&sides[0], &sides[1]);
        (sides, difference)
    }
}

/// By how many percentage points two shares of a flow differ.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Points {
    /// One of them is not known.
    Unknown,
    /// They rest on two estimates.
    OtherEstimate,
    /// They are the same.
    Same,
    /// More by so many.
    More(Share),
    /// Less by so many.
    Less(Share),
}

/// How the shares of two times differ: of one flow, whatever it was within its range.
pub fn points(first: Option<Estimated>, second: Option<Estimated>) -> Points {
    let (Some(one), Some(other)) = (first, second) else {
        return Points::Unknown;
    };
    if one.denominator != other.denominator {
        return Points::OtherEstimate;
    }
    let ends = |share| match share {
        Share::One(share) => (share, share),
        Share::Between(low, high) => (low, high),
    };
    let ((low, high), (other_low, other_high)) = (ends(one.share), ends(other.share));
    let by = Share::Between((low - other_low).abs(), (high - other_high).abs());
    if high > other_high {
        Points::More(by)
    } else if high < other_high {
        Points::Less(by)
    } else {
        Points::Same
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
