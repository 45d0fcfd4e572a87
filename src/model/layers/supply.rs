//! Poppy and opium in Afghanistan year by year, beside what the five republics seized.

use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{Contradiction, Date, Row};
use crate::model::evidence::tables::{AFGHAN_OPIUM, CONTRADICTIONS};
use crate::model::order::ordered;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::query::RegionTally;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Land under poppy.
    Poppy,
    /// Opium that could be made of it.
    Opium,
    /// Opium a hectare.
    Yield,
    /// Poppy destroyed.
    Eradication,
}

impl Measured {
    /// All, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Poppy, Self::Opium, Self::Yield, Self::Eradication];

    const fn key(self) -> &'static str {
        match self {
            Self::Poppy => "cultivation",
            Self::Opium => "potential_production",
            Self::Yield => "yield",
            Self::Eradication => "eradication",
        }
    }

    /// Its figures by year.
    pub fn dated(self) -> Vec<Dated> {
        let rows: Vec<Dated> = AFGHAN_OPIUM
            .iter()
            .filter(|row| row.measure == self.key())
            .filter_map(|row| Some((year(row)?, row)))
            .collect();
        ordered(rows, |(a, _), (b, _)| a.cmp(b))
    }
}

/// A figure with its year.
pub type Dated = (u16, &'static Row);

/// The year of a figure; none where it is of a longer time, which is never drawn as a year.
fn year(row: &Row) -> Option<u16> {
    match row.from {
        Some(Date::Year(year)) if row.from == row.to => Some(year),
        _ => None,
    }
}

/// What is told of a time, of figures that have some in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Summary {
    /// A year's figure, and that of the year before.
    Year(&'static Row, Option<Dated>),
    /// The only figure of a span.
    Only(Dated),
    /// The first and the last of so many figures of a span.
    Ends(Dated, Dated, usize),
}

impl Summary {
    /// Of a period; none where it has no figure.
    pub fn of(period: Period, rows: &[Dated]) -> Option<Self> {
        let inside = || rows.iter().filter(|(year, _)| period.contains(*year));
        let (first, last) = (*inside().next()?, *inside().next_back()?);
        if period.is_year() {
            let before = rows.iter().find(|(year, _)| *year + 1 == first.0);
            return Some(Self::Year(first.1, before.copied()));
        }
        Some(match inside().count() {
            1 => Self::Only(first),
            count => Self::Ends(first, last, count),
        })
    }
}

/// What happened upstream in a period, and what the five republics seized in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Supply {
    /// Land under poppy.
    pub poppy: Option<Summary>,
    /// Potential opium.
    pub opium: Option<Summary>,
    /// The part of the time that the seizure table covers, with what the five seized of each drug.
    pub seized: Option<(Period, Vec<RegionTally>)>,
}

impl Supply {
    /// Of a period and the chosen drug.
    pub fn of(period: Period, choice: DrugChoice) -> Self {
        let told = |measured: Measured| Summary::of(period, &measured.dated());
        let seized = period.covered_part().map(|covered| {
            let drugs = choice.substances().iter();
            let tallies = drugs.map(|drug| RegionTally::of(*drug, covered));
            (covered, tallies.collect())
        });
        Self {
            poppy: told(Measured::Poppy),
            opium: told(Measured::Opium),
            seized,
        }
    }
}

/// The nearest years with a figure before and after a period that has none.
pub fn elsewhere(period: Period) -> Vec<u16> {
    let all = [Measured::Poppy, Measured::Opium].map(Measured::dated);
    let known = |year: u16| all.iter().flatten().any(|(dated, _)| *dated == year);
    if period.years().any(known) {
        return Vec::new();
    }
    let before = (FIRST_YEAR..period.first()).rev().find(|year| known(*year));
    let after = (period.last() + 1..=LAST_YEAR).find(|year| known(*year));
    before.into_iter().chain(after).collect()
}

/// The contradictions that touch these figures.
pub fn disputes() -> impl Iterator<Item = &'static Contradiction> {
    CONTRADICTIONS
        .iter()
        .filter(|row| row.rows.iter().any(|key| key.starts_with("afghan_opium:")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_told_beside_the_one_before_and_a_span_by_its_ends() {
        let rows = Measured::Opium.dated();
        let told = |first, last| {
            let period = Period::span(first, last).expect("on the timeline");
            Summary::of(period, &rows)
        };
        assert!(matches!(
            told(2001, 2001),
            Some(Summary::Year(_, Some((2000, _))))
        ));
        let Some(Summary::Ends(first, last, count)) = told(2002, 2006) else {
            panic!("five years with a figure");
        };
        assert_eq!((first.0, last.0, count), (2002, 2006, 5));
        assert_eq!(Summary::of(Period::year(2006).expect("a year"), &[]), None);
    }
}
