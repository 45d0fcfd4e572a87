//! What a language says of the table.

use crate::model::drug::DrugChoice;
use crate::model::reading::Reading;
use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct TableLabels {
        table_note: &'static str,
        reported: &'static str,
        rank: &'static str,
        year: &'static str,
        /// Beside the head of the countries: what the drawing of each is.
        peak_head: &'static str,
        who_reported: &'static str,
        years_as_rows: &'static str,
        years_in_view: &'static str,
        navigator: &'static str,
        navigator_hint: &'static str,
        of_thirty: &'static str,
        darker: &'static str,
        to_doubt: &'static str,
    }
}

/// What is said in the table.
pub trait TableLanguage: Language {
    /// Fixed words.
    fn table_labels(&self) -> &'static TableLabels;
    /// Title of the table, with its one unit: "Heroin seized, kilograms a year".
    fn table_title(&self, question: &Question) -> String;
    /// A reading beside a drawing, short: "5,600", "3.1 %".
    fn short_reading(&self, reading: Reading) -> String;
    /// A head that is of a drug or of two: "Who reported, heroin".
    fn of_drug(&self, head: &str, choice: DrugChoice) -> String;
    /// Head of the table's column for the chosen time: "2006, kg".
    fn amount_head(&self, question: &Question) -> String;
}
