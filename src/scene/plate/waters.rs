//! Names of seas, lakes and rivers.

use northern_route_geometry::trig::sin_cos;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::facts::WATERS;
use crate::scene::plate::place_in_frame::{Spot, place};
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::text_width;
use crate::words::language::language;
use crate::words::plate::PlateLanguage as _;

/// A name of a water.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Its name, in lines.
    pub lines: Vec<&'static str>,
    /// Where it stands.
    pub spot: Spot,
    /// Degrees clockwise.
    pub turn: f64,
}

/// Names of waters that the camera shows, where nothing has been written before.
pub fn waters(camera: Camera, size: PlateSize, taken: &[Room]) -> Vec<Water> {
    let sheet = Sheet::new(size);
    WATERS
        .iter()
        .filter(|water| camera.zoom() >= water.zoom)
        .map(|water| Water {
            lines: language().water(water.name),
            spot: Spot::of(place(water.at), camera),
            turn: water.turn,
        })
        .filter(|water| water.spot.is_near(0.05))
        .filter(|water| {
            !water
                .rooms(sheet)
                .iter()
                .any(|room| taken.iter().any(|other| other.meets(room)))
        })
        .collect()
}

impl Water {
    /// What the name takes of the sheet: five boxes along its line.
    pub fn rooms(&self, sheet: Sheet) -> [Room; 5] {
        let (x, y) = (self.spot.x * sheet.width, self.spot.y * sheet.height);
        let longest = self
            .lines
            .iter()
            .map(|line| text_width(line, 11.0))
            .fold(0.0, f64::max);
        let (sin, cos) = sin_cos(self.turn.to_radians());
        [-2.0, -1.0, 0.0, 1.0, 2.0].map(|step| {
            let along = longest * step / 4.0;
            let lines = if self.lines.len() > 1 { 12.0 } else { 6.0 };
            Room::around(
                x + along * cos,
                y + along * sin + lines - 9.0,
                longest / 8.0 + 1.0,
                lines,
            )
        })
    }
}
