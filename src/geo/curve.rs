//! Smooth curves through a few control points, for schematic corridors.

use northern_route_geometry::plate::Point;
use northern_route_geometry::trig::atan2;

use crate::scale::decimal::Decimal;

/// A curve ready to draw: its path, and where and in which direction it ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// SVG path in plate units, one decimal.
    pub d: String,
    /// First point.
    pub tail: Point,
    /// Last point.
    pub head: Point,
    /// Direction of travel at the head, degrees clockwise from east.
    pub heading: f64,
    /// Its cubic pieces: start, two controls, end.
    pieces: Vec<[Point; 4]>,
}

impl Curve {
    /// Points along the curve, `count` in each piece and its end, for keeping names clear of it.
    pub fn samples(&self, count: u32) -> impl Iterator<Item = Point> + '_ {
        self.pieces.iter().flat_map(move |[a, b, c, d]| {
            (0..=count).map(move |step| {
                let t = f64::from(step) / f64::from(count);
                let u = 1.0 - t;
                let mix = |a: f64, b: f64, c: f64, d: f64| {
                    u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
                };
                Point {
                    x: mix(a.x, b.x, c.x, d.x),
                    y: mix(a.y, b.y, c.y, d.y),
                }
            })
        })
    }
}

/// Catmull-Rom spline (Catmull and Rom 1974, uniform, tension 1/2) through the points, as cubic
/// Bezier pieces. `None` for fewer than two points.
pub fn through(points: &[Point]) -> Option<Curve> {
    let (&tail, &head) = (points.first()?, points.last()?);
    if points.len() < 2 {
        return None;
    }
    let mut d = format!("M{} {}", Decimal(tail.x, 1), Decimal(tail.y, 1));
    let mut pieces = Vec::new();
    let mut before_head = tail;
    for index in 1..points.len() {
        let (from, to) = (points[index - 1], points[index]);
        let before = points[index.saturating_sub(2)];
        let after = points.get(index + 1).copied().unwrap_or(head);
        let first = Point {
            x: from.x + (to.x - before.x) / 6.0,
            y: from.y + (to.y - before.y) / 6.0,
        };
        let second = Point {
            x: to.x - (after.x - from.x) / 6.0,
            y: to.y - (after.y - from.y) / 6.0,
        };
        let piece = format!(
            "C{} {} {} {} {} {}",
            Decimal(first.x, 1),
            Decimal(first.y, 1),
            Decimal(second.x, 1),
            Decimal(second.y, 1),
            Decimal(to.x, 1),
            Decimal(to.y, 1)
        );
        d.push_str(&piece);
        before_head = second;
        pieces.push([from, first, second, to]);
    }
    let heading = atan2(head.y - before_head.y, head.x - before_head.x).to_degrees();
    Some(Curve {
        d,
        tail,
        head,
        heading,
        pieces,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_run_heads_where_it_goes() {
        let points = [(0.0, 0.0), (10.0, 0.0), (20.0, 0.0)].map(|(x, y)| Point { x, y });
        let curve = through(&points).expect("three points");
        assert!(curve.heading.abs() < 1e-9);
        assert_eq!(curve.d, "M0 0C1.7 0 6.7 0 10 0C13.3 0 18.3 0 20 0");
    }

    #[test]
    fn fewer_than_two_points_are_no_curve() {
        assert_eq!(through(&[]), None);
        assert_eq!(through(&[Point { x: 1.0, y: 1.0 }]), None);
    }
}
