//! The committed files: what the sources give, and what the page relies on.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use northern_route_geometry::plate::{MARGIN, PLATE_HEIGHT, PLATE_WIDTH, to_plate};
use northern_route_geometry::prepare::path::{Subpath, read};
use northern_route_geometry::prepare::thin::distance;
use northern_route_geometry::prepare::{DETAIL, OVERVIEW, prepare};
use northern_route_geometry::{LonLat, Point};

fn home(directory: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(directory)
}

/// A file: its scale and its paths.
struct Drawn {
    scale: f64,
    paths: Vec<(String, String)>,
}

impl Drawn {
    fn load(name: &str) -> Self {
        let text = fs::read_to_string(home("prepared").join(name)).expect("reads");
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().expect("a head").split(' ').collect();
        assert_eq!(head[..2], ["northern-route-geometry", "1"]);
        assert_eq!(format!("{}.txt", head[2]), name);
        let paths = lines.map(|line| {
            let (id, d) = line.split_once('\t').expect("a tab");
            (id.to_owned(), d.to_owned())
        });
        Self {
            scale: head[3].parse().expect("a number"),
            paths: paths.collect(),
        }
    }

    fn ids(&self) -> Vec<&str> {
        self.paths.iter().map(|(id, _)| id.as_str()).collect()
    }

    fn subpaths(&self, id: &str) -> Vec<Subpath> {
        let path = self.paths.iter().find(|(known, _)| known == id);
        let (_, d) = path.unwrap_or_else(|| panic!("no path {id}"));
        read(d).expect("a path")
    }

    fn at(&self, vertex: (i32, i32)) -> Point {
        Point {
            x: f64::from(vertex.0) / self.scale,
            y: f64::from(vertex.1) / self.scale,
        }
    }

    /// Whether a place is inside a path by the even-odd rule.
    fn holds(&self, id: &str, lon: f64, lat: f64) -> bool {
        let place = to_plate(LonLat { lon, lat });
        let mut inside = false;
        for subpath in self.subpaths(id) {
            let ring = &subpath.vertices;
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (a, b) = (self.at(*a), self.at(*b));
                let crosses = (a.y > place.y) != (b.y > place.y);
                if crosses && place.x < a.x + (place.y - a.y) / (b.y - a.y) * (b.x - a.x) {
                    inside = !inside;
                }
            }
        }
        inside
    }

    /// The lands that hold a place.
    fn owners(&self, lon: f64, lat: f64) -> Vec<&str> {
        let land = self.ids().into_iter();
        land.filter_map(|id| {
            id.strip_prefix("land-")
                .filter(|_| self.holds(id, lon, lat))
        })
        .collect()
    }
}

fn both() -> [Drawn; 2] {
    [OVERVIEW, DETAIL].map(Drawn::load)
}

#[test]
fn they_are_what_the_sources_give() {
    for (name, bytes) in prepare(&home("source")).expect("prepares") {
        let committed = fs::read(home("prepared").join(name)).expect("reads");
        assert!(
            committed == bytes,
            "{name} is not what the sources give: run the step again"
        );
    }
}

#[test]
fn every_id_is_there_once() {
    let common = [
        "land-AFG",
        "land-KAZ",
        "land-KGZ",
        "land-TJK",
        "land-TKM",
        "land-UZB",
        "land-CHN",
        "land-IRN",
        "land-PAK",
        "land-RUS",
        "land-disputed",
        "river-amu-darya",
        "river-panj",
        "river-syr-darya",
        "lakes",
        "coast",
        "border-ctx",
        "border-disputed",
    ];
    for drawn in both() {
        let ids = drawn.ids();
        let once: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(once.len(), ids.len());
        for id in common {
            assert!(once.contains(id), "{id}");
        }
        let overview = drawn.scale < 20.0;
        assert_eq!(once.contains("graticule"), overview);
        for a3 in ["AFG", "KAZ", "KGZ", "TJK", "TKM", "UZB"] {
            for prefix in ["province", "province-over"] {
                assert_eq!(once.contains(format!("{prefix}-{a3}").as_str()), !overview);
            }
        }
    }
}

#[test]
fn every_path_is_whole_numbers_inside_the_margin() {
    for drawn in both() {
        for (id, d) in &drawn.paths {
            let subpaths = read(d).expect("a path");
            assert!(!subpaths.is_empty(), "{id}");
            assert_eq!(
                northern_route_geometry::prepare::path::write(&subpaths),
                *d,
                "{id}"
            );
            let area = id.starts_with("land-") || id == "lakes";
            for subpath in &subpaths {
                assert!(!area || subpath.closed, "{id}");
                assert!(subpath.vertices.len() >= if subpath.closed { 3 } else { 2 });
                for vertex in &subpath.vertices {
                    let at = drawn.at(*vertex);
                    assert!(
                        (-MARGIN..=PLATE_WIDTH + MARGIN).contains(&at.x)
                            && (-MARGIN..=PLATE_HEIGHT + MARGIN).contains(&at.y),
                        "{id} {at:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_line_runs_along_the_margin() {
    for drawn in both() {
        let edges = |at: Point| {
            [
                (at.x + MARGIN).abs() < 0.001,
                (at.x - PLATE_WIDTH - MARGIN).abs() < 0.001,
                (at.y + MARGIN).abs() < 0.001,
                (at.y - PLATE_HEIGHT - MARGIN).abs() < 0.001,
            ]
        };
        for (id, d) in &drawn.paths {
            if id.starts_with("land-") || id == "lakes" {
                continue;
            }
            for subpath in read(d).expect("a path") {
                for pair in subpath.vertices.windows(2) {
                    let (a, b) = (edges(drawn.at(pair[0])), edges(drawn.at(pair[1])));
                    // A line may cross at a flat angle, and one rounded step then lies on the edge; it is
                    // a margin away from anything that is seen.
                    let step = (pair[0].0 - pair[1].0).abs() + (pair[0].1 - pair[1].1).abs();
                    assert!(step <= 8 || !(0..4).any(|i| a[i] && b[i]), "{id} {pair:?}");
                }
            }
        }
    }
}

#[test]
fn places_lie_in_their_countries() {
    for drawn in both() {
        for (lon, lat, a3) in [
            (71.446, 51.18, "KAZ"),
            (76.912, 43.252, "KAZ"),
            (74.6, 42.87, "KGZ"),
            (68.779, 38.536, "TJK"),
            (69.216, 41.265, "UZB"),
            (58.383, 37.95, "TKM"),
            (69.172, 34.528, "AFG"),
            (51.39, 35.69, "IRN"),
            (73.05, 33.68, "PAK"),
            (87.6, 43.8, "CHN"),
            (63.3, 45.9, "KAZ"),
        ] {
            assert_eq!(drawn.owners(lon, lat), [a3], "{lon} {lat}");
        }
        // The Caspian is the ground between the countries.
        assert!(drawn.owners(51.0, 39.5).is_empty());
        assert!(drawn.owners(51.0, 42.0).is_empty());
        // The Aral and Issyk-Kul are not: lakes are drawn on top of the land.
        assert!(drawn.holds("lakes", 77.2, 42.4));
        assert!(drawn.holds("lakes", 60.7, 46.5));
    }
}

#[test]
fn the_enclaves_are_there() {
    for drawn in both() {
        for (name, lon, lat, owner) in [
            ("Sokh", 71.13, 39.96, "UZB"),
            ("Shohimardon", 71.725, 39.944, "UZB"),
            ("Vorukh", 70.59, 39.83, "TJK"),
            ("Sarvan", 70.597, 40.978, "TJK"),
        ] {
            assert_eq!(drawn.owners(lon, lat), [owner], "{name}");
        }
    }
}

#[test]
fn a_border_is_solid_or_dashed() {
    for drawn in both() {
        let near = |id: &str, lon: f64, lat: f64, reach: f64| {
            let place = to_plate(LonLat { lon, lat });
            let subpaths = drawn.subpaths(id);
            subpaths.iter().any(|subpath| {
                subpath
                    .vertices
                    .windows(2)
                    .any(|pair| distance(place, drawn.at(pair[0]), drawn.at(pair[1])) < reach)
            })
        };
        for (name, lon, lat, solid) in [
            ("Wagah, India and Pakistan", 74.57, 31.60, true),
            ("Khunjerab, Pakistan and China", 75.42, 36.85, true),
            ("Lipulekh, India and China", 81.03, 30.23, true),
            ("K2, Pakistan and China", 76.51, 35.88, false),
            ("Kargil, the line of control", 76.13, 34.62, false),
            ("Karakoram Pass, India and China", 77.82, 35.51, false),
        ] {
            assert_eq!(near("border-ctx", lon, lat, 2.0), solid, "{name}");
            assert_eq!(near("border-disputed", lon, lat, 2.0), !solid, "{name}");
        }
        // No solid line runs beside a dashed one, but for rounding.
        let dashed: Vec<[Point; 2]> = drawn
            .subpaths("border-disputed")
            .iter()
            .flat_map(|subpath| subpath.vertices.windows(2))
            .map(|pair| [drawn.at(pair[0]), drawn.at(pair[1])])
            .collect();
        for vertex in drawn
            .subpaths("border-ctx")
            .iter()
            .flat_map(|s| &s.vertices)
        {
            let at = drawn.at(*vertex);
            let apart = dashed.iter().all(|[a, b]| distance(at, *a, *b) > 2.2);
            assert!(apart, "{at:?}");
        }
        // Baikonur is leased, not disputed.
        assert!(!near("border-disputed", 63.3, 45.9, 30.0));
    }
}

#[test]
fn the_outlines_of_the_five_may_be_stroked() {
    const FIVE: [&str; 5] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
    for drawn in both() {
        assert!(!drawn.ids().contains(&"border-five"));
        // No vertex is near an edge of the frame, so none of the outline is a cut.
        let mut sides = BTreeSet::new();
        for a3 in FIVE {
            for subpath in drawn.subpaths(&format!("land-{a3}")) {
                let ring = &subpath.vertices;
                for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                    let at = drawn.at(*a);
                    assert!((0.0..=PLATE_WIDTH).contains(&at.x), "{a3} {at:?}");
                    assert!((0.0..=PLATE_HEIGHT).contains(&at.y), "{a3} {at:?}");
                    sides.insert((*a.min(b), *a.max(b)));
                }
            }
        }
        // And no line of theirs comes a second time.
        for subpath in drawn.subpaths("border-ctx") {
            for pair in subpath.vertices.windows(2) {
                let side = (pair[0].min(pair[1]), pair[0].max(pair[1]));
                assert!(!sides.contains(&side), "{side:?}");
            }
        }
    }
}

#[test]
fn neighbours_share_their_border() {
    // Thinned before merging: a border of the five has the same vertices on both sides.
    for drawn in both() {
        let vertices = |a3: &str| -> BTreeSet<(i32, i32)> {
            let subpaths = drawn.subpaths(&format!("land-{a3}"));
            subpaths.into_iter().flat_map(|s| s.vertices).collect()
        };
        for (one, other) in [
            ("KAZ", "RUS"),
            ("KGZ", "TJK"),
            ("UZB", "TKM"),
            ("TJK", "AFG"),
        ] {
            let shared = vertices(one).intersection(&vertices(other)).count();
            assert!(shared > 40, "{one} {other}: {shared}");
        }
    }
}

#[test]
fn the_overview_is_small_enough_to_embed() {
    let text = fs::read(home("prepared").join(OVERVIEW)).expect("reads");
    assert!(text.len() < 48_000, "{} bytes", text.len());
}
