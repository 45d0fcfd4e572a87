//! The pseudo-language: cooperation.

use std::sync::OnceLock;

use crate::model::evidence::record::{Body, Membership, Tie};
use crate::model::layers::ties::{Bond, Cooperation, End};
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::cooperation::{CooperationLabels, CooperationLanguage};
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark, marked};

impl CooperationLanguage for Pseudo {
    fn cooperation_labels(&self) -> &'static CooperationLabels {
        static MARKED: OnceLock<CooperationLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.cooperation_labels().map(mark))
    }

    fn state(&self, code: &'static str) -> &'static str {
        fixed(English.state(code))
    }

    fn cooperation_sentence(&self, period: Period, cooperation: &Cooperation) -> String {
        mark(&English.cooperation_sentence(period, cooperation))
    }

    fn tie_label(&self, bond: &Bond, beyond: Option<&'static str>) -> Vec<String> {
        marked(English.tie_label(bond, beyond))
    }

    fn tie_line(&self, bond: &Bond) -> String {
        mark(&English.tie_line(bond))
    }

    fn tie_name(&self, bond: &Bond, period: Period) -> String {
        mark(&English.tie_name(bond, period))
    }

    fn badge_name(&self, state: &'static str, row: &Membership, period: Period) -> String {
        mark(&English.badge_name(state, row, period))
    }

    fn out_label(&self, requests: &Tie) -> Vec<String> {
        marked(English.out_label(requests))
    }

    fn out_name(&self, state: &'static str, requests: &Tie, period: Period) -> String {
        mark(&English.out_name(state, requests, period))
    }

    fn seat_name(&self, centre: &Body, town: &'static str) -> String {
        mark(&English.seat_name(centre, town))
    }

    fn tie_cells(&self, tie: &Tie, ends: [End; 2]) -> Vec<String> {
        marked(English.tie_cells(tie, ends))
    }

    fn membership_cells(&self, row: &Membership, body: End) -> Vec<String> {
        marked(English.membership_cells(row, body))
    }
}
