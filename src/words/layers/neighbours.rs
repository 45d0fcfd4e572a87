//! What a language says of the neighbours beside the five republics.

use crate::model::drug::Drug;
use crate::model::layers::neighbours::Beside;
use crate::model::period::Period;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the neighbours' block.
    pub struct NeighboursLabels {
        /// Title of the block.
        title: &'static str,
        /// Under the bars.
        scale: &'static str,
    }
}

/// What a language says of the neighbours.
pub trait NeighboursLanguage: Language {
    /// Fixed words.
    fn neighbours_labels(&self) -> &'static NeighboursLabels;
    /// Caption of the bars of a drug.
    fn neighbours_caption(&self, drug: Drug, period: Period) -> String;
    /// How much more the neighbour that seized most seized than the five together, or why no ratio is given; and that the
    /// five were not yet independent.
    fn beside(&self, period: Period, beside: Option<&Beside>) -> String;
}
