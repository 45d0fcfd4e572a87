//! Where the ties run: from capital to capital, or between two stubs with a void. No fact is here.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::camera::Camera;
use crate::geo::curve;
use crate::geo::plate_size::PlateSize;
use crate::model::evidence::record::AnchorUse;
use crate::model::evidence::tables::anchored;
use crate::model::facts::PLACES;
use crate::model::record::{Place, PlaceKind};
use crate::scale::decimal::Decimal;
use crate::scene::plate::place_in_frame::{Spot, place};
use crate::scene::plate::room::{Room, Sheet};

/// Capitals on the sheet, by code of the state.
pub const CAPITALS: [(&str, &str); 7] = [
    ("KAZ", "Astana"),
    ("KGZ", "Bishkek"),
    ("TJK", "Dushanbe"),
    ("TKM", "Ashgabat"),
    ("UZB", "Tashkent"),
    ("AFG", "Kabul"),
    ("AZE", "Baku"),
];

/// The town where the centre sits.
const SEAT: &str = "Almaty";

/// A line between two states.
#[derive(Debug)]
pub struct Line {
    /// Codes of the two states; the first has its capital on the sheet.
    pub ends: [&'static str; 2],
    /// Parts of its length between which a missing tie is cut out.
    void: [f64; 2],
    /// The part of its length at which its words stand.
    words: f64,
    /// Where they stand on a wide sheet from there, pixels: the edge near the line, to its left if negative; top, bottom.
    beside: [f64; 3],
}

/// The lines. Their course is drawn for clearness and says nothing about a way.
pub const LINES: [Line; 5] = [
    Line {
        ends: ["AFG", "UZB"],
        void: [0.17, 0.6],
        words: 0.69,
        beside: [-7.0, -38.0, -3.0],
    },
    Line {
        ends: ["AFG", "TKM"],
        void: [0.22, 0.74],
        words: 0.61,
        beside: [-18.0, 16.0, 44.0],
    },
    Line {
        ends: ["TJK", "AFG"],
        void: [0.0, 0.0],
        words: 0.66,
        beside: [7.0, -14.0, 14.0],
    },
    Line {
        ends: ["TJK", "KGZ"],
        void: [0.0, 0.0],
        words: 0.36,
        beside: [20.0, -14.0, 14.0],
    },
    Line {
        ends: ["TJK", "RUS"],
        void: [0.0, 0.0],
        words: 0.58,
        beside: [-7.0, -20.0, 20.0],
    },
];

/// Plate units around a capital that its own name may use.
const AT_CAPITAL: f64 = 16.0;

/// The place of a capital by the code of its state.
pub fn capital(state: &str) -> Option<LonLat> {
    let (_, name) = CAPITALS.iter().find(|(code, _)| *code == state)?;
    let place = PLACES
        .iter()
        .find(|place| place.kind == PlaceKind::Capital && place.name == *name)?;
    Some(located(place))
}

fn located(place: &Place) -> LonLat {
    LonLat {
        lon: f64::from(place.lon),
        lat: f64::from(place.lat),
    }
}

impl Line {
    /// The line between two states, in either order.
    pub fn between(one: &str, other: &str) -> Option<&'static Self> {
        LINES
            .iter()
            .find(|line| line.ends == [one, other] || line.ends == [other, one])
    }

    /// Its points on the plate, close enough to look smooth at every zoom.
    fn points(&self) -> Vec<Point> {
        // The last lies off the sheet where the second state has no capital on it.
        let by = anchored(AnchorUse::Tie, &self.ends.join("/"));
        let by = by.iter().copied().map(place);
        let mut places: Vec<LonLat> = capital(self.ends[0]).into_iter().chain(by).collect();
        places.extend(capital(self.ends[1]));
        let places: Vec<Point> = places.into_iter().map(plate::to_plate).collect();
        let Some(curve) = curve::through(&places) else {
            return Vec::new();
        };
        let mut points: Vec<Point> = curve.samples(24).collect();
        points.dedup();
        points
    }

    /// The whole line as a path.
    pub fn whole(&self) -> String {
        path(&self.points())
    }

    /// Of a missing tie: the stub at the first end, the void, and the stub at the second end. Both
    /// stubs start at the void.
    pub fn parted(&self) -> [String; 3] {
        let points = self.points();
        let [from, to] = self.void;
        let mut first = part(&points, 0.0, from);
        first.reverse();
        [
            path(&first),
            path(&part(&points, from, to)),
            path(&part(&points, to, 1.0)),
        ]
    }

    /// Where its words stand.
    pub fn middle(&self) -> Option<LonLat> {
        let point = *part(&self.points(), 0.0, self.words).last()?;
        plate::from_plate(point)
    }
}

/// Plate points that no name may cover: along every line, up to the names of the capitals.
pub fn keep_clear() -> Vec<Point> {
    let mut clear = Vec::new();
    for line in &LINES {
        let points = line.points();
        let (Some(&tail), Some(&head)) = (points.first(), points.last()) else {
            continue;
        };
        let mut last = tail;
        for point in points {
            let away = distance(point, tail).min(distance(point, head));
            if away > AT_CAPITAL && distance(point, last) > 3.0 {
                clear.push(point);
                last = point;
            }
        }
    }
    clear
}

/// Where the words about the state that is not in the centre stand beside its capital.
const AT_KABUL: [f64; 3] = [-7.0, 5.0, 33.0];

/// Where the name of the centre stands beside its seat.
const AT_SEAT: [f64; 3] = [7.0, -9.0, 9.0];

/// Pixels around words.
const AROUND: f64 = 8.0;

/// What words of a width take from their line or their symbol.
const fn room_of(width: f64, [near, top, bottom]: [f64; 3]) -> [f64; 4] {
    let far = near + (width + AROUND).copysign(near);
    [near.min(far), top, near.max(far), bottom]
}

/// The widths of the words that belong to ties and badges, pixels.
#[derive(Debug)]
pub struct Widths {
    /// Of each line.
    pub lines: [f64; LINES.len()],
    /// Of the label of the state that is not in the centre.
    pub out: f64,
    /// Of the name of the centre.
    pub seat: f64,
}

/// What the words of ties take of the sheet before those of towns; a small one has no room for words.
pub fn reserved(camera: Camera, size: PlateSize, widths: &Widths) -> Vec<Room> {
    let sheet = Sheet::new(size);
    let at = |place: LonLat, [left, top, right, bottom]: [f64; 4]| {
        let spot = Spot::of(place, camera);
        let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
        Room {
            left: x + left,
            top: y + top,
            right: x + right,
            bottom: y + bottom,
        }
    };
    let seat = PLACES.iter().find(|place| place.name == SEAT).map(located);
    let seat = seat.map(|place| at(place, room_of(widths.seat, AT_SEAT)));
    let mut reserved: Vec<Room> = seat.into_iter().collect();
    if size > PlateSize::Small {
        let lines = LINES.iter().zip(widths.lines);
        reserved.extend(
            lines.filter_map(|(line, width)| Some(at(line.middle()?, room_of(width, line.beside)))),
        );
        let kabul = capital("AFG");
        reserved.extend(kabul.map(|place| at(place, room_of(widths.out, AT_KABUL))));
    }
    reserved
}

fn distance(one: Point, other: Point) -> f64 {
    let (x, y) = (one.x - other.x, one.y - other.y);
    (x * x + y * y).sqrt()
}

/// The points between two parts of the length.
fn part(points: &[Point], from: f64, to: f64) -> Vec<Point> {
    let length: f64 = points
        .windows(2)
        .map(|pair| distance(pair[0], pair[1]))
        .sum();
    let (from, to) = (from * length, to * length);
    let mut found = Vec::new();
    let mut gone = 0.0;
    for pair in points.windows(2) {
        let step = distance(pair[0], pair[1]);
        let at = |along: f64| {
            let share = (along - gone) / step;
            Point {
                x: pair[0].x + (pair[1].x - pair[0].x) * share,
                y: pair[0].y + (pair[1].y - pair[0].y) * share,
            }
        };
        if gone + step > from && gone < to {
            if found.is_empty() {
                found.push(at(from.max(gone)));
            }
            found.push(at(to.min(gone + step)));
        }
        gone += step;
    }
    found
}

fn path(points: &[Point]) -> String {
    let steps: Vec<String> = points
        .iter()
        .map(|point| format!("{} {}", Decimal(point.x, 2), Decimal(point.y, 2)))
        .collect();
    format!("M{}", steps.join("L"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_capital_of_a_line_is_on_the_sheet_or_the_line_leaves_it() {
        for line in &LINES {
            assert!(capital(line.ends[0]).is_some(), "{:?}", line.ends);
            let points = line.points();
            let last = points.last().expect("points");
            let inside = (0.0..=plate::PLATE_HEIGHT).contains(&last.y);
            assert_eq!(capital(line.ends[1]).is_some(), inside, "{:?}", line.ends);
        }
    }

    #[test]
    fn the_parts_of_a_parted_line_meet_at_the_void() {
        for line in LINES.iter().filter(|line| line.void[1] > 0.0) {
            let points = line.points();
            let [from, to] = line.void;
            let (first, void) = (part(&points, 0.0, from), part(&points, from, to));
            let last = part(&points, to, 1.0);
            assert!(distance(*first.last().expect("a stub"), void[0]) < 1e-6);
            assert!(distance(last[0], *void.last().expect("a void")) < 1e-6);
            assert!(
                distance(
                    *last.last().expect("a stub"),
                    *points.last().expect("points")
                ) < 1e-6
            );
        }
    }

    #[test]
    fn nothing_is_kept_clear_at_a_capital() {
        for point in keep_clear() {
            for line in &LINES {
                let at = capital(line.ends[0])
                    .map(plate::to_plate)
                    .expect("a capital");
                let own = line.points().first() == Some(&at);
                assert!(!own || distance(point, at) > AT_CAPITAL - 8.0);
            }
        }
    }
}
