//! Names of countries along their parallels. Each of the five has one place for a size of plate and a choice of drugs,
//! which the largest disc of any year leaves free; a country without such a place is named at its disc.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::facts::NAME_PLACES;
use crate::model::record::NamePlaces;
use crate::scale::decimal::Decimal;
use crate::scene::plate::largest;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::{territory_size, text_width};
use crate::words::language::{Language as _, language};
use crate::words::plate::PlateLanguage as _;

/// A name of a country, in plate units.
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// ISO 3166-1 alpha-3 code.
    pub code: &'static str,
    /// The words.
    pub text: String,
    /// The curve that the name stands on.
    pub d: String,
    /// Whether it is one of the five.
    pub republic: bool,
    /// Size, pixels of the least sheet at home.
    pub size: f64,
    /// Extra space between letters, the same.
    pub tracking: f64,
    /// What it takes of the sheet, from its start to its end.
    pub rooms: [Room; 5],
}

/// How a country's name looks.
struct Name {
    code: &'static str,
    /// Extra space between letters, parts of the size.
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
    name("KAZ", 0.4, true),
    name("UZB", 0.05, true),
    name("TKM", 0.05, true),
    name("KGZ", 0.02, true),
    name("TJK", 0.0, true),
    name("AFG", 0.1, false),
    name("RUS", 0.4, false),
    name("CHN", 0.4, false),
    name("IRN", 0.4, false),
    name("PAK", 0.1, false),
    name("MNG", 0.0, false),
];

/// The zoom from which names stand at any of their places that is in view.
const ENLARGED: f64 = 1.6;

/// Where a name may stand, best place first, in two lists. A smaller plate has no place for some of the five; without
/// discs there is nothing else to name them at, and they stand where they do on a wide one.
fn places(
    known: &NamePlaces,
    five: bool,
    camera: Camera,
    plate: PlateSize,
    anywhere: bool,
) -> [&'static [(f32, f32)]; 2] {
    let zoomed = camera.zoom() >= ENLARGED;
    let further = if zoomed { known.zoomed } else { &[] };
    let smaller = plate < PlateSize::Wide && !zoomed;
    let own = if smaller && (!known.small.is_empty() || (five && !anywhere)) {
        known.small
    } else {
        known.wide
    };
    [own, further]
}

/// The names of the five that stand on their land: where the largest discs of any year of these drugs leave them room.
/// Without discs all do that are in view.
pub fn of_five(camera: Camera, plate: PlateSize, discs: Option<DrugChoice>) -> Vec<Territory> {
    let mut taken = Sheet::new(plate).furniture().to_vec();
    if let Some(choice) = discs {
        if camera.zoom() < ENLARGED && plate == PlateSize::Small {
            return Vec::new();
        }
        for country in Country::FIVE {
            largest::put(&mut taken, country, choice, camera, plate, false);
            if !camera.is_home() {
                largest::put(&mut taken, country, choice, camera, plate, true);
            }
        }
    }
    stand(true, camera, plate, discs.is_none(), &[], taken)
}

/// The names of the countries around, where nothing has been written before; without those that are named at their rings.
pub fn around(
    camera: Camera,
    plate: PlateSize,
    marks: &[Mark],
    taken: Vec<Room>,
) -> Vec<Territory> {
    stand(false, camera, plate, false, marks, taken)
}

/// The names of the five or of the others that have room among what is taken.
fn stand(
    five: bool,
    camera: Camera,
    plate: PlateSize,
    anywhere: bool,
    marks: &[Mark],
    mut taken: Vec<Room>,
) -> Vec<Territory> {
    let sheet = Sheet::new(plate);
    let edge = match (five, camera.is_home()) {
        (true, true) => -99.0,
        (true, false) => 9.0,
        _ => 7.0,
    };
    let mut found = Vec::new();
    for name in &NAMES {
        let at_ring = |mark: &Mark| mark.ring && mark.named && mark.country.code() == name.code;
        if name.republic != five || marks.iter().any(at_ring) {
            continue;
        }
        let Some(known) = NAME_PLACES.iter().find(|known| known.code == name.code) else {
            continue;
        };
        let [own, further] = places(known, five, camera, plate, anywhere);
        for at in own.iter().chain(further) {
            let territory = territory(name, *at, camera, sheet);
            let free = |room: &Room| room.is_on(sheet, edge) && room.is_clear(&[&taken]);
            if territory.rooms.iter().all(free) {
                taken.extend_from_slice(&territory.rooms);
                found.push(territory);
                break;
            }
        }
    }
    found
}

/// A name at a place.
fn territory(name: &Name, (lon, lat): (f32, f32), camera: Camera, sheet: Sheet) -> Territory {
    let (lon, lat) = (f64::from(lon), f64::from(lat));
    let at = |degrees: f64| LonLat {
        lon: lon + degrees,
        lat,
    };
    // The widest country has larger letters.
    let larger = if name.republic && name.tracking > 0.2 {
        1.15
    } else {
        1.0
    };
    let size = territory_size(sheet.size) * larger;
    let tracking = name.tracking * size;
    let text = match Country::parse(name.code) {
        // Capitals would be too wide for a small plate.
        Some(country) if name.republic && sheet.size == PlateSize::Small => {
            language().country(country).to_owned()
        }
        _ => language().territory(name.code),
    };
    let wide = text_width(&text, size) + tracking * text.chars().count() as f64;
    let frame = |degrees: f64| {
        let spot = Spot::of(at(degrees), camera);
        (spot.x * sheet.width, spot.y * sheet.height)
    };
    // Pixels to a degree along the parallel.
    let degree = (frame(0.5).0 - frame(-0.5).0).max(0.1);
    let rooms = [-2.0, -1.0, 0.0, 1.0, 2.0].map(|step| {
        let (x, y) = frame(step * wide / 5.0 / degree);
        Room::around(x, y - 0.35 * size, wide / 10.0 + 1.0, 0.55 * size)
    });
    let (start, middle, end) = (-14.0, 0.0, 14.0);
    Territory {
        code: name.code,
        text,
        d: along(
            plate::to_plate(at(start)),
            plate::to_plate(at(middle)),
            plate::to_plate(at(end)),
        ),
        republic: name.republic,
        size,
        tracking,
        rooms,
    }
}

/// A stretch of a parallel around its middle. A quadratic through the middle is within 0.1 unit of the arc.
fn along(start: plate::Point, middle: plate::Point, end: plate::Point) -> String {
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
