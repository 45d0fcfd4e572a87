//! Thinning arcs after Douglas and Peucker, arc by arc, so that neighbours still share them.

use crate::albers::LonLat;
use crate::plate::{Point, to_plate};

/// Which vertices of a line to keep so that none of the others is farther than `tolerance` from
/// the line that remains. The first and the last always stay; a closed line keeps its farthest
/// vertex too, and so at least three.
pub fn kept(line: &[Point], tolerance: f64) -> Vec<bool> {
    let mut keep = vec![false; line.len()];
    let Some(last) = line.len().checked_sub(1) else {
        return keep;
    };
    keep[0] = true;
    keep[last] = true;
    let mut open = vec![(0, last)];
    while let Some((from, to)) = open.pop() {
        let closed = line[from] == line[to];
        let mut far = (0.0, from);
        for middle in from + 1..to {
            let away = distance(line[middle], line[from], line[to]);
            if away > far.0 {
                far = (away, middle);
            }
        }
        if far.1 > from && (closed || far.0 > tolerance) {
            keep[far.1] = true;
            open.push((from, far.1));
            open.push((far.1, to));
        }
    }
    if line.len() > 3 && line[0] == line[last] && keep.iter().filter(|keep| **keep).count() < 4 {
        keep.fill(true);
    }
    keep
}

/// Lines that share no vertices, without those that lie within `tolerance` of the line left.
pub fn thinned(lines: &[Vec<LonLat>], tolerance: f64) -> Vec<Vec<LonLat>> {
    let thin = |line: &Vec<LonLat>| {
        let points: Vec<Point> = line.iter().map(|place| to_plate(*place)).collect();
        let kept = kept(&points, tolerance).into_iter();
        let pairs = line.iter().zip(kept).filter(|(_, keep)| *keep);
        pairs.map(|(place, _)| *place).collect()
    };
    lines.iter().map(thin).collect()
}

/// The distance of a point from a segment.
pub fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 {
        (((p.x - a.x) * dx + (p.y - a.y) * dy) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (p.x - a.x - along * dx).hypot(p.y - a.y - along * dy)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(list: &[(f64, f64)]) -> Vec<Point> {
        list.iter().map(|&(x, y)| Point { x, y }).collect()
    }

    #[test]
    fn only_what_strays_is_kept() {
        let line = points(&[(0.0, 0.0), (1.0, 0.1), (2.0, 0.0), (3.0, 2.0), (4.0, 0.0)]);
        assert_eq!(kept(&line, 0.2), [true, false, true, true, true]);
        assert_eq!(kept(&line, 9.0), [true, false, false, false, true]);
        assert_eq!(kept(&line, 0.0), [true; 5]);
        assert!(kept(&[], 1.0).is_empty());
    }

    #[test]
    fn a_small_ring_stays_whole() {
        let ring = points(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]);
        assert_eq!(kept(&ring, 9.0), [true; 5]);
    }
}
