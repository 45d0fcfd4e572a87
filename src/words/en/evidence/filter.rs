//! English: the words of the filter of the ledger.

use crate::model::evidence::record::Certainty;
use crate::state::about::Aspect;
use crate::words::en::english::English;
use crate::words::evidence::evidence::EvidenceLanguage as _;
use crate::words::evidence::filter::{FilterLabels, FilterLanguage};
use crate::words::language::Language as _;

static LABELS: FilterLabels = FilterLabels {
    title: "Filter the contradictions",
    sorts: ["Year", "Country", "Subject", "Verdict"],
    note: "Years and countries are those of the claims and figures that a contradiction names. What is said of the five together stands under no country.",
    none: "No contradiction is about all of this.",
};

/// What a kind of contradiction is about, as it follows "about".
fn subject(kind: &'static str) -> &'static str {
    let words = English.kind(kind);
    words.strip_prefix("about ").unwrap_or(words)
}

/// A certainty by itself.
const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "certain",
        Certainty::Likely => "likely",
        Certainty::Open => "open",
    }
}

impl FilterLanguage for English {
    fn filter_labels(&self) -> &'static FilterLabels {
        &LABELS
    }

    fn aspect(&self, aspect: Aspect) -> String {
        match aspect {
            Aspect::Year(year) => year.to_string(),
            Aspect::Country(country) => self.country(country).to_owned(),
            Aspect::Kind(kind) => subject(kind).to_owned(),
            Aspect::Certainty(sure) => certainty(sure).to_owned(),
        }
    }

    fn kept(&self, shown: usize, all: usize, asked: &[Vec<Aspect>]) -> String {
        let sorts: Vec<String> = asked
            .iter()
            .filter(|aspects| !aspects.is_empty())
            .map(|aspects| {
                let words: Vec<String> = aspects.iter().map(|one| self.aspect(*one)).collect();
                let words = words.join(" or ");
                match aspects[0] {
                    Aspect::Year(_) | Aspect::Country(_) => words,
                    Aspect::Kind(_) => format!("about {words}"),
                    Aspect::Certainty(_) => format!("verdict {words}"),
                }
            })
            .collect();
        if sorts.is_empty() {
            return format!("All {all}");
        }
        format!("{shown} of {all}: {}", sorts.join("; "))
    }

    fn show_all(&self, all: usize) -> String {
        format!("Show all {all}")
    }
}
