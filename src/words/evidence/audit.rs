//! What a language says of the checks.

use crate::model::evidence::audit::{Check, Subject};
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the checks.
    pub struct AuditLabels {
        title: &'static str,
        intro: &'static str,
        heads: [&'static str; 5],
        round_trip: &'static str,
        areas: &'static str,
        passed: &'static str,
        failed: &'static str,
    }
}

/// What a language says of the checks.
pub trait AuditLanguage: Language {
    /// Fixed words.
    fn audit_labels(&self) -> &'static AuditLabels;
    /// How many checks passed: "61 / 61 passed".
    fn checks_passed(&self, passed: usize, all: usize) -> String;
    /// What a check compares, and that its sides ought to differ, if so.
    fn check(&self, check: &Check) -> String;
    /// A number of a check: counts and years are whole, all else has two decimals.
    fn check_value(&self, subject: Subject, value: f64) -> String;
}
