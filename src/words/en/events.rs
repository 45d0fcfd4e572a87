//! English: kinds of events, and their dates.

use crate::model::evidence::record::Happening;
use crate::words::en::dates::span;

/// Fixed words of the events.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct EventWords {
    pub title: &'static str,
    /// Names of the kinds, in their order.
    pub kinds: [&'static str; 7],
    /// The kind of one event.
    pub of_one: [&'static str; 7],
    /// What the links that switch kinds are for.
    pub switch: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    pub undated: &'static str,
    /// What marks an event of the chosen time.
    pub now: &'static str,
    pub note: &'static str,
}

/// The words in English.
pub static EVENT_WORDS: EventWords = EventWords {
    title: "Events",
    kinds: [
        "Supply",
        "Cooperation",
        "Borders",
        "Transport",
        "Seizures",
        "Publications",
        "Bans",
    ],
    of_one: [
        "supply",
        "cooperation",
        "borders",
        "transport",
        "seizures",
        "publication",
        "ban",
    ],
    switch: "Kinds of events",
    all: "All",
    none: "None",
    undated: "undated",
    now: "in the chosen time",
    note: "An event of which only the year is known stands within its year, at no particular day.",
};

/// When an event was: "8–21 December 1991", "May 2009 to 31 March 2010".
pub fn dates(event: &Happening) -> String {
    let (from, to) = (event.from, event.to);
    if from.is_none() && to.is_none() {
        return EVENT_WORDS.undated.to_owned();
    }
    span(from, to)
}

/// The name of an event on the track: "26 August 2007, Panj bridge inaugurated (transport)".
pub fn name(event: &Happening) -> String {
    let kind = EVENT_WORDS.of_one[event.kind as usize];
    format!("{}, {} ({kind})", dates(event), event.title)
}
