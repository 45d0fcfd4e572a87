//! The pseudo-language: table.

use std::sync::OnceLock;

use crate::model::drug::DrugChoice;
use crate::model::reading::Reading;
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

    fn table_title(&self, question: &Question) -> String {
        mark(&English.table_title(question))
    }

    fn short_reading(&self, reading: Reading) -> String {
        mark(&English.short_reading(reading))
    }

    fn of_drug(&self, head: &str, choice: DrugChoice) -> String {
        mark(&English.of_drug(head, choice))
    }

    fn amount_head(&self, question: &Question) -> String {
        mark(&English.amount_head(question))
    }
}
