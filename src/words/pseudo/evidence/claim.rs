//! The pseudo-language: claims.

use std::sync::OnceLock;

use crate::model::evidence::record::Claim;
use crate::words::en::english::English;
use crate::words::evidence::claim::{ClaimLabels, ClaimLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl ClaimLanguage for Pseudo {
    fn claim_labels(&self) -> &'static ClaimLabels {
        static MARKED: OnceLock<ClaimLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.claim_labels().map(mark))
    }

    fn claim_period(&self, claim: &Claim) -> String {
        mark(&English.claim_period(claim))
    }

    fn claim_value(&self, claim: &Claim) -> String {
        mark(&English.claim_value(claim))
    }

    fn claim_grade(&self, claim: &Claim) -> String {
        mark(&English.claim_grade(claim))
    }

    fn copy_form(&self, form: &'static str) -> String {
        mark(&English.copy_form(form))
    }

    fn citations(&self, claim: &Claim) -> [(&'static str, String); 3] {
        English
            .citations(claim)
            .map(|(form, text)| (fixed(form), mark(&text)))
    }
}
