//! What a language says of the timeline.

use crate::model::drug::DrugChoice;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct TimelineLabels {
        timeline: &'static str,
        time: &'static str,
        times: [&'static str; 3],
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

/// What is said in the timeline.
pub trait TimelineLanguage: Language {
    /// Fixed words.
    fn timeline_labels(&self) -> &'static TimelineLabels;
    /// Value text of the year slider.
    fn slider_value(&self, year: u16, choice: DrugChoice) -> String;
    /// What stands over all of a year: "2021, figures outside the table".
    fn later_in(&self, year: u16) -> String;
}
