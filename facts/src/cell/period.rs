//! Dates of reduced precision and the intervals between them.

use crate::cell::problem::{Fault, Problem};
use crate::cell::table::Row;
use northern_route_records::Date;
use northern_route_records::date::days_of;

/// An interval of dates, each `2006`, `1991-12`, `2009-03-22`, or none where it is not known.
///
/// Neither: undated. Only `from` unknown: up to `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first date.
    pub from: Option<Date>,
    /// The last date, itself included.
    pub to: Option<Date>,
}

impl Period {
    /// Year of the first date.
    pub fn first(&self) -> Option<u16> {
        self.from.map(Date::year)
    }

    /// Year of the last date.
    pub fn last(&self) -> Option<u16> {
        self.to.map(Date::year)
    }

    /// Reads the columns `from` and `to`.
    pub fn read(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<Self> {
        let from = row.read("from", problems, date);
        let to = row.read("to", problems, date);
        let (from, to) = (from?, to?);
        match (from, to) {
            (Some(_), None) => {
                let mend = "Write the date of the column from again where it is a single moment.";
                problems.push(row.problem("to", Fault::new("is empty", mend)));
                None
            }
            (Some(first), Some(last)) if first.first_day() > last.last_day() => {
                let start = row.cell("from");
                let what = format!("is earlier than {start}, where the interval starts");
                let mend = "Write the later date in the column to.";
                problems.push(row.problem("to", Fault::new(what, mend)));
                None
            }
            _ => Some(Self { from, to }),
        }
    }
}

/// Reads the columns `founded` and `ended` of what lasts; `ended` is not included and may be empty.
pub fn life(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<(Date, Option<Date>)> {
    let founded = row.read("founded", problems, |text| {
        let mend = "Write the date, at least its year.";
        date(text)?.ok_or_else(|| Fault::new("is empty", mend))
    });
    let ended = row.read("ended", problems, date);
    let (founded, ended) = (founded?, ended?);
    if ended.is_some_and(|ended| ended.first_day() <= founded.first_day()) {
        let start = row.cell("founded");
        let what = format!("is not later than {start}, the date of the founding");
        let mend = "Write the later date in the column ended, or leave the cell empty.";
        problems.push(row.problem("ended", Fault::new(what, mend)));
        return None;
    }
    Some((founded, ended))
}

/// Reads a date of reduced precision; an empty text is a date that is not known.
///
/// # Errors
/// A [`Fault`] for any other text, and for days that the calendar does not have.
pub fn date(text: &str) -> Result<Option<Date>, Fault> {
    if text.is_empty() {
        return Ok(None);
    }
    parsed(text).map(Some).ok_or_else(|| {
        Fault::new(
            "is not a date",
            "Write a year, a month or a day as 2006, 1991-12 or 2009-03-22.",
        )
    })
}

fn parsed(text: &str) -> Option<Date> {
    let part = |part: &str, len| {
        let digits = part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<u16>().ok().filter(|_| digits)
    };
    let small = |text| part(text, 2).and_then(|part| u8::try_from(part).ok());
    let mut parts = text.splitn(3, '-');
    let year = part(parts.next()?, 4).filter(|year| (1900..2100).contains(year))?;
    let Some(month) = parts.next() else {
        return Some(Date::Year(year));
    };
    let month = small(month).filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else {
        return Some(Date::Month(year, month));
    };
    let day = small(day).filter(|day| (1..=days_of(year, month)).contains(day))?;
    Some(Date::Day(year, month, day))
}
