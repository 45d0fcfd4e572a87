//! The pseudo-language: plate.

use std::sync::OnceLock;

use crate::model::mass::Grams;
use crate::model::query::CountryTally;
use crate::model::record::{Corridor, Later};
use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::plate::{Degree, FlowOfMark, PlateLabels, PlateLanguage};
use crate::words::pseudo::pseudo::{Pseudo, fixed, mark};

impl PlateLanguage for Pseudo {
    fn plate_labels(&self) -> &'static PlateLabels {
        static MARKED: OnceLock<PlateLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.plate_labels().map(mark))
    }

    fn mark(
        &self,
        question: &Question,
        tallies: &[CountryTally],
        flow: Option<FlowOfMark>,
    ) -> String {
        mark(&English.mark(question, tallies, flow))
    }

    fn elsewhere(&self, rows: &[&Later]) -> String {
        mark(&English.elsewhere(rows))
    }

    fn territory(&self, code: &'static str) -> String {
        mark(&English.territory(code))
    }

    fn water(&self, name: &'static str) -> Vec<&'static str> {
        English.water(name).into_iter().map(fixed).collect()
    }

    fn figure(&self, mass: Grams) -> String {
        mark(&English.figure(mass))
    }

    fn degree(&self, degree: Degree) -> String {
        mark(&English.degree(degree))
    }

    fn distance(&self, kilometres: u32) -> String {
        mark(&English.distance(kilometres))
    }

    fn corridor(&self, corridor: &Corridor) -> String {
        mark(&English.corridor(corridor))
    }
}
