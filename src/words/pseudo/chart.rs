//! The pseudo-language: chart.

use std::sync::OnceLock;

use crate::words::chart::{ChartLabels, ChartLanguage};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl ChartLanguage for Pseudo {
    fn chart_labels(&self) -> &'static ChartLabels {
        static MARKED: OnceLock<ChartLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.chart_labels().map(mark))
    }

    fn chart_note(&self, top: &str, two: bool) -> String {
        mark(&English.chart_note(top, two))
    }
}
