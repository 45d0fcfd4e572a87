//! The figures that contradictions set side by side: several tables, one form of row.

use crate::claim_amount::{self, ClaimAmount, State};
use crate::period::Period;
use crate::problem::Problem;
use crate::source::{Ids, Keys};
use crate::spot;
use crate::table::{self, Row, Table};

/// A table of such rows.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The file's name.
    pub file: &'static str,
    /// The file's columns.
    pub columns: &'static [&'static str],
}

const OF_A_SUBSTANCE: &[&str] = &[
    "id",
    "from",
    "to",
    "country",
    "substance",
    "measure",
    "qualifier",
    "value",
    "value_min",
    "value_max",
    "unit",
    "source",
];

/// Shares and means of the region.
pub const REGIONAL_SHARES: Form = Form {
    file: "regional_shares.csv",
    columns: OF_A_SUBSTANCE,
};
/// Seizures of half-years, of some months, or of all drugs together.
pub const OTHER_PERIODS: Form = Form {
    file: "other_periods.csv",
    columns: OF_A_SUBSTANCE,
};
/// Afghan cultivation, production, yield and eradication.
pub const AFGHAN_OPIUM: Form = Form {
    file: "afghan_opium.csv",
    columns: OF_A_SUBSTANCE,
};
/// Lengths of borders, and what the United Nations said of them.
pub const BORDERS: Form = Form {
    file: "borders.csv",
    columns: &[
        "id",
        "from",
        "to",
        "country",
        "neighbour",
        "measure",
        "qualifier",
        "value",
        "value_min",
        "value_max",
        "unit",
        "source",
    ],
};
/// Fields destroyed, and the kinds of nothing.
pub const ERADICATION: Form = Form {
    file: "eradication.csv",
    columns: &[
        "id",
        "from",
        "to",
        "country",
        "substance",
        "measure",
        "qualifier",
        "value",
        "value_min",
        "value_max",
        "unit",
        "state",
        "source",
    ],
};

/// A row, by whatever table it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct EvidenceRow {
    /// Key within its table, as `kaz-heroin-2016` or `AFG/UZB/communication`.
    pub key: String,
    /// The time that is meant.
    pub period: Period,
    /// Codes of places, then what was measured; the state last where there is no value.
    pub subject: String,
    /// How much, in `unit`.
    pub amount: ClaimAmount,
    /// One of [`claim_amount::UNITS`], or empty.
    pub unit: String,
    /// Indices of the sources.
    pub sources: Vec<u8>,
}

/// Reads a table in the order of its file; says also whether it is complete.
pub fn read(
    form: Form,
    text: &str,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<EvidenceRow>, bool) {
    let Table { rows, complete } = table::read(form.file, text, form.columns, problems);
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for row in &rows {
        found.extend(evidence_row(row, form, &mut ids, keys, problems));
    }
    (found, complete)
}

fn evidence_row(
    row: &Row<'_>,
    form: Form,
    ids: &mut Ids,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<EvidenceRow> {
    let has = |column| form.columns.contains(&column);
    let key = ids.take(row, problems);
    let period = Period::read(row, problems);
    let country = row.read("country", problems, spot::place);
    let object = if has("substance") {
        row.text("substance", problems)
    } else if row.cell("neighbour").is_empty() {
        Some(String::new())
    } else {
        row.read("neighbour", problems, spot::place)
    };
    let measure = row.text("measure", problems);
    let figure = claim_amount::read(row, has("state"), problems);
    let sources = keys.list(row, problems);
    let (country, object, measure, figure) = (country?, object?, measure?, figure?);
    let state = match figure.state {
        State::Value => "",
        other => other.code(),
    };
    Some(EvidenceRow {
        key: key?,
        period: period?,
        subject: subject(&[&country, &object, &measure, state]),
        amount: figure.amount,
        unit: figure.unit,
        sources: sources?,
    })
}

/// Words with spaces between them; that something was seized goes without saying.
pub fn subject(words: &[&str]) -> String {
    let said = words
        .iter()
        .filter(|word| !word.is_empty() && **word != "seized");
    let said: Vec<String> = said.map(|word| word.replace('_', " ")).collect();
    said.join(" ")
}
