//! The pseudo-language: capacity.

use std::sync::OnceLock;

use crate::model::evidence::record::Claim;
use crate::model::layers::capacity::Subject;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::capacity::{CapacityLabels, CapacityLanguage};
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl CapacityLanguage for Pseudo {
    fn capacity_labels(&self) -> &'static CapacityLabels {
        static MARKED: OnceLock<CapacityLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.capacity_labels().map(mark))
    }

    fn card_title(&self, subject: Subject) -> &'static str {
        fixed(English.card_title(subject))
    }

    fn counted_in(&self, claim: &Claim) -> &'static str {
        fixed(English.counted_in(claim))
    }

    fn figures_time(&self, claim: &Claim) -> String {
        mark(&English.figures_time(claim))
    }
}
