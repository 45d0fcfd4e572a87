//! The pseudo-language: the filter of the ledger.

use std::sync::OnceLock;

use crate::state::about::Aspect;
use crate::words::en::english::English;
use crate::words::evidence::filter::{FilterLabels, FilterLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl FilterLanguage for Pseudo {
    fn filter_labels(&self) -> &'static FilterLabels {
        static MARKED: OnceLock<FilterLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.filter_labels().map(mark))
    }

    fn aspect(&self, aspect: Aspect) -> String {
        mark(&English.aspect(aspect))
    }

    fn kept(&self, shown: usize, all: usize, asked: &[Vec<Aspect>]) -> String {
        mark(&English.kept(shown, all, asked))
    }

    fn show_all(&self, all: usize) -> String {
        mark(&English.show_all(all))
    }
}
