//! The pseudo-language: evidence.

use std::sync::OnceLock;

use crate::model::evidence::record::{Certainty, Contradiction};
use crate::model::evidence::touched::{Table, Touched};
use crate::words::en::english::English;
use crate::words::evidence::evidence::{Beside, EvidenceLabels, EvidenceLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl EvidenceLanguage for Pseudo {
    fn evidence_labels(&self) -> &'static EvidenceLabels {
        static MARKED: OnceLock<EvidenceLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.evidence_labels().map(mark))
    }

    fn kind(&self, kind: &'static str) -> &'static str {
        fixed(English.kind(kind))
    }

    fn certainty(&self, certainty: Certainty) -> &'static str {
        fixed(English.certainty(certainty))
    }

    fn step_to(&self, beside: Beside, row: &Contradiction) -> String {
        mark(&English.step_to(beside, row))
    }

    fn sums(&self, contradiction: u16, numbers: &[f64]) -> Vec<[String; 2]> {
        let all = English.sums(contradiction, numbers).into_iter();
        all.map(|texts| texts.map(|text| mark(&text))).collect()
    }

    fn sum_mark(
        &self,
        contradiction: u16,
        numbers: &[f64],
        place: usize,
        upper: Option<usize>,
    ) -> [String; 2] {
        English
            .sum_mark(contradiction, numbers, place, upper)
            .map(|text| mark(&text))
    }

    fn touched_in(&self, table: Table) -> String {
        mark(&English.touched_in(table))
    }

    fn touched(&self, touched: &Touched) -> String {
        mark(&English.touched(touched))
    }

    fn touched_rows(&self, table: Table, rows: &[Touched]) -> String {
        mark(&English.touched_rows(table, rows))
    }
}
