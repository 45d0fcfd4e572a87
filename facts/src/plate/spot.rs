//! The towns, crossings and areas that the evidence names, and what else may stand as a place.

use crate::cell::bounds;
use crate::cell::code::{self, area};
use crate::cell::problem::{Fault, Problem};
use crate::cell::province;
use crate::cell::reference::is_whole;
use crate::cell::table::{self, Row, Table};
use crate::plate::place::{self, Position};
use crate::source::{Ids, Keys};

/// The file's name.
pub const FILE: &str = "spots.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "name_*",
    "country",
    "lon",
    "lat",
    "position",
    "geonames_id",
    "source",
];

/// Countries and regions that only the evidence names: Canada, the world, all crossings between
/// Afghanistan and Central Asia, the CIS as a whole, and Europe.
pub const WIDER: &[&str] = &["CAN", "XWW", "XNA", "XCI", "XEU"];

/// A town, crossing or area.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Key, as `isfara-valley`.
    pub id: String,
    /// Name in English.
    pub name: String,
    /// ISO 3166-1 alpha-3 code of the country.
    pub country: &'static str,
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// What the position rests on.
    pub position: Position,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

/// The ids of the spots, those of rows with faults among them.
#[derive(Debug)]
pub struct Names {
    ids: Vec<String>,
    /// Whether all the rows could be read; an id missing from other tables proves nothing.
    whole: bool,
}

impl Names {
    /// Finds the place that a claim or a row of evidence names.
    ///
    /// # Errors
    /// A [`Fault`] that tells the kinds of codes.
    pub fn place(&self, code: &str) -> Result<String, Fault> {
        let known = area(code).is_ok()
            || WIDER.contains(&code)
            || province::find(code).is_some()
            || self.has(code);
        known.then(|| code.to_owned()).ok_or_else(|| {
            let mend = format!(
                "Write a country as TJK, a region as XCA, a province as TJ-GB, one of {}, or one of {}.",
                WIDER.join(", "),
                self.ids.join(", ")
            );
            Fault::new("is not a known place", mend)
        })
    }

    /// Finds the one spot that a row names, or nothing.
    ///
    /// # Errors
    /// A [`Fault`] that lists the spots.
    pub fn spot(&self, id: &str) -> Result<String, Fault> {
        let known = id.is_empty() || self.has(id);
        known.then(|| id.to_owned()).ok_or_else(|| {
            let mend = format!(
                "Write one of {}, or leave the cell empty.",
                self.ids.join(", ")
            );
            Fault::new("is not a known spot", mend)
        })
    }

    /// Finds the one spot or country where something happened, or nothing.
    ///
    /// # Errors
    /// A [`Fault`] that lists the spots.
    pub fn spot_or_country(&self, code: &str) -> Result<String, Fault> {
        let known = code.is_empty() || code::state(code).is_ok() || self.has(code);
        known.then(|| code.to_owned()).ok_or_else(|| {
            let mend = format!(
                "Write a country as TJK, one of {}, or leave the cell empty.",
                self.ids.join(", ")
            );
            Fault::new("is not a known spot or country", mend)
        })
    }

    fn has(&self, id: &str) -> bool {
        !self.whole || self.ids.iter().any(|known| known == id)
    }
}

/// Reads the spots in the order of the file; says also whether the table is complete.
pub fn read(text: &str, keys: &mut Keys, problems: &mut Vec<Problem>) -> (Vec<Spot>, Names, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut taken = Ids::default();
    let mut ids = Vec::new();
    let mut spots = Vec::new();
    for row in &rows {
        let id = taken.take(row, problems);
        ids.extend(id.clone());
        spots.extend(spot(row, id, keys, problems));
    }
    let whole = is_whole(FILE, problems);
    (spots, Names { ids, whole }, complete)
}

fn spot(
    row: &Row<'_>,
    id: Option<String>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Spot> {
    let name = row.text("name", problems);
    let bounds = row.read("country", problems, bounds::of);
    let degrees = place::degrees(row, bounds, problems);
    let position = place::position(row, problems);
    let sources = keys.list(row, problems);
    let (lon, lat) = degrees?;
    Some(Spot {
        id: id?,
        name: name?,
        country: bounds?.country,
        lon,
        lat,
        position: position?,
        sources: sources?,
    })
}
