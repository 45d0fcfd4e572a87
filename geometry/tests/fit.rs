//! The plate's constants, worked out again from the sources.

use std::fs;
use std::path::{Path, PathBuf};

use northern_route_geometry::plate::{
    FRAME_HEIGHT, FRAME_LEFT, FRAME_TOP, FRAME_WIDTH, MARGIN, ORIGIN_LAT, ORIGIN_LON, ORIGIN_X,
    ORIGIN_Y, PADDING, PARALLEL_NORTH, PARALLEL_SOUTH, PLATE_HEIGHT, PLATE_WIDTH, RELIEF_X,
    RELIEF_Y, UNITS_PER_RADIAN, from_plate, projection, relief_corners,
};
use northern_route_geometry::prepare::topology::Topology;
use northern_route_geometry::{Point, Xy};

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("source")
        .join(name)
}

/// The six states' extent on the projection plane: west, east, south, north.
fn extent(name: &str) -> [f64; 4] {
    let admin = Topology::load(&source(name)).expect("reads");
    let mut extent = [f64::MAX, f64::MIN, f64::MAX, f64::MIN];
    for region in admin.object("adm1").expect("there") {
        for vertex in region.runs.iter().flat_map(|run| admin.run(run)) {
            let Xy { x, y } = projection().project(admin.place(vertex));
            extent = [
                extent[0].min(x),
                extent[1].max(x),
                extent[2].min(y),
                extent[3].max(y),
            ];
        }
    }
    extent
}

#[test]
fn the_six_fill_the_plate_but_for_the_padding() {
    for name in ["admin_over.topo.json", "admin_zoom.topo.json"] {
        let [west, east, south, north] = extent(name);
        let scale = ((PLATE_WIDTH - 2.0 * PADDING) / (east - west))
            .min((PLATE_HEIGHT - 2.0 * PADDING) / (north - south));
        assert_eq!(scale.floor().to_string(), UNITS_PER_RADIAN.to_string());
        // Centred, to the hundredth the constants are rounded to.
        let x = PLATE_WIDTH / 2.0 - UNITS_PER_RADIAN * f64::midpoint(west, east);
        let y = PLATE_HEIGHT / 2.0 + UNITS_PER_RADIAN * f64::midpoint(south, north);
        assert!((x - ORIGIN_X).abs() < 0.005, "{x}");
        assert!((y - ORIGIN_Y).abs() < 0.005, "{y}");
        for (edge, room) in [
            (ORIGIN_X + UNITS_PER_RADIAN * west, PLATE_WIDTH),
            (ORIGIN_X + UNITS_PER_RADIAN * east, PLATE_WIDTH),
            (ORIGIN_Y - UNITS_PER_RADIAN * north, PLATE_HEIGHT),
            (ORIGIN_Y - UNITS_PER_RADIAN * south, PLATE_HEIGHT),
        ] {
            assert!(edge >= PADDING && edge <= room - PADDING, "{edge}");
        }
    }
}

#[test]
fn the_frame_lies_inside_the_prepared_paths_and_around_the_six() {
    const {
        assert!(FRAME_LEFT >= -MARGIN && FRAME_LEFT + FRAME_WIDTH <= PLATE_WIDTH + MARGIN);
        assert!(FRAME_TOP >= -MARGIN && FRAME_TOP + FRAME_HEIGHT <= PLATE_HEIGHT + MARGIN);
        // Between 3:4 and 3:2.
        assert!(FRAME_WIDTH > FRAME_HEIGHT * 0.75 && FRAME_WIDTH < FRAME_HEIGHT * 1.5);
    }
    let [west, east, south, north] = extent("admin_zoom.topo.json");
    assert!(ORIGIN_X + UNITS_PER_RADIAN * west > FRAME_LEFT + PADDING);
    assert!(ORIGIN_X + UNITS_PER_RADIAN * east < FRAME_LEFT + FRAME_WIDTH - PADDING);
    assert!(ORIGIN_Y - UNITS_PER_RADIAN * north > FRAME_TOP);
    let south = ORIGIN_Y - UNITS_PER_RADIAN * south;
    assert!(south < FRAME_TOP + FRAME_HEIGHT, "{south}");
}

#[test]
fn the_plate_stays_inside_the_data() {
    // The frame's edges, with and without the margin, against the sources' box.
    for beyond in [0.0, MARGIN] {
        for part in (0..=100).map(|i| f64::from(i) / 100.0) {
            let x = part * (PLATE_WIDTH + 2.0 * beyond) - beyond;
            let y = part * (PLATE_HEIGHT + 2.0 * beyond) - beyond;
            for at in [
                Point { x, y: -beyond },
                Point {
                    x,
                    y: PLATE_HEIGHT + beyond,
                },
                Point { x: -beyond, y },
                Point {
                    x: PLATE_WIDTH + beyond,
                    y,
                },
            ] {
                let place = from_plate(at).expect("on the globe");
                assert!((22.0..=112.0).contains(&place.lon), "{at:?} {place:?}");
                assert!((14.0..=70.0).contains(&place.lat), "{at:?} {place:?}");
            }
        }
    }
}

#[test]
fn the_relief_covers_the_plate_and_its_frame_is_the_sources() {
    let (upper_left, lower_right) = relief_corners();
    assert!(upper_left.x < -MARGIN && upper_left.y < -MARGIN);
    assert!(lower_right.x > PLATE_WIDTH + MARGIN && lower_right.y > PLATE_HEIGHT + MARGIN);

    let text = fs::read_to_string(source("relief_albers_1280.json")).expect("reads");
    let frame: serde_json::Value = serde_json::from_str(&text).expect("is JSON");
    assert_eq!(frame["x"], serde_json::json!(RELIEF_X));
    assert_eq!(frame["y"], serde_json::json!(RELIEF_Y));
    let number = |pointer: &str| frame.pointer(pointer).and_then(serde_json::Value::as_f64);
    assert_eq!(number("/projection/radius"), Some(1.0));
    assert_eq!(number("/projection/parallels/0"), Some(PARALLEL_SOUTH));
    assert_eq!(number("/projection/parallels/1"), Some(PARALLEL_NORTH));
    assert_eq!(number("/projection/origin/0"), Some(ORIGIN_LON));
    assert_eq!(number("/projection/origin/1"), Some(ORIGIN_LAT));
}
