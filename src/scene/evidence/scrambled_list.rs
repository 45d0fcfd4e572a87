//! The drawing of the scrambled list: columns as printed, where each number may belong, and the series.

use crate::model::evidence::orders::values;
use crate::model::evidence::placed::{Placed, placed};
use crate::model::evidence::scrambled_list::{Arguments, COUNT, FIRST, ScrambledList, series};
use crate::model::mass::Grams;
use crate::model::order::ordered;

/// Height of the largest column in pixels.
pub const COLUMN_HEIGHT: f64 = 74.0;
/// Height of the threads between the list and where its numbers belong.
pub const THREADS_HEIGHT: f64 = 100.0;

/// A year of the drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// Which year.
    pub year: u16,
    /// Middle of its column, 0 to 1 of the width.
    pub middle: f64,
    /// What the list prints under it, kilograms.
    pub printed: f64,
    /// The numbers that may belong to it, kilograms, smallest first; none where no order is left.
    pub possible: Vec<f64>,
    /// How it comes by its number.
    pub placed: Placed,
    /// What the series has, and whether all five reported both drugs.
    pub series: (f64, bool),
}

/// From where a number is printed to where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// The path in a box of 100 by 100.
    pub path: String,
    /// Where it arrives, 0 to 1 of the width.
    pub end: f64,
    /// How its year comes by the number.
    pub placed: Placed,
}

/// What to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Scrambled {
    /// The years from 1996.
    pub years: Vec<Year>,
    /// The threads of numbers with one year or two left; with more, none.
    pub threads: Vec<Thread>,
    /// Middles of two columns whose numbers may change places.
    pub pairs: Vec<[f64; 2]>,
}

/// The height of a column in pixels.
pub fn height(kilograms: f64) -> f64 {
    kilograms / 14_000.0 * COLUMN_HEIGHT
}

/// Places what some arguments leave of the list.
pub fn scrambled(list: &ScrambledList, arguments: Arguments, tolerance: u8) -> Scrambled {
    let remaining = list.remaining(arguments, tolerance);
    let placed = placed(list, arguments, tolerance, &remaining);
    let kilograms = list.printed.map(Grams::kilograms);
    let middle = |index: usize| (index as f64 + 0.5) / COUNT as f64;
    let years = (0..COUNT)
        .map(|index| {
            let year = FIRST + index as u16;
            let possible: Vec<f64> = values(remaining.possible[index])
                .map(|value| kilograms[value])
                .collect();
            let possible = ordered(possible, f64::total_cmp);
            let series = series(year);
            Year {
                year,
                middle: middle(index),
                printed: kilograms[index],
                possible,
                placed: placed[index],
                series: (series.total.kilograms(), series.complete.is_some()),
            }
        })
        .collect();
    let mut threads = Vec::new();
    for value in 0..COUNT {
        let left: Vec<usize> = (0..COUNT)
            .filter(|year| remaining.possible[*year] >> value & 1 == 1)
            .collect();
        if left.len() > 2 {
            continue;
        }
        for year in left {
            threads.push(Thread {
                path: curve(middle(value) * 100.0, middle(year) * 100.0),
                end: middle(year),
                placed: placed[year],
            });
        }
    }
    let mut pairs = Vec::new();
    for (later, is) in placed.into_iter().enumerate() {
        let same = |earlier: &usize| remaining.possible[*earlier] == remaining.possible[later];
        if is == Placed::Open(2) {
            pairs.extend(
                (0..later)
                    .filter(same)
                    .map(|earlier| [middle(earlier), middle(later)]),
            );
        }
    }
    Scrambled {
        years,
        threads,
        pairs,
    }
}

/// Down from one column to another, leaving and arriving upright.
fn curve(from: f64, to: f64) -> String {
    let at = |x: f64| crate::scale::decimal::Decimal(x, 1);
    format!(
        "M{} 0C{} 55 {} 45 {} 100",
        at(from),
        at(from),
        at(to),
        at(to)
    )
}
