//! Cutting lines where others run beside them.

use super::thin::distance;
use crate::albers::LonLat;
use crate::plate::{Point, to_plate};

/// How finely a line is looked at, in plate units: a cut lies within this of where it should.
const STEP: f64 = 0.125;

/// The pieces of lines that lie farther than `reach` plate units from all of `others`.
///
/// Vertices stay what they are, and a cut between two of them adds one. A line that ends where it
/// begins and is not cut stays closed.
pub fn apart(lines: &[Vec<LonLat>], others: &[Vec<LonLat>], reach: f64) -> Vec<Vec<LonLat>> {
    let others: Vec<[Point; 2]> = others
        .iter()
        .flat_map(|line| line.windows(2))
        .map(|pair| [to_plate(pair[0]), to_plate(pair[1])])
        .collect();
    let far = |place: LonLat| {
        let at = to_plate(place);
        others.iter().all(|[a, b]| distance(at, *a, *b) > reach)
    };
    lines.iter().flat_map(|line| pieces(line, far)).collect()
}

/// The pieces of a line that are `far`, by the middles of its steps.
fn pieces(line: &[LonLat], far: impl Fn(LonLat) -> bool) -> Vec<Vec<LonLat>> {
    let mut pieces = Vec::new();
    let mut piece: Vec<LonLat> = Vec::new();
    for pair in line.windows(2) {
        let (from, to) = (to_plate(pair[0]), to_plate(pair[1]));
        let steps = ((to.x - from.x).hypot(to.y - from.y) / STEP)
            .ceil()
            .max(1.0);
        let mut step = 0.0;
        while step < steps {
            if far(between(pair, (step + 0.5) / steps)) {
                if piece.is_empty() {
                    piece.push(between(pair, step / steps));
                }
            } else if !piece.is_empty() {
                // The segment's own start ends the piece already if the cut lies there.
                if step > 0.0 {
                    piece.push(between(pair, step / steps));
                }
                pieces.push(std::mem::take(&mut piece));
            }
            step += 1.0;
        }
        if !piece.is_empty() {
            piece.push(pair[1]);
        }
    }
    if !piece.is_empty() {
        pieces.push(piece);
    }
    pieces
}

/// A place on a segment, straight in longitude and latitude.
fn between(pair: &[LonLat], part: f64) -> LonLat {
    let (a, b) = (pair[0], pair[1]);
    if part <= 0.0 {
        return a;
    }
    LonLat {
        lon: a.lon + (b.lon - a.lon) * part,
        lat: a.lat + (b.lat - a.lat) * part,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(places: &[(f64, f64)]) -> Vec<LonLat> {
        let place = |&(lon, lat): &(f64, f64)| LonLat { lon, lat };
        places.iter().map(place).collect()
    }

    #[test]
    fn what_runs_beside_another_is_cut_out() {
        let border = line(&[(60.0, 40.0), (65.0, 40.0), (65.0, 45.0)]);
        let beside = line(&[(62.0, 40.01), (63.0, 40.01)]);
        let left = apart(std::slice::from_ref(&border), &[beside], 2.5);
        assert_eq!(left.len(), 2);
        assert_eq!(left[0][0], border[0]);
        assert_eq!(left[1][1..], border[1..]);
        // 2.5 units are 15.7 km, at 40 north 0.184 degrees of longitude.
        for (cut, lon) in [(left[0][1], 62.0 - 0.184), (left[1][0], 63.0 + 0.184)] {
            assert!((cut.lon - lon).abs() < 0.015, "{cut:?}");
            assert!((cut.lat - 40.0).abs() < 1e-12, "{cut:?}");
        }
    }

    #[test]
    fn a_cut_at_a_vertex_adds_none() {
        let border = line(&[(60.0, 40.0), (61.0, 40.0), (61.5, 40.0), (62.0, 40.0)]);
        let left = pieces(&border, |at| at.lon < 61.0 || at.lon > 61.5);
        assert_eq!(left, [border[..2].to_vec(), border[2..].to_vec()]);
    }

    #[test]
    fn what_is_far_or_near_as_a_whole_stays_or_goes_as_a_whole() {
        let ring = [line(&[
            (60.0, 40.0),
            (61.0, 40.0),
            (61.0, 41.0),
            (60.0, 40.0),
        ])];
        assert_eq!(apart(&ring, &[], 2.5), ring);
        assert!(apart(&ring, &ring, 2.5).is_empty());
    }
}
