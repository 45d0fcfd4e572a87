//! Names of towns: none meets another name, a disc or a figure, wherever the camera looks.
//! The boxes are worked out here anew, from rough letter widths, and not by the code that places them.

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::record::PlaceKind;
use northern_route::scene::plate::labels::labels;
use northern_route::scene::plate::marks::{Mark, marks};
use northern_route::scene::plate::towns::Town;
use northern_route::state::url::decode;
use northern_route::words::language::language;
use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_WIDTH, Point};

/// Nominal widths of a desk's and of a phone's plate in pixels.
const WIDTHS: [(PlateSize, f64); 2] = [(PlateSize::Wide, 600.0), (PlateSize::Small, 296.0)];

fn towns_of(camera: Camera, size: PlateSize, marks: &[Mark]) -> Vec<Town> {
    labels(camera, size, marks, &[], true).towns
}

fn marks_of(query: &str, camera: Camera, size: PlateSize) -> Vec<Mark> {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let question = choices.question();
    marks(&question, choices.near, camera, size, language())
}

/// The whole plate, and windows on a grid of centres at three zooms.
fn cameras() -> Vec<Camera> {
    let mut cameras = vec![Camera::default()];
    for zoom in [2.0, 4.0, 8.0] {
        for column in 1..=5 {
            for row in 1..=4 {
                let center = Point {
                    x: FRAME_WIDTH * f64::from(column) / 6.0,
                    y: FRAME_HEIGHT * f64::from(row) / 5.0,
                };
                cameras.push(Camera::new(center, zoom));
            }
        }
    }
    cameras
}

/// A rectangle: left, top, right, bottom.
#[derive(Clone, Copy, Debug)]
struct Area([f64; 4]);

impl Area {
    /// A line of text of a size at a point, with its anchor.
    fn text(text: &str, size: f64, x: f64, baseline: f64, anchor: &str) -> Self {
        let width = text.chars().count() as f64 * size * 0.48;
        let left = match anchor {
            "start" => x,
            "end" => x - width,
            _ => x - width / 2.0,
        };
        Self([
            left,
            baseline - size * 0.7,
            left + width,
            baseline + size * 0.2,
        ])
    }

    fn meets(self, other: Self) -> bool {
        let ([l, t, r, b], [left, top, right, bottom]) = (self.0, other.0);
        l < right && left < r && t < bottom && top < b
    }

    fn meets_disc(self, x: f64, y: f64, radius: f64) -> bool {
        let [l, t, r, b] = self.0;
        (x - x.clamp(l, r)).hypot(y - y.clamp(t, b)) < radius
    }
}

/// Calls back for every view, camera and plate with its marks, its towns and its size.
fn each_view(check: impl Fn(&str, &[Mark], &[Town], (f64, f64))) {
    for (plate, width) in WIDTHS {
        for camera in cameras() {
            for query in [
                "",
                "?time=2000&drug=opium",
                "?drug=opiates&near=1",
                "?time=1995",
            ] {
                let marks = marks_of(query, camera, plate);
                let towns = towns_of(camera, plate, &marks);
                let size = (width, width * FRAME_HEIGHT / FRAME_WIDTH);
                check(
                    &format!("{query} {camera:?} {plate:?}"),
                    &marks,
                    &towns,
                    size,
                );
            }
        }
    }
}

fn name(town: &Town, (width, height): (f64, f64)) -> Area {
    let (x, y) = (town.spot.x * width, town.spot.y * height);
    Area::text(town.name, 11.0, x + town.dx, y + town.dy, town.anchor)
}

#[test]
fn no_name_meets_another() {
    each_view(|view, _, towns, size| {
        for (index, town) in towns.iter().enumerate() {
            for other in &towns[index + 1..] {
                let apart = !name(town, size).meets(name(other, size));
                assert!(apart, "{view}: {} and {}", town.name, other.name);
            }
        }
    });
}

#[test]
fn no_name_covers_the_dot_of_another_town() {
    each_view(|view, _, towns, size| {
        for town in towns {
            for other in towns.iter().filter(|other| other.name != town.name) {
                let (x, y) = (other.spot.x * size.0, other.spot.y * size.1);
                let covers = name(town, size).meets_disc(x, y, 2.0);
                assert!(!covers, "{view}: {} covers {}", town.name, other.name);
            }
        }
    });
}

#[test]
fn no_name_meets_a_disc() {
    each_view(|view, marks, towns, size| {
        for mark in marks.iter().filter(|mark| !mark.ring) {
            let (x, y) = (mark.spot.x * size.0, mark.spot.y * size.1);
            for town in towns {
                let covered = name(town, size).meets_disc(x, y, mark.reach);
                assert!(!covered, "{view}: {} and {:?}", town.name, mark.country);
            }
        }
    });
}

#[test]
fn no_name_meets_a_figure() {
    each_view(|view, marks, towns, size| {
        if size.0 > WIDTHS[1].1 {
            check_figures(view, marks, towns, size);
        }
    });
}

#[test]
fn no_name_meets_a_figure_on_a_phone() {
    each_view(check_figures);
}

fn check_figures(view: &str, marks: &[Mark], towns: &[Town], size: (f64, f64)) {
    for mark in marks {
        let (x, y) = (mark.spot.x * size.0, mark.spot.y * size.1);
        for figure in &mark.figures {
            let words = Area::text(
                &figure.text,
                12.5,
                x + figure.dx,
                y + figure.dy,
                figure.anchor,
            );
            for town in towns {
                let apart = !name(town, size).meets(words);
                assert!(apart, "{view}: {} and {}", town.name, figure.text);
            }
        }
    }
}

#[test]
fn every_name_is_inside_the_frame() {
    each_view(|view, _, towns, size| {
        for town in towns {
            let Area([left, top, right, bottom]) = name(town, size);
            let inside = left >= 0.0 && top >= 0.0 && right <= size.0 && bottom <= size.1;
            assert!(inside, "{view}: {}", town.name);
        }
    });
}

#[test]
fn zooming_in_names_more_towns_and_crossings_come_last() {
    let count = |zoom: f64| {
        let camera = Camera::new(Point { x: 400.0, y: 330.0 }, zoom);
        towns_of(
            camera,
            PlateSize::Wide,
            &marks_of("", camera, PlateSize::Wide),
        )
    };
    assert!(count(1.0).len() >= 8, "{}", count(1.0).len());
    let crossings = |zoom| {
        count(zoom)
            .iter()
            .any(|town| town.kind == PlaceKind::Crossing)
    };
    assert!(!crossings(1.0) && !crossings(2.0));
    assert!(
        count(4.0)
            .iter()
            .any(|town| town.kind != PlaceKind::Capital)
    );
}

#[test]
fn a_phone_names_no_town_before_it_is_zoomed() {
    let camera = Camera::default();
    assert_eq!(
        towns_of(
            camera,
            PlateSize::Small,
            &marks_of("", camera, PlateSize::Small)
        ),
        []
    );
}
