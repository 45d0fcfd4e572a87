//! The pseudo-language: timeline.

use std::sync::OnceLock;

use crate::model::drug::Drug;
use crate::model::evidence::record::Happening;
use crate::model::reading::Reading;
use crate::model::record::Later;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::timeline::{EventLabels, TimelineLabels, TimelineLanguage};

impl TimelineLanguage for Pseudo {
    fn timeline_labels(&self) -> &'static TimelineLabels {
        static MARKED: OnceLock<TimelineLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.timeline_labels().map(mark))
    }

    fn event_labels(&self) -> &'static EventLabels {
        static MARKED: OnceLock<EventLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.event_labels().map(mark))
    }

    fn slider_value(&self, year: u16, reports: &[(Drug, usize)]) -> String {
        mark(&English.slider_value(year, reports))
    }

    fn column(&self, year: u16, figures: &[(Drug, Reading, usize)]) -> String {
        mark(&English.column(year, figures))
    }

    fn short_year(&self, year: u16) -> String {
        mark(&English.short_year(year))
    }

    fn later_in(&self, year: u16) -> String {
        mark(&English.later_in(year))
    }

    fn later_of(&self, row: &Later) -> String {
        mark(&English.later_of(row))
    }

    fn later_all(&self, year: u16, rows: &[&Later]) -> String {
        mark(&English.later_all(year, rows))
    }

    fn event_mark(&self, year: u16, title: &'static str) -> String {
        mark(&English.event_mark(year, title))
    }

    fn event_dates(&self, event: &Happening) -> String {
        mark(&English.event_dates(event))
    }

    fn event_in_list(&self, event: &Happening) -> String {
        mark(&English.event_in_list(event))
    }

    fn event_name(&self, event: &Happening) -> String {
        mark(&English.event_name(event))
    }

    fn event_head(&self, event: &Happening, now: bool) -> String {
        mark(&English.event_head(event, now))
    }
}
