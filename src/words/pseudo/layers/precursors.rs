//! The pseudo-language: precursors.

use std::sync::OnceLock;

use crate::model::evidence::record::{Claim, Row};
use crate::model::layers::precursors::{Flow, Group, Precursors};
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::precursors::{PrecursorsLabels, PrecursorsLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl PrecursorsLanguage for Pseudo {
    fn precursors_labels(&self) -> &'static PrecursorsLabels {
        static MARKED: OnceLock<PrecursorsLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.precursors_labels().map(mark))
    }

    fn seized_label(&self, group: &Group) -> Vec<String> {
        marked(English.seized_label(group))
    }

    fn seized_name(&self, group: &Group) -> String {
        mark(&English.seized_name(group))
    }

    fn flow_label(&self, flow: &Flow) -> Vec<String> {
        marked(English.flow_label(flow))
    }

    fn flow_name(&self, flow: &Flow) -> String {
        mark(&English.flow_name(flow))
    }

    fn mission_label(&self, claim: &Claim) -> Vec<String> {
        marked(English.mission_label(claim))
    }

    fn mission_name(&self, claim: &Claim, country: &'static str) -> String {
        mark(&English.mission_name(claim, country))
    }

    fn precursors_sentence(&self, period: Period, precursors: &Precursors) -> String {
        mark(&English.precursors_sentence(period, precursors))
    }

    fn precursor_cells(&self, row: &Row) -> Vec<String> {
        marked(English.precursor_cells(row))
    }
}
