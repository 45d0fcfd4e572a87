//! Towns by rank: who yields when there is no room. No name meets another.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::facts::PLACES;
use crate::model::record::{Place, PlaceKind};
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::text_width;
use crate::words::language::{Language as _, language};

/// A town with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: &'static str,
    /// Where its dot stands.
    pub spot: Spot,
    /// Offset of the name from the dot, pixels.
    pub dx: f64,
    /// Offset of the baseline, pixels.
    pub dy: f64,
    /// SVG `text-anchor`.
    pub anchor: &'static str,
    /// Which dot.
    pub kind: PlaceKind,
}

/// Where a name may stand at its dot, best first: offset of its start, end or middle.
const SIDES: [(f64, f64, &str); 6] = [
    (5.0, 3.8, "start"),
    (-5.0, 3.8, "end"),
    (0.0, -5.5, "middle"),
    (0.0, 13.0, "middle"),
    (-4.0, -4.0, "end"),
    (4.0, 11.0, "start"),
];

/// Smallest zoom at which a phone's plate shows towns.
const COMPACT_ZOOM: f64 = 2.0;

/// Towns that have room for their names among what is taken, best rank first.
pub fn towns(camera: Camera, size: PlateSize, mut taken: Vec<Room>) -> Vec<Town> {
    if size == PlateSize::Small && camera.zoom() < COMPACT_ZOOM {
        return Vec::new();
    }
    let sheet = Sheet::new(size);
    let mut towns = Vec::new();
    for place in PLACES.iter().filter(|place| shows(place, camera.zoom())) {
        let at = LonLat {
            lon: f64::from(place.lon),
            lat: f64::from(place.lat),
        };
        let spot = Spot::of(at, camera);
        if !spot.is_near(-0.015) {
            continue;
        }
        let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
        let dot = Room::around(x, y, 3.0, 3.0);
        if taken.iter().any(|other| other.meets(&dot)) {
            continue;
        }
        let name = language().prose(place.name);
        let half = text_width(name, 11.0) / 2.0;
        let found = SIDES.into_iter().find_map(|(dx, dy, anchor)| {
            let middle = match anchor {
                "start" => x + dx + half,
                "end" => x + dx - half,
                _ => x + dx,
            };
            let room = Room::around(middle, y + dy - 4.0, half + 2.0, 6.5);
            let free = room.is_on(sheet, 8.0) && !taken.iter().any(|other| other.meets(&room));
            free.then_some((dx, dy, anchor, room))
        });
        if let Some((dx, dy, anchor, room)) = found {
            taken.push(dot);
            taken.push(room);
            towns.push(Town {
                name,
                spot,
                dx,
                dy,
                anchor,
                kind: place.kind,
            });
        }
    }
    towns
}

/// Which towns a zoom shows: capitals and the largest at home, seats later, crossings last.
fn shows(place: &Place, zoom: f64) -> bool {
    let least = match (place.kind, place.rank) {
        (_, 0 | 1) | (PlaceKind::Capital, _) => 1.0,
        (PlaceKind::Crossing, _) => 3.0,
        (_, 2) => 1.8,
        (_, 3) => 3.5,
        (_, 4) => 1.0,
        _ => 2.4,
    };
    zoom >= least
}
