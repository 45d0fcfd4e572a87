//! English: the words of the checks.

use crate::model::evidence::audit::{Check, Subject};
use crate::model::evidence::reference::Reference;
use crate::scale::decimal::Decimal;
use crate::words::en::english::English;
use crate::words::en::evidence::ledger;
use crate::words::evidence::audit::{AuditLabels, AuditLanguage};
use crate::words::language::Language as _;

static LABELS: AuditLabels = AuditLabels {
    title: "The checks, run again in your browser",
    intro: "Every line compares two numbers that ought to agree, or that the ledger says differ. They are worked out here and now from the tables that the page was built from.",
    heads: ["Check", "One side", "Other side", "Tolerance", "Result"],
    round_trip: "Places projected to the plate and back, largest error in degrees",
    areas: "Areas in the south of the plate compared with the north",
    passed: "passed",
    failed: "failed",
};

impl AuditLanguage for English {
    fn audit_labels(&self) -> &'static AuditLabels {
        &LABELS
    }

    fn checks_passed(&self, passed: usize, all: usize) -> String {
        format!("{passed} / {all} {}", LABELS.passed)
    }

    fn check(&self, check: &Check) -> String {
        let compared = compared(check.subject);
        if check.agree {
            compared
        } else {
            format!("{compared} (they differ, as the ledger says)")
        }
    }

    fn check_value(&self, subject: Subject, value: f64) -> String {
        let decimals = match subject {
            Subject::Ledger(id, left, _)
                if ledger::names(id)
                    .get(left)
                    .is_some_and(|name| name.2 == ledger::YEAR) =>
            {
                return Decimal(value, 0).to_string();
            }
            Subject::UniqueSet | Subject::LastOrder | Subject::YearsTwice | Subject::Dangling => 0,
            _ => 2,
        };
        English.numbers().fixed(value, decimals)
    }
}

/// What a check compares.
fn compared(subject: Subject) -> String {
    match subject {
        Subject::HeroinParts => "Heroin 2006: five countries and their total".to_owned(),
        Subject::OpiumParts => "Opium 2006: five countries and their total".to_owned(),
        Subject::MeanOfList => "The list’s mean and the mean in the text".to_owned(),
        Subject::ListAndClaim(id) => format!(
            "A number of the list and claim {}",
            Reference::Claim(id).name()
        ),
        Subject::YearsTwice => "Years given to two numbers of the list".to_owned(),
        Subject::HeroinShares => "Parts of the heroin table, percent".to_owned(),
        Subject::OpiumShares => "Parts of the opium table, percent".to_owned(),
        Subject::UniqueSet => "Sets of five numbers that have the sum of the tables".to_owned(),
        Subject::ShareSeized => "Share of heroin seized in 2006, percent".to_owned(),
        Subject::Series(country, drug, first, last) => {
            let years = if first == last {
                first.to_string()
            } else {
                format!("{first}–{last}")
            };
            let drug = English.labels().drugs[drug as usize].to_lowercase();
            format!(
                "{}, {drug}, {years}: article and series",
                English.country(country)
            )
        }
        Subject::Ledger(id, left, right) => {
            let name = |at: usize| ledger::names(id).get(at).map_or("", |(name, ..)| name);
            let id = Reference::Contradiction(id).name();
            format!("{id}: {} – {}", name(left), name(right))
        }
        Subject::Dangling => "Claims that a contradiction names and that do not exist".to_owned(),
        Subject::LastOrder => "Orders that all five arguments leave at 61 kg".to_owned(),
    }
}
