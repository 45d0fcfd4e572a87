//! What a language says of the filter of the ledger.

use crate::state::about::Aspect;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the filter.
    pub struct FilterLabels {
        /// Its name, and that of the button that opens it where it has no place of its own.
        title: &'static str,
        /// Names of years, countries, kinds, certainties.
        sorts: [&'static str; 4],
        /// What the years and the countries of a contradiction are.
        note: &'static str,
        /// Where nothing is about all that is asked for.
        none: &'static str,
    }
}

/// What a language says of the filter of the ledger.
pub trait FilterLanguage: Language {
    /// Fixed words.
    fn filter_labels(&self) -> &'static FilterLabels;
    /// An aspect that the ledger can be filtered by.
    fn aspect(&self, aspect: Aspect) -> String;
    /// How many contradictions of all are shown, and what they are about: "3 of 31: 2006; Tajikistan". The aspects are
    /// given sort by sort.
    fn kept(&self, shown: usize, all: usize, asked: &[Vec<Aspect>]) -> String;
    /// The link to all of them.
    fn show_all(&self, all: usize) -> String;
}
