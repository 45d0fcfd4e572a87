//! What a language says in a figure for publication.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::record::Source;
use crate::model::statement::Question;
use crate::state::form::Form;
use crate::state::versus::Versus;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct FigureLabels {
        /// What the map is made of.
        credits: &'static str,
        /// In the place of an address.
        no_address: &'static str,
        /// What an open top of a year means.
        fewer: &'static str,
        /// Head of the key of the chart's panels.
        how_to_read: &'static str,
        /// What the table holds, and the evidence, on the pictures that others show; and where all figures come from.
        table_card: &'static str,
        evidence_card: &'static str,
        card_source: &'static str,
    }
}

/// What is said in a figure for publication.
pub trait FigureLanguage: Language {
    /// Fixed words.
    fn figure_labels(&self) -> &'static FigureLabels;
    /// What is counted, and when.
    fn deck(&self, question: &Question) -> String;
    /// What the chart counts, where its title does not say so, over which years, which time is chosen and what stands
    /// beside it.
    fn chart_deck(&self, question: &Question, form: Form, versus: Option<Versus>) -> String;
    /// In which year the seizures of each were largest, and whether that value is to be doubted.
    fn peaked(&self, question: &Question, peaks: &[(Country, u16, bool)]) -> String;
    /// Head of how many years of so many each country has a value for.
    fn years_with_value(&self, years: usize) -> String;
    /// The values to doubt that a figure shows.
    fn doubted(&self, values: &[String]) -> String;
    /// A row of two drugs: "Tajikistan, opium".
    fn figure_row(&self, country: Country, drug: Drug) -> String;
    /// The row of a sum over the five, with how many country-years were reported: "4 of five reported".
    fn figure_total(&self, choice: DrugChoice, reported: (usize, usize), several: bool) -> String;
    /// Title of the years: "Heroin of the five, 1990–2019".
    fn figure_years(&self, choice: DrugChoice, first: u16, last: u16) -> String;
    /// The evidence that touches the figures.
    fn in_evidence(&self, ids: &[String]) -> String;
    /// The sources, each with who published it.
    fn figure_sources(&self, sources: &[&Source]) -> String;
    /// The versions of the atlas and of its data.
    fn figure_version(&self, versions: [&str; 2]) -> String;
}
