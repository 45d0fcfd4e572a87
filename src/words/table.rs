//! What a language says of the table.

use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct TableLabels {
        table_note: &'static str,
        reported: &'static str,
    }
}

/// What is said in the table.
pub trait TableLanguage: Language {
    /// Fixed words.
    fn table_labels(&self) -> &'static TableLabels;
    /// A sum of a year that some did not report: "1,745.8 (4 of 5)".
    fn partial_sum(&self, sum: &str, reported: usize, all: usize) -> String;
    /// Head of the table's column for the chosen time: "2006, kg".
    fn amount_head(&self, question: &Question) -> String;
}
