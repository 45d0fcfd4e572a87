//! The pseudo-language: sources.

use std::sync::OnceLock;

use crate::model::evidence::uses::{Scope, Uses};
use crate::model::record::Source;
use crate::words::en::english::English;
use crate::words::evidence::sources::{SourcesLabels, SourcesLanguage};
use crate::words::labels::Fixed as _;
use crate::words::pseudo::pseudo::{Pseudo, mark};

impl SourcesLanguage for Pseudo {
    fn sources_labels(&self) -> &'static SourcesLabels {
        static MARKED: OnceLock<SourcesLabels> = OnceLock::new();
        MARKED.get_or_init(|| English.sources_labels().map(mark))
    }

    fn about(&self, scope: &Scope) -> String {
        mark(&English.about(scope))
    }

    fn source_by(&self, source: &Source) -> String {
        mark(&English.source_by(source))
    }

    fn used_for(&self, uses: &Uses) -> String {
        mark(&English.used_for(uses))
    }

    fn terms(&self, source: &Source) -> String {
        mark(&English.terms(source))
    }
}
