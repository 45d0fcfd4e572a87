//! Pan and zoom of the plate as a value. A camera is a transform: no path is rebuilt for it.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{
    self, FRAME_HEIGHT, FRAME_LEFT, FRAME_TOP, FRAME_WIDTH, Point,
};

use crate::scale::decimal::Decimal;

/// Largest zoom; 1 is the whole plate.
pub const MAX_ZOOM: f64 = 8.0;

/// Where the plate looks: the plate point in the middle, and how many times it is enlarged.
/// Always held so that the window stays inside the frame: no edge of the data can show.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    center: Point,
    zoom: f64,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            center: Point {
                x: FRAME_LEFT + FRAME_WIDTH / 2.0,
                y: FRAME_TOP + FRAME_HEIGHT / 2.0,
            },
            zoom: 1.0,
        }
    }
}

impl Camera {
    /// A camera on a plate point, held inside the frame.
    pub fn new(center: Point, zoom: f64) -> Self {
        let zoom = bounded(zoom, 1.0, MAX_ZOOM);
        let (half_width, half_height) = (FRAME_WIDTH / 2.0 / zoom, FRAME_HEIGHT / 2.0 / zoom);
        let inside = |value: f64, half: f64, start: f64, length: f64| {
            bounded(value, start + half, start + length - half)
        };
        Self {
            center: Point {
                x: inside(center.x, half_width, FRAME_LEFT, FRAME_WIDTH),
                y: inside(center.y, half_height, FRAME_TOP, FRAME_HEIGHT),
            },
            zoom,
        }
    }

    /// A camera on a place. `None` when the place has no image in the frame or the zoom is outside 1 to 8.
    pub fn at(place: LonLat, zoom: f64) -> Option<Self> {
        let center = plate::to_plate(place);
        let inside = (FRAME_LEFT..=FRAME_LEFT + FRAME_WIDTH).contains(&center.x)
            && (FRAME_TOP..=FRAME_TOP + FRAME_HEIGHT).contains(&center.y)
            && (1.0..=MAX_ZOOM).contains(&zoom);
        inside.then(|| Self::new(center, zoom))
    }

    /// The plate point in the middle.
    pub const fn center(self) -> Point {
        self.center
    }

    /// Enlargement, 1 to 8.
    pub const fn zoom(self) -> f64 {
        self.zoom
    }

    /// The place in the middle.
    pub fn place(self) -> Option<LonLat> {
        plate::from_plate(self.center)
    }

    /// Whether this is the whole plate.
    pub fn is_home(self) -> bool {
        self.zoom <= 1.0
    }

    /// Enlarges by `factor` and keeps the window point `anchor` (0..1 of the frame) over its place.
    #[must_use]
    pub fn zoomed(self, factor: f64, anchor: Point) -> Self {
        let before = self.to_plate(anchor);
        let zoom = bounded(self.zoom * factor, 1.0, MAX_ZOOM);
        let center = Point {
            x: before.x + (0.5 - anchor.x) * FRAME_WIDTH / zoom,
            y: before.y + (0.5 - anchor.y) * FRAME_HEIGHT / zoom,
        };
        Self::new(center, zoom)
    }

    /// Moves the window by a part of the frame: positive x looks further east.
    #[must_use]
    pub fn panned(self, dx: f64, dy: f64) -> Self {
        Self::new(
            Point {
                x: self.center.x + dx * FRAME_WIDTH / self.zoom,
                y: self.center.y + dy * FRAME_HEIGHT / self.zoom,
            },
            self.zoom,
        )
    }

    /// Where a plate point stands in the frame, as parts of its width and height (0..1 inside).
    pub fn to_frame(self, point: Point) -> Point {
        Point {
            x: (point.x - self.center.x) * self.zoom / FRAME_WIDTH + 0.5,
            y: (point.y - self.center.y) * self.zoom / FRAME_HEIGHT + 0.5,
        }
    }

    /// The plate point under a frame point.
    pub fn to_plate(self, frame: Point) -> Point {
        Point {
            x: self.center.x + (frame.x - 0.5) * FRAME_WIDTH / self.zoom,
            y: self.center.y + (frame.y - 0.5) * FRAME_HEIGHT / self.zoom,
        }
    }

    /// The SVG transform of the ground, rounded so that it is the same on every machine.
    pub fn transform(self) -> String {
        let middle = Self::default().center;
        let x = middle.x - self.center.x * self.zoom;
        let y = middle.y - self.center.y * self.zoom;
        format!(
            "translate({} {}) scale({})",
            Decimal(x, 2),
            Decimal(y, 2),
            Decimal(self.zoom, 4)
        )
    }
}

/// The value, or the bound that it lies beyond. Not [`f64::clamp`]: its panic, which formats floats, would
/// add twelve kilobytes to the module.
pub fn bounded(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}
