//! Dates as precise as they are known, and days.

use std::cmp::Ordering;
use std::fmt;

/// A year, a month or a day. Dates compare by year, month and day; of two where one holds the other, the less precise
/// comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    /// A year.
    Year(u16),
    /// Year and month, 1 to 12.
    Month(u16, u8),
    /// Year, month and day.
    Day(u16, u8, u8),
}

impl Date {
    /// Its year.
    pub const fn year(self) -> u16 {
        match self {
            Self::Year(year) | Self::Month(year, _) | Self::Day(year, ..) => year,
        }
    }

    /// Its month, where it is known.
    pub const fn month(self) -> Option<u8> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) | Self::Day(_, month, _) => Some(month),
        }
    }

    /// The first day that it may mean.
    pub const fn first_day(self) -> Day {
        match self {
            Self::Year(year) => Day(year, 1, 1),
            Self::Month(year, month) => Day(year, month, 1),
            Self::Day(year, month, day) => Day(year, month, day),
        }
    }

    /// The last day that it may mean.
    pub const fn last_day(self) -> Day {
        match self {
            Self::Year(year) => Day::end_of(year),
            Self::Month(year, month) => Day(year, month, days_of(year, month)),
            Self::Day(year, month, day) => Day(year, month, day),
        }
    }
}

/// As the tables write it, ISO 8601 with reduced precision: `2006`, `1991-12`, `2009-03-22`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Month(year, month) => write!(f, "{year}-{month:02}"),
            Self::Day(year, month, day) => write!(f, "{year}-{month:02}-{day:02}"),
        }
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        let parts = |date: &Self| match *date {
            Self::Year(year) => (year, 0, 0),
            Self::Month(year, month) => (year, month, 0),
            Self::Day(year, month, day) => (year, month, day),
        };
        parts(self).cmp(&parts(other))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A day: year, month, day. Days compare in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u16, pub u8, pub u8);

impl Day {
    /// The last day of a year.
    pub const fn end_of(year: u16) -> Self {
        Self(year, 12, 31)
    }
}

/// How many days a month has.
pub const fn days_of(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Day};

    #[test]
    fn a_date_of_reduced_precision_runs_from_its_first_day_to_its_last() {
        for (date, first, last) in [
            (Date::Year(1999), Day(1999, 1, 1), Day(1999, 12, 31)),
            (Date::Month(2005, 8), Day(2005, 8, 1), Day(2005, 8, 31)),
            (Date::Month(2000, 2), Day(2000, 2, 1), Day(2000, 2, 29)),
            (Date::Month(2006, 2), Day(2006, 2, 1), Day(2006, 2, 28)),
            (Date::Day(2006, 8, 16), Day(2006, 8, 16), Day(2006, 8, 16)),
        ] {
            assert_eq!((date.first_day(), date.last_day()), (first, last));
        }
    }

    #[test]
    fn the_less_precise_date_comes_first() {
        let dates = [
            Date::Day(2005, 12, 31),
            Date::Year(2006),
            Date::Month(2006, 1),
            Date::Day(2006, 1, 1),
            Date::Month(2006, 2),
        ];
        assert!(dates.is_sorted());
    }
}
