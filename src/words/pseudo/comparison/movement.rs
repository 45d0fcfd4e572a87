//! The pseudo-language: the fall.

use std::sync::OnceLock;

use crate::model::movement::Fall;
use crate::model::record::Source;
use crate::words::comparison::movement::{MovementLabels, MovementLanguage};
use crate::words::en::english::English;
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark, marked};

impl MovementLanguage for Pseudo {
    fn movement_labels(&self) -> &'static MovementLabels {
        static MARKED: OnceLock<MovementLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.movement_labels().map(mark))
    }

    fn fall(&self, fall: &Fall) -> Vec<String> {
        marked(English.fall(fall))
    }

    fn fall_readings(&self, fall: &Fall) -> [String; 3] {
        English.fall_readings(fall).map(|text| mark(&text))
    }

    fn after_title(&self, source: &Source) -> String {
        mark(&English.after_title(source))
    }
}
