//! Times to look at: years, spans, and every year with some spans.

use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};

/// A year on the timeline.
pub fn year(year: u16) -> Period {
    Period::year(year).expect("on the timeline")
}

/// A span on the timeline.
pub fn span(first: u16, last: u16) -> Period {
    Period::span(first, last).expect("on the timeline")
}

/// Every year, then some spans.
pub fn years_and(spans: &[(u16, u16)]) -> Vec<Period> {
    let years = (FIRST_YEAR..=LAST_YEAR).map(year);
    let spans = spans.iter().map(|(first, last)| span(*first, *last));
    years.chain(spans).collect()
}
