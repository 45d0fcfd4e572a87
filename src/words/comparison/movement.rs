//! What a language says of the fall of heroin after its peak.

use crate::model::movement::Fall;
use crate::model::record::Source;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the fall.
    pub struct MovementLabels {
        title: &'static str,
        /// Over the readings.
        readings: &'static str,
        /// Behind a reading that has no source but the table.
        ours: &'static str,
    }
}

/// What a language says of the fall.
pub trait MovementLanguage: Language {
    /// Fixed words.
    fn movement_labels(&self) -> &'static MovementLabels;
    /// What happened to the same republics, and what belongs to it.
    fn fall(&self, fall: &Fall) -> Vec<String>;
    /// How it is read: less came, it came another way, it was not reported.
    fn fall_readings(&self, fall: &Fall) -> [String; 3];
    /// After the title of a source behind a reading: who published it, and when.
    fn after_title(&self, source: &Source) -> String;
}
