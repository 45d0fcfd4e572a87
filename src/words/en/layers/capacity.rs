//! English: the words around what is said of the services. The statements are the claims' own.

use crate::model::evidence::record::Claim;
use crate::model::layers::capacity::Subject;
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::evidence::claim::UNDATED;
use crate::words::layers::capacity::{CapacityLabels, CapacityLanguage};

static LABELS: CapacityLabels = CapacityLabels {
    title: "Means and conduct of the services, as reported",
    note: "Each statement is somebody’s, with its date where one is given; none is the atlas’s own finding.",
    report: "One report, and the press on it: praise and criticism",
    sides: ["Praise", "Criticism"],
};

impl CapacityLanguage for English {
    fn capacity_labels(&self) -> &'static CapacityLabels {
        &LABELS
    }

    fn card_title(&self, subject: Subject) -> &'static str {
        match subject {
            Subject::Squad => "Bishkek, the anti-drug squad",
            Subject::Penalty => "Kyrgyzstan, the penalty",
            Subject::Arrests => "Central Asia, arrests of leading traffickers",
            Subject::Means => "Training, pay and support",
        }
    }

    fn counted_in(&self, claim: &Claim) -> &'static str {
        match (claim.kind, claim.unit) {
            ("penalty", _) => "years of hard labour",
            ("count", _) => "leading traffickers arrested",
            (_, "people") => "officers",
            (_, "cars") => "cars",
            (_, "computers") => "computer",
            (_, "USD_per_month") => "US dollars a month for each",
            (_, unit) => unit,
        }
    }

    fn figures_time(&self, claim: &Claim) -> String {
        match (claim.from, claim.to) {
            (None, None) => UNDATED.to_owned(),
            (from, to) if from == to => date(from),
            (from, to) => format!("{} to {}", date(from), date(to)),
        }
    }
}
