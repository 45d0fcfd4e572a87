//! Names of seas, lakes and rivers.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::trig::sin_cos;

use crate::geo::camera::Camera;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::text_width;

/// A name of a water.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Its name; a line break is a vertical bar.
    pub name: &'static str,
    /// Where it stands.
    pub spot: Spot,
    /// Degrees clockwise.
    pub turn: f64,
}

/// Name, longitude, latitude, turn, smallest zoom.
const WATERS: [(&str, f64, f64, f64, f64); 10] = [
    ("Caspian|Sea", 51.0, 41.6, 0.0, 1.0),
    ("Aral Sea", 59.4, 45.75, 0.0, 1.0),
    ("Lake Balkhash", 75.3, 46.75, -14.0, 1.0),
    ("Amu Darya", 63.4, 39.3, 42.0, 1.0),
    ("Syr Darya", 66.0, 44.7, 30.0, 1.0),
    ("Issyk-Kul", 77.2, 42.42, 0.0, 2.0),
    ("Panj", 70.9, 38.35, 60.0, 3.0),
    ("Naryn", 74.4, 41.42, -8.0, 3.0),
    ("Zarafshan", 66.2, 39.93, 0.0, 3.0),
    ("Lake Zaysan", 84.0, 48.0, 0.0, 2.0),
];

/// Names of waters that the camera shows, where nothing has been written before.
pub fn waters(camera: Camera, compact: bool, taken: &[Room]) -> Vec<Water> {
    let sheet = Sheet::new(compact);
    WATERS
        .iter()
        .filter(|(.., zoom)| camera.zoom() >= *zoom)
        .map(|(name, lon, lat, turn, _)| Water {
            name,
            spot: Spot::of(
                LonLat {
                    lon: *lon,
                    lat: *lat,
                },
                camera,
            ),
            turn: *turn,
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
            .name
            .split('|')
            .map(|line| text_width(line, 11.0))
            .fold(0.0, f64::max);
        let (sin, cos) = sin_cos(self.turn.to_radians());
        [-2.0, -1.0, 0.0, 1.0, 2.0].map(|step| {
            let along = longest * step / 4.0;
            let lines = if self.name.contains('|') { 12.0 } else { 6.0 };
            Room::around(
                x + along * cos,
                y + along * sin + lines - 9.0,
                longest / 8.0 + 1.0,
                lines,
            )
        })
    }
}
