//! English: what is said of every further layer.

use crate::words::en::english::English;
use crate::words::layers::layers::{LayersLabels, LayersLanguage};

static LABELS: LayersLabels = LayersLabels {
    elsewhere: "The sources speak of other years:",
    table: "As a table",
    rests_on: "Rests on",
    claims: "What the article says of it",
    sources: "Who published it",
};

impl LayersLanguage for English {
    fn layers_labels(&self) -> &'static LayersLabels {
        &LABELS
    }

    fn note_name(&self, lines: &[String], name: &str) -> String {
        format!("{}: {name}", lines.join(" "))
    }
}
