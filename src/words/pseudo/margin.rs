//! The pseudo-language: margin.

use std::sync::OnceLock;

use crate::model::period::Period;
use crate::model::record::Corridor;
use crate::model::statement::{Question, Remark};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::margin::{MarginLabels, MarginLanguage, SelectionLabels};
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl MarginLanguage for Pseudo {
    fn margin_labels(&self) -> &'static MarginLabels {
        static MARKED: OnceLock<MarginLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.margin_labels().map(mark))
    }

    fn selection_labels(&self) -> &'static SelectionLabels {
        static MARKED: OnceLock<SelectionLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.selection_labels().map(mark))
    }

    fn remark(&self, remark: &Remark) -> String {
        mark(&English.remark(remark))
    }

    fn ranked_title(&self, question: &Question) -> String {
        mark(&English.ranked_title(question))
    }

    fn and_more(&self, count: usize) -> String {
        mark(&English.and_more(count))
    }

    fn reported(&self, counts: &[String]) -> String {
        mark(&English.reported(counts))
    }

    fn part_of_five(&self, part: f64, complete: bool) -> String {
        mark(&English.part_of_five(part, complete))
    }

    fn figures_title(&self, period: Period) -> String {
        mark(&English.figures_title(period))
    }

    fn years_reported(&self, reported: usize, covered: usize) -> String {
        mark(&English.years_reported(reported, covered))
    }

    fn corridor_published(&self, corridor: &Corridor) -> String {
        mark(&English.corridor_published(corridor))
    }

    fn corridor_flow(&self, corridor: &Corridor) -> Option<String> {
        English.corridor_flow(corridor).map(|text| mark(&text))
    }
}
