//! The names of seas, lakes and rivers on the plate.

use crate::cell::amount::number;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::source::Ids;
use northern_route_records::AsRead;

/// The file's name.
pub const FILE: &str = "waters.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["id", "name_*", "lon", "lat", "turn", "zoom"];

/// The name of a water, as read.
pub type Water = northern_route_records::Water<AsRead>;

/// Reads the names in the order of the file.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Vec<Water> {
    let Table { rows, .. } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut waters = Vec::new();
    for row in &rows {
        let id = ids.take(row, problems);
        let name = row.text("name", problems);
        let lon = within(row, "lon", (22.0, 112.0), problems);
        let lat = within(row, "lat", (14.0, 70.0), problems);
        let turn = within(row, "turn", (-90.0, 90.0), problems);
        let zoom = within(row, "zoom", (1.0, 8.0), problems);
        if let (Some(_), Some(name), Some(at), Some(turn), Some(zoom)) =
            (id, name, lon.zip(lat), turn, zoom)
        {
            waters.push(Water {
                name,
                at,
                turn,
                zoom,
            });
        }
    }
    waters
}

fn within(
    row: &Row<'_>,
    column: &str,
    (least, most): (f64, f64),
    problems: &mut Vec<Problem>,
) -> Option<f64> {
    row.read(column, problems, |text| {
        let value = number(text)?;
        let fits = (least..=most).contains(&value);
        fits.then_some(value).ok_or_else(|| {
            let mend = format!("Write a number from {least} to {most}.");
            Fault::new("is out of its range", mend)
        })
    })
}
