//! Dates of reduced precision and the intervals between them.

use crate::problem::{Fault, Problem};
use crate::table::Row;

/// An interval of dates, each `2006`, `1991-12`, `2009-03-22`, or empty where it is not known.
///
/// Both empty: undated. Only `from` empty: up to `to`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Period {
    /// The first date.
    pub from: String,
    /// The last date, itself included.
    pub to: String,
}

impl Period {
    /// Year of the first date.
    pub fn first(&self) -> Option<u16> {
        year_of(&self.from)
    }

    /// Year of the last date.
    pub fn last(&self) -> Option<u16> {
        year_of(&self.to)
    }

    /// Reads the columns `from` and `to`.
    pub fn read(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<Self> {
        let from = row.read("from", problems, date);
        let to = row.read("to", problems, date);
        let (from, to) = (from?, to?);
        if to.is_empty() && !from.is_empty() {
            let mend = "Write the date of the column from again where it is a single moment.";
            problems.push(row.problem("to", Fault::new("is empty", mend)));
            return None;
        }
        if !from.is_empty() && earliest(&from) > latest(&to) {
            let what = format!("is earlier than {from}, where the interval starts");
            let mend = "Write the later date in the column to.";
            problems.push(row.problem("to", Fault::new(what, mend)));
            return None;
        }
        Some(Self { from, to })
    }
}

/// Reads the columns `founded` and `ended` of what lasts; `ended` is not included and may be empty.
pub fn life(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<(String, String)> {
    let founded = row.read("founded", problems, |text| {
        if text.is_empty() {
            return Err(Fault::new("is empty", "Write the date, at least its year."));
        }
        date(text)
    });
    let ended = row.read("ended", problems, date);
    let (founded, ended) = (founded?, ended?);
    if !ended.is_empty() && earliest(&ended) <= earliest(&founded) {
        let what = format!("is not later than {founded}, the date of the founding");
        let mend = "Write the later date in the column ended, or leave the cell empty.";
        problems.push(row.problem("ended", Fault::new(what, mend)));
        return None;
    }
    Some((founded, ended))
}

/// Year, month and day of the first day that a date may mean.
pub fn earliest(date: &str) -> (u16, u16, u16) {
    bound(date, 1, 1)
}

/// Year, month and day not before the last day that a date may mean.
pub fn latest(date: &str) -> (u16, u16, u16) {
    bound(date, 99, 99)
}

fn year_of(date: &str) -> Option<u16> {
    date.split('-').next().and_then(|year| year.parse().ok())
}

/// Year, month and day, with stand-ins for what the date leaves open.
fn bound(date: &str, month: u16, day: u16) -> (u16, u16, u16) {
    let mut parts = date.split('-').map(|part| part.parse().ok());
    (
        parts.next().flatten().unwrap_or_default(),
        parts.next().flatten().unwrap_or(month),
        parts.next().flatten().unwrap_or(day),
    )
}

/// Reads a date of reduced precision; an empty text is a date that is not known.
///
/// # Errors
/// A [`Fault`] for any other text, and for days that the calendar does not have.
pub fn date(text: &str) -> Result<String, Fault> {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
    let shaped = match parts.as_slice() {
        [year] => digits(year, 4),
        [year, month] => digits(year, 4) && digits(month, 2),
        [year, month, day] => digits(year, 4) && digits(month, 2) && digits(day, 2),
        _ => false,
    };
    let (year, month, day) = earliest(text);
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u16::from(leap),
        _ => 31,
    };
    let real = (1900..2100).contains(&year) && (1..=12).contains(&month);
    if text.is_empty() || (shaped && real && (1..=days).contains(&day)) {
        return Ok(text.to_owned());
    }
    Err(Fault::new(
        "is not a date",
        "Write a year, a month or a day as 2006, 1991-12 or 2009-03-22.",
    ))
}
