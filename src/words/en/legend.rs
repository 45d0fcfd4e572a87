//! English: the legend.

use crate::model::measure::Ratio;
use crate::state::url_values::format_ratio;
use crate::words::en::english::English;
use crate::words::legend::{LegendLabels, LegendLanguage};
use crate::words::sentence::Sentence;

static LABELS: LegendLabels = LegendLabels {
    measure: "Measure",
    measures: ["Weight", "Heroin equivalent", "Share of flow"],
    ratio: "Ratio",
    convention: "A convention, not a chemical yield; purity is unknown.",
    layers: "Layers",
    neighbours: "Neighbours",
    neighbours_note: "Thin ring: a neighbour, for comparison; never part of a total.",
    ring_beyond: "larger than the plate; see its figure",
    legend: "Legend and layers",
    seized_in_year: "Seized in the year",
    seized_in_span: "Seized in the span",
    area_note: "Area: weight, one scale for all years; at least a dot.",
    area_note_halves: "Area: weight, one scale for all years; left heroin, right opium.",
    area_note_span: "Area: mean of the years reported; the figure is their total.",
    area_note_share: "Area shows weight; the figure is the share of the estimated flow.",
    corridor_note: "dashed: asserted, no figure; solid: width by a figure. None traces a road.",
    a_value: "a value",
};

impl LegendLanguage for English {
    fn legend_labels(&self) -> &'static LegendLabels {
        &LABELS
    }

    fn ratio(&self, ratio: Ratio) -> Sentence {
        let mut sentence = Sentence::default();
        sentence
            .strong(self.ratio_value(ratio))
            .plain(" : kilograms of opium for one of heroin");
        sentence
    }

    fn ratio_value(&self, ratio: Ratio) -> String {
        format!("{} to 1", format_ratio(ratio))
    }
}
