//! English: the map on its plate.

use crate::model::mass::Grams;
use crate::model::query::CountryTally;
use crate::model::record::{Corridor, Later};
use crate::model::statement::Question;
use crate::scale::decimal::Decimal;
use crate::words::en::english::{English, NUMBERS};
use crate::words::language::Language as _;
use crate::words::plate::{Degree, FlowOfMark, PlateLabels, PlateLanguage};

static LABELS: PlateLabels = PlateLabels {
    map: "Map of Central Asia",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    reset_view: "Reset view",
    zoom_hint: "Hold Ctrl or ⌘ and turn the wheel to zoom",
    outlines_missing: "Outlines of the map could not be fetched.",
};

impl PlateLanguage for English {
    fn plate_labels(&self) -> &'static PlateLabels {
        &LABELS
    }

    fn mark(
        &self,
        question: &Question,
        tallies: &[CountryTally],
        flow: Option<FlowOfMark>,
    ) -> String {
        let name = self.mark_name(question, tallies);
        let of_flow = self.labels().of_flow;
        let flow = match flow {
            None => return name,
            Some(FlowOfMark::Share(share)) => format!("{} {of_flow}", self.share(share)),
            Some(FlowOfMark::OfOne(share, drug)) => {
                format!("{} {of_flow} ({})", self.share(share), self.drug(drug))
            }
            Some(FlowOfMark::Lack(why)) => self.lack(why).to_owned(),
        };
        format!("{name}, {flow}")
    }

    fn elsewhere(&self, rows: &[&Later]) -> String {
        let said: Vec<String> = rows.iter().map(|row| self.later(row)).collect();
        format!("Published elsewhere: {}", said.join("; "))
    }

    fn territory(&self, code: &'static str) -> String {
        self.place(code).to_ascii_uppercase()
    }

    fn water(&self, name: &'static str) -> Vec<&'static str> {
        self.prose(name).split('|').collect()
    }

    fn figure(&self, mass: Grams) -> String {
        format!("{} kg", NUMBERS.short_kilograms(mass))
    }

    fn degree(&self, degree: Degree) -> String {
        let (degrees, letter) = match degree {
            Degree::East(degrees) => (degrees, "E"),
            Degree::North(degrees) => (degrees, "N"),
        };
        format!("{}° {letter}", Decimal(degrees, 1))
    }

    fn distance(&self, kilometres: u32) -> String {
        format!("{kilometres} km")
    }

    fn corridor(&self, corridor: &Corridor) -> String {
        format!(
            "Corridor from {} to {}",
            self.place(corridor.from),
            self.place(corridor.to)
        )
    }
}
