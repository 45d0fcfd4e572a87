//! The figures that contradictions set side by side: several tables, one form of row.

use crate::cell::claim_amount::{self, Takes, figure_columns};
use crate::cell::period::Period;
use crate::cell::problem::Problem;
use crate::cell::table::{self, Row, Table};
use crate::plate::spot;
use crate::source::{Ids, Keys};
use northern_route_records::{AsRead, State};

/// A table of such rows.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The file's name.
    pub file: &'static str,
    /// The file's columns.
    pub columns: &'static [&'static str],
}

impl Form {
    fn has(self, column: &str) -> bool {
        self.columns.contains(&column)
    }
}

const OF_A_SUBSTANCE: &[&str] = figure_columns!("substance", "source");
const OF_A_SUBSTANCE_WITH_REMARK: &[&str] = figure_columns!("substance", "remark_*", "source");
const OF_A_SUBSTANCE_WITH_STATE: &[&str] =
    figure_columns!("substance", "state", "remark_*", "source");

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
    columns: OF_A_SUBSTANCE_WITH_REMARK,
};
/// Sentences for trafficking.
pub const PENALTIES: Form = Form {
    file: "penalties.csv",
    columns: OF_A_SUBSTANCE_WITH_REMARK,
};
/// Lengths of borders, and what the United Nations said of them.
pub const BORDERS: Form = Form {
    file: "borders.csv",
    columns: figure_columns!("neighbour", "remark_*", "source"),
};
/// Fields destroyed, and the kinds of nothing.
pub const ERADICATION: Form = Form {
    file: "eradication.csv",
    columns: OF_A_SUBSTANCE_WITH_STATE,
};
/// Precursors seized, and what was said of them.
pub const PRECURSORS: Form = Form {
    file: "precursors.csv",
    columns: OF_A_SUBSTANCE_WITH_STATE,
};

/// A row, by whatever table it comes from, as read.
pub type EvidenceRow = northern_route_records::Row<AsRead>;

/// Reads a table in the order of its file; says also whether it is complete.
pub fn read(
    form: Form,
    text: &str,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<EvidenceRow>, bool) {
    let Table { rows, complete } = table::read(form.file, text, form.columns, problems);
    let mut ids = Ids::default();
    let mut found = Vec::new();
    for row in &rows {
        found.extend(evidence_row(row, form, &mut ids, spots, keys, problems));
    }
    (found, complete)
}

fn evidence_row(
    row: &Row<'_>,
    form: Form,
    ids: &mut Ids,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<EvidenceRow> {
    let key = ids.take(row, problems);
    let period = Period::read(row, problems);
    let country = row.read("country", problems, |code| spots.place(code));
    let object = if form.has("substance") {
        row.text("substance", problems)
    } else if row.cell("neighbour").is_empty() {
        Some(String::new())
    } else {
        row.read("neighbour", problems, |code| spots.place(code))
    };
    let measure = row.text("measure", problems);
    let takes = Takes {
        state: form.has("state"),
        interval: true,
    };
    let figure = claim_amount::read(row, takes, problems);
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let (country, object, measure, figure) = (country?, object?, measure?, figure?);
    let period = period?;
    let state = match figure.state {
        State::Value => "",
        other => other.key(),
    };
    Some(EvidenceRow {
        key: key?,
        from: period.from,
        to: period.to,
        subject: subject(&[&country, &object, &measure, state]),
        place: country,
        object,
        measure,
        amount: figure.amount,
        interval: figure.interval,
        unit: figure.unit,
        state: figure.state,
        remark: remark?,
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
