//! What the view is compared with: another time, another country or another drug.

use crate::model::comparison::{Axis, Comparison};
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::Period;
use crate::model::statement::Question;

/// The other side of a comparison. All else stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Versus {
    /// A year or a span.
    Time(Period),
    /// A country.
    Country(Country),
    /// A drug, or heroin and opium together.
    Drug(DrugChoice),
}

impl Versus {
    /// What it differs in.
    pub const fn axis(self) -> Axis {
        match self {
            Self::Time(_) => Axis::Time,
            Self::Country(_) => Axis::Country,
            Self::Drug(_) => Axis::Drug,
        }
    }

    /// The other time, where times are compared.
    pub const fn time(self) -> Option<Period> {
        match self {
            Self::Time(period) => Some(period),
            Self::Country(_) | Self::Drug(_) => None,
        }
    }

    /// A question beside that of the other side.
    pub fn compared(self, question: Question) -> Comparison {
        Comparison::of(self.axis(), question, self.question(question))
    }

    /// The question of the other side.
    #[must_use]
    pub const fn question(self, question: Question) -> Question {
        match self {
            Self::Time(period) => Question { period, ..question },
            Self::Country(country) => Question {
                country: Some(country),
                ..question
            },
            Self::Drug(choice) => Question { choice, ..question },
        }
    }

    /// The period of the same length just before a period, or just after it where none is before.
    pub fn beside(period: Period) -> Self {
        let (first, last) = (period.first(), period.last());
        let length = period.len();
        let before = Period::span(first.saturating_sub(length), last.saturating_sub(length));
        let after = || Period::span(first + length, last + length);
        Self::Time(before.or_else(after).unwrap_or(period))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_a_period_is_as_long_and_on_the_timeline() {
        for (first, last, other) in [
            (2006, 2006, Some((2005, 2005))),
            (1990, 1990, Some((1991, 1991))),
            (2002, 2006, Some((1997, 2001))),
            (1992, 1996, Some((1997, 2001))),
            (1990, 2023, Some((1990, 2023))),
        ] {
            let period = Period::span(first, last).expect("on the timeline");
            let beside = other
                .and_then(|(first, last)| Period::span(first, last))
                .map(Versus::Time);
            assert_eq!(Some(Versus::beside(period)), beside, "{first}..{last}");
        }
    }
}
