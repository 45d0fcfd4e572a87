//! The pseudo-language: plate.

use std::sync::OnceLock;

use crate::model::query::CountryTally;
use crate::model::record::Corridor;
use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::plate::{PlateLabels, PlateLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl PlateLanguage for Pseudo {
    fn plate_labels(&self) -> &'static PlateLabels {
        static MARKED: OnceLock<PlateLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.plate_labels().map(mark))
    }

    fn mark(&self, question: &Question, tallies: &[CountryTally]) -> String {
        mark(&English.mark(question, tallies))
    }

    fn corridor(&self, corridor: &Corridor) -> String {
        mark(&English.corridor(corridor))
    }
}
