//! The pseudo-language: a comparison.

use std::sync::OnceLock;

use crate::model::comparison::{Axis, Comparison, Difference, Points, Side};
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::statement::Question;
use crate::words::comparison::comparison::{ComparisonLabels, ComparisonLanguage};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl ComparisonLanguage for Pseudo {
    fn comparison_labels(&self) -> &'static ComparisonLabels {
        static MARKED: OnceLock<ComparisonLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.comparison_labels().map(mark))
    }

    fn side_name(&self, axis: Axis, question: &Question) -> String {
        mark(&English.side_name(axis, question))
    }

    fn comparison(&self, comparison: &Comparison) -> String {
        mark(&English.comparison(comparison))
    }

    fn side_value(&self, side: &Side) -> String {
        mark(&English.side_value(side))
    }

    fn bar_value(&self, side: &Side, drawn: Option<Grams>) -> String {
        mark(&English.bar_value(side, drawn))
    }

    fn difference_head(&self, by_mean: bool) -> &'static str {
        fixed(English.difference_head(by_mean))
    }

    fn difference(&self, difference: Difference) -> String {
        mark(&English.difference(difference))
    }

    fn points(&self, points: Points) -> String {
        mark(&English.points(points))
    }

    fn compared_chart(&self, up: Drug, down: Option<Drug>, top: &str) -> (String, String) {
        let (first, second) = English.compared_chart(up, down, top);
        (mark(&first), mark(&second))
    }
}
