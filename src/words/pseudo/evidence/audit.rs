//! The pseudo-language: checks.

use std::sync::OnceLock;

use crate::model::evidence::audit::{Check, Subject};
use crate::words::en::english::English;
use crate::words::evidence::audit::{AuditLabels, AuditLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl AuditLanguage for Pseudo {
    fn audit_labels(&self) -> &'static AuditLabels {
        static MARKED: OnceLock<AuditLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.audit_labels().map(mark))
    }

    fn checks_passed(&self, passed: usize, all: usize) -> String {
        mark(&English.checks_passed(passed, all))
    }

    fn check(&self, check: &Check) -> String {
        mark(&English.check(check))
    }

    fn check_value(&self, subject: Subject, value: f64) -> String {
        mark(&English.check_value(subject, value))
    }
}
