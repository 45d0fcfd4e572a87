//! The fall of heroin from its peak of 2008 to its lowest year since 1996, over those that reported both times, so that
//! no absence is taken for a fall.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::evidence::tables::happening;
use crate::model::facts::DENOMINATORS;
use crate::model::mass::Grams;
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::RegionTally;
use crate::model::record::{Denominator, EstimateDrug, Source};

/// The year of the peak.
pub const PEAK: u16 = 2008;
/// The lowest year.
pub const LOWEST: u16 = 2017;

/// The year with the most heroin.
pub const HIGHEST: u16 = 2003;
/// The last year in which all five reported heroin.
pub const ALL_FIVE: u16 = 2016;

/// What the same republics seized in two years.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    /// Those that reported both years.
    pub both: Vec<Country>,
    /// Those that reported the first only.
    pub gone: Vec<Country>,
    /// What those that reported both seized in the first year.
    pub before: Grams,
    /// What they seized in the second.
    pub after: Grams,
}

impl Movement {
    /// Of heroin, from one year to another; `None` where nobody reported both, or nothing was seized at first.
    pub fn of_heroin(from: u16, to: u16) -> Option<Self> {
        let year = |year| Some(RegionTally::of(Drug::Heroin, Period::year(year)?));
        let (first, last) = (year(from)?, year(to)?);
        let (earlier, later) = (first.reporters(), last.reporters());
        let (both, gone): (Vec<Country>, Vec<Country>) = earlier
            .into_iter()
            .partition(|country| later.contains(country));
        let sum = |region: &RegionTally| -> Grams {
            let tallies = region.countries.iter();
            let own = tallies.filter(|tally| both.contains(&tally.country));
            own.map(|tally| tally.total).sum()
        };
        let (before, after) = (sum(&first), sum(&last));
        (before.0 > 0).then_some(Self {
            both,
            gone,
            before,
            after,
        })
    }

    /// The change as a part of the first year, -1 to 0 for a fall.
    pub fn change(&self) -> f64 {
        self.after.0 as f64 / self.before.0 as f64 - 1.0
    }
}

/// The event that is the report of the Dublin Group.
const DUBLIN: &str = "2019-dublin";

/// The fall with what belongs to it, and what it is read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Fall {
    /// From the peak to the lowest year.
    pub fall: Movement,
    /// From the peak to the last year in which all five reported.
    pub whole: Movement,
    /// What the five seized at the peak, in the highest year and in the last.
    pub peak: RegionTally,
    /// In the highest year.
    pub highest: RegionTally,
    /// In the last year.
    pub last: RegionTally,
    /// Estimates of the flow of heroin.
    pub estimates: Vec<&'static Denominator>,
    /// Who says that it may have gone another way.
    pub elsewhere: &'static [&'static Source],
}

impl Fall {
    /// As the tables have it.
    pub fn published() -> Option<Self> {
        let year = |year| Some(RegionTally::of(Drug::Heroin, Period::year(year)?));
        let estimates = DENOMINATORS.iter();
        Some(Self {
            fall: Movement::of_heroin(PEAK, LOWEST)?,
            whole: Movement::of_heroin(PEAK, ALL_FIVE)?,
            peak: year(PEAK)?,
            highest: year(HIGHEST)?,
            last: year(LAST_COVERED)?,
            estimates: estimates
                .filter(|row| row.drug == EstimateDrug::Heroin)
                .collect(),
            elsewhere: happening(DUBLIN).map_or(&[], |event| event.sources),
        })
    }
}

/// Whether a view shows the movement: heroin of the five over a time with both years.
pub fn is_shown(choice: DrugChoice, country: Option<Country>, period: Period) -> bool {
    choice.substances().contains(&Drug::Heroin)
        && country.is_none()
        && period.contains(PEAK)
        && period.contains(LOWEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_movement_is_over_those_that_reported_both_years() {
        let fall = Movement::of_heroin(PEAK, LOWEST).expect("both years have reports");
        assert_eq!(fall.both.len(), 4);
        assert_eq!(fall.gone, [Country::Tkm]);
        assert_eq!(
            (fall.before, fall.after),
            (Grams(5_046_053), Grams(370_669))
        );
        assert_eq!((fall.change() * 100.0).round() as i32, -93);
        let whole = Movement::of_heroin(PEAK, ALL_FIVE).expect("all five reported");
        assert_eq!((whole.both.len(), whole.gone.len()), (5, 0));
        assert_eq!((whole.change() * 100.0).round() as i32, -89);
        assert_eq!(
            Movement::of_heroin(1990, LOWEST),
            None,
            "nobody reported in 1990"
        );
    }

    #[test]
    fn the_fall_has_estimates_and_a_source_for_another_way() {
        let fall = Fall::published().expect("in the tables");
        assert!(fall.estimates.len() > 1 && !fall.elsewhere.is_empty());
        assert_eq!(fall.whole.gone, []);
    }

    #[test]
    fn the_two_years_are_the_peak_and_the_lowest_since_1996() {
        let total = |year| {
            let year = Period::year(year).expect("inside");
            RegionTally::of(Drug::Heroin, year).total()
        };
        let later = (PEAK + 1..=2019).map(total);
        assert!(later.max().is_some_and(|most| most < total(PEAK)));
        let others = (1997..=2019).filter(|year| *year != LOWEST).map(total);
        assert!(others.min().is_some_and(|least| least > total(LOWEST)));
        assert!(total(1996) < total(LOWEST));
        let highest = (1990..=2019).max_by_key(|year| total(*year).0);
        assert_eq!(highest, Some(HIGHEST), "named beside the peak");
        let all_five = |year: &u16| {
            let year = Period::year(*year).expect("inside");
            RegionTally::of(Drug::Heroin, year).reporters().len() == 5
        };
        assert_eq!((1990..=2019).rfind(all_five), Some(ALL_FIVE));
    }
}
