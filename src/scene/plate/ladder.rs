//! The neatline: a ladder of degrees along the four edges, with its figures.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::camera::Camera;
use crate::words::plate as words;

/// A filled stretch of an edge, as parts of its length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rung {
    /// Start, 0..1.
    pub from: f64,
    /// End, 0..1.
    pub to: f64,
}

/// A degree printed at an edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Degree {
    /// Where on the edge, 0..1.
    pub at: f64,
    /// Which.
    pub degree: words::Degree,
}

/// One edge of the frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edge {
    /// Filled stretches.
    pub rungs: Vec<Rung>,
    /// Printed degrees.
    pub degrees: Vec<Degree>,
}

/// The four edges.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ladder {
    /// Along the top: meridians.
    pub top: Edge,
    /// Along the bottom: meridians.
    pub bottom: Edge,
    /// Along the left: parallels.
    pub left: Edge,
    /// Along the right: parallels.
    pub right: Edge,
}

/// The ladder for a camera: 5 degrees a rung, fewer when enlarged.
pub fn ladder(camera: Camera) -> Ladder {
    let step = if camera.zoom() < 1.7 {
        5.0
    } else if camera.zoom() < 3.5 {
        2.5
    } else {
        1.0
    };
    let meridian = |y: f64| move |x: f64| place(camera, x, y).map_or(f64::NAN, |place| place.lon);
    let parallel = |x: f64| move |y: f64| place(camera, x, y).map_or(f64::NAN, |place| place.lat);
    Ladder {
        top: edge(&meridian(0.0), step, words::Degree::East),
        bottom: edge(&meridian(1.0), step, words::Degree::East),
        left: edge(&parallel(0.0), step, words::Degree::North),
        right: edge(&parallel(1.0), step, words::Degree::North),
    }
}

fn place(camera: Camera, x: f64, y: f64) -> Option<LonLat> {
    plate::from_plate(camera.to_plate(Point { x, y }))
}

/// Rungs along an edge on which the degree is monotone. One function for both kinds of degrees: two would be compiled.
fn edge(degree: &dyn Fn(f64) -> f64, step: f64, of: fn(f64) -> words::Degree) -> Edge {
    let mut edge = Edge::default();
    let (start, end) = (degree(0.0), degree(1.0));
    if !start.is_finite() || !end.is_finite() {
        return edge;
    }
    let rising = start < end;
    let labelled = if step < 2.0 { 2.0 } else { step * 2.0 };
    // The lines in steps from the equator or Greenwich, and where on the edge the last one was.
    let (mut line, mut from) = ((start / step).floor() as i64 + i64::from(rising), 0.0);
    loop {
        let at = line as f64 * step;
        let within = (at < end) == rising;
        let to = if within {
            crossing(degree, at, rising)
        } else {
            1.0
        };
        // A rung is filled from an even line to the next.
        if (line - i64::from(rising)) & 1 == 0 {
            edge.rungs.push(Rung { from, to });
        }
        if !within {
            return edge;
        }
        // Clear of the degrees and the scale bar of another edge.
        if (0.06..0.88).contains(&to) && (at / labelled).fract() == 0.0 {
            let degree = of(at);
            edge.degrees.push(Degree { at: to, degree });
        }
        from = to;
        line += if rising { 1 } else { -1 };
    }
}

/// Where on the edge the degree equals `line`, by bisection.
fn crossing(degree: &dyn Fn(f64) -> f64, line: f64, rising: bool) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = f64::midpoint(low, high);
        if (degree(middle) < line) == rising {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_home_plate_prints_tens() {
        let ladder = ladder(Camera::default());
        let printed = |edge: &Edge| -> Vec<words::Degree> {
            edge.degrees.iter().map(|printed| printed.degree).collect()
        };
        let north = [50.0, 40.0, 30.0].map(words::Degree::North);
        assert_eq!(printed(&ladder.left), north);
        assert!(printed(&ladder.top).contains(&words::Degree::East(60.0)));
    }

    #[test]
    fn a_printed_degree_lies_on_its_meridian() {
        let camera = Camera::default();
        for printed in ladder(camera).bottom.degrees {
            let place = place(camera, printed.at, 1.0).expect("on the plate");
            let words::Degree::East(degree) = printed.degree else {
                panic!("{printed:?} is no meridian");
            };
            assert!((place.lon - degree).abs() < 1e-6, "{printed:?}");
        }
    }
}
