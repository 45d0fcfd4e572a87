//! Names of countries along their parallels, each where no disc or figure covers it.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate;

use crate::geo::camera::Camera;
use crate::scale::decimal::Decimal;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};

/// A name of a country, in plate units.
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// ISO 3166-1 alpha-3 code.
    pub code: &'static str,
    /// The curve that the name stands on.
    pub d: String,
    /// Whether it is one of the five.
    pub republic: bool,
    /// Extra space between letters, pixels at home.
    pub tracking: f64,
    /// What it takes of the sheet.
    pub room: Room,
}

/// Where a country's name may stand, best place first.
struct Name {
    code: &'static str,
    /// Longitudes and latitudes of the middle.
    places: &'static [(f64, f64)],
    /// Extra space between letters.
    tracking: f64,
    /// About how many letters, for its room.
    letters: f64,
    republic: bool,
}

const fn name(
    code: &'static str,
    letters: u8,
    tracking: f64,
    republic: bool,
    places: &'static [(f64, f64)],
) -> Name {
    Name {
        code,
        places,
        tracking,
        letters: letters as f64,
        republic,
    }
}

const NAMES: [Name; 11] = [
    name(
        "KAZ",
        10,
        6.5,
        true,
        &[(62.2, 48.3), (62.2, 49.3), (76.5, 49.6)],
    ),
    name(
        "UZB",
        10,
        1.6,
        true,
        &[
            (62.2, 42.9),
            (61.0, 44.1),
            (63.6, 43.6),
            (65.5, 39.3),
            (58.4, 44.8),
            (63.5, 44.8),
        ],
    ),
    name(
        "TKM",
        12,
        1.6,
        true,
        &[
            (58.4, 40.45),
            (57.6, 41.3),
            (61.2, 37.9),
            (58.0, 37.3),
            (61.3, 39.25),
            (61.9, 39.05),
            (58.0, 36.5),
            (56.4, 41.7),
            (54.8, 42.5),
        ],
    ),
    name(
        "KGZ",
        10,
        1.0,
        true,
        &[
            (77.4, 40.2),
            (78.4, 39.8),
            (77.6, 42.6),
            (80.4, 41.0),
            (81.0, 40.2),
            (82.4, 39.6),
        ],
    ),
    name(
        "TJK",
        10,
        1.0,
        true,
        &[
            (77.6, 38.15),
            (78.6, 38.0),
            (79.4, 37.0),
            (72.6, 36.4),
            (71.2, 40.1),
            (81.6, 37.2),
        ],
    ),
    name(
        "AFG",
        11,
        1.6,
        false,
        &[(65.3, 33.7), (65.3, 32.0), (63.4, 34.8)],
    ),
    name("RUS", 6, 5.0, false, &[(57.6, 54.0), (71.5, 55.2)]),
    name("CHN", 5, 5.0, false, &[(84.6, 41.9), (84.6, 38.5)]),
    name(
        "IRN",
        4,
        5.0,
        false,
        &[(56.6, 34.6), (54.4, 36.0), (57.8, 32.4)],
    ),
    name("PAK", 8, 1.6, false, &[(71.6, 32.9), (67.2, 29.2)]),
    name("MNG", 8, 1.6, false, &[(89.0, 48.0)]),
];

/// Names of countries at the best of their places. One that has no free place is left out.
///
/// Where no place is free of `beside` too, a name stands where no disc is.
pub fn territories(
    camera: Camera,
    compact: bool,
    marks: &[Mark],
    beside: &[Room],
) -> Vec<Territory> {
    let sheet = Sheet::new(compact);
    let taken = sheet.marks(marks);
    NAMES
        .iter()
        // A phone's plate names the five at their discs.
        .filter(|name| !(compact && name.republic))
        .filter_map(|name| {
            let place = |clear_of: &[Room]| name.places.iter().find_map(|(lon, lat)| {
                let place = LonLat {
                    lon: *lon,
                    lat: *lat,
                };
                let room = room(name, place, camera, sheet);
                let free = !taken.iter().chain(clear_of).any(|other| other.meets(&room));
                free.then(|| Territory {
                    code: name.code,
                    d: along_parallel(*lon, *lat),
                    republic: name.republic,
                    tracking: name.tracking,
                    room,
                })
            });
            place(beside).or_else(|| place(&[]))
        })
        .collect()
}

/// What a name takes of the sheet at a place.
fn room(name: &Name, place: LonLat, camera: Camera, sheet: Sheet) -> Room {
    let spot = Spot::of(place, camera);
    let half = name.letters * (7.6 + name.tracking) / 2.0;
    Room::around(spot.x * sheet.width, spot.y * sheet.height - 4.0, half, 7.0)
}

/// A stretch of a parallel around a place. A quadratic through its middle is within 0.1 unit of the
/// arc.
fn along_parallel(lon: f64, lat: f64) -> String {
    let at = |degrees: f64| {
        plate::to_plate(LonLat {
            lon: lon + degrees,
            lat,
        })
    };
    let (start, middle, end) = (at(-14.0), at(0.0), at(14.0));
    format!(
        "M{} {}Q{} {} {} {}",
        Decimal(start.x, 1),
        Decimal(start.y, 1),
        Decimal(2.0 * middle.x - f64::midpoint(start.x, end.x), 1),
        Decimal(2.0 * middle.y - f64::midpoint(start.y, end.y), 1),
        Decimal(end.x, 1),
        Decimal(end.y, 1)
    )
}
