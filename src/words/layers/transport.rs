//! What a language says of bridges and railways.

use crate::model::evidence::record::{Claim, Happening};
use crate::model::layers::transport::{Transport, Work};
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of transport.
    pub struct TransportLabels {
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 2],
    }
}

/// What a language says of bridges and railways.
pub trait TransportLanguage: Language {
    /// Fixed words.
    fn transport_labels(&self) -> &'static TransportLabels;
    /// What was open and what was begun at the end of a period, and why trade need not suffer.
    fn transport_sentence(&self, period: Period, transport: &Transport) -> String;
    /// The label of a work that an event opened, or began.
    fn work_label(&self, work: Work, event: &Happening, is_open: bool) -> String;
    /// The accessible name of a work: the event that its state rests on.
    fn work_name(&self, work: Work, event: &Happening, is_open: bool, period: Period) -> String;
    /// The label of lines without a published course.
    fn further_lines_label(&self, claim: &Claim) -> Vec<String>;
    /// The accessible name of lines without a published course.
    fn further_lines_name(&self, claim: &Claim) -> String;
    /// An event in the table.
    fn work_cells(&self, event: &Happening) -> Vec<String>;
    /// A claim in the table.
    fn transport_cells(&self, claim: &Claim) -> Vec<String>;
}
