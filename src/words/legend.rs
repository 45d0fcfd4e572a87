//! What a language says of the legend.

use crate::model::drug::DrugChoice;
use crate::model::measure::{Measure, Ratio};
use crate::words::labels::labels;
use crate::words::language::Language;
use crate::words::sentence::Sentence;

labels! {
    /// Fixed words.
    pub struct LegendLabels {
        measure: &'static str,
        measures: [&'static str; 3],
        ratio: &'static str,
        convention: &'static str,
        layers: &'static str,
        neighbours: &'static str,
        neighbours_note: &'static str,
        ring_beyond: &'static str,
        legend: &'static str,
        seized_in_year: &'static str,
        seized_in_span: &'static str,
        area_note: &'static str,
        area_note_halves: &'static str,
        area_note_span: &'static str,
        area_note_share: &'static str,
        corridor_note: &'static str,
        a_value: &'static str,
    }
}

impl LegendLabels {
    /// What stands over the scale of the discs, and what their area means, for a year or a span.
    pub const fn discs(
        &self,
        span: bool,
        measure: Measure,
        choice: DrugChoice,
    ) -> [&'static str; 2] {
        match (span, measure, choice) {
            (true, ..) => [self.seized_in_span, self.area_note_span],
            (false, Measure::Share, _) => [self.seized_in_year, self.area_note_share],
            (false, _, DrugChoice::Opiates) => [self.seized_in_year, self.area_note_halves],
            (false, ..) => [self.seized_in_year, self.area_note],
        }
    }
}

/// What is said in the legend.
pub trait LegendLanguage: Language {
    /// Fixed words.
    fn legend_labels(&self) -> &'static LegendLabels;
    /// The ratio of opium to heroin and what it means: "10 to 1 : kilograms of opium for one of heroin".
    fn ratio(&self, ratio: Ratio) -> Sentence;
    /// Value text of the ratio slider.
    fn ratio_value(&self, ratio: Ratio) -> String;
}
