//! The plate: the sheet's own units, and the fit of the projection into it.
//!
//! The six states (Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan, Afghanistan) are
//! centred on the plate with [`PADDING`] or more on every side. The constants are worked out once
//! from the sources; a test works them out again.

use std::sync::LazyLock;

use crate::albers::{Albers, LonLat, Xy};

/// Width of the plate, in plate units.
pub const PLATE_WIDTH: f64 = 642.0;
/// Height of the plate, in plate units.
pub const PLATE_HEIGHT: f64 = 508.0;
/// The least distance of the six states from the plate's edge.
pub const PADDING: f64 = 22.0;
/// How far the prepared paths reach beyond the plate's edge, so that no cut shows inside it.
pub const MARGIN: f64 = 24.0;

/// Left edge of the frame that the page shows, in plate units: as far as the prepared paths reach.
pub const FRAME_LEFT: f64 = -MARGIN;
/// Top edge of the frame. The six states come close to its edges, above and below.
pub const FRAME_TOP: f64 = 9.0;
/// Width of the frame.
pub const FRAME_WIDTH: f64 = PLATE_WIDTH + 2.0 * MARGIN;
/// Height of the frame.
pub const FRAME_HEIGHT: f64 = 480.0;

/// Southern standard parallel, degrees north.
pub const PARALLEL_SOUTH: f64 = 34.0;
/// Northern standard parallel, degrees north.
pub const PARALLEL_NORTH: f64 = 53.0;
/// Latitude of the projection's origin, degrees north.
pub const ORIGIN_LAT: f64 = 43.0;
/// Central meridian, degrees east.
pub const ORIGIN_LON: f64 = 67.0;

/// Plate units to one radius of the sphere: the largest whole number that leaves the padding.
pub const UNITS_PER_RADIAN: f64 = 1016.0;
/// Where the projection's origin lies on the plate, from the left edge.
pub const ORIGIN_X: f64 = 323.55;
/// Where the projection's origin lies on the plate, from the top edge.
pub const ORIGIN_Y: f64 = 244.43;

/// Mean radius of the Earth, (2a + b) / 3 of the GRS 80 ellipsoid, as the International Union of
/// Geodesy and Geophysics defines it (H. Moritz, *Geodetic Reference System 1980*, Journal of
/// Geodesy 74, 2000).
pub const EARTH_RADIUS_KM: f64 = 6371.0088;
/// Kilometres to a plate unit at nominal scale, the square root of the areal scale. The projection
/// keeps areas, so this holds for areas everywhere and for lengths within 1.5 % on the states shown.
pub const KM_PER_UNIT: f64 = EARTH_RADIUS_KM / UNITS_PER_RADIAN;

/// The relief image's left and right edges on the projection plane, in radii.
pub const RELIEF_X: [f64; 2] = [-0.54, 0.54];
/// The relief image's bottom and top edges on the projection plane, in radii.
pub const RELIEF_Y: [f64; 2] = [-0.40, 0.40];

/// A point of the plate in plate units: `x` from the left edge, `y` from the top edge downward.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    /// Distance from the top edge.
    pub y: f64,
}

static ATLAS: LazyLock<Albers> =
    LazyLock::new(|| Albers::new(PARALLEL_SOUTH, PARALLEL_NORTH, ORIGIN_LAT, ORIGIN_LON));

/// The atlas's projection.
pub fn projection() -> &'static Albers {
    &ATLAS
}

/// Where a point of the projection plane lies on the plate.
pub fn plane_to_plate(at: Xy) -> Point {
    Point {
        x: ORIGIN_X + UNITS_PER_RADIAN * at.x,
        y: ORIGIN_Y - UNITS_PER_RADIAN * at.y,
    }
}

/// Where a place lies on the plate; the point may lie outside its edges.
pub fn to_plate(place: LonLat) -> Point {
    plane_to_plate(projection().project(place))
}

/// The place at a point of the plate, or `None` where the projection has none.
pub fn from_plate(at: Point) -> Option<LonLat> {
    projection().invert(Xy {
        x: (at.x - ORIGIN_X) / UNITS_PER_RADIAN,
        y: (ORIGIN_Y - at.y) / UNITS_PER_RADIAN,
    })
}

/// The relief image's upper left and lower right corners on the plate.
pub fn relief_corners() -> (Point, Point) {
    (
        plane_to_plate(Xy {
            x: RELIEF_X[0],
            y: RELIEF_Y[1],
        }),
        plane_to_plate(Xy {
            x: RELIEF_X[1],
            y: RELIEF_Y[0],
        }),
    )
}
