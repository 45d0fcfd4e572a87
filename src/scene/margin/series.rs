//! A country's series: bars up and down from one line, one scale for all countries, gaps as gaps.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::model::query::Observation;
use crate::model::series;
use crate::scale::decimal::Decimal;
use crate::scale::linear::Linear;

/// Years of the timeline.
pub const YEARS: u16 = LAST_YEAR - FIRST_YEAR + 1;
/// Height of the drawing in its own units; the widths are years.
pub const HEIGHT: f64 = 100.0;

/// Which drugs a chart shows: one upward, or one upward and one downward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Above the line.
    pub up: Drug,
    /// Below the line.
    pub down: Option<Drug>,
}

impl Pair {
    /// Heroin over opium: the small multiples and everything but morphine.
    pub const OPIATES: Self = Self {
        up: Drug::Heroin,
        down: Some(Drug::Opium),
    };

    /// What the small multiples show beside a choice.
    pub const fn beside(choice: DrugChoice) -> Self {
        match choice {
            DrugChoice::Morphine => Self {
                up: Drug::Morphine,
                down: None,
            },
            _ => Self::OPIATES,
        }
    }

    /// What the chart view shows of a choice.
    pub const fn of(choice: DrugChoice) -> Self {
        match choice {
            DrugChoice::Heroin => Self {
                up: Drug::Heroin,
                down: None,
            },
            DrugChoice::Opium => Self {
                up: Drug::Opium,
                down: None,
            },
            DrugChoice::Morphine => Self {
                up: Drug::Morphine,
                down: None,
            },
            DrugChoice::Opiates => Self::OPIATES,
        }
    }

    /// The drugs, upward first.
    pub fn drugs(self) -> impl Iterator<Item = Drug> {
        std::iter::once(self.up).chain(self.down)
    }

    /// The scale that holds every year of these countries, for bars of one direction.
    pub fn scale(self, countries: &[Country]) -> Linear {
        let drugs: Vec<Drug> = self.drugs().collect();
        let largest = series::largest(countries, &drugs);
        let room = if self.down.is_some() {
            HEIGHT / 2.0
        } else {
            HEIGHT
        };
        Linear::holding(largest, room)
    }

    /// Height of the base line.
    pub const fn baseline(self) -> f64 {
        if self.down.is_some() {
            HEIGHT / 2.0
        } else {
            HEIGHT
        }
    }
}

/// A run of years in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// Whether it is above the line.
    pub up: bool,
}

/// One country's drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Whose.
    pub country: Country,
    /// Bars above the line, one path.
    pub up: String,
    /// Bars below the line, one path.
    pub down: String,
    /// Years without data.
    pub gaps: Vec<Gap>,
    /// Years reported as none, and on which side.
    pub nones: Vec<(u16, bool)>,
}

/// The drawing of a country on a given scale.
pub fn series(country: Country, pair: Pair, scale: Linear) -> Series {
    let mut drawing = Series {
        country,
        up: String::new(),
        down: String::new(),
        gaps: Vec::new(),
        nones: Vec::new(),
    };
    for (drug, up) in pair.drugs().zip([true, false]) {
        for (year, observation) in series::series(country, drug) {
            match observation {
                Observation::Value(mass) => {
                    let height = scale.length_of(mass).max(0.6);
                    let bar = bar(year, pair.baseline(), if up { -height } else { height });
                    if up {
                        drawing.up += &bar;
                    } else {
                        drawing.down += &bar;
                    }
                }
                Observation::ReportedNone => drawing.nones.push((year, up)),
                Observation::NoData | Observation::NotCovered => match drawing.gaps.last_mut() {
                    Some(gap) if gap.up == up && gap.last + 1 == year => gap.last = year,
                    _ => drawing.gaps.push(Gap {
                        first: year,
                        last: year,
                        up,
                    }),
                },
            }
        }
    }
    drawing
}

/// A bar of a year as a closed path: `height` is negative upward.
fn bar(year: u16, baseline: f64, height: f64) -> String {
    let x = f64::from(year - FIRST_YEAR) + 0.12;
    format!(
        "M{} {}h.76v{}h-.76z",
        Decimal(x, 2),
        Decimal(baseline, 1),
        Decimal(height, 2)
    )
}

/// Where a year begins, as a part of the width.
pub fn year_start(year: u16) -> f64 {
    f64::from(year - FIRST_YEAR) / f64::from(YEARS)
}

/// Width of some years, as a part of the width.
pub fn years_width(years: u16) -> f64 {
    f64::from(years) / f64::from(YEARS)
}
