//! What a language says of the evidence: its pages, and the contradictions.

use crate::model::evidence::record::{Certainty, Contradiction};
use crate::model::evidence::touched::{Table, Touched};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the evidence.
    pub struct EvidenceLabels {
        /// Name of the pages' list, and their names.
        pages: &'static str,
        page_names: [&'static str; 5],
        /// The list of contradictions.
        ledger_title: &'static str,
        ledger_intro: &'static str,
        all_contradictions: &'static str,
        /// Heads of a contradiction's page.
        disagreement: &'static str,
        arithmetic: &'static str,
        arithmetic_note: &'static str,
        no_arithmetic: &'static str,
        number_head: [&'static str; 2],
        /// The drawing of what is set against one another, and what its line is.
        drawn: &'static str,
        drawn_line: &'static str,
        verdict: &'static str,
        touches_claims: &'static str,
        touches_rows: &'static str,
        to_puzzle: &'static str,
    }
}

/// Where a contradiction stands to the one that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Before it.
    Previous,
    /// After it.
    Next,
}

/// What a language says of the evidence.
pub trait EvidenceLanguage: Language {
    /// Fixed words.
    fn evidence_labels(&self) -> &'static EvidenceLabels;
    /// What a contradiction is about, by its kind.
    fn kind(&self, kind: &'static str) -> &'static str;
    /// How sure a verdict is.
    fn certainty(&self, certainty: Certainty) -> &'static str;
    /// A link to the contradiction before or after: "Next: X02 …".
    fn step_to(&self, beside: Beside, row: &Contradiction) -> String;
    /// The numbers of a contradiction's sums, each with its name and its unit, in the order of
    /// `model::evidence::ledger::numbers`.
    fn sums(&self, contradiction: u16, numbers: &[f64]) -> Vec<[String; 2]>;
    /// A mark of its drawing: what it is, and its number or range with its unit. The places are those of the sums.
    fn sum_mark(
        &self,
        contradiction: u16,
        numbers: &[f64],
        place: usize,
        upper: Option<usize>,
    ) -> [String; 2];
    /// Before the rows of a table: "Seizures:".
    fn touched_in(&self, table: Table) -> String;
    /// A row that a contradiction touches: "Tajikistan, heroin, 2002–2006".
    fn touched(&self, touched: &Touched) -> String;
    /// Rows of a table in one line.
    fn touched_rows(&self, table: Table, rows: &[Touched]) -> String;
}
