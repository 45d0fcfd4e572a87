//! Every cell of the table as a mark: a value by the root of its part of the row's peak, and the kinds of nothing.

use crate::model::period::FIRST_YEAR;
use crate::model::reading::{Reading, peak};
use crate::scene::chart::steps::{Gap, Steps};
use crate::scene::table::rows::Row;

/// How many shades values have.
pub const SHADES: usize = 6;

/// A row of marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// The marks of each shade, the palest first, a path each: a year is one wide, the row one high.
    pub shades: [String; SHADES],
    /// Years with nothing to draw.
    pub gaps: Vec<Gap>,
    /// Years reported as none.
    pub nones: Vec<u16>,
    /// Years with a value to doubt.
    pub doubts: Vec<u16>,
    /// Years with a value or an explicit 0.
    pub reported: usize,
}

/// The marks of a row.
pub fn strip(row: &Row) -> Strip {
    let readings: Vec<Reading> = row.years.iter().map(|cell| cell.reading).collect();
    let most = peak(&readings).and_then(|(_, reading)| reading.ends());
    let mut shades: [String; SHADES] = Default::default();
    for (index, reading) in readings.iter().enumerate() {
        let (Some((_, high)), Some((_, most))) = (reading.ends(), most) else {
            continue;
        };
        if high > 0.0 {
            let part = (high / most).sqrt() * SHADES as f64;
            let shade = (part.ceil() as usize).clamp(1, SHADES) - 1;
            let mark = format!("M{index} 0h1v1h-1z");
            shades[shade].push_str(&mark);
        }
    }
    let Steps { gaps, nones, .. } = Steps::of(&readings, 1.0);
    let years = FIRST_YEAR..;
    let doubts = years.zip(&row.years).filter(|(_, cell)| cell.doubted);
    Strip {
        shades,
        gaps,
        nones,
        doubts: doubts.map(|(year, _)| year).collect(),
        reported: readings
            .iter()
            .filter(|reading| !matches!(reading, Reading::NoData | Reading::NotCovered))
            .count(),
    }
}
