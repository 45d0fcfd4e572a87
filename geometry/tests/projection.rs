//! The projection against published and independently computed values, and its properties.

use northern_route_geometry::plate::{UNITS_PER_RADIAN, from_plate, to_plate};
use northern_route_geometry::{Albers, LonLat, Point};

const CHECKS: &str = include_str!("../source/projection_checks.csv");

#[test]
fn it_meets_the_check_values() {
    let mut rows = 0;
    for row in CHECKS.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let number = |i: usize| cells[i].parse::<f64>().expect("a number");
        let albers = Albers::new(number(1), number(2), number(3), number(4));
        let (lon, lat) = (number(6), number(7));
        let at = albers.project(LonLat { lon, lat });
        for (got, want) in [(at.x, 8), (at.y, 9), (albers.cone(), 10)] {
            assert!((got - number(want)).abs() < 1e-9, "{row}: {got}");
        }
        // Snyder's k: the scale along the parallel, n rho / cos phi.
        let step = 1e-4;
        let east = albers.project(LonLat {
            lon: lon + step,
            lat,
        });
        let west = albers.project(LonLat {
            lon: lon - step,
            lat,
        });
        let along = (east.x - west.x).hypot(east.y - west.y);
        let k = along / ((2.0 * step).to_radians() * lat.to_radians().cos());
        assert!((k - number(11)).abs() < 1e-6, "{row}: {k}");
        let back = albers.invert(at).expect("has a place");
        assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        rows += 1;
    }
    assert_eq!(rows, 11);
}

#[test]
fn it_meets_snyders_example_as_printed() {
    // Professional Paper 1395, page 291.
    let albers = Albers::new(29.5, 45.5, 23.0, -96.0);
    let at = albers.project(LonLat {
        lon: -75.0,
        lat: 35.0,
    });
    assert_eq!(format!("{:.7}", at.x), "0.2952720");
    assert_eq!(format!("{:.7}", at.y), "0.2416774");
    assert_eq!(format!("{:.7}", albers.cone()), "0.6028370");
    let row = CHECKS.lines().nth(1).expect("a first row");
    let printed = format!(",{:.9},{:.9},{:.9},", at.x, at.y, albers.cone());
    assert!(row.contains(&printed), "{row} has not {printed}");
}

#[test]
fn a_place_comes_back_from_the_plate() {
    for lon in 22..=112 {
        for lat in 14..=70 {
            let place = LonLat {
                lon: f64::from(lon),
                lat: f64::from(lat) + 0.25,
            };
            let back = from_plate(to_plate(place)).expect("has a place");
            assert!((back.lon - place.lon).abs() < 1e-9, "{place:?} {back:?}");
            assert!((back.lat - place.lat).abs() < 1e-9, "{place:?} {back:?}");
        }
    }
}

#[test]
fn cells_keep_their_area() {
    // Sides of a cell are sampled: on the plate a parallel is an arc.
    const STEPS: i32 = 16;
    let part = |i: i32| f64::from(i) / f64::from(STEPS);
    for lon in (40..95).map(f64::from) {
        for lat in (25..60).map(f64::from) {
            let corner = |east: f64, north: f64| {
                to_plate(LonLat {
                    lon: lon + east,
                    lat: lat + north,
                })
            };
            let mut ring: Vec<Point> = Vec::new();
            ring.extend((0..STEPS).map(|i| corner(part(i), 0.0)));
            ring.extend((0..STEPS).map(|i| corner(1.0, part(i))));
            ring.extend((0..STEPS).map(|i| corner(1.0 - part(i), 1.0)));
            ring.extend((0..STEPS).map(|i| corner(0.0, 1.0 - part(i))));
            let next = ring.iter().cycle().skip(1);
            let twice: f64 = ring
                .iter()
                .zip(next)
                .map(|(a, b)| a.x * b.y - b.x * a.y)
                .sum();
            let plate = twice.abs() / 2.0;
            let (south, north) = (lat.to_radians().sin(), (lat + 1.0).to_radians().sin());
            let sphere = 1.0_f64.to_radians() * (north - south) * UNITS_PER_RADIAN.powi(2);
            assert!((plate / sphere - 1.0).abs() < 1e-3, "{lon} {lat}");
        }
    }
}
