//! English: the table.

use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::language::Language as _;
use crate::words::table::{TableLabels, TableLanguage};

static LABELS: TableLabels = TableLabels {
    table_note: "Kilograms as seized; yearly figures of the table, 1990–2019. In 1990 and 1991 the five were still Soviet republics. Choose a heading to sort by it.",
    reported: "Reported",
};

impl TableLanguage for English {
    fn table_labels(&self) -> &'static TableLabels {
        &LABELS
    }

    fn partial_sum(&self, sum: &str, reported: usize, all: usize) -> String {
        format!("{sum} ({})", self.coverage(reported, all))
    }

    fn amount_head(&self, question: &Question) -> String {
        let unit = ["kg", "kg of heroin equivalent", "share of flow"][question.measure as usize];
        format!("{}, {unit}", self.period(question.period))
    }
}
