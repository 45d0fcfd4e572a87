//! What a language says of the margin.

use crate::model::period::Period;
use crate::model::record::Corridor;
use crate::model::statement::{Question, Remark};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct MarginLabels {
        series_title: &'static str,
        morphine_series_title: &'static str,
        one_scale: &'static str,
        how_to_read: &'static str,
        how_heroin: &'static str,
        how_morphine: &'static str,
        how_opium: &'static str,
        hatched: &'static str,
        /// What marks the chosen time in a small series: a year, a span.
        time_marks: [&'static str; 2],
        worth_knowing: &'static str,
        disputed: &'static str,
        sources_here: &'static str,
        all_sources: &'static str,
        claims: &'static str,
        event_sources: &'static str,
        all_events: &'static str,
    }
}

labels! {
    /// Fixed words of what is selected, which load later.
    pub struct SelectionLabels {
        all_five: &'static str,
        up_heroin: &'static str,
        down_opium: &'static str,
        scale_of_five: &'static str,
        scale_of_its_own: &'static str,
        seized: [&'static str; 3],
        corridor_published: &'static str,
        corridor_close: &'static str,
    }
}

/// What is said in the margin.
pub trait MarginLanguage: Language {
    /// Fixed words.
    fn margin_labels(&self) -> &'static MarginLabels;
    /// Fixed words of what is selected.
    fn selection_labels(&self) -> &'static SelectionLabels;
    /// A word of caution.
    fn remark(&self, remark: &Remark) -> String;
    /// Title of the ranked bars: "Heroin seized in 2006, by country".
    fn ranked_title(&self, question: &Question) -> String;
    /// How many items a list leaves out: "and 3 more".
    fn and_more(&self, count: usize) -> String;
    /// Country-years reported, for each drug: "4 of 5 + 3 of 5 reported".
    fn reported(&self, counts: &[String]) -> String;
    /// A country's part beside its weight: "57 % of the five"; of those that reported, if some did
    /// not.
    fn part_of_five(&self, part: f64, complete: bool) -> String;
    /// Title of a selected country's figures: "Figures for 2006".
    fn figures_title(&self, period: Period) -> String;
    /// How many years of a span a country reported: "4 of 5 years".
    fn years_reported(&self, reported: usize, covered: usize) -> String;
    /// The corridor in the words of its source.
    fn corridor_published(&self, corridor: &Corridor) -> String;
    /// The estimate of a corridor's flow in a sentence, where one exists.
    fn corridor_flow(&self, corridor: &Corridor) -> Option<String>;
}
