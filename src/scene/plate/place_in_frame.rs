//! Positions in the plate's frame as percentages: exact at every width, without measuring the page.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::camera::Camera;
use crate::scale::decimal::Decimal;

/// A place of the tables: degrees east and north.
pub const fn place((lon, lat): (f64, f64)) -> LonLat {
    LonLat { lon, lat }
}

/// A position as parts of the frame's width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// 0 at the left edge, 1 at the right.
    pub x: f64,
    /// 0 at the top edge, 1 at the bottom.
    pub y: f64,
}

impl Spot {
    /// Where a place stands under a camera.
    pub fn of(place: LonLat, camera: Camera) -> Self {
        Self::of_plate(plate::to_plate(place), camera)
    }

    /// Where a point of the plate stands under a camera.
    pub fn of_plate(point: Point, camera: Camera) -> Self {
        let frame = camera.to_frame(point);
        Self {
            x: frame.x,
            y: frame.y,
        }
    }

    /// Whether it is inside the frame, or within `margin` of it.
    pub fn is_near(self, margin: f64) -> bool {
        let range = -margin..=1.0 + margin;
        range.contains(&self.x) && range.contains(&self.y)
    }

    /// The x attribute.
    pub fn x_percent(self) -> String {
        percent(self.x)
    }

    /// The y attribute.
    pub fn y_percent(self) -> String {
        percent(self.y)
    }
}

/// A part as a percentage with two decimals, so that native and browser arithmetic agree.
pub fn percent(part: f64) -> String {
    format!("{}%", Decimal(part * 100.0, 2))
}

/// A length in pixels with one decimal.
pub fn px(length: f64) -> String {
    Decimal(length, 1).to_string()
}
