//! All names of a view, by rank: countries yield to figures, waters to countries, towns to all.

use northern_route_geometry::plate::Point;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::territories::{Territory, territories};
use crate::scene::plate::towns::{Town, towns};
use crate::scene::plate::waters::{Water, waters};

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

/// What a layer has taken before the names are placed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reserved {
    /// For words: no water and no town has its name here.
    pub words: Vec<Room>,
    /// For lines, badges and some words: names of countries go elsewhere if they can.
    pub drawn: Vec<Room>,
}

/// Places every name with nothing reserved.
pub fn labels(
    camera: Camera,
    size: PlateSize,
    marks: &[Mark],
    keep_clear: &[Point],
    with_towns: bool,
) -> Labels {
    let reserved = Reserved::default();
    labels_beside(camera, size, marks, keep_clear, &reserved, with_towns)
}

/// Places every name. `keep_clear` are plate points, such as the corridors, that no town may cover.
pub fn labels_beside(
    camera: Camera,
    size: PlateSize,
    marks: &[Mark],
    keep_clear: &[Point],
    reserved: &Reserved,
    with_towns: bool,
) -> Labels {
    let sheet = Sheet::new(size);
    let territories = territories(camera, size, marks, &reserved.drawn);
    let mut taken: Vec<Room> = sheet.marks(marks);
    taken.extend(&reserved.words);
    taken.extend(territories.iter().map(|territory| territory.room));
    let waters = waters(camera, size, &taken);
    let towns = if with_towns {
        taken.extend(sheet.furniture());
        taken.extend(waters.iter().flat_map(|water| water.rooms(sheet)));
        taken.extend(keep_clear.iter().map(|point| {
            let spot = Spot::of_plate(*point, camera);
            Room::around(spot.x * sheet.width, spot.y * sheet.height, 3.0, 3.0)
        }));
        towns(camera, size, taken)
    } else {
        Vec::new()
    };
    Labels {
        territories,
        waters,
        towns,
    }
}
