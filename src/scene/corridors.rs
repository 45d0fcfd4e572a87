//! The corridors as schematic curves: their control points carry no more precision than a province.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::curve::{self, Curve};
use crate::model::facts::{CORRIDORS, FLOWS};
use crate::model::period::Period;
use crate::model::record::Amount;

/// Control points by corridor id, tail to head, degrees east and north. Drawn clear of capitals and
/// discs, never along a road; where a corridor is published for a country only, so is its line.
const POINTS: [(&str, [(f64, f64); 4]); 8] = [
    (
        "afg-tjk",
        [(70.0, 35.2), (69.7, 36.2), (69.4, 37.1), (69.65, 38.0)],
    ),
    (
        "afg-uzb",
        [(66.45, 35.0), (66.95, 36.0), (67.2, 36.95), (67.0, 37.85)],
    ),
    (
        "afg-tkm",
        [(63.2, 34.5), (62.85, 35.6), (62.25, 36.6), (61.5, 37.7)],
    ),
    (
        "tjk-kgz",
        [(72.85, 39.75), (73.0, 40.3), (73.4, 40.8), (74.2, 41.2)],
    ),
    (
        "tjk-uzb",
        [(70.3, 39.15), (69.1, 39.75), (67.7, 40.0), (65.9, 40.0)],
    ),
    (
        "kgz-kaz",
        [(74.95, 42.5), (75.0, 43.7), (74.2, 45.2), (72.4, 46.35)],
    ),
    (
        "uzb-kaz",
        [(64.75, 42.5), (65.9, 43.9), (67.3, 45.3), (68.95, 46.4)],
    ),
    (
        "kaz-rus",
        [(70.35, 48.5), (70.55, 50.2), (69.9, 52.6), (68.3, 55.75)],
    ),
];

/// Pixels of width for a tonne a year.
const WIDTH_PER_TONNE: f64 = 0.1;

/// How a corridor is drawn in a period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stroke {
    /// Dashed: the sources assert it and give no figure for the period.
    Asserted,
    /// Solid: inner and casing width in pixels, smallest and largest estimate.
    Figured(f64, f64),
}

/// The curves, in the order of the table. They depend on nothing that a visitor can change.
pub fn curves() -> Vec<(usize, Curve)> {
    CORRIDORS
        .iter()
        .enumerate()
        .filter_map(|(index, corridor)| {
            let (_, points) = POINTS.iter().find(|(id, _)| *id == corridor.id)?;
            let points: Vec<Point> = points
                .iter()
                .map(|(lon, lat)| {
                    plate::to_plate(LonLat {
                        lon: *lon,
                        lat: *lat,
                    })
                })
                .collect();
            Some((index, curve::through(&points)?))
        })
        .collect()
}

/// How a corridor is drawn: with width only in a year that its estimate in tonnes is for.
pub fn stroke(index: usize, period: Period) -> Stroke {
    let figured = CORRIDORS[index]
        .flow
        .map(|flow| &FLOWS[usize::from(flow)])
        .filter(|flow| flow.unit.starts_with('t') && period.is_year())
        .filter(|flow| {
            let year = |date: &str| date.get(..4).and_then(|year| year.parse::<u16>().ok());
            match (year(flow.from), year(flow.to)) {
                (Some(from), Some(to)) => (from..=to).contains(&period.first()),
                _ => false,
            }
        });
    match figured.map(|flow| flow.amount) {
        Some(Amount::Exact(tonnes) | Amount::About(tonnes)) => {
            Stroke::Figured(tonnes * WIDTH_PER_TONNE, tonnes * WIDTH_PER_TONNE)
        }
        Some(Amount::Range(low, high)) => {
            Stroke::Figured(low * WIDTH_PER_TONNE, high * WIDTH_PER_TONNE)
        }
        None => Stroke::Asserted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_corridor_of_the_table_is_drawn() {
        assert_eq!(curves().len(), CORRIDORS.len());
    }

    #[test]
    fn width_is_drawn_only_in_the_year_of_the_estimate() {
        let index = CORRIDORS
            .iter()
            .position(|corridor| corridor.id == "afg-tjk")
            .expect("in the table");
        let year = |year| Period::year(year).expect("on the timeline");
        assert_eq!(stroke(index, year(2006)), Stroke::Asserted);
        assert_eq!(stroke(index, year(2010)), Stroke::Figured(7.5, 8.0));
        let span = Period::span(2009, 2011).expect("a span");
        assert_eq!(stroke(index, span), Stroke::Asserted);
    }
}
