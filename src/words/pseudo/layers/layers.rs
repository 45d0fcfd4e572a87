//! The pseudo-language: layers.

use std::sync::OnceLock;

use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::layers::layers::{LayersLabels, LayersLanguage};
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl LayersLanguage for Pseudo {
    fn layers_labels(&self) -> &'static LayersLabels {
        static MARKED: OnceLock<LayersLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.layers_labels().map(mark))
    }

    fn note_name(&self, lines: &[String], name: &str) -> String {
        mark(&English.note_name(lines, name))
    }
}
