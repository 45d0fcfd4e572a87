//! The pseudo-language: borders.

use std::sync::OnceLock;

use crate::model::evidence::record::{Claim, Happening, Row};
use crate::model::layers::borders::{Borders, Guard, Handovers, Length, Stretch};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::borders::{BordersLabels, BordersLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl BordersLanguage for Pseudo {
    fn borders_labels(&self) -> &'static BordersLabels {
        static MARKED: OnceLock<BordersLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.borders_labels().map(mark))
    }

    fn length_label(&self, length: &Length) -> Vec<String> {
        marked(English.length_label(length))
    }

    fn length_name(&self, length: &Length) -> String {
        mark(&English.length_name(length))
    }

    fn unsettled_label(&self, stretch: &Stretch) -> Vec<String> {
        marked(English.unsettled_label(stretch))
    }

    fn unsettled_name(&self, stretch: &Stretch) -> String {
        mark(&English.unsettled_name(stretch))
    }

    fn guard_label(&self, guard: Guard, handovers: &Handovers) -> Vec<String> {
        marked(English.guard_label(guard, handovers))
    }

    fn guard_name(&self, guard: Guard, handovers: &Handovers) -> String {
        mark(&English.guard_name(guard, handovers))
    }

    fn borders_sentence(&self, borders: &Borders) -> String {
        mark(&English.borders_sentence(borders))
    }

    fn border_cells(&self, row: &Row) -> Vec<String> {
        marked(English.border_cells(row))
    }

    fn unsettled_cells(&self, claim: &Claim, is_pressing: bool) -> Vec<String> {
        marked(English.unsettled_cells(claim, is_pressing))
    }

    fn handover_cells(&self, event: &Happening) -> Vec<String> {
        marked(English.handover_cells(event))
    }
}
