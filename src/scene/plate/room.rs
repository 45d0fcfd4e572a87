//! Room on the plate: rectangles in pixels of a nominal sheet, so that no label meets another.

use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_WIDTH, Point};

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::scene::plate::marks::{Mark, Side};
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::text_width::text_width;

/// A rectangle in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Room {
    /// A rectangle by its middle and half its size.
    pub const fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> Self {
        Self {
            left: x - half_width,
            top: y - half_height,
            right: x + half_width,
            bottom: y + half_height,
        }
    }

    /// Whether two rectangles share a point.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether it lies inside the sheet, clear of the neatline by `edge` pixels.
    pub fn is_on(&self, sheet: Sheet, edge: f64) -> bool {
        self.left > edge
            && self.right < sheet.width - edge
            && self.top > edge
            && self.bottom < sheet.height - edge
    }
}

/// The nominal plate in pixels: labels are placed for it, and a larger one only gives more room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Of which size of plate it is the least.
    pub size: PlateSize,
}

impl Sheet {
    /// The least sheet of a size.
    pub const fn new(size: PlateSize) -> Self {
        let width = size.width();
        Self {
            width,
            height: width * FRAME_HEIGHT / FRAME_WIDTH,
            size,
        }
    }

    /// What discs and their figures take. Rings of neighbours may be written over, their figures not.
    pub fn marks(self, marks: &[Mark]) -> Vec<Room> {
        let mut taken = Vec::new();
        for mark in marks {
            let (x, y) = self.at(mark);
            if !mark.ring {
                taken.push(Room::around(x, y, mark.reach + 2.0, mark.reach + 2.0));
            }
            taken.extend(self.words(mark));
        }
        taken
    }

    /// What the figures of a mark take, and on a phone its name.
    pub fn words(self, mark: &Mark) -> Vec<Room> {
        let (x, y) = self.at(mark);
        let line = |text: &str, size: f64, (dx, dy, anchor): (f64, f64, &str)| {
            let half = text_width(text, size) / 2.0;
            let middle = match anchor {
                "start" => x + dx + half,
                "end" => x + dx - half,
                _ => x + dx,
            };
            Room::around(middle, y + dy - 0.35 * size, half + 2.0, 0.64 * size)
        };
        let figures = mark.figures.iter();
        let mut taken: Vec<Room> = figures
            .map(|figure| line(&figure.text, 12.5, (figure.dx, figure.dy, figure.anchor)))
            .collect();
        if self.size == PlateSize::Small {
            let (name, dx, dy, anchor) = &mark.name;
            taken.push(line(name, 11.0, (*dx, *dy, *anchor)));
        }
        taken
    }

    /// Whether the disc of a mark, or one of its halves, covers some of a room. Rings cover nothing.
    pub fn covers(self, mark: &Mark, room: &Room) -> bool {
        let (x, y) = self.at(mark);
        // Not `clamp`: its panic formats floats, twelve kilobytes of the page.
        let down = y - y.max(room.top).min(room.bottom);
        !mark.ring
            && mark.parts.iter().any(|part| {
                let (left, right) = match part.side {
                    Side::Whole => (room.left, room.right),
                    Side::Left => (room.left, room.right.min(x)),
                    Side::Right => (room.left.max(x), room.right),
                };
                let across = x - x.max(left).min(right);
                let reach = part.symbol.reach();
                left <= right && across * across + down * down < reach * reach
            })
    }

    fn at(self, mark: &Mark) -> (f64, f64) {
        (mark.spot.x * self.width, mark.spot.y * self.height)
    }

    /// What lies over the sheet at its edges: the buttons, which a small plate has below, and the scale bar.
    pub fn furniture(self) -> [Room; 2] {
        let Self {
            width,
            height,
            size,
        } = self;
        let buttons = if size == PlateSize::Small { 0.0 } else { 1.0 };
        [
            Room {
                left: width - 62.0 * buttons,
                top: 0.0,
                right: width,
                bottom: 154.0 * buttons,
            },
            Room {
                left: 0.0,
                top: height - 30.0,
                right: 0.22 * width + 30.0,
                bottom: height,
            },
        ]
    }
}

/// What lines take of the sheet: a little around each of their points.
pub fn along(points: &[Point], camera: Camera, size: PlateSize) -> Vec<Room> {
    let sheet = Sheet::new(size);
    let around = |point: &Point| {
        let spot = Spot::of_plate(*point, camera);
        Room::around(spot.x * sheet.width, spot.y * sheet.height, 4.0, 4.0)
    };
    points.iter().map(around).collect()
}
