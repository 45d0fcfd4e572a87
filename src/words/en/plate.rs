//! English: the map on its plate.

use crate::model::query::CountryTally;
use crate::model::record::Corridor;
use crate::model::statement::Question;
use crate::words::en::english::English;
use crate::words::language::Language as _;
use crate::words::plate::{PlateLabels, PlateLanguage};

static LABELS: PlateLabels = PlateLabels {
    map: "Map of Central Asia",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    reset_view: "Reset view",
    zoom_hint: "Hold Ctrl or ⌘ and turn the wheel to zoom",
    outlines_missing: "Outlines of the map could not be fetched.",
    elsewhere: "Published elsewhere",
};

impl PlateLanguage for English {
    fn plate_labels(&self) -> &'static PlateLabels {
        &LABELS
    }

    fn mark(&self, question: &Question, tallies: &[CountryTally]) -> String {
        self.mark_name(question, tallies)
    }

    fn corridor(&self, corridor: &Corridor) -> String {
        format!(
            "Corridor from {} to {}",
            self.place(corridor.from),
            self.place(corridor.to)
        )
    }
}
