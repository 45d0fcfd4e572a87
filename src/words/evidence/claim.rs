//! What a language says of a claim: its card, and lists of claims.

use crate::model::evidence::record::Claim;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of claims.
    pub struct ClaimLabels {
        /// Claims about a corridor.
        corridor: &'static str,
        corridor_without: &'static str,
        /// Subjects of claims, in the order of `Topic`.
        by_topic: &'static str,
        topics: [&'static str; 10],
        /// How a claim's time stands to the chosen one: covers it, overlaps, lies within.
        relation: &'static str,
        relations: [&'static str; 3],
        /// The card.
        evidence: &'static str,
        close: &'static str,
        period: &'static str,
        value: &'static str,
        grade: &'static str,
        chain: &'static str,
        contradictions: &'static str,
        same_subject: &'static str,
        correction: &'static str,
        cite: &'static str,
        copy: &'static str,
        /// What figures rest on.
        rests_on: &'static str,
        said_of_it: &'static str,
        said_here: &'static str,
    }
}

/// What a language says of a claim.
pub trait ClaimLanguage: Language {
    /// Fixed words.
    fn claim_labels(&self) -> &'static ClaimLabels;
    /// The time of a claim, with a word on it.
    fn claim_period(&self, claim: &Claim) -> String;
    /// The number of a claim with its unit, or which kind of nothing it is.
    fn claim_value(&self, claim: &Claim) -> String;
    /// How well it is said who says it, and where: "named report (line 13)".
    fn claim_grade(&self, claim: &Claim) -> String;
    /// Name of the button that copies a citation in a form.
    fn copy_form(&self, form: &'static str) -> String;
    /// A claim as a citation, the producer of the information first, the compiler second: form and text.
    fn citations(&self, claim: &Claim) -> [(&'static str, String); 3];
}
