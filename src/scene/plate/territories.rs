//! Names of countries along their parallels, each where no disc or figure covers it.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::facts::NAME_PLACES;
use crate::scale::decimal::Decimal;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::words::language::language;
use crate::words::plate::PlateLanguage as _;

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

/// How a country's name looks.
struct Name {
    code: &'static str,
    /// Extra space between letters.
    tracking: f64,
    republic: bool,
}

const fn name(code: &'static str, tracking: f64, republic: bool) -> Name {
    Name {
        code,
        tracking,
        republic,
    }
}

const NAMES: [Name; 11] = [
    name("KAZ", 6.5, true),
    name("UZB", 1.6, true),
    name("TKM", 1.6, true),
    name("KGZ", 1.0, true),
    name("TJK", 1.0, true),
    name("AFG", 1.6, false),
    name("RUS", 5.0, false),
    name("CHN", 5.0, false),
    name("IRN", 5.0, false),
    name("PAK", 1.6, false),
    name("MNG", 1.6, false),
];

/// Where a name may stand, best place first: the middle.
fn places(name: &Name) -> &'static [(f64, f64)] {
    let known = NAME_PLACES.iter().find(|(code, _)| *code == name.code);
    known.map_or(&[], |(_, places)| places)
}

/// Names of countries at the best of their places. One that has no free place is left out.
///
/// Where no place is free of `beside` and of the other names too, a name stands where no disc
/// is.
pub fn territories(
    camera: Camera,
    size: PlateSize,
    marks: &[Mark],
    beside: &[Room],
) -> Vec<Territory> {
    let sheet = Sheet::new(size);
    let taken = sheet.marks(marks);
    let mut over: Vec<Room> = Vec::new();
    let mut placed = Vec::new();
    // A phone's plate names the five at their discs.
    for name in NAMES
        .iter()
        .filter(|name| !(size == PlateSize::Small && name.republic))
    {
        let place = |beside: &[Room], over: &[Room]| {
            places(name).iter().find_map(|(lon, lat)| {
                let place = LonLat {
                    lon: *lon,
                    lat: *lat,
                };
                let room = room(name, place, camera, sheet);
                let others = taken.iter().chain(beside).chain(over);
                // A republic is named wherever the discs are.
                let free = (name.republic && beside.is_empty() && over.is_empty())
                    || !others.into_iter().any(|other| other.meets(&room));
                free.then(|| Territory {
                    code: name.code,
                    d: along_parallel(*lon, *lat),
                    republic: name.republic,
                    tracking: name.tracking,
                    room,
                })
            })
        };
        let territory = place(beside, &over)
            .or_else(|| place(beside, &[]))
            .or_else(|| place(&[], &[]));
        over.extend(territory.as_ref().map(|territory| territory.room));
        placed.extend(territory);
    }
    placed
}

/// What a name takes of the sheet at a place.
fn room(name: &Name, place: LonLat, camera: Camera, sheet: Sheet) -> Room {
    let spot = Spot::of(place, camera);
    let letters = language().territory(name.code).chars().count();
    let half = letters as f64 * (7.6 + name.tracking) / 2.0;
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
