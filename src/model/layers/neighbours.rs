//! What a neighbour seized beside the five republics together.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::period::Period;
use crate::model::query::{CountryTally, RegionTally};

/// What the neighbours seized of a drug in a covered time, beside the five.
#[derive(Clone, Debug, PartialEq)]
pub struct Beside {
    /// The drug.
    pub drug: Drug,
    /// The covered part of the time.
    pub covered: Period,
    /// What the five seized.
    pub five: RegionTally,
    /// What stands beside it.
    pub most: Most,
}

/// The neighbour that seized most, and what its weight can be set beside.
#[derive(Clone, Debug, PartialEq)]
pub enum Most {
    /// No neighbour has a figure.
    NoFigure,
    /// The neighbours that reported reported none.
    None,
    /// The five have nothing to set it beside.
    Alone(CountryTally),
    /// Figures are missing, so no ratio is formed.
    Gaps(CountryTally),
    /// It is so many times the weight of the five.
    Times(CountryTally, f64),
}

impl Beside {
    /// Of a drug and a time; none where the table covers nothing of it.
    pub fn of(drug: Drug, period: Period) -> Option<Self> {
        let covered = period.covered_part()?;
        let five = RegionTally::of(drug, covered);
        let neighbours =
            Country::NEIGHBOURS.map(|country| CountryTally::of(country, drug, covered));
        let known = neighbours.iter().any(|tally| !tally.reported.is_empty());
        let most = neighbours
            .into_iter()
            .filter(|tally| tally.total.0 > 0)
            .max_by_key(|tally| tally.total);
        let most = match most {
            None if known => Most::None,
            None => Most::NoFigure,
            Some(most) if five.reported() == 0 || five.total().0 == 0 => Most::Alone(most),
            Some(most) if five.reported() < five.covered() || !most.missing.is_empty() => {
                Most::Gaps(most)
            }
            Some(most) => {
                let times = most.total.0 as f64 / five.total().0 as f64;
                Most::Times(most, times)
            }
        };
        Some(Self {
            drug,
            covered,
            five,
            most,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::period::LAST_COVERED;

    #[test]
    fn a_ratio_is_formed_only_where_nothing_is_missing() {
        let of = |first, last| {
            let period = Period::span(first, last).expect("on the timeline");
            Beside::of(Drug::Heroin, period)
        };
        let Some(Most::Times(most, times)) = of(2006, 2006).map(|beside| beside.most) else {
            panic!("all reported in 2006");
        };
        assert!(most.missing.is_empty() && times > 1.0);
        assert!(matches!(
            of(1990, 2019).map(|beside| beside.most),
            Some(Most::Gaps(_))
        ));
        assert_eq!(of(2020, 2023), None);
        let clipped = of(2019, 2023).expect("2019 is covered").covered;
        assert_eq!((clipped.first(), clipped.last()), (2019, LAST_COVERED));
    }
}
