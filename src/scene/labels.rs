//! Names on the plate, by rank: who yields when there is no room. No label meets another.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, PLATE_HEIGHT, PLATE_WIDTH, Point};

use crate::geo::camera::Camera;
use crate::model::facts::PLACES;
use crate::model::record::{Place, PlaceKind};
use crate::scale::decimal::Decimal;
use crate::scene::marks::Mark;
use crate::scene::place_in_frame::{COMPACT_WIDTH, Spot, WIDE_WIDTH};
use crate::scene::text_width::text_width;

/// A town with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Town {
    /// Key of the place.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Where its dot stands.
    pub spot: Spot,
    /// Offset of the name from the dot, pixels.
    pub dx: f64,
    /// Offset of the baseline, pixels.
    pub dy: f64,
    /// SVG `text-anchor`.
    pub anchor: &'static str,
    /// Which dot.
    pub kind: PlaceKind,
}

/// A name of a country that follows its parallel, in plate units.
#[derive(Clone, Debug, PartialEq)]
pub struct Territory {
    /// ISO 3166-1 alpha-3 code.
    pub code: &'static str,
    /// The curve that the name stands on.
    pub d: String,
    /// Whether it is one of the five.
    pub republic: bool,
    /// Extra space between letters, pixels at home.
    pub tracking: f64,
}

/// A name of a water.
#[derive(Clone, Debug, PartialEq)]
pub struct Water {
    /// Its name; a line break is a vertical bar.
    pub name: &'static str,
    /// Where it stands.
    pub spot: Spot,
    /// Degrees clockwise.
    pub turn: f64,
}

/// Code, longitude of the middle, latitude, tracking, whether one of the five.
const TERRITORIES: [(&str, f64, f64, f64, bool); 11] = [
    ("KAZ", 62.2, 48.3, 6.5, true),
    ("UZB", 62.6, 42.75, 1.6, true),
    ("TKM", 58.4, 40.45, 1.6, true),
    ("KGZ", 77.4, 40.6, 1.0, true),
    ("TJK", 77.6, 38.15, 1.0, true),
    ("AFG", 65.3, 33.7, 1.6, false),
    ("RUS", 57.6, 54.0, 5.0, false),
    ("CHN", 84.6, 41.9, 5.0, false),
    ("IRN", 56.6, 34.6, 5.0, false),
    ("PAK", 71.8, 32.5, 1.6, false),
    ("MNG", 88.9, 48.0, 1.6, false),
];

/// Name, longitude, latitude, turn, smallest zoom.
const WATERS: [(&str, f64, f64, f64, f64); 10] = [
    ("Caspian|Sea", 51.0, 41.6, 0.0, 1.0),
    ("Aral Sea", 59.4, 45.75, 0.0, 1.0),
    ("Lake Balkhash", 75.3, 46.75, -14.0, 1.0),
    ("Amu Darya", 63.4, 39.3, 42.0, 1.0),
    ("Syr Darya", 66.0, 44.7, 30.0, 1.0),
    ("Issyk-Kul", 77.2, 42.42, 0.0, 2.0),
    ("Panj", 70.9, 38.35, 60.0, 3.0),
    ("Naryn", 74.4, 41.42, -8.0, 3.0),
    ("Zarafshan", 66.2, 39.93, 0.0, 3.0),
    ("Lake Zaysan", 84.0, 48.0, 0.0, 2.0),
];

/// Curves for the names of countries. They depend on nothing that a visitor can change.
pub fn territories() -> Vec<Territory> {
    TERRITORIES
        .iter()
        .map(|(code, lon, lat, tracking, republic)| {
            let at = |degrees: f64| {
                plate::to_plate(LonLat {
                    lon: lon + degrees,
                    lat: *lat,
                })
            };
            let (start, end) = (at(-14.0), at(14.0));
            // The parallel is an arc of a circle; a quadratic through its middle is within 0.1 unit.
            let middle = at(0.0);
            let control = Point {
                x: 2.0 * middle.x - f64::midpoint(start.x, end.x),
                y: 2.0 * middle.y - f64::midpoint(start.y, end.y),
            };
            Territory {
                code,
                d: format!(
                    "M{} {}Q{} {} {} {}",
                    Decimal(start.x, 1),
                    Decimal(start.y, 1),
                    Decimal(control.x, 1),
                    Decimal(control.y, 1),
                    Decimal(end.x, 1),
                    Decimal(end.y, 1)
                ),
                republic: *republic,
                tracking: *tracking,
            }
        })
        .collect()
}

/// Names of waters that the camera shows.
pub fn waters(camera: Camera) -> Vec<Water> {
    WATERS
        .iter()
        .filter(|(.., zoom)| camera.zoom() >= *zoom)
        .map(|(name, lon, lat, turn, _)| Water {
            name,
            spot: Spot::of(
                LonLat {
                    lon: *lon,
                    lat: *lat,
                },
                camera,
            ),
            turn: *turn,
        })
        .filter(|water| water.spot.is_near(0.05))
        .collect()
}

/// A rectangle in pixels of the nominal frame.
#[derive(Clone, Copy, Debug)]
struct Box {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Box {
    fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> Self {
        Self {
            left: x - half_width,
            top: y - half_height,
            right: x + half_width,
            bottom: y + half_height,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Towns that have room for their names, best rank first. `keep_clear` are plate points, such as the
/// corridors, that no name may cover.
pub fn towns(camera: Camera, compact: bool, marks: &[Mark], keep_clear: &[Point]) -> Vec<Town> {
    let zoom = camera.zoom();
    let (width, least) = if compact {
        (COMPACT_WIDTH, 2.0)
    } else {
        (WIDE_WIDTH, 1.0)
    };
    if zoom < least {
        return Vec::new();
    }
    let height = width * PLATE_HEIGHT / PLATE_WIDTH;
    let scene = Frame { width, height };
    let mut taken = scene.obstacles(camera, marks, keep_clear);
    let dots: Vec<(&Place, Spot)> = PLACES
        .iter()
        .filter(|place| shows(place, zoom))
        .map(|place| {
            let at = LonLat {
                lon: place.lon,
                lat: place.lat,
            };
            (place, Spot::of(at, camera))
        })
        .filter(|(_, spot)| spot.is_near(-0.015))
        .collect();
    let mut towns = Vec::new();
    for (place, spot) in dots {
        let (x, y) = (spot.x * width, spot.y * height);
        let dot = Box::around(x, y, 3.0, 3.0);
        if taken.iter().any(|other| other.meets(&dot)) {
            continue;
        }
        let wide = text_width(place.name, 11.0);
        let found = [
            (5.0, 3.8, "start"),
            (-5.0, 3.8, "end"),
            (0.0, -5.5, "middle"),
            (0.0, 13.0, "middle"),
            (-4.0, -4.0, "end"),
            (4.0, 11.0, "start"),
        ]
        .into_iter()
        .find_map(|(dx, dy, anchor)| {
            let middle = match anchor {
                "start" => x + dx + wide / 2.0,
                "end" => x + dx - wide / 2.0,
                _ => x + dx,
            };
            let name = Box::around(middle, y + dy - 4.0, wide / 2.0 + 2.0, 6.5);
            let inside = name.left > 8.0
                && name.right < width - 8.0
                && name.top > 8.0
                && name.bottom < height - 8.0;
            let free = inside && !taken.iter().any(|other| other.meets(&name));
            free.then_some((dx, dy, anchor, name))
        });
        if let Some((dx, dy, anchor, name)) = found {
            taken.push(dot);
            taken.push(name);
            towns.push(Town {
                id: place.id,
                name: place.name,
                spot,
                dx,
                dy,
                anchor,
                kind: place.kind,
            });
        }
    }
    towns
}

/// Which towns a zoom shows: capitals and the largest at home, seats later, crossings last.
fn shows(place: &Place, zoom: f64) -> bool {
    let least = match (place.kind, place.rank) {
        (_, 0 | 1) | (PlaceKind::Capital, _) => 1.0,
        (PlaceKind::Crossing, _) => 3.0,
        (_, 2) => 1.8,
        (_, 3) => 3.5,
        (_, 4) => 1.0,
        _ => 2.4,
    };
    zoom >= least
}

/// The nominal frame in pixels.
struct Frame {
    width: f64,
    height: f64,
}

impl Frame {
    /// What stands before any town: discs and figures, names of countries and waters, the corner of
    /// the buttons, the scale bar and the credits.
    fn obstacles(&self, camera: Camera, marks: &[Mark], keep_clear: &[Point]) -> Vec<Box> {
        let (width, height) = (self.width, self.height);
        let mut taken = vec![
            Box {
                left: width - 52.0,
                top: 0.0,
                right: width,
                bottom: 118.0,
            },
            Box {
                left: 0.0,
                top: height - 40.0,
                right: 130.0,
                bottom: height,
            },
            Box {
                left: width - 262.0,
                top: height - 92.0,
                right: width,
                bottom: height,
            },
        ];
        for mark in marks {
            let (x, y) = (mark.spot.x * width, mark.spot.y * height);
            if !mark.ring {
                taken.push(Box::around(x, y, mark.reach + 3.0, mark.reach + 3.0));
            }
            for figure in &mark.figures {
                let wide = text_width(&figure.text, 12.5);
                let middle = match figure.anchor {
                    "start" => x + figure.dx + wide / 2.0,
                    "end" => x + figure.dx - wide / 2.0,
                    _ => x + figure.dx,
                };
                taken.push(Box::around(middle, y, wide / 2.0 + 2.0, 8.0));
            }
        }
        for (_, lon, lat, tracking, republic) in TERRITORIES {
            let code_width = if republic { 9.0 } else { 8.5 };
            let letters = 10.0;
            let spot = Spot::of(LonLat { lon, lat }, camera);
            let half = letters * (code_width + tracking) / 2.0;
            taken.push(Box::around(
                spot.x * width,
                spot.y * height - 4.0,
                half,
                9.0,
            ));
        }
        for water in waters(camera) {
            let (x, y) = (water.spot.x * width, water.spot.y * height);
            let half = text_width(water.name, 11.0) / 2.0;
            let (sin, cos) = water.turn.to_radians().sin_cos();
            for step in -2..=2 {
                let along = half * f64::from(step) / 2.0;
                taken.push(Box::around(
                    x + along * cos,
                    y + along * sin - 3.0,
                    half / 4.0 + 2.0,
                    7.0,
                ));
            }
        }
        for point in keep_clear {
            let spot = Spot::of_plate(*point, camera);
            taken.push(Box::around(spot.x * width, spot.y * height, 4.0, 4.0));
        }
        taken
    }
}
