//! The pseudo-language: neighbours.

use std::sync::OnceLock;

use crate::model::drug::Drug;
use crate::model::layers::neighbours::Beside;
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::neighbours::{NeighboursLabels, NeighboursLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl NeighboursLanguage for Pseudo {
    fn neighbours_labels(&self) -> &'static NeighboursLabels {
        static MARKED: OnceLock<NeighboursLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.neighbours_labels().map(mark))
    }

    fn neighbours_caption(&self, drug: Drug, period: Period) -> String {
        mark(&English.neighbours_caption(drug, period))
    }

    fn beside(&self, period: Period, beside: Option<&Beside>) -> String {
        mark(&English.beside(period, beside))
    }
}
