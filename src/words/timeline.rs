//! What a language says of the timeline.

use crate::model::drug::Drug;
use crate::model::evidence::record::Happening;
use crate::model::reading::Reading;
use crate::model::record::Later;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct TimelineLabels {
        timeline: &'static str,
        time: &'static str,
        times: [&'static str; 3],
        open_mode: &'static str,
        year: &'static str,
        from_year: &'static str,
        to_year: &'static str,
        play: &'static str,
        pause: &'static str,
        previous_year: &'static str,
        next_year: &'static str,
        speed: &'static str,
        heroin: &'static str,
        opium: &'static str,
        reporters: &'static str,
        series_ends: &'static str,
        article_ends: &'static str,
    }
}

labels! {
    /// Fixed words of the events by kind, which load later.
    pub struct EventLabels {
        title: &'static str,
        /// Names of the kinds, in their order.
        kinds: [&'static str; 7],
        /// What the links that switch kinds are for.
        switch: &'static str,
        all: &'static str,
        none: &'static str,
        note: &'static str,
    }
}

/// What is said in the timeline.
pub trait TimelineLanguage: Language {
    /// Fixed words.
    fn timeline_labels(&self) -> &'static TimelineLabels;
    /// Fixed words of the events by kind.
    fn event_labels(&self) -> &'static EventLabels;
    /// Value text of the year slider: of a year that the table covers, how many of the five reported on each drug.
    fn slider_value(&self, year: u16, reports: &[(Drug, usize)]) -> String;
    /// The figures of a year of the five together, each with how many of them reported: "2006 · Five republics · heroin
    /// 3,651.2 kg (5 of 5)".
    fn column(&self, year: u16, figures: &[(Drug, Reading, usize)]) -> String;
    /// A year under its column, where there is little room: "’07".
    fn short_year(&self, year: u16) -> String;
    /// What stands over figures published of a year outside the table.
    fn later_in(&self, year: u16) -> String;
    /// One of these figures: "Tajikistan, 251 kg of heroin (Azda TV)".
    fn later_of(&self, row: &Later) -> String;
    /// All of them in one name.
    fn later_all(&self, year: u16, rows: &[&Later]) -> String;
    /// An event at rest on the track: "2009 CARICC opens in Almaty".
    fn event_mark(&self, year: u16, title: &'static str) -> String;
    /// When an event was: "8–21 December 1991", "May 2009 to 31 March 2010".
    fn event_dates(&self, event: &Happening) -> String;
    /// An event in a list: "26 August 2007, Panj bridge inaugurated".
    fn event_in_list(&self, event: &Happening) -> String;
    /// The name of an event on the track: "26 August 2007, Panj bridge inaugurated (transport)".
    fn event_name(&self, event: &Happening) -> String;
    /// What stands over an event in the list: when it was, its kind, and whether that is in the chosen time.
    fn event_head(&self, event: &Happening, now: bool) -> String;
}
