//! The pseudo-language: timeline.

use std::sync::OnceLock;

use crate::model::drug::DrugChoice;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::timeline::{TimelineLabels, TimelineLanguage};

impl TimelineLanguage for Pseudo {
    fn timeline_labels(&self) -> &'static TimelineLabels {
        static MARKED: OnceLock<TimelineLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.timeline_labels().map(mark))
    }

    fn slider_value(&self, year: u16, choice: DrugChoice) -> String {
        mark(&English.slider_value(year, choice))
    }

    fn later_in(&self, year: u16) -> String {
        mark(&English.later_in(year))
    }
}
