//! What a language says of precursors.

use crate::model::evidence::record::{Claim, Row};
use crate::model::layers::precursors::{Flow, Group, Precursors};
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of precursors.
    pub struct PrecursorsLabels {
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 6],
    }
}

/// What a language says of precursors.
pub trait PrecursorsLanguage: Language {
    /// Fixed words.
    fn precursors_labels(&self) -> &'static PrecursorsLabels;
    /// The label of what was seized in a country: operation and time, then an amount a line.
    fn seized_label(&self, group: &Group) -> Vec<String>;
    /// The accessible name of what was seized in a country.
    fn seized_name(&self, group: &Group) -> String;
    /// The label of the flow into Afghanistan.
    fn flow_label(&self, flow: &Flow) -> Vec<String>;
    /// The accessible name of the flow into Afghanistan.
    fn flow_name(&self, flow: &Flow) -> String;
    /// The label of the missions of a claim.
    fn mission_label(&self, claim: &Claim) -> Vec<String>;
    /// The name of the missions at the border with a country.
    fn mission_name(&self, claim: &Claim, country: &'static str) -> String;
    /// What the margin says of a period.
    fn precursors_sentence(&self, period: Period, precursors: &Precursors) -> String;
    /// A row of the table.
    fn precursor_cells(&self, row: &Row) -> Vec<String>;
}
