//! The pseudo-language: legend.

use std::sync::OnceLock;

use crate::model::measure::Ratio;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::legend::{LegendLabels, LegendLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark};
use crate::words::sentence::Sentence;

impl LegendLanguage for Pseudo {
    fn legend_labels(&self) -> &'static LegendLabels {
        static MARKED: OnceLock<LegendLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.legend_labels().map(mark))
    }

    fn ratio(&self, ratio: Ratio) -> Sentence {
        let mut sentence = English.ratio(ratio);
        for run in &mut sentence.0 {
            run.text = mark(&run.text);
        }
        sentence
    }

    fn ratio_value(&self, ratio: Ratio) -> String {
        mark(&English.ratio_value(ratio))
    }
}
