//! The pseudo-language: transport.

use std::sync::OnceLock;

use crate::model::evidence::record::{Claim, Happening};
use crate::model::layers::transport::{Transport, Work};
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::transport::{TransportLabels, TransportLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl TransportLanguage for Pseudo {
    fn transport_labels(&self) -> &'static TransportLabels {
        static MARKED: OnceLock<TransportLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.transport_labels().map(mark))
    }

    fn transport_sentence(&self, period: Period, transport: &Transport) -> String {
        mark(&English.transport_sentence(period, transport))
    }

    fn work_label(&self, work: Work, event: &Happening, is_open: bool) -> String {
        mark(&English.work_label(work, event, is_open))
    }

    fn work_name(&self, work: Work, event: &Happening, is_open: bool, period: Period) -> String {
        mark(&English.work_name(work, event, is_open, period))
    }

    fn further_lines_label(&self, claim: &Claim) -> Vec<String> {
        marked(English.further_lines_label(claim))
    }

    fn further_lines_name(&self, claim: &Claim) -> String {
        mark(&English.further_lines_name(claim))
    }

    fn work_cells(&self, event: &Happening) -> Vec<String> {
        marked(English.work_cells(event))
    }

    fn transport_cells(&self, claim: &Claim) -> Vec<String> {
        marked(English.transport_cells(claim))
    }
}
