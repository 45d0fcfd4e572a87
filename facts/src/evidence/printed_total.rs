//! The yearly list of the article: the year beside each value, and the year that it belongs to.

use crate::cell::code::keyed;
use crate::cell::grams;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::seizures::seizure;
use northern_route_records::PrintedTotal;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The file's name.
pub const FILE: &str = "printed_totals.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["printed_year", "kg", "placed_year", "certainty"];
/// The years of the list: each stands once as printed and once as placed.
pub const YEARS: RangeInclusive<u16> = 1996..=2006;

/// Reads the list in the order of the file; says also whether the table is complete.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> (Vec<PrintedTotal>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut totals = Vec::new();
    let mut printed_lines = BTreeMap::new();
    let mut placed_lines = BTreeMap::new();
    for row in &rows {
        let printed = year(row, "printed_year", &mut printed_lines, problems);
        let mass = row.read("kg", problems, grams::from_kilograms);
        let placed = year(row, "placed_year", &mut placed_lines, problems);
        let certainty = row.read("certainty", problems, |text| keyed(text, "certainty"));
        if let (Some(printed), Some(mass), Some(placed), Some(certainty)) =
            (printed, mass, placed, certainty)
        {
            totals.push(PrintedTotal {
                printed,
                grams: mass.0,
                placed,
                certainty,
            });
        }
    }
    if complete {
        let columns = [
            ("printed_year", printed_lines),
            ("placed_year", placed_lines),
        ];
        for (column, lines) in columns {
            let missing = YEARS.filter(|year| !lines.contains_key(year));
            problems.extend(missing.map(|year| no_row(column, year)));
        }
    }
    (totals, complete)
}

fn year(
    row: &Row<'_>,
    column: &str,
    lines: &mut BTreeMap<u16, usize>,
    problems: &mut Vec<Problem>,
) -> Option<u16> {
    row.read(column, problems, |text| {
        let year = seizure::year(text, &YEARS)?;
        if let Some(line) = lines.get(&year) {
            let what = format!("is already in line {line}");
            return Err(Fault::new(what, "Write each year once in this column."));
        }
        lines.insert(year, row.line);
        Ok(year)
    })
}

fn no_row(column: &str, year: u16) -> Problem {
    Problem {
        file: FILE.to_owned(),
        line: 1,
        column: Some(column.to_owned()),
        value: year.to_string(),
        what: "has no row".to_owned(),
        mend: format!(
            "Write each year from {} to {} once in this column.",
            YEARS.start(),
            YEARS.end()
        ),
    }
}
