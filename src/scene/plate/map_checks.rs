//! Checks of the map for the audit: places go to the plate and back, and areas stay.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate;

use crate::model::facts::PLACES;

/// The largest way, in degrees, between a place and where the plate says that it lies.
pub fn round_trip() -> f64 {
    let ways = PLACES.iter().map(|place| {
        let (lon, lat) = (f64::from(place.lon), f64::from(place.lat));
        let back = plate::from_plate(plate::to_plate(LonLat { lon, lat }));
        back.map_or(f64::INFINITY, |back| (back.lon - lon).hypot(back.lat - lat))
    });
    ways.fold(0.0, f64::max)
}

/// The area of a cell of one degree on the plate for its area on the sphere, in the south against in the
/// north of the plate: 1 where areas are kept.
pub fn areas() -> f64 {
    let kept = |lat: f64| on_plate(lat) / on_sphere(lat);
    kept(36.0) / kept(54.0)
}

/// Area on the plate of a cell one degree high and wide, by the shoelace formula over its fine edges.
fn on_plate(lat: f64) -> f64 {
    const STEPS: u32 = 50;
    let part = |step: u32| f64::from(step) / f64::from(STEPS);
    let south = (0..STEPS).map(|step| (67.0 + part(step), lat));
    let east = (0..STEPS).map(|step| (68.0, lat + part(step)));
    let north = (0..STEPS).map(|step| (68.0 - part(step), lat + 1.0));
    let west = (0..STEPS).map(|step| (67.0, lat + 1.0 - part(step)));
    let points: Vec<_> = south
        .chain(east)
        .chain(north)
        .chain(west)
        .map(|(lon, lat)| plate::to_plate(LonLat { lon, lat }))
        .collect();
    let next = points.iter().cycle().skip(1);
    let twice: f64 = points
        .iter()
        .zip(next)
        .map(|(a, b)| a.x * b.y - b.x * a.y)
        .sum();
    twice.abs() / 2.0
}

/// The same on the sphere, up to a factor.
fn on_sphere(lat: f64) -> f64 {
    (lat + 1.0).to_radians().sin() - lat.to_radians().sin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_come_back_and_areas_stay() {
        assert!(round_trip() < 1e-6, "{}", round_trip());
        assert!((areas() - 1.0).abs() < 1e-3, "{}", areas());
    }
}
