//! What a language says of the chart.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::reading::Reading;
use crate::model::record::Outlier;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words. The names of the controls and of what they offer are part of the contract.
    pub struct ChartLabels {
        show: &'static str,
        forms: [&'static str; 4],
        scale: &'static str,
        scales: [&'static str; 2],
        /// What is compared with, where nothing is.
        nothing: &'static str,
        /// Where the figures under pointer and focus stand, as long as there are none.
        hint: &'static str,
        share_of_five: &'static str,
        rank_title: &'static str,
        never_whole: &'static str,
        doubts: &'static str,
        not_corrected: &'static str,
    }
}

labels! {
    /// Fixed words of the two vintages.
    pub struct VintageLabels {
        title: &'static str,
        note: &'static str,
    }
}

/// A line of a panel: of what, its peak, and how many years it has.
pub type LineOf = (DrugChoice, Option<(u16, Reading)>, usize);
/// A figure of a year: of which other country, of what, and how much.
pub type FigureOf = (Option<Country>, DrugChoice, Reading);

/// Which of the lines of a panel a figure belongs to: its drug and its country, where they differ from line to line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureLine {
    /// Of what.
    pub choice: Option<DrugChoice>,
    /// Of whom.
    pub country: Option<Country>,
}

/// What is said in the chart.
pub trait ChartLanguage: Language {
    /// Fixed words.
    fn chart_labels(&self) -> &'static ChartLabels;
    /// Fixed words of the two vintages.
    fn vintage_labels(&self) -> &'static VintageLabels;
    /// Title of a form of weights, ranks or indices, with what is counted.
    fn chart_title(&self, question: &Question, form: Form) -> String;
    /// Title of the shares: who makes more than half in how many of how many years; of how many years there are any.
    fn share_title(
        &self,
        question: &Question,
        majority: Option<(Country, usize, usize)>,
        whole: usize,
    ) -> String;
    /// How to read panels that each have a scale of their own, or one for all that ends at `top`.
    fn panels_note(&self, own: bool, top: f64, measure: Measure) -> String;
    /// What a panel shows: whose lines, on an axis that ends at `top`.
    fn panel_name(&self, whose: &str, lines: &[LineOf], top: f64, measure: Measure) -> String;
    /// A reading with its unit: "4,239 kg", "1.8 % of flow".
    fn reading(&self, reading: Reading) -> String;
    /// A figure in the head of a panel: of what, where there are several, and how much of it was reported.
    fn panel_figure(
        &self,
        reading: Reading,
        of: FigureLine,
        reported: Option<(usize, usize)>,
    ) -> String;
    /// A number at an axis, with its unit or without.
    fn tick(&self, number: f64, measure: Measure, unit: bool) -> String;
    /// How many times a scale is enlarged: "×12".
    fn zoom(&self, times: f64) -> String;
    /// The largest reading with its year: "5,600 in 2003".
    fn peak_in(&self, reading: Reading, year: u16) -> String;
    /// The figures of a year and a panel: "2001 · Tajikistan · heroin 4,239 kg".
    fn year_of(
        &self,
        year: u16,
        country: Option<Country>,
        figures: &[FigureOf],
        doubted: bool,
    ) -> String;
    /// The shares of a year with the places, or how many reported.
    fn shares_of(
        &self,
        year: u16,
        figures: Option<&[(Country, f64, usize)]>,
        reporters: usize,
        covered: bool,
    ) -> String;
    /// The indices of a year.
    fn index_of(&self, year: u16, figures: &[(Country, Option<f64>, Reading)]) -> String;
    /// The largest share of a year, or how many reported.
    fn largest_share(&self, largest: Option<(Country, f64)>, reporters: usize) -> String;
    /// "in 2016".
    fn in_year(&self, year: u16) -> String;
    /// How many of the five, in the least room: "3/5".
    fn of_five(&self, reporters: usize) -> String;
    /// A part in whole percent, without its sign.
    fn whole_percent(&self, part: f64) -> String;
    /// Whose value is to be doubted: "Turkmenistan, heroin, 1997".
    fn doubt_of(&self, row: &Outlier) -> String;
    /// What a drawing of two vintages is of: "Kazakhstan, heroin".
    fn vintage_of(&self, country: Country, drug: Drug) -> String;
    /// A total of the article as it prints it, or as a broken number is read in a contradiction, and that of the series.
    fn two_totals(&self, article: f64, read_in: Option<&str>, series: Grams) -> String;
}
