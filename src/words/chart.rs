//! What a language says of the chart.

use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct ChartLabels {
        chart_titles: [&'static str; 4],
    }
}

/// What is said in the chart.
pub trait ChartLanguage: Language {
    /// Fixed words.
    fn chart_labels(&self) -> &'static ChartLabels;
    /// How to read the chart, whose scale ends at a weight; for two drugs, bars go up and down.
    fn chart_note(&self, top: &str, two: bool) -> String;
}
