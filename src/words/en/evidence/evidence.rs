//! English: the words of the evidence, its pages and the contradictions.

use crate::model::evidence::record::{Certainty, Contradiction};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::touched::{Table, Touched};
use crate::words::en::english::English;
use crate::words::en::evidence::ledger;
use crate::words::en::evidence::touched::touched;
use crate::words::evidence::evidence::{Beside, EvidenceLabels, EvidenceLanguage};

static LABELS: EvidenceLabels = EvidenceLabels {
    pages: "Pages of the evidence",
    page_names: [
        "Contradictions",
        "The scrambled list",
        "Checks",
        "Methods",
        "Sources",
    ],
    ledger_title: "Where the sources disagree",
    ledger_intro: "Each entry says what does not agree, does the sum again from the tables of this atlas, and gives a verdict with how sure it is. Nothing is averaged away.",
    all_contradictions: "All contradictions",
    disagreement: "What disagrees",
    arithmetic: "The sums",
    arithmetic_note: "Worked out in this browser from the tables, just now.",
    no_arithmetic: "This one is about words, not about numbers.",
    number_head: ["What", "Value"],
    drawn: "The values against each other, drawn to scale",
    drawn_line: "In bold, with a line through the others: the value in question.",
    verdict: "Verdict",
    touches_claims: "Claims it touches",
    touches_rows: "Figures it touches",
    to_puzzle: "Put the list back in order ›",
};

impl EvidenceLanguage for English {
    fn evidence_labels(&self) -> &'static EvidenceLabels {
        &LABELS
    }

    fn kind(&self, kind: &'static str) -> &'static str {
        match kind {
            "label" => "about the year beside a number",
            "period" => "about the time that is meant",
            "wording" => "about wording",
            "arithmetic" => "about arithmetic",
            "attribution" => "about who says it",
            "coverage" => "about who is counted",
            "sources" => "about two sources",
            "vintage" => "about earlier and later figures",
            other => other,
        }
    }

    fn certainty(&self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::Certain => "verdict: certain",
            Certainty::Likely => "verdict: likely",
            Certainty::Open => "verdict: open",
        }
    }

    fn step_to(&self, beside: Beside, row: &Contradiction) -> String {
        let word = match beside {
            Beside::Previous => "Previous",
            Beside::Next => "Next",
        };
        let name = Reference::Contradiction(row.id).name();
        format!("{word}: {name} {}", row.title)
    }

    fn sums(&self, contradiction: u16, numbers: &[f64]) -> Vec<[String; 2]> {
        let names = ledger::names(contradiction).iter().zip(numbers);
        names
            .map(|(name, number)| [name.0.to_owned(), ledger::sum(*number, name)])
            .collect()
    }

    fn sum_mark(
        &self,
        contradiction: u16,
        numbers: &[f64],
        place: usize,
        upper: Option<usize>,
    ) -> [String; 2] {
        ledger::mark(contradiction, numbers, place, upper)
    }

    fn touched_in(&self, table: Table) -> String {
        format!("{}:", named(table))
    }

    fn touched(&self, row: &Touched) -> String {
        touched(row)
    }

    fn touched_rows(&self, table: Table, rows: &[Touched]) -> String {
        let all: Vec<String> = rows.iter().map(touched).collect();
        format!("{}: {}", named(table), all.join("; "))
    }
}

/// The name of a table.
const fn named(table: Table) -> &'static str {
    match table {
        Table::Seizures => "Seizures",
        Table::PrintedTotals => "Printed yearly totals",
        Table::OtherPeriods => "Figures for parts of years",
        Table::Denominators => "Estimates under a share",
        Table::RegionalShares => "Printed shares",
        Table::Ties => "Ties between states",
        Table::Events => "Events",
        Table::Eradication => "Eradication",
        Table::FlowEstimates => "Estimated flows",
        Table::Borders => "Border lengths",
        Table::AfghanOpium => "Afghan opium",
        Table::Penalties => "Sentences",
    }
}
