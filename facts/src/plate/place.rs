//! The places that the map shows.

use crate::cell::amount::number;
use crate::cell::bounds::{self, Bounds};
use crate::cell::code::{keyed, unknown};
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::source::{Ids, Keys};
use northern_route_records::PlaceKind;

/// The file's name.
pub const FILE: &str = "places.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "name_*",
    "country",
    "kind",
    "lon",
    "lat",
    "rank",
    "position",
    "geonames_id",
    "name_ru",
    "name_local",
    "source",
];

/// What the position of a place rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// The gazetteer `GeoNames`, under this number.
    Geonames(u32),
    /// Set by hand, because the gazetteer does not hold the place.
    Approximate,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Key, as `panji-poyon`.
    pub id: String,
    /// Name in English.
    pub name: String,
    /// Name in Russian, or empty where none could be verified.
    pub name_ru: String,
    /// Name in the language of the country, or empty where none could be verified.
    pub name_local: String,
    /// ISO 3166-1 alpha-3 code of the country.
    pub country: &'static str,
    /// What it is.
    pub kind: PlaceKind,
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// 0 capital, 1 large seat, 2 seat, 3 other; a neighbour's place adds 4.
    pub rank: u8,
    /// What the position rests on.
    pub position: Position,
    /// Index of the source.
    pub source: usize,
}

/// Reads the table, sorted by rank and then name; says also whether it is complete.
///
/// A row with faults is kept out, but its id is in the last part of the answer.
pub fn read(
    text: &str,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Place>, bool, Vec<String>) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut named = Vec::new();
    let mut places = Vec::new();
    for row in &rows {
        let id = ids.take(row, problems);
        named.extend(id.clone());
        places.extend(place(row, id, keys, problems));
    }
    places.sort_by(|a: &Place, b| (a.rank, &a.name, &a.id).cmp(&(b.rank, &b.name, &b.id)));
    (places, complete, named)
}

fn place(
    row: &Row<'_>,
    id: Option<String>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Place> {
    let name = row.text("name", problems);
    let bounds = row.read("country", problems, bounds::of);
    let kind = row.read("kind", problems, |text| keyed(text, "kind of place"));
    let degrees = degrees(row, bounds, problems);
    let rank = row.read("rank", problems, |text| match text.parse() {
        Ok(rank) if rank <= 7 => Ok(rank),
        _ => Err(Fault::new(
            "is not a rank",
            "Write 0 to 3, and 4 more for a neighbour's place.",
        )),
    });
    let position = position(row, problems);
    let source = keys.one(row, problems);
    let (id, name, bounds, kind) = (id?, name?, bounds?, kind?);
    let (lon, lat) = degrees?;
    Some(Place {
        id,
        name,
        name_ru: row.cell("name_ru").to_owned(),
        name_local: row.cell("name_local").to_owned(),
        country: bounds.country,
        kind,
        lon,
        lat,
        rank: rank?,
        position: position?,
        source: source?,
    })
}

/// Reads the columns `lon` and `lat` within a country's bounds.
pub(crate) fn degrees(
    row: &Row<'_>,
    bounds: Option<&Bounds>,
    problems: &mut Vec<Problem>,
) -> Option<(f64, f64)> {
    let lon = row.read("lon", problems, |text| {
        within(text, bounds.map(|b| (b.name, b.west, b.east)))
    });
    let lat = row.read("lat", problems, |text| {
        within(text, bounds.map(|b| (b.name, b.south, b.north)))
    });
    lon.zip(lat)
}

/// Reads a degree within a country's bounds.
fn within(text: &str, bounds: Option<(&str, f64, f64)>) -> Result<f64, Fault> {
    let degree = number(text)?;
    match bounds {
        Some((name, min, max)) if !(min..=max).contains(&degree) => Err(Fault::new(
            format!("is outside {name}, {min} to {max} degrees"),
            "Mend the country or the degree; lon counts to the east, lat to the north.",
        )),
        _ => Ok(degree),
    }
}

/// Reads `position` with `geonames_id`: the number belongs to a position from the gazetteer.
pub(crate) fn position(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<Position> {
    let exact = row.read("position", problems, |text| match text {
        "geonames" => Ok(true),
        "approximate" => Ok(false),
        _ => Err(unknown("position", ["geonames", "approximate"].into_iter())),
    })?;
    row.read("geonames_id", problems, |text| match text.parse() {
        Ok(number) if exact => Ok(Position::Geonames(number)),
        Err(_) if !exact && text.is_empty() => Ok(Position::Approximate),
        _ if exact => Err(Fault::new(
            "is not a number of GeoNames",
            "Write the number, or call the position approximate.",
        )),
        _ => Err(Fault::new(
            "stands beside an approximate position",
            "Leave the cell empty, or call the position geonames.",
        )),
    })
}
