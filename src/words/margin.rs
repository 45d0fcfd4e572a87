//! What a language says of the margin.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::record::{Corridor, Denominator, Flow, Later};
use crate::model::statement::{Estimated, Question, Remark};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct MarginLabels {
        /// Heads what a phone raises over the page.
        details: &'static str,
        series_title: &'static str,
        morphine_series_title: &'static str,
        how_to_read: &'static str,
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
        seized: [&'static str; 3],
        corridor_published: &'static str,
        corridor_close: &'static str,
    }
}

labels! {
    /// Fixed words of what is published after the table.
    pub struct LaterLabels {
        title: &'static str,
        note: &'static str,
        /// Before the title of UNODC's brief.
        brief: &'static str,
    }
}

labels! {
    /// Fixed words of the lens on a share.
    pub struct LensLabels {
        title: &'static str,
        seized: &'static str,
        flow: &'static str,
        picture: &'static str,
        none: &'static str,
        /// Where estimates hold for parts of a span only.
        parts: &'static str,
        there_are: &'static str,
        opium: &'static str,
        ratio: &'static str,
        /// What a report says of purity.
        purity: &'static str,
    }
}

/// The rows of the table under a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum TableRows {
    /// Year and weight of each.
    Values(Vec<(u16, Grams)>),
    /// None, for the table covers no year of the time.
    NotCovered,
    /// None.
    NoData,
}

/// What is said in the margin.
pub trait MarginLanguage: Language {
    /// Fixed words.
    fn margin_labels(&self) -> &'static MarginLabels;
    /// Fixed words of what is selected.
    fn selection_labels(&self) -> &'static SelectionLabels;
    /// Fixed words of what is published after the table.
    fn later_labels(&self) -> &'static LaterLabels;
    /// Fixed words of the lens on a share.
    fn lens_labels(&self) -> &'static LensLabels;
    /// A word of caution.
    fn remark(&self, remark: &Remark) -> String;
    /// Title of the ranked bars: "Heroin seized in 2006, by country".
    fn ranked_title(&self, question: &Question) -> String;
    /// How many items a list leaves out: "and 3 more".
    fn and_more(&self, count: usize) -> String;
    /// Country-years reported, for each drug: "4 of 5 + 3 of 5 reported".
    fn reported(&self, counts: &[(usize, usize)]) -> String;
    /// Beside the title of the small series: what their figures are of.
    fn one_scale(&self, period: Period) -> String;
    /// How bars of a drug read, which go up or down to a weight.
    fn how_bars(&self, drug: Drug, top: Grams) -> String;
    /// The key of a country's series, each run with the drug whose colour it has; on the scale of all five or of its own.
    fn series_key(&self, of_five: bool) -> Vec<(&'static str, Option<Drug>)>;
    /// Beside a country's weight: its part, "57 % of the five", or of those that reported if some did not; and of a span
    /// how many years it reported.
    fn figure_aside(&self, part: Option<(f64, bool)>, years: Option<(usize, usize)>) -> String;
    /// Title of a selected country's figures: "Figures for 2006".
    fn figures_title(&self, period: Period) -> String;
    /// Title of a selected corridor: "Afghanistan – Tajikistan".
    fn corridor_title(&self, corridor: &Corridor) -> String;
    /// The corridor in the words of its source.
    fn corridor_published(&self, corridor: &Corridor) -> String;
    /// The estimate of a corridor's flow in a sentence.
    fn corridor_flow(&self, flow: &Flow) -> String;
    /// A figure published after the table: "2021, Tajikistan: 251 kg of heroin (Azda TV)".
    fn later_line(&self, row: &Later) -> String;
    /// What stands before the rows of the table under a figure.
    fn table_rows_head(&self, country: Country, drug: Drug, rows: &TableRows) -> String;
    /// The rows of the table under a figure, to the gram.
    fn table_rows(&self, rows: &TableRows) -> String;
    /// The share spelled out: "7.56 t of 118 t: 6.41 %".
    fn lens_share(&self, estimated: &Estimated) -> String;
    /// What was seized.
    fn lens_seized(&self, estimated: &Estimated, period: Period) -> String;
    /// What is estimated to have flowed.
    fn lens_flow(&self, estimated: &Estimated, period: Period) -> String;
    /// What the thousand dots mean, of which some are inked, or between two numbers.
    fn lens_dots(&self, low: f64, high: f64) -> String;
    /// An estimate that there is: "2006, of heroin".
    fn lens_other(&self, row: &Denominator) -> String;
    /// A ratio to the hundredth: "10.00 : 1".
    fn lens_ratio(&self, ratio: f64) -> String;
    /// The share with the opium counted in, under the article's 4 % or not.
    fn lens_with_opium(&self, share: f64, under: bool) -> String;
    /// The ratio at which it reaches the 4 %.
    fn lens_even(&self, ratio: f64) -> String;
}
