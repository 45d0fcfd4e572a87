//! Years and spans of years: the time that the atlas knows.

use northern_route_records::Date;

/// First year of the timeline and of the seizure table.
pub const FIRST_YEAR: u16 = 1990;
/// Last year of the seizure table; later years are not covered.
pub const LAST_COVERED: u16 = 2019;
/// Last year that began with the five as Soviet republics.
pub const LAST_SOVIET: u16 = 1991;
/// Last year of the timeline.
pub const LAST_YEAR: u16 = 2023;

/// A year, or a span of years with both ends included. `first <= last`, both on the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    first: u16,
    last: u16,
}

impl Period {
    /// One year; `None` when it is off the timeline.
    pub fn year(year: u16) -> Option<Self> {
        Self::span(year, year)
    }

    /// A span; `None` when reversed or off the timeline.
    pub fn span(first: u16, last: u16) -> Option<Self> {
        (FIRST_YEAR <= first && first <= last && last <= LAST_YEAR).then_some(Self { first, last })
    }

    /// The span nearest to the wished ends that lies on the timeline.
    pub fn clamped(first: i32, last: i32) -> Self {
        let clamp = |year: i32| year.clamp(i32::from(FIRST_YEAR), i32::from(LAST_YEAR)) as u16;
        let (a, b) = (clamp(first), clamp(last));
        Self {
            first: a.min(b),
            last: a.max(b),
        }
    }

    /// First year.
    pub const fn first(self) -> u16 {
        self.first
    }

    /// Last year.
    pub const fn last(self) -> u16 {
        self.last
    }

    /// Whether this is a single year.
    pub const fn is_year(self) -> bool {
        self.first == self.last
    }

    /// How many years it has.
    pub const fn len(self) -> u16 {
        self.last - self.first + 1
    }

    /// A period is never empty.
    pub const fn is_empty(self) -> bool {
        false
    }

    /// The years, in order.
    pub fn years(self) -> impl Iterator<Item = u16> + Clone {
        self.first..=self.last
    }

    /// Whether the year lies in it.
    pub fn contains(self, year: u16) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// Whether it has a year in common with those from `first` to `last`.
    pub const fn meets(self, first: u16, last: u16) -> bool {
        first <= self.last && self.first <= last
    }

    /// Whether it has a year of a time of the tables; none of one that is open at an end.
    pub fn meets_time(self, from: Option<Date>, to: Option<Date>) -> bool {
        years(from, to).is_some_and(|(first, last)| self.meets(first, last))
    }

    /// The part of it that the seizure table covers; `None` where it covers nothing of it.
    pub fn covered_part(self) -> Option<Self> {
        Self::span(self.first, self.last.min(LAST_COVERED))
    }

    /// The years that the seizure table covers.
    pub fn covered(self) -> impl Iterator<Item = u16> + Clone {
        self.first..=self.last.min(LAST_COVERED)
    }
}

impl Default for Period {
    /// 2006: the year that the article's figures end with.
    fn default() -> Self {
        Self {
            first: 2006,
            last: 2006,
        }
    }
}

/// The first and last year of a time of the tables; none of one that is open at an end.
pub fn years(from: Option<Date>, to: Option<Date>) -> Option<(u16, u16)> {
    Some((from?.year(), to?.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reversed_or_outlying_span_is_not_a_period() {
        for (first, last) in [(2006, 2002), (1989, 2000), (2000, 2024), (0, 65535)] {
            assert_eq!(Period::span(first, last), None, "{first}..{last}");
        }
    }

    #[test]
    fn a_span_counts_both_ends() {
        let span = Period::span(2002, 2006).expect("on the timeline");
        assert_eq!(span.len(), 5);
        assert_eq!(
            span.years().collect::<Vec<_>>(),
            [2002, 2003, 2004, 2005, 2006]
        );
    }

    #[test]
    fn years_after_the_table_are_not_covered() {
        let span = Period::span(2018, 2023).expect("on the timeline");
        assert_eq!(span.covered().collect::<Vec<_>>(), [2018, 2019]);
        let late = Period::year(2021).expect("on the timeline");
        assert_eq!(late.covered().count(), 0);
    }
}
