//! The article's yearly totals: eleven values, ten under wrong years, and the arguments that put them
//! back. Each argument states its rule; the orders that it leaves are counted, never stored.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::orders::{Constraints, Remaining};
use crate::model::evidence::tables::{OTHER_PERIODS, PRINTED_TOTALS, cited, claimed, row};
use crate::model::mass::Grams;
use crate::model::query::seizure;

/// First year of the list.
pub const FIRST: u16 = 1996;
/// Last year of the list.
pub const LAST: u16 = 2006;
/// How many years, and values.
pub const COUNT: usize = (LAST - FIRST + 1) as usize;
/// The largest tolerance of the series argument, kilograms.
pub const MOST_TOLERANCE: u8 = 100;
/// The tolerance at first, kilograms: the least at which the series places 2001.
pub const TOLERANCE: u8 = 61;

/// The tolerance of the series argument, 0 to 100 kg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tolerance(u8);

impl Default for Tolerance {
    fn default() -> Self {
        Self(TOLERANCE)
    }
}

impl Tolerance {
    /// This many kilograms, if that is not too much.
    pub fn new(kilograms: u8) -> Option<Self> {
        (kilograms <= MOST_TOLERANCE).then_some(Self(kilograms))
    }

    /// In kilograms.
    pub const fn kilograms(self) -> u8 {
        self.0
    }
}
/// First year of the five-year tables.
const FIRST_OF_TABLES: u16 = 2002;
/// How far a sum of five may be from that of the tables, grams: their rounding allows 1.6 kg.
const TABLES_TOLERANCE: u64 = 2_000;
/// How far a value of the list may be from the prose, grams: the prose rounds to a tenth of a kilogram.
const PROSE_TOLERANCE: u64 = 60;

/// How many of the 55 pairs of the list may stand in rising order of year under the argument of its
/// direction. The limit is ours: any from 6 to 10 leads to the same order, more decides nothing.
pub const MOST_RISING: u8 = 8;

/// An argument that the reader switches on and off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The prose of the article names the totals of four years.
    Prose,
    /// Its two tables add up five years.
    Tables,
    /// UNODC's own series, which the article does not quote.
    Series,
    /// A note on half a year. Weak.
    Half,
    /// The list reads nearly backwards in time. Weak.
    Direction,
}

impl Argument {
    /// All, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::Prose,
        Self::Tables,
        Self::Series,
        Self::Half,
        Self::Direction,
    ];

    /// Their names in a link.
    pub const WORDS: [&'static str; 5] = ["prose", "tables", "series", "half", "direction"];

    /// Its name in a link.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }
}

/// Which arguments are on: a bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arguments(pub u8);

impl Default for Arguments {
    fn default() -> Self {
        Self::of(&[Argument::Prose])
    }
}

impl Arguments {
    /// These.
    pub fn of(arguments: &[Argument]) -> Self {
        arguments
            .iter()
            .fold(Self(0), |on, argument| on.toggled(*argument))
    }

    /// Whether an argument is on.
    pub const fn has(self, argument: Argument) -> bool {
        self.0 >> argument as u8 & 1 == 1
    }

    /// With one switched.
    #[must_use]
    pub const fn toggled(self, argument: Argument) -> Self {
        Self(self.0 ^ 1 << argument as u8)
    }
}

/// What the sources say about the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ScrambledList {
    /// The values in the order in which they are printed, from 1996.
    pub printed: [Grams; COUNT],
    /// Years and totals that the prose names.
    pub prose: Vec<(u16, Grams)>,
    /// The sum of the two five-year tables.
    pub tables: Grams,
    /// What half of 2005 and half of 2006 amounted to, tonnes.
    pub halves: (f64, f64),
}

impl ScrambledList {
    /// As the article prints it and the tables hold it: the totals of four years, the two five-year tables, and
    /// UNODC's note on the first half of 2006, which names increases of 43 and 23 percent.
    pub fn published() -> Self {
        let mut printed = [Grams(0); COUNT];
        for total in PRINTED_TOTALS {
            printed[usize::from(total.printed - FIRST)] = Grams(total.grams);
        }
        let grams = |id| Grams((claimed(id) * 1000.0).round() as u64);
        let heroin = row(OTHER_PERIODS, "xca-heroin-2006-h1");
        let opium = row(OTHER_PERIODS, "xca-opium-2006-h1");
        Self {
            printed,
            prose: vec![
                (1996, grams(cited::TOTAL_1996)),
                (1998, grams(cited::TOTAL_1998)),
                (2000, grams(cited::TOTAL_2000)),
                (2006, grams(cited::TOTAL_2006)),
            ],
            tables: cited::TABLE_HEROIN
                .iter()
                .chain(cited::TABLE_OPIUM)
                .map(|id| grams(*id))
                .sum(),
            halves: (heroin / 1.43 + opium / 1.23, heroin + opium),
        }
    }

    /// What the arguments leave, by year from 1996. `tolerance` in kilograms.
    pub fn remaining(&self, arguments: Arguments, tolerance: u8) -> Remaining {
        self.remaining_with(arguments, tolerance, MOST_RISING)
    }

    /// The same with another limit of the argument of direction.
    pub fn remaining_with(&self, arguments: Arguments, tolerance: u8, most: u8) -> Remaining {
        let mut by_year = [crate::model::evidence::orders::all(COUNT); COUNT];
        let mut keep = |year: u16, mask: u16| by_year[usize::from(year - FIRST)] &= mask;
        if arguments.has(Argument::Prose) {
            for (year, total) in &self.prose {
                keep(*year, self.near(*total, PROSE_TOLERANCE));
            }
        }
        if arguments.has(Argument::Series) {
            for year in FIRST..=LAST {
                if let Some(mask) = self.in_series(year, tolerance) {
                    keep(year, mask);
                }
            }
        }
        if arguments.has(Argument::Half) {
            keep(2005, self.like_half_year());
        }
        // The years follow each other, so the years of the tables have what those before them leave.
        let five = usize::from(LAST - FIRST_OF_TABLES + 1);
        let left = |set: u16| crate::model::evidence::orders::all(COUNT) & !set;
        let together = || self.sets_of(five).into_iter().map(left).collect();
        Constraints {
            allowed: by_year.to_vec(),
            together: arguments
                .has(Argument::Tables)
                .then(|| (COUNT - five, together())),
            rising: arguments.has(Argument::Direction).then_some(most),
        }
        .remaining()
    }

    /// The values within a tolerance in grams of a total.
    fn near(&self, total: Grams, tolerance: u64) -> u16 {
        self.mask(|value| value.0.abs_diff(total.0) <= tolerance)
    }

    fn mask(&self, fits: impl Fn(Grams) -> bool) -> u16 {
        let values = self.printed.iter().enumerate();
        values
            .filter(|(_, value)| fits(**value))
            .map(|(index, _)| 1 << index)
            .sum()
    }

    /// The values near the series' total of a year. None where a republic or a drug is missing, and
    /// where no value is near: then the series has been revised, and says nothing about the year.
    pub fn in_series(&self, year: u16, tolerance: u8) -> Option<u16> {
        let mask = self.near(series(year).complete?, u64::from(tolerance) * 1000);
        (mask != 0).then_some(mask)
    }

    /// The sets of so many values whose sum is that of the tables.
    pub fn sets_of(&self, count: usize) -> Vec<u16> {
        (0..1_u16 << COUNT)
            .filter(|set| set.count_ones() as usize == count)
            .filter(|set| {
                let sum: u64 = crate::model::evidence::orders::values(*set)
                    .map(|value| self.printed[value].0)
                    .sum();
                sum.abs_diff(self.tables.0) <= TABLES_TOLERANCE
            })
            .collect()
    }

    /// What 2005 would have amounted to, in tonnes, had its halves stood to each other as those of 2006.
    pub fn year_from_half(&self) -> f64 {
        let (earlier, later) = self.halves;
        earlier / later * series(LAST).total.kilograms() / 1000.0
    }

    fn like_half_year(&self) -> u16 {
        let expected = self.year_from_half() * 1000.0;
        self.mask(|value| (value.kilograms() / expected - 1.0).abs() <= 0.1)
    }
}

/// The series' heroin and opium of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series {
    /// What was reported.
    pub total: Grams,
    /// The same, if all five republics reported both drugs.
    pub complete: Option<Grams>,
}

/// Adds up the five republics' heroin and opium of a year.
pub fn series(year: u16) -> Series {
    let mut total = Grams(0);
    let mut complete = true;
    for country in Country::FIVE {
        for drug in [Drug::Heroin, Drug::Opium] {
            match seizure(country, drug, year) {
                Some(row) => total = Grams(total.0 + row.mass.0),
                None => complete = false,
            }
        }
    }
    Series {
        total,
        complete: complete.then_some(total),
    }
}
