//! The pseudo-language: eradication.

use std::sync::OnceLock;

use crate::model::evidence::record::Row;
use crate::model::layers::eradication::{Eradication, Field};
use crate::model::period::Period;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::eradication::{EradicationLabels, EradicationLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl EradicationLanguage for Pseudo {
    fn eradication_labels(&self) -> &'static EradicationLabels {
        static MARKED: OnceLock<EradicationLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.eradication_labels().map(mark))
    }

    fn field_label(&self, field: &Field, dated: bool) -> Vec<String> {
        marked(English.field_label(field, dated))
    }

    fn field_name(&self, field: &Field) -> String {
        mark(&English.field_name(field))
    }

    fn field_lines(&self, field: &Field) -> Vec<String> {
        marked(English.field_lines(field))
    }

    fn eradication_sentence(&self, period: Period, eradication: &Eradication) -> String {
        mark(&English.eradication_sentence(period, eradication))
    }

    fn field_cells(&self, row: &Row) -> Vec<String> {
        marked(English.field_cells(row))
    }
}
