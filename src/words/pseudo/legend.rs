//! The pseudo-language: legend.

use std::sync::OnceLock;

use crate::model::measure::Ratio;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::legend::{LegendLabels, LegendLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl LegendLanguage for Pseudo {
    fn legend_labels(&self) -> &'static LegendLabels {
        static MARKED: OnceLock<LegendLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.legend_labels().map(mark))
    }

    fn ratio_value(&self, ratio: Ratio) -> String {
        mark(&English.ratio_value(ratio))
    }
}
