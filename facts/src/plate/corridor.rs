//! The published corridors, at the level of countries, provinces and official crossings.

use crate::cell::bounds;
use crate::cell::code::{keyed, word};
use crate::cell::problem::{Fault, Problem};
use crate::cell::province;
use crate::cell::table::{self, Row, Table};
use crate::evidence::claim;
use crate::plate::place::Place;
use crate::seizures::flow::FlowIds;
use crate::source::{Ids, Keys};
use northern_route_records::Country;
use std::collections::BTreeSet;

/// The file's name.
pub const FILE: &str = "corridors.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "from_place",
    "to_place",
    "via",
    "from_country",
    "to_country",
    "basis",
    "flow",
    "description_*",
    "claims",
    "source",
];

/// Whether a number stands behind a corridor: it is only named, or an estimated flow backs it.
pub const BASES: &[&str] = &["asserted", "quantified"];

/// A corridor from one country into another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Corridor {
    /// Key, as `afg-tjk`.
    pub id: String,
    /// Where it starts.
    pub from: Country,
    /// Where it leads.
    pub to: Country,
    /// Its start: id of a place, ISO 3166-2 code of a province, or ISO 3166-1 code of the country.
    pub from_place: String,
    /// Its end, likewise.
    pub to_place: String,
    /// Ids of the places that it is drawn by.
    pub via: Vec<String>,
    /// Name of the start.
    pub from_name: String,
    /// Name of the end.
    pub to_name: String,
    /// Index of the flow, where there is a number.
    pub flow: Option<usize>,
    /// One or two sentences for readers.
    pub description: String,
    /// Numbers of the claims that name it.
    pub claims: Vec<u16>,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

/// The places, flows and claims that corridors may name.
#[derive(Debug, Clone, Copy)]
pub struct Known<'p> {
    /// The places that were read without a fault.
    pub places: &'p [Place],
    /// Ids of all the places, those with faults among them.
    pub ids: &'p BTreeSet<String>,
    /// Whether the table of places is complete.
    pub complete: bool,
    /// The flows.
    pub flows: &'p FlowIds,
    /// The claims.
    pub claims: claim::Known<'p>,
}

impl Known<'_> {
    /// Country code and name of an end; `None` where a fault elsewhere hides it.
    fn end(self, code: &str) -> Result<Option<(&'static str, String)>, Fault> {
        if let Some(place) = self.places.iter().find(|place| place.id == code) {
            return Ok(Some((place.country, place.name.clone())));
        }
        if let Some((country, name)) = province::find(code) {
            return Ok(Some((country.code(), name)));
        }
        if let Some(country) = Country::parse(code) {
            let name = bounds::of(code)?.name;
            return Ok(Some((country.code(), name.to_owned())));
        }
        if self.ids.contains(code) || !self.complete {
            return Ok(None);
        }
        Err(Fault::new(
            "is not a known place, province or country",
            "Write an id of places.csv, a province as TJ-GB or a country as TJK.",
        ))
    }
}

/// Reads the corridors in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    known: Known<'_>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Corridor>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut corridors = Vec::new();
    for row in &rows {
        let id = ids.take(row, problems);
        let from = end(row, "from_country", "from_place", known, problems);
        let to = end(row, "to_country", "to_place", known, problems);
        let mut via = Vec::new();
        for code in row.cell("via").split_whitespace() {
            match known.end(code) {
                Ok(_) => via.push(code.to_owned()),
                Err(fault) => problems.push(row.problem_of("via", code, fault)),
            }
        }
        let basis = row.read("basis", problems, |text| word(text, "basis", BASES));
        let flow =
            basis.and_then(|basis| row.read("flow", problems, |id| flow(id, &basis, known.flows)));
        let description = row.text("description", problems);
        let claims = row.each("claims", problems, |id| known.claims.find(id));
        let sources = keys.list(row, problems);
        if let (
            Some(id),
            Some((from, from_name)),
            Some((to, to_name)),
            Some(flow),
            Some(description),
            Some(claims),
            Some(sources),
        ) = (id, from, to, flow, description, claims, sources)
        {
            corridors.push(Corridor {
                id,
                from,
                to,
                from_place: row.cell("from_place").to_owned(),
                to_place: row.cell("to_place").to_owned(),
                via,
                from_name,
                to_name,
                flow,
                description,
                claims,
                sources,
            });
        }
    }
    (corridors, complete)
}

/// Reads one end: the country, and the name of the place that must lie in it.
fn end(
    row: &Row<'_>,
    country_column: &str,
    place_column: &str,
    known: Known<'_>,
    problems: &mut Vec<Problem>,
) -> Option<(Country, String)> {
    let country = row.read(country_column, problems, |text| {
        keyed::<Country>(text, "country")
    });
    let place = row.read(place_column, problems, |code| known.end(code));
    let (country, (lies_in, name)) = (country?, place??);
    if lies_in == country.code() {
        return Some((country, name));
    }
    let what = format!("lies in {lies_in}, not in {}", country.code());
    let mend = format!("Mend {place_column} or {country_column}.");
    problems.push(row.problem(place_column, Fault::new(what, mend)));
    None
}

/// The flow: one where the corridor is quantified, none where it is asserted.
fn flow(id: &str, basis: &str, flows: &FlowIds) -> Result<Option<usize>, Fault> {
    match basis {
        "quantified" if id.is_empty() => Err(Fault::new(
            "is empty, but the corridor is quantified",
            "Write an id of flow_estimates.csv, or call the corridor asserted.",
        )),
        "quantified" => flows.find(id).map(Some),
        _ if id.is_empty() => Ok(None),
        _ => Err(Fault::new(
            "is a flow of a corridor that is only asserted",
            "Leave the cell empty, or call the corridor quantified.",
        )),
    }
}
