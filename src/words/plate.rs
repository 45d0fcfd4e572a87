//! What a language says of the map on its plate.

use crate::model::query::CountryTally;
use crate::model::record::Corridor;
use crate::model::statement::Question;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words.
    pub struct PlateLabels {
        map: &'static str,
        zoom_in: &'static str,
        zoom_out: &'static str,
        reset_view: &'static str,
        zoom_hint: &'static str,
        outlines_missing: &'static str,
        /// Before figures that are not of the table.
        elsewhere: &'static str,
    }
}

/// What is said in the map on its plate.
pub trait PlateLanguage: Language {
    /// Fixed words.
    fn plate_labels(&self) -> &'static PlateLabels;
    /// The accessible name of a mark.
    fn mark(&self, question: &Question, tallies: &[CountryTally]) -> String;
    /// Accessible name of a corridor.
    fn corridor(&self, corridor: &Corridor) -> String;
}
