//! English: the words of the list of all sources.

use crate::model::evidence::uses::{Scope, Uses};
use crate::model::record::Source;
use crate::words::en::english::{English, NUMBERS};
use crate::words::evidence::sources::{SourcesLabels, SourcesLanguage};
use crate::words::language::Language as _;

static LABELS: SourcesLabels = SourcesLabels {
    title: "All sources",
    intro: "Every publication that a figure, a claim or a sentence of this atlas rests on, with its terms and how it is used.",
    find: "Find a source",
    none_found: "No source has these words.",
    notices: "Notices of the software and maps used",
};

impl SourcesLanguage for English {
    fn sources_labels(&self) -> &'static SourcesLabels {
        &LABELS
    }

    fn about(&self, scope: &Scope) -> String {
        let labels = self.labels();
        let left_out = out_of_scope(scope);
        format!(
            "{} {} {} {left_out}",
            labels.credits, labels.boundary_note, labels.scope_note
        )
    }

    fn source_by(&self, source: &Source) -> String {
        let by = self.published(source);
        if source.url.is_empty() {
            format!("{by}; full address not known")
        } else {
            by
        }
    }

    fn used_for(&self, uses: &Uses) -> String {
        let kinds = [
            (uses.seizures, "seizure", "seizures"),
            (uses.estimates, "estimate", "estimates"),
            (uses.corridors, "corridor", "corridors"),
            (uses.events, "event", "events"),
            (uses.places, "place", "places"),
            (uses.cautions, "caution", "cautions"),
            (uses.claims, "claim", "claims"),
        ];
        let counted = kinds.into_iter().filter(|(count, ..)| *count > 0);
        let parts: Vec<String> = counted
            .map(|(count, one, several)| {
                format!("{count} {}", if count == 1 { one } else { several })
            })
            .collect();
        let parts = if parts.is_empty() {
            "figures of the evidence".to_owned()
        } else {
            parts.join(", ")
        };
        format!("Used for: {parts}")
    }

    fn terms(&self, source: &Source) -> String {
        format!("{}: {}", self.labels().terms, source.terms)
    }
}

/// What the atlas leaves out: synthetic drugs, cannabis, and health, a sentence each.
fn out_of_scope(scope: &Scope) -> String {
    format!(
        "Synthetic drugs are out of scope, so a year with little heroin is not a year with few drugs: Kyrgyzstan alone reported about {} kg of them in nine months of 2023. Cannabis is out of scope, although much of it is seized: {} t of the {} t of all drugs in Central Asia in the first half of 2006, by UNODC’s regional office. Drug use and health are out of scope: nothing here says how many people take opiates or what it does to them.",
        NUMBERS.whole(scope.synthetic.round() as u64),
        NUMBERS.published(scope.cannabis),
        NUMBERS.published(scope.all)
    )
}
