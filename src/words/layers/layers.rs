//! What a language says of every further layer: the parts of its block in the margin.

use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the further layers' blocks.
    pub struct LayersLabels {
        /// Before years that the sources speak of.
        elsewhere: &'static str,
        /// Opens the table, and head of its last column.
        table: &'static str,
        rests_on: &'static str,
        /// Opens the claims, and the sources.
        claims: &'static str,
        sources: &'static str,
    }
}

/// What a language says of every further layer.
pub trait LayersLanguage: Language {
    /// Fixed words.
    fn layers_labels(&self) -> &'static LayersLabels;
    /// The accessible name of a symbol with a label: who speaks to the page says what they see, so that stands first.
    fn note_name(&self, lines: &[String], name: &str) -> String;
}
