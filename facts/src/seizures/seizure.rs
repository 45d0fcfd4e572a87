//! The seizures: kilograms by country, drug and year.

use crate::cell::code::keyed;
use crate::cell::grams;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::source::Keys;
use northern_route_records::{Country, Drug, Grams};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The file's name.
pub const FILE: &str = "seizures.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["country", "drug", "year", "kg", "source"];
/// The years of the table.
pub const YEARS: RangeInclusive<u16> = 1990..=2019;
/// The columns of a visitor's own file.
pub const OWN_COLUMNS: &[&str] = &["country", "drug", "year", "kg"];
/// The years of a visitor's own file: those of the timeline.
pub const OWN_YEARS: RangeInclusive<u16> = 1990..=2023;

/// What one country reported of one drug for one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seizure {
    /// Who reported.
    pub country: Country,
    /// Which drug.
    pub drug: Drug,
    /// Which year.
    pub year: u16,
    /// The weight as seized; zero is reported as none.
    pub mass: Grams,
    /// Index of the source.
    pub source: usize,
}

/// One row of a visitor's own file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnSeizure {
    /// Which country.
    pub country: Country,
    /// Which drug.
    pub drug: Drug,
    /// Which year.
    pub year: u16,
    /// The weight as seized.
    pub mass: Grams,
}

/// The rows so far by country, drug and year, each with its line.
type Seen = BTreeMap<(Country, Drug, u16), usize>;

/// Reads the table, sorted by country, drug and year; says also whether it is complete.
pub fn read(text: &str, keys: &mut Keys, problems: &mut Vec<Problem>) -> (Vec<Seizure>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut seen = Seen::new();
    let mut seizures = Vec::new();
    for row in &rows {
        let own = own(row, &YEARS, &mut seen, problems);
        let source = keys.one(row, problems);
        if let Some((own, source)) = own.zip(source) {
            let OwnSeizure {
                country,
                drug,
                year,
                mass,
            } = own;
            seizures.push(Seizure {
                country,
                drug,
                year,
                mass,
                source,
            });
        }
    }
    seizures.sort();
    (seizures, complete)
}

/// Reads a visitor's own file, sorted by country, drug and year.
///
/// # Errors
/// Every [`Problem`] of the text, by line.
pub fn read_own(file: &str, text: &str) -> Result<Vec<OwnSeizure>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut seen = Seen::new();
    let mut seizures = Vec::new();
    for row in &table::read(file, text, OWN_COLUMNS, &mut problems).rows {
        seizures.extend(own(row, &OWN_YEARS, &mut seen, &mut problems));
    }
    seizures.sort();
    problems.sort();
    if problems.is_empty() {
        Ok(seizures)
    } else {
        Err(problems)
    }
}

fn own(
    row: &Row<'_>,
    years: &RangeInclusive<u16>,
    seen: &mut Seen,
    problems: &mut Vec<Problem>,
) -> Option<OwnSeizure> {
    let country = row.read("country", problems, |text| {
        keyed::<Country>(text, "country")
    });
    let drug = row.read("drug", problems, |text| keyed::<Drug>(text, "drug"));
    let year = row.read("year", problems, |text| year(text, years));
    let mass = row.read("kg", problems, grams::from_kilograms);
    let (country, drug, year) = (country?, drug?, year?);
    if let Some(line) = seen.get(&(country, drug, year)) {
        let value = format!("{} {} {year}", country.code(), drug.key());
        let what = format!("is already in line {line}");
        let mend = "Keep one row for each country, drug and year.";
        problems.push(row.problem_of("year", &value, Fault::new(what, mend)));
        return None;
    }
    seen.insert((country, drug, year), row.line);
    mass.map(|mass| OwnSeizure {
        country,
        drug,
        year,
        mass,
    })
}

/// Reads a year of four digits within the years of a table.
///
/// # Errors
/// A [`Fault`] that names the years.
pub fn year(text: &str, years: &RangeInclusive<u16>) -> Result<u16, Fault> {
    let (first, last) = (years.start(), years.end());
    let digits = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(year) if digits && years.contains(&year) => Ok(year),
        Ok(_) if digits => Err(Fault::new(
            format!("is outside {first} to {last}"),
            "Mend the year or leave the row out.",
        )),
        _ => Err(Fault::new(
            "is not a year",
            format!("Write four digits, {first} to {last}."),
        )),
    }
}
