//! Clipping to an upright rectangle: rings after Sutherland and Hodgman, lines after Liang and Barsky.

use crate::plate::Point;

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// The corner with the least coordinates.
    pub min: Point,
    /// The corner with the greatest coordinates.
    pub max: Point,
}

/// The part of a ring inside the rectangle, or nothing.
///
/// Where the ring leaves the rectangle and comes back the result runs along the rectangle's edge,
/// so that edge must not be stroked. The last point is joined to the first, in and out.
pub fn ring(ring: &[Point], to: Rect) -> Vec<Point> {
    let left = half(ring, |p| p.x - to.min.x);
    let right = half(&left, |p| to.max.x - p.x);
    let top = half(&right, |p| p.y - to.min.y);
    half(&top, |p| to.max.y - p.y)
}

/// The part of a ring where `depth`, a distance from a line, is not negative.
fn half(ring: &[Point], depth: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len() + 4);
    let Some(last) = ring.last() else {
        return kept;
    };
    let mut from = *last;
    for to in ring {
        let (before, after) = (depth(from), depth(*to));
        if (before < 0.0) != (after < 0.0) {
            kept.push(between(from, *to, before / (before - after)));
        }
        if after >= 0.0 {
            kept.push(*to);
        }
        from = *to;
    }
    kept
}

/// The pieces of a line inside the rectangle. A closed line (its last point is its first) that
/// is wholly inside stays closed.
pub fn line(line: &[Point], to: Rect) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    let mut piece: Vec<Point> = Vec::new();
    for pair in line.windows(2) {
        let Some((enter, leave)) = span(pair[0], pair[1], to) else {
            continue;
        };
        if enter > 0.0 || piece.is_empty() {
            pieces.push(std::mem::take(&mut piece));
            piece.push(between(pair[0], pair[1], enter));
        }
        piece.push(between(pair[0], pair[1], leave));
        if leave < 1.0 {
            pieces.push(std::mem::take(&mut piece));
        }
    }
    pieces.push(piece);
    pieces.retain(|piece| piece.len() > 1);
    // A closed line that starts inside and was cut: its last piece runs on into its first.
    let closed = line.len() > 2 && line.first() == line.last();
    if closed && pieces.len() > 1 && pieces[0].first() == line.first() {
        let runs_on = pieces.last().and_then(|piece| piece.last()) == line.last();
        if let Some(mut last) = runs_on.then(|| pieces.pop()).flatten() {
            last.extend(&pieces[0][1..]);
            pieces[0] = last;
        }
    }
    pieces
}

/// From where to where, as parts of the way from `a` to `b`, a segment is inside the rectangle.
fn span(a: Point, b: Point, to: Rect) -> Option<(f64, f64)> {
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (from, until) in [
        (a.x - to.min.x, b.x - to.min.x),
        (to.max.x - a.x, to.max.x - b.x),
        (a.y - to.min.y, b.y - to.min.y),
        (to.max.y - a.y, to.max.y - b.y),
    ] {
        match (from < 0.0, until < 0.0) {
            (true, true) => return None,
            (true, false) => enter = enter.max(from / (from - until)),
            (false, true) => leave = leave.min(from / (from - until)),
            (false, false) => {}
        }
    }
    (enter < leave).then_some((enter, leave))
}

fn between(a: Point, b: Point, part: f64) -> Point {
    if part <= 0.0 {
        a
    } else if part >= 1.0 {
        b
    } else {
        Point {
            x: a.x + (b.x - a.x) * part,
            y: a.y + (b.y - a.y) * part,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Rect = Rect {
        min: Point { x: 0.0, y: 0.0 },
        max: Point { x: 10.0, y: 10.0 },
    };

    fn points(list: &[(f64, f64)]) -> Vec<Point> {
        list.iter().map(|&(x, y)| Point { x, y }).collect()
    }

    fn area(ring: &[Point]) -> f64 {
        let next = ring.iter().cycle().skip(1);
        let twice: f64 = ring
            .iter()
            .zip(next)
            .map(|(a, b)| a.x * b.y - b.x * a.y)
            .sum();
        twice.abs() / 2.0
    }

    #[test]
    fn rings() {
        let inside = points(&[(1.0, 1.0), (9.0, 1.0), (5.0, 9.0)]);
        assert_eq!(ring(&inside, BOX), inside);
        let outside = points(&[(11.0, 1.0), (19.0, 1.0), (15.0, 9.0)]);
        assert!(ring(&outside, BOX).is_empty());
        let around = points(&[(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)]);
        assert!((area(&ring(&around, BOX)) - 100.0).abs() < 1e-12);
        let corner = points(&[(5.0, 5.0), (15.0, 5.0), (15.0, 15.0), (5.0, 15.0)]);
        assert!((area(&ring(&corner, BOX)) - 25.0).abs() < 1e-12);
        let comb = points(&[
            (-5.0, 1.0),
            (5.0, 1.0),
            (5.0, 2.0),
            (-2.0, 2.0),
            (-2.0, 8.0),
            (5.0, 8.0),
            (5.0, 9.0),
            (-5.0, 9.0),
        ]);
        assert!((area(&ring(&comb, BOX)) - 10.0).abs() < 1e-12);
        assert!(ring(&[], BOX).is_empty());
    }

    #[test]
    fn lines_are_cut_to_pieces() {
        let wave = points(&[
            (-5.0, 5.0),
            (5.0, 5.0),
            (5.0, 15.0),
            (7.0, 15.0),
            (7.0, 1.0),
        ]);
        let pieces = line(&wave, BOX);
        assert_eq!(
            pieces,
            [
                points(&[(0.0, 5.0), (5.0, 5.0), (5.0, 10.0)]),
                points(&[(7.0, 10.0), (7.0, 1.0)])
            ]
        );
        assert_eq!(line(&points(&[(-5.0, 5.0), (15.0, 5.0)]), BOX).len(), 1);
        assert!(line(&points(&[(-5.0, 8.0), (2.0, 15.0)]), BOX).is_empty());
        assert!(line(&points(&[(-3.0, 0.5), (-1.0, 3.0)]), BOX).is_empty());
    }

    #[test]
    fn closed_lines_stay_closed_or_run_on() {
        let inside = points(&[(1.0, 1.0), (9.0, 1.0), (5.0, 9.0), (1.0, 1.0)]);
        assert_eq!(line(&inside, BOX), [inside]);
        let cut = points(&[(5.0, 5.0), (15.0, 5.0), (15.0, 7.0), (5.0, 7.0), (5.0, 5.0)]);
        assert_eq!(
            line(&cut, BOX),
            [points(&[(10.0, 7.0), (5.0, 7.0), (5.0, 5.0), (10.0, 5.0)])]
        );
    }
}
