//! What the page's own audit compares: claims with the yearly seizures, and numbers of a contradiction with each other.

use crate::cell::amount::number;
use crate::cell::code::{keyed, word};
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::evidence::cited::Known;
use crate::evidence::claim;
use crate::evidence::contradiction;
use crate::seizures::seizure;
use northern_route_records::{LedgerCheck, SeriesCheck};

/// The name of the file that compares claims with the seizures.
pub const SERIES: &str = "series_checks.csv";
/// Its columns.
pub const SERIES_COLUMNS: &[&str] = &["claim", "country", "drug", "from", "to", "tolerance"];
/// The name of the file that compares numbers of contradictions.
pub const LEDGER: &str = "ledger_checks.csv";
/// Its columns.
pub const LEDGER_COLUMNS: &[&str] = &[
    "contradiction",
    "left",
    "right",
    "tolerance",
    "agrees",
    "unit",
    "own",
];

/// Reads the comparisons with the seizures.
pub fn series(text: &str, known: &Known, problems: &mut Vec<Problem>) -> Vec<SeriesCheck> {
    let Table { rows, .. } = table::read(SERIES, text, SERIES_COLUMNS, problems);
    let mut checks = Vec::new();
    for row in &rows {
        let claim = row.read("claim", problems, |id| {
            let number = claim::IDS.number(id);
            let known = number.filter(|number| known.claims.contains(number));
            known.ok_or_else(|| Fault::new("is not a known claim", "Write an id of claims.csv."))
        });
        let country = row.read("country", problems, |text| keyed(text, "country"));
        let drug = row.read("drug", problems, |text| keyed(text, "drug"));
        let mut year = |column| {
            row.read(column, problems, |text| {
                seizure::year(text, &seizure::YEARS)
            })
        };
        let (first, last) = (year("from"), year("to"));
        let tolerance = tolerance(row, problems);
        if let (Some(claim), Some(country), Some(drug), Some(first), Some(last), Some(tolerance)) =
            (claim, country, drug, first, last, tolerance)
        {
            checks.push(SeriesCheck {
                claim,
                country,
                drug,
                first,
                last,
                tolerance,
            });
        }
    }
    checks
}

/// Reads the comparisons of two numbers of a contradiction.
pub fn ledger(text: &str, known: &Known, problems: &mut Vec<Problem>) -> Vec<LedgerCheck> {
    let Table { rows, .. } = table::read(LEDGER, text, LEDGER_COLUMNS, problems);
    let mut checks = Vec::new();
    for row in &rows {
        let id = row.read("contradiction", problems, |id| {
            let number = contradiction::IDS.number(id);
            let known = number.filter(|number| known.contradictions.contains(number));
            let mend = "Write an id of contradictions.csv.";
            known.ok_or_else(|| Fault::new("is not a known contradiction", mend))
        });
        let mut place = |column| {
            row.read(column, problems, |text| {
                let mend = "Write the place of the number in its list, from 0.";
                text.parse().map_err(|_| Fault::new("is not a place", mend))
            })
        };
        let (left, right) = (place("left"), place("right"));
        let tolerance = tolerance(row, problems);
        let agrees = row.read("agrees", problems, |text| {
            word(text, "answer", &["yes", "no"])
        });
        let unit = row.read("unit", problems, |text| keyed(text, "unit"));
        let own = row.read("own", problems, |text| keyed(text, "side"));
        if let (
            Some(contradiction),
            Some(left),
            Some(right),
            Some(tolerance),
            Some(agrees),
            Some(unit),
            Some(own),
        ) = (id, left, right, tolerance, agrees, unit, own)
        {
            checks.push(LedgerCheck {
                contradiction,
                left,
                right,
                tolerance,
                agrees: agrees == "yes",
                unit,
                own,
            });
        }
    }
    checks
}

fn tolerance(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<f64> {
    row.read("tolerance", problems, |text| {
        let value = number(text)?;
        let fits = value >= 0.0;
        fits.then_some(value)
            .ok_or_else(|| Fault::new("is negative", "Write 0 or more."))
    })
}
