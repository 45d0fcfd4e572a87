//! What a language says of the list of all sources.

use crate::model::evidence::uses::{Scope, Uses};
use crate::model::record::Source;
use crate::words::labels::labels;
use crate::words::language::Language;

labels! {
    /// Fixed words of the list of all sources.
    pub struct SourcesLabels {
        title: &'static str,
        intro: &'static str,
        find: &'static str,
        none_found: &'static str,
        /// Link to the notices of software and maps.
        notices: &'static str,
    }
}

/// What a language says of the list of all sources.
pub trait SourcesLanguage: Language {
    /// Fixed words.
    fn sources_labels(&self) -> &'static SourcesLabels;
    /// Credits, what boundaries and names mean, and what the atlas leaves out.
    fn about(&self, scope: &Scope) -> String;
    /// Who published a source and when, and that its address is not known.
    fn source_by(&self, source: &Source) -> String;
    /// How many rows of which kind rest on a source.
    fn used_for(&self, uses: &Uses) -> String;
    /// The terms of a source.
    fn terms(&self, source: &Source) -> String;
}
