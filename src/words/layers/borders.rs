//! What a language says of the borders.

use crate::model::evidence::record::{Claim, Happening, Row};
use crate::model::layers::borders::{Borders, Guard, Handovers, Length, Stretch};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the borders.
    pub struct BordersLabels {
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 5],
    }
}

/// What a language says of the borders.
pub trait BordersLanguage: Language {
    /// Fixed words.
    fn borders_labels(&self) -> &'static BordersLabels;
    /// The label of a border: its length, or its lengths and the contradiction about them.
    fn length_label(&self, length: &Length) -> Vec<String>;
    /// The accessible name of a border's length.
    fn length_name(&self, length: &Length) -> String;
    /// The label of a stretch that was not settled.
    fn unsettled_label(&self, stretch: &Stretch) -> Vec<String>;
    /// The accessible name of a stretch that was not settled.
    fn unsettled_name(&self, stretch: &Stretch) -> String;
    /// The label of who guarded the Tajik–Afghan border.
    fn guard_label(&self, guard: Guard, handovers: &Handovers) -> Vec<String>;
    /// Who guarded the Tajik–Afghan border, in a sentence or two.
    fn guard_name(&self, guard: Guard, handovers: &Handovers) -> String;
    /// What the margin says of a period.
    fn borders_sentence(&self, borders: &Borders) -> String;
    /// A row of the table.
    fn border_cells(&self, row: &Row) -> Vec<String>;
    /// A claim without a figure in the table, which may be about what most needs attention.
    fn unsettled_cells(&self, claim: &Claim, is_pressing: bool) -> Vec<String>;
    /// A handover in the table.
    fn handover_cells(&self, event: &Happening) -> Vec<String>;
}
