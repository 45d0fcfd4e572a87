//! Towns by rank: who yields when there is no room. No name meets another.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::facts::PLACES;
use crate::model::record::{Place, PlaceKind};
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::{place_size, text_width};
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
const SIDES: [(f64, f64, &str); 8] = [
    (5.0, 3.8, "start"),
    (-5.0, 3.8, "end"),
    (0.0, -5.5, "middle"),
    (0.0, 13.0, "middle"),
    (-4.0, -4.0, "end"),
    (4.0, 11.0, "start"),
    (-4.0, 11.0, "end"),
    (4.0, -4.0, "start"),
];

/// Smallest zoom at which a phone's plate shows towns.
const SMALL_ZOOM: f64 = 2.0;

/// Which towns are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towns {
    /// None: their layer is off.
    None,
    /// Capitals: much else is on the plate.
    Capitals,
    /// All for which there is room.
    All,
}

/// What towns make room for.
pub struct Taken {
    /// What stands there whatever the year.
    pub always: Vec<Room>,
    /// Lines, which the dot of a capital may touch.
    pub lines: Vec<Room>,
    /// Discs of any year with what stands at them.
    pub any_year: Vec<Room>,
    /// Discs of the chosen time with what stands at them.
    pub now: Vec<Room>,
}

/// Towns that have room for their names, best rank first. They keep clear of the discs of any year, and so stay while
/// years pass; only a capital without such room yields to those of the chosen time alone.
pub fn towns(camera: Camera, plate: PlateSize, which: Towns, taken: Taken) -> Vec<Town> {
    let mut towns = Vec::new();
    let Taken {
        mut always,
        lines,
        any_year,
        now,
    } = taken;
    // Where a capital may stand in some year; other capitals may stand there too.
    let mut kept: Vec<Room> = Vec::new();
    let sheet = Sheet::new(plate);
    let text = place_size(plate);
    let small = plate == PlateSize::Small && camera.zoom() < SMALL_ZOOM;
    for town in PLACES {
        let capital = town.kind == PlaceKind::Capital;
        let at = LonLat {
            lon: f64::from(town.lon),
            lat: f64::from(town.lat),
        };
        let spot = Spot::of(at, camera);
        let named = which == Towns::All || (which == Towns::Capitals && capital);
        if small || !named || !shows(town, camera.zoom()) || !spot.is_near(-0.015) {
            continue;
        }
        let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
        let name = language().prose(town.name);
        let half = text_width(name, text) / 2.0;
        let room = |side: usize| {
            let (dx, dy, anchor) = SIDES[side];
            let middle = match anchor {
                "start" => x + dx + half,
                "end" => x + dx - half,
                _ => x + dx,
            };
            Room::around(middle, y + dy - 0.35 * text, half + 2.0, 0.58 * text)
        };
        let first = town.rank == 0;
        // The dot of a capital may touch a line.
        let (dot, of_dot) = if capital { (0.5, 2) } else { (3.0, 4) };
        let dot = Room::around(x, y, dot, dot);
        let find = |discs: &[Room], lines: &[Room]| {
            let others: &[Room] = if first { &[] } else { &kept };
            let taken = [&always, discs, lines, others];
            let free = |side: &usize| room(*side).is_on(sheet, 8.0) && room(*side).is_clear(&taken);
            (0..SIDES.len()).find(|side| dot.is_clear(&taken[..of_dot]) && free(side))
        };
        let mut side = find(&any_year, &lines);
        if first && side.is_none() {
            // It would rather stand over a line than have no name. No other town comes where it may stand in a year.
            side = find(&now, &lines).or_else(|| find(&now, &[]));
            for side in 0..SIDES.len() {
                kept.push(room(side));
            }
        }
        let Some(side) = side else {
            continue;
        };
        always.push(Room::around(x, y, 3.0, 3.0));
        always.push(room(side));
        let (dx, dy, anchor) = SIDES[side];
        towns.push(Town {
            name,
            spot,
            dx,
            dy,
            anchor,
            kind: town.kind,
        });
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
