//! All names of a view, by rank: the five, then figures, countries around, waters, towns.

use northern_route_geometry::plate::Point;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::scene::plate::figures::GAP;
use crate::scene::plate::largest;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::territories::{Territory, around, of_five};
use crate::scene::plate::text_width::{FIGURE_SIZE, text_width};
use crate::scene::plate::towns::{Taken, Town, Towns, towns};
use crate::scene::plate::waters::{Water, waters};

/// As wide as a neighbour's figure gets.
const WIDEST_RING: &str = "000,000";

/// The names of a view.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    /// Countries.
    pub territories: Vec<Territory>,
    /// Seas, lakes, rivers.
    pub waters: Vec<Water>,
    /// Towns; none when their layer is off.
    pub towns: Vec<Town>,
}

/// What the names make room for.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// Where the plate looks.
    pub camera: Camera,
    /// How large it is.
    pub plate: PlateSize,
    /// The drugs whose discs are drawn, if any are.
    pub discs: Option<DrugChoice>,
    /// Whether the time is a span.
    pub span: bool,
    /// The marks of the chosen time.
    pub marks: &'a [Mark],
    /// Plate points, such as along the corridors, that no town may cover.
    pub clear: &'a [Point],
    /// What a layer has taken for its words.
    pub words: &'a [Room],
    /// Which towns are named.
    pub towns: Towns,
}

/// Places every name.
pub fn labels(ground: Ground<'_>) -> Labels {
    let Ground { camera, plate, .. } = ground;
    let sheet = Sheet::new(plate);
    let mut territories = of_five(camera, plate, ground.discs);
    let any_year = standing(&ground, &territories);
    let mut always: Vec<Room> = sheet.furniture().to_vec();
    always.extend_from_slice(ground.words);
    for territory in &territories {
        always.extend_from_slice(&territory.rooms);
    }
    let mut taken = always.clone();
    taken.extend_from_slice(&any_year);
    for territory in around(camera, plate, ground.marks, taken) {
        always.extend_from_slice(&territory.rooms);
        territories.push(territory);
    }
    let waters = waters(camera, plate, &[&always, &any_year]);
    for water in &waters {
        always.extend_from_slice(&water.rooms(sheet));
    }
    let taken = Taken {
        always,
        lines: along(ground.clear, camera, plate, 3.0),
        any_year,
        now: sheet.marks(ground.marks),
    };
    let towns = towns(camera, plate, ground.towns, taken);
    Labels {
        territories,
        waters,
        towns,
    }
}

/// What discs, figures and names at discs take in any year, and over a span what they take now.
fn standing(ground: &Ground<'_>, on_land: &[Territory]) -> Vec<Room> {
    let (camera, plate) = (ground.camera, ground.plate);
    let mut taken = Vec::new();
    let Some(choice) = ground.discs else {
        return taken;
    };
    let sheet = Sheet::new(plate);
    for country in Country::FIVE {
        let named = !on_land.iter().any(|name| name.code == country.code());
        largest::put(&mut taken, country, choice, camera, plate, named);
    }
    let half = text_width(WIDEST_RING, FIGURE_SIZE) / 2.0 + GAP;
    for mark in ground.marks {
        if mark.ring {
            let (x, y) = (mark.spot.x * sheet.width, mark.spot.y * sheet.height);
            taken.push(Room::around(
                x,
                y,
                half,
                6.0 * mark.parts.len() as f64 + 3.0,
            ));
        }
        // A name at a ring; the total of a span, which may be wider than the figure of any year.
        if ground.span || (mark.ring && mark.named) {
            taken.extend_from_slice(&sheet.words(mark));
        }
    }
    taken
}

/// What lines take of the sheet: a little around each of their points.
pub fn along(points: &[Point], camera: Camera, plate: PlateSize, half: f64) -> Vec<Room> {
    let sheet = Sheet::new(plate);
    let around = |point: &Point| {
        let spot = Spot::of_plate(*point, camera);
        Room::around(spot.x * sheet.width, spot.y * sheet.height, half, half)
    };
    points.iter().map(around).collect()
}
