//! What a language says of the services' means and conduct.

use crate::model::evidence::record::Claim;
use crate::model::layers::capacity::Subject;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the cards on the services.
    pub struct CapacityLabels {
        /// Title of the cards, and what they have in common.
        title: &'static str,
        note: &'static str,
        /// Title of the two columns, and their heads: praise and criticism.
        report: &'static str,
        sides: [&'static str; 2],
    }
}

/// What a language says of the services' means and conduct.
pub trait CapacityLanguage: Language {
    /// Fixed words.
    fn capacity_labels(&self) -> &'static CapacityLabels;
    /// Title of a card: place and subject.
    fn card_title(&self, subject: Subject) -> &'static str;
    /// What the number of a claim counts, below the number: "officers".
    fn counted_in(&self, claim: &Claim) -> &'static str;
    /// The time of a claim's figure.
    fn figures_time(&self, claim: &Claim) -> String;
}
