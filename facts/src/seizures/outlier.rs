//! Values of the seizure table that readers are warned of; none of them is corrected.

use crate::cell::code::keyed;
use crate::cell::grams;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Table};
use crate::seizures::seizure::{self, Seizure};
use crate::source::Keys;
use northern_route_records::{AsRead, Country, Drug};
use std::collections::BTreeMap;

/// The file's name.
pub const FILE: &str = "outliers.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["country", "drug", "year", "kg", "text_*", "source"];

/// A remark on one value of the seizure table, as read.
pub type Outlier = northern_route_records::Outlier<AsRead>;

/// Reads the outliers in the order of the file; says also whether the table is complete.
///
/// Each must repeat a value of `seizures`; `whole` tells whether all of those could be read.
pub fn read(
    text: &str,
    (seizures, whole): (&[Seizure], bool),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Outlier>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut seen = BTreeMap::new();
    let mut outliers = Vec::new();
    for row in &rows {
        let country = row.read("country", problems, |text| {
            keyed::<Country>(text, "country")
        });
        let drug = row.read("drug", problems, |text| keyed::<Drug>(text, "drug"));
        let year = row.read("year", problems, |text| {
            seizure::year(text, &seizure::YEARS)
        });
        let mass = row.read("kg", problems, grams::from_kilograms);
        let text = row.text("text", problems);
        let sources = keys.list(row, problems);
        let (Some(country), Some(drug), Some(year)) = (country, drug, year) else {
            continue;
        };
        let name = format!("{} {} {year}", country.code(), drug.key());
        if let Some(line) = seen.insert((country, drug, year), row.line) {
            let fault = Fault::new(
                format!("is already in line {line}"),
                "Keep one row for each country, drug and year.",
            );
            problems.push(row.problem_of("year", &name, fault));
        }
        let same = |s: &&Seizure| (s.country, s.drug, s.year) == (country, drug, year);
        match (seizures.iter().find(same), mass) {
            (Some(seizure), Some(mass)) if seizure.mass != mass => {
                let mass = grams::to_kilograms(seizure.mass);
                let what = format!("is not the {mass} of seizures.csv");
                let mend = "Write the same kilograms in both tables.";
                problems.push(row.problem("kg", Fault::new(what, mend)));
            }
            (None, _) if whole => {
                let mend = "Remark only on a country, drug and year that has a row there.";
                let fault = Fault::new("is not in seizures.csv", mend);
                problems.push(row.problem_of("year", &name, fault));
            }
            _ => {}
        }
        if let (Some(text), Some(sources)) = (text, sources) {
            outliers.push(Outlier {
                country,
                drug,
                year,
                text,
                sources,
            });
        }
    }
    (outliers, complete)
}
