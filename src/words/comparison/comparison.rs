//! What a language says of two sides of a comparison.

use crate::model::comparison::{Axis, Comparison, Difference, Points, Side};
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the comparison.
    pub struct ComparisonLabels {
        /// Name of the block.
        title: &'static str,
        /// Name of the control, and heads of its groups: years, spans, countries, drugs.
        with: &'static str,
        groups: [&'static str; 4],
        /// Exchanges the two sides; ends the comparison.
        swap: &'static str,
        end: &'static str,
        /// Title of the table by country.
        by_country: &'static str,
        /// How the map shows the other side.
        on_map: &'static str,
    }
}

/// What a language says of a comparison.
pub trait ComparisonLanguage: Language {
    /// Fixed words.
    fn comparison_labels(&self) -> &'static ComparisonLabels;
    /// The name of a side: what differs from the other.
    fn side_name(&self, axis: Axis, question: &Question) -> String;
    /// The whole comparison in sentences.
    fn comparison(&self, comparison: &Comparison) -> String;
    /// A side's weight, with its share of the flow where shares are shown; or its kind of nothing.
    fn side_value(&self, side: &Side) -> String;
    /// Beside a bar: what it draws, and where that is a mean, the whole.
    fn bar_value(&self, side: &Side, drawn: Option<Grams>) -> String;
    /// Head of the differences, which may be of means.
    fn difference_head(&self, by_mean: bool) -> &'static str;
    /// A difference in a few words: "609.8 kg more".
    fn difference(&self, difference: Difference) -> String;
    /// A difference of two shares in a few words.
    fn points(&self, points: Points) -> String;
    /// Title of the chart of one or two drugs, and how to read it; its scale ends at a weight.
    fn compared_chart(&self, up: Drug, down: Option<Drug>, top: &str) -> (String, String);
}
