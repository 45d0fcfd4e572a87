//! Room on the plate: rectangles in pixels of a nominal sheet, so that no label meets another.

use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_WIDTH};

use crate::geo::plate_size::PlateSize;
use crate::scene::plate::marks::{Mark, Side};
use crate::scene::plate::text_width::{FIGURE_SIZE, text_width};

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

    /// Whether it is clear of all that several lists hold.
    #[inline(never)]
    pub fn is_clear(&self, taken: &[&[Self]]) -> bool {
        for list in taken {
            for other in *list {
                if other.meets(self) {
                    return false;
                }
            }
        }
        true
    }

    /// Whether it lies inside the sheet, clear of the neatline by `edge` pixels, and of the degrees at the top.
    pub fn is_on(&self, sheet: Sheet, edge: f64) -> bool {
        self.left > edge
            && self.right < sheet.width - edge
            && self.top > edge + 10.0
            && self.bottom < sheet.height - edge
    }
}

/// Adds rectangles that hold a disc whose halves reach so far to the left and to the right.
pub fn put_disc(taken: &mut Vec<Room>, x: f64, y: f64, left: f64, right: f64) {
    for (across, down) in [(1.0, 0.5), (0.87, 0.87), (0.5, 1.0)] {
        for (left, right) in [(left, 0.0), (0.0, right)] {
            let tall = (left + right) * down;
            taken.push(Room {
                left: x - left * across,
                top: y - tall,
                right: x + right * across,
                bottom: y + tall,
            });
        }
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

    /// Whether a room lies whole on the sheet, clear of what lies over it.
    pub fn has_room(self, room: &Room) -> bool {
        room.is_on(self, 6.0) && room.is_clear(&[&self.furniture()])
    }

    /// What discs and their figures take. Rings of neighbours may be written over, their figures not.
    pub fn marks(self, marks: &[Mark]) -> Vec<Room> {
        let mut taken = Vec::new();
        for mark in marks {
            let (x, y) = self.at(mark);
            for part in &mark.parts {
                if mark.ring {
                    continue;
                }
                let reach = part.symbol.reach() + 2.0;
                let left = if part.side == Side::Right { 2.0 } else { reach };
                let right = if part.side == Side::Left { 2.0 } else { reach };
                put_disc(&mut taken, x, y, left, right);
            }
            taken.extend_from_slice(&self.words(mark));
        }
        taken
    }

    /// What the figures of a mark take, and its name if it stands there.
    pub fn words(self, mark: &Mark) -> Vec<Room> {
        let (x, y) = self.at(mark);
        let line = |text: &str, (dx, dy, anchor): (f64, f64, &str)| {
            let half = text_width(text, FIGURE_SIZE) / 2.0;
            let middle = match anchor {
                "start" => x + dx + half,
                "end" => x + dx - half,
                _ => x + dx,
            };
            Room::around(middle, y + dy - 4.2, half + 2.0, 7.4)
        };
        let mut taken = Vec::new();
        for figure in &mark.figures {
            taken.push(line(&figure.text, (figure.dx, figure.dy, figure.anchor)));
        }
        if mark.named {
            let (name, dx, dy, anchor) = &mark.name;
            taken.push(line(name, (*dx, *dy, *anchor)));
        }
        taken
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
                left: width - 48.0 * buttons,
                top: 0.0,
                right: width,
                bottom: 111.0 * buttons,
            },
            Room {
                left: 0.0,
                top: height - 30.0,
                right: 0.2 * width + 40.0,
                bottom: height,
            },
        ]
    }
}
