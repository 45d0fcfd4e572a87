//! Names of seas, lakes and rivers.

use northern_route_geometry::trig::sin_cos;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::facts::WATERS;
use crate::scene::plate::place_in_frame::{Spot, place};
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::{place_size, text_width};
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
pub fn waters(camera: Camera, size: PlateSize, taken: &[&[Room]]) -> Vec<Water> {
    let sheet = Sheet::new(size);
    let mut waters = Vec::new();
    for water in WATERS {
        let here = Water {
            lines: language().water(water.name),
            spot: Spot::of(place(water.at), camera),
            turn: water.turn,
        };
        let shows = camera.zoom() >= water.zoom && here.spot.is_near(0.05);
        let rooms = here.rooms(sheet);
        let free = |room: &Room| room.is_clear(taken) && room.is_on(sheet, 6.0);
        if shows && rooms.iter().all(free) {
            waters.push(here);
        }
    }
    waters
}

impl Water {
    /// What the name takes of the sheet: five boxes along its line.
    pub fn rooms(&self, sheet: Sheet) -> [Room; 5] {
        let (x, y) = (self.spot.x * sheet.width, self.spot.y * sheet.height);
        let longest = self
            .lines
            .iter()
            .map(|line| text_width(line, place_size(sheet.size)))
            .fold(0.0, f64::max);
        let (sin, cos) = sin_cos(self.turn.to_radians());
        [-2.0, -1.0, 0.0, 1.0, 2.0].map(|step| {
            let along = longest * step / 5.0;
            let lines = if self.lines.len() > 1 { 12.0 } else { 6.0 };
            Room::around(
                x + along * cos,
                y + along * sin + lines - 9.0,
                longest / 10.0 + 2.0,
                lines,
            )
        })
    }
}
