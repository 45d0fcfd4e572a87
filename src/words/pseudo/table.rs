//! The pseudo-language: table.

use std::sync::OnceLock;

use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::table::{TableLabels, TableLanguage};

impl TableLanguage for Pseudo {
    fn table_labels(&self) -> &'static TableLabels {
        static MARKED: OnceLock<TableLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.table_labels().map(mark))
    }

    fn partial_sum(&self, sum: &str, reported: usize, all: usize) -> String {
        mark(&English.partial_sum(sum, reported, all))
    }

    fn amount_head(&self, question: &Question) -> String {
        mark(&English.amount_head(question))
    }
}
