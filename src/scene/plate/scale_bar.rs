//! The scale bar: a round distance and its length on the plate.

use northern_route_geometry::plate::{FRAME_WIDTH, KM_PER_UNIT};

use crate::geo::camera::Camera;

/// A bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScaleBar {
    /// Kilometres of the whole bar.
    pub km: u32,
    /// Its length as a part of the frame's width.
    pub part: f64,
}

/// The longest round bar that takes at most a fifth of the frame.
pub fn scale_bar(camera: Camera) -> ScaleBar {
    let frame_km = FRAME_WIDTH / camera.zoom() * KM_PER_UNIT;
    let km = [500, 200, 100, 50]
        .into_iter()
        .find(|km| f64::from(*km) <= frame_km * 0.2)
        .unwrap_or(50);
    ScaleBar {
        km,
        part: f64::from(km) / frame_km,
    }
}
