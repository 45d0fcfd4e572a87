//! What a language says of illicit fields.

use crate::model::evidence::record::Row;
use crate::model::layers::eradication::{Eradication, Field};
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of eradication.
    pub struct EradicationLabels {
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 2],
        /// What the picture is, and its scale square.
        picture: &'static str,
        scale: &'static str,
        /// Between two signs that the wording of a source leaves open.
        or: &'static str,
    }
}

/// What a language says of illicit fields.
pub trait EradicationLanguage: Language {
    /// Fixed words.
    fn eradication_labels(&self) -> &'static EradicationLabels;
    /// The label of a field on the plate, with its year where the chosen time has several.
    fn field_label(&self, field: &Field, dated: bool) -> Vec<String>;
    /// The accessible name of a field: a sentence or two.
    fn field_name(&self, field: &Field) -> String;
    /// What stands under a field in the picture, line by line.
    fn field_lines(&self, field: &Field) -> Vec<String>;
    /// What the margin says of a period.
    fn eradication_sentence(&self, period: Period, eradication: &Eradication) -> String;
    /// A row of the table.
    fn field_cells(&self, row: &Row) -> Vec<String>;
}
