//! What a language says of cooperation: ties, and the badges of the centre.

use crate::model::evidence::record::{Body, Membership, Tie};
use crate::model::layers::ties::{Bond, Cooperation, End};
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of cooperation.
    pub struct CooperationLabels {
        /// Caption of the table, and heads of its columns.
        caption: &'static str,
        heads: [&'static str; 6],
        /// Title of the ties, and what their drawing means.
        ties: &'static str,
        ties_note: &'static str,
        /// Label of the centre's seat.
        seat: &'static str,
    }
}

/// What a language says of cooperation.
pub trait CooperationLanguage: Language {
    /// Fixed words.
    fn cooperation_labels(&self) -> &'static CooperationLabels;
    /// Name of a state.
    fn state(&self, code: &'static str) -> &'static str;
    /// What the layer shows in a period, in a few sentences.
    fn cooperation_sentence(&self, period: Period, cooperation: &Cooperation) -> String;
    /// The lines of a tie's label, with its second end where that is not on the plate.
    fn tie_label(&self, bond: &Bond, beyond: Option<&'static str>) -> Vec<String>;
    /// A tie in the key: its ends, what it is and for when it is stated.
    fn tie_line(&self, bond: &Bond) -> String;
    /// The accessible name of a tie.
    fn tie_name(&self, bond: &Bond, period: Period) -> String;
    /// The accessible name of a member's badge.
    fn badge_name(&self, state: &'static str, row: &Membership, period: Period) -> String;
    /// The label of the badge of a state that is not in the centre, and of the requests that it did not make.
    fn out_label(&self, requests: &Tie) -> Vec<String>;
    /// The accessible name of that badge.
    fn out_name(&self, state: &'static str, requests: &Tie, period: Period) -> String;
    /// The accessible name of the seat.
    fn seat_name(&self, centre: &Body, town: &'static str) -> String;
    /// A tie in the table.
    fn tie_cells(&self, tie: &Tie, ends: [End; 2]) -> Vec<String>;
    /// A membership in the table.
    fn membership_cells(&self, row: &Membership, body: End) -> Vec<String>;
}
