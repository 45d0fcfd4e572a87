//! From places to vertices: projecting, clipping, rounding.

use super::clip::{self, Rect};
use super::path::{Subpath, Vertex};
use super::thin::distance;
use crate::albers::LonLat;
use crate::plate::{MARGIN, PLATE_HEIGHT, PLATE_WIDTH, Point, to_plate};

/// Everything is cut to the plate and its margin.
pub const FRAME: Rect = Rect {
    min: Point {
        x: -MARGIN,
        y: -MARGIN,
    },
    max: Point {
        x: PLATE_WIDTH + MARGIN,
        y: PLATE_HEIGHT + MARGIN,
    },
};

/// Draws in whole numbers, `scale` of them to the plate unit.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    /// Whole numbers to the plate unit.
    scale: f64,
    /// How far, in plate units, a curve may stray from the chords it is drawn as.
    stray: f64,
}

impl Pen {
    /// A pen of `scale` whole numbers to the plate unit that draws curves true to half of one.
    pub fn new(scale: f64) -> Self {
        Self {
            scale,
            stray: 0.5 / scale,
        }
    }

    /// The same, but a curve may stray so many plate units from the chords it is drawn as.
    #[must_use]
    pub fn straying(self, stray: f64) -> Self {
        Self { stray, ..self }
    }

    /// The area of a ring, in square plate units.
    pub fn area(self, ring: &Subpath) -> f64 {
        let whole = twice_area(&ring.vertices).unsigned_abs() as f64 / 2.0;
        whole / (self.scale * self.scale)
    }

    /// The rings of an area, for filling.
    pub fn rings(self, rings: &[Vec<LonLat>]) -> Vec<Subpath> {
        rings
            .iter()
            .filter_map(|ring| {
                let mut closed = ring.clone();
                closed.extend(ring.first());
                let clipped = clip::ring(&self.project(&closed), FRAME);
                self.ring(&clipped)
            })
            .collect()
    }

    /// Lines, for stroking. Those that end where they begin are closed.
    pub fn lines(self, lines: &[Vec<LonLat>]) -> Vec<Subpath> {
        lines
            .iter()
            .flat_map(|line| clip::line(&self.project(line), FRAME))
            .filter_map(|piece| {
                if piece.len() > 3 && piece.first() == piece.last() {
                    self.ring(&piece)
                } else {
                    let vertices = straighten(self.round(&piece));
                    (vertices.len() > 1).then_some(Subpath {
                        vertices,
                        closed: false,
                    })
                }
            })
            .collect()
    }

    /// A line on the plate. A segment, straight in longitude and latitude, is halved until its
    /// image strays no farther from the chord than it may.
    fn project(self, line: &[LonLat]) -> Vec<Point> {
        let mut points = Vec::with_capacity(line.len());
        points.extend(line.first().map(|place| to_plate(*place)));
        for pair in line.windows(2) {
            self.halve(pair[0], pair[1], &mut points);
        }
        points
    }

    fn halve(self, from: LonLat, to: LonLat, points: &mut Vec<Point>) {
        let middle = LonLat {
            lon: f64::midpoint(from.lon, to.lon),
            lat: f64::midpoint(from.lat, to.lat),
        };
        let (start, end, bend) = (to_plate(from), to_plate(to), to_plate(middle));
        if distance(bend, start, end) > self.stray {
            self.halve(from, middle, points);
            self.halve(middle, to, points);
        } else {
            points.push(end);
        }
    }

    fn round(self, points: &[Point]) -> Vec<Vertex> {
        let whole = |number: f64| (number * self.scale).round() as i32;
        points.iter().map(|p| (whole(p.x), whole(p.y))).collect()
    }

    /// A ring in whole numbers, unless it has shrunk to a point or a line.
    fn ring(self, points: &[Point]) -> Option<Subpath> {
        let mut vertices = self.round(points);
        while vertices.len() > 1 && vertices.first() == vertices.last() {
            vertices.pop();
        }
        let vertices = straighten(vertices);
        let distinct = vertices.len() > 2 && twice_area(&vertices) != 0;
        distinct.then_some(Subpath {
            vertices,
            closed: true,
        })
    }
}

/// Without repeated vertices and without those in the middle of a straight step.
fn straighten(vertices: Vec<Vertex>) -> Vec<Vertex> {
    let mut kept: Vec<Vertex> = Vec::with_capacity(vertices.len());
    for next in vertices {
        if kept.last() == Some(&next) {
            continue;
        }
        if let [.., before, middle] = kept[..]
            && straight(before, middle, next)
        {
            kept.pop();
        }
        kept.push(next);
    }
    kept
}

/// Whether `b` lies on the way from `a` to `c`.
fn straight(a: Vertex, b: Vertex, c: Vertex) -> bool {
    let (ux, uy) = (i64::from(b.0 - a.0), i64::from(b.1 - a.1));
    let (vx, vy) = (i64::from(c.0 - b.0), i64::from(c.1 - b.1));
    ux * vy == uy * vx && ux * vx + uy * vy > 0
}

/// Twice the signed area of a ring.
pub fn twice_area(ring: &[Vertex]) -> i64 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn straight_steps_are_one() {
        let line = vec![(0, 0), (0, 0), (2, 1), (4, 2), (2, 1), (2, 5), (2, 9)];
        assert_eq!(straighten(line), [(0, 0), (4, 2), (2, 1), (2, 9)]);
    }

    #[test]
    fn a_parallel_bends() {
        let pen = Pen::new(10.0);
        let ends = [50.0, 85.0].map(|lon| LonLat { lon, lat: 45.0 });
        let drawn = pen.lines(&[ends.to_vec()]);
        assert_eq!(drawn.len(), 1);
        assert!(drawn[0].vertices.len() > 8);
        for vertex in &drawn[0].vertices {
            let at = Point {
                x: f64::from(vertex.0) / 10.0,
                y: f64::from(vertex.1) / 10.0,
            };
            let place = crate::plate::from_plate(at).expect("on the globe");
            assert!((place.lat - 45.0).abs() < 0.01);
        }
    }

    #[test]
    fn a_meridian_does_not_bend_and_a_straying_parallel_bends_less() {
        let line = |ends: [(f64, f64); 2]| ends.map(|(lon, lat)| LonLat { lon, lat }).to_vec();
        let pen = Pen::new(10.0);
        let meridian = pen.lines(&[line([(60.0, 20.0), (60.0, 70.0)])]);
        assert_eq!(meridian[0].vertices.len(), 2);
        let parallel = [line([(50.0, 45.0), (85.0, 45.0)])];
        let vertices = |pen: Pen| pen.lines(&parallel)[0].vertices.len();
        assert!(vertices(pen.straying(0.5)) < vertices(pen));
    }

    #[test]
    fn an_area_is_in_square_units() {
        let square = Subpath {
            vertices: vec![(0, 0), (0, 20), (20, 20), (20, 0)],
            closed: true,
        };
        assert!((Pen::new(10.0).area(&square) - 4.0).abs() < 1e-9);
    }

    #[test]
    fn specks_vanish() {
        let speck = [(67.0, 43.0), (67.000_1, 43.0), (67.0, 43.000_1)];
        let ring: Vec<LonLat> = speck.map(|(lon, lat)| LonLat { lon, lat }).to_vec();
        assert!(Pen::new(10.0).rings(&[ring]).is_empty());
    }
}
