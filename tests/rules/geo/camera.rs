//! The camera: no move leaves the frame, and frame and plate are each other's inverse.

use northern_route::geo::camera::{Camera, MAX_ZOOM};
use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_LEFT, FRAME_TOP, FRAME_WIDTH, Point};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::random::draws;

/// One move of the visitor.
#[derive(Clone, Copy, Debug)]
enum Move {
    Zoom(f64, Point),
    Pan(f64, f64),
}

impl Move {
    fn of(self, camera: Camera) -> Camera {
        match self {
            Self::Zoom(factor, anchor) => camera.zoomed(factor, anchor),
            Self::Pan(dx, dy) => camera.panned(dx, dy),
        }
    }
}

/// A point of the frame.
fn point() -> impl Strategy<Value = Point> {
    (0.0..=1.0, 0.0..=1.0).prop_map(|(x, y)| Point { x, y })
}

fn moves() -> impl Strategy<Value = Move> {
    prop_oneof![
        (0.01..100.0, point()).prop_map(|(factor, anchor)| Move::Zoom(factor, anchor)),
        (-4.0..4.0, -4.0..4.0).prop_map(|(dx, dy)| Move::Pan(dx, dy)),
    ]
}

fn camera() -> impl Strategy<Value = Camera> {
    (0.0..=1.0, 0.0..=1.0, 1.0..=MAX_ZOOM)
        .prop_map(|(x, y, zoom)| Camera::new(Camera::default().to_plate(Point { x, y }), zoom))
}

fn is_in_frame(point: Point) -> bool {
    (-1e-6..=FRAME_WIDTH + 1e-6).contains(&(point.x - FRAME_LEFT))
        && (-1e-6..=FRAME_HEIGHT + 1e-6).contains(&(point.y - FRAME_TOP))
}

fn is_near(a: Point, b: Point) -> bool {
    (a.x - b.x).abs() < 1e-6 && (a.y - b.y).abs() < 1e-6
}

proptest! {
    #![proptest_config(draws(300))]

    #[test]
    fn no_sequence_of_moves_leaves_the_frame(moves in vec(moves(), 1..30)) {
        let mut camera = Camera::default();
        for step in moves {
            camera = step.of(camera);
            prop_assert!((1.0..=MAX_ZOOM).contains(&camera.zoom()));
            for (x, y) in [(0.0, 0.0), (1.0, 1.0)] {
                prop_assert!(is_in_frame(camera.to_plate(Point { x, y })), "{camera:?}");
            }
        }
    }

    #[test]
    fn enlarging_keeps_the_place_under_the_pointer(camera in camera(), factor in 1.0..8.0, anchor in point()) {
        let after = camera.zoomed(factor, anchor);
        prop_assert!(is_near(camera.to_plate(anchor), after.to_plate(anchor)));
    }

    #[test]
    fn frame_and_plate_are_inverse(camera in camera(), anchor in point()) {
        prop_assert!(is_near(camera.to_frame(camera.to_plate(anchor)), anchor));
    }

    #[test]
    fn a_camera_leads_back_from_its_place(camera in camera()) {
        let place = camera.place().expect("a place");
        let back = Camera::at(place, camera.zoom()).expect("on the plate");
        prop_assert!(is_near(back.center(), camera.center()), "{back:?}");
    }
}
