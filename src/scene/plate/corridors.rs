//! The corridors as schematic curves: their control points carry no more precision than a province. They are chosen clear
//! of capitals and discs, never along a road; where a corridor is published for a country only, so is its line.

use northern_route_geometry::plate::{self, Point};

use crate::geo::camera::Camera;
use crate::geo::curve::{self, Curve};
use crate::geo::plate_size::PlateSize;
use crate::model::facts::{CORRIDORS, FLOWS};
use crate::model::period::Period;
use crate::model::record::Amount;
use crate::scene::plate::place_in_frame::{Spot, place};
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::text_width;
use crate::words::language::{Language as _, Spoken};

/// On which point of its line the figure of a corridor stands, at the left.
const NTH: usize = 4;
/// Size of a figure, pixels.
const TEXT: f64 = 11.0;
/// Length and half width of the arrowhead of the page's patterns, and how far its tip is before its origin, pixels.
const HEAD: (f64, f64) = (10.5, 4.6);
const TIP: f64 = 3.0;

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
            let points = corridor.points.iter();
            let points: Vec<Point> = points.map(|at| plate::to_plate(place(*at))).collect();
            Some((index, curve::through(&points)?))
        })
        .collect()
}

/// The estimate of a corridor's flow in tonnes, in a year that it is for.
fn flow(index: usize, period: Period) -> Option<Amount> {
    let flow = &FLOWS[usize::from(CORRIDORS[index].flow?)];
    let years = flow.from?.year()..=flow.to?.year();
    let holds = flow.unit.starts_with('t') && period.is_year() && years.contains(&period.first());
    holds.then_some(flow.amount)
}

/// How a corridor is drawn: with width only in a year that its estimate in tonnes is for.
pub fn stroke(index: usize, period: Period) -> Stroke {
    let width = |tonnes: f64| tonnes * WIDTH_PER_TONNE;
    match flow(index, period) {
        Some(Amount::Exact(tonnes) | Amount::About(tonnes)) => {
            Stroke::Figured(width(tonnes), width(tonnes))
        }
        Some(Amount::Range(low, high)) => Stroke::Figured(width(low), width(high)),
        None => Stroke::Asserted,
    }
}

/// The figure of a corridor, beside the middle of its line.
#[derive(Clone, Debug, PartialEq)]
pub struct CorridorFigure {
    /// Which corridor, an index of the table.
    pub index: usize,
    /// Width of its line, pixels.
    pub width: f64,
    /// The estimate: "75–80 t".
    pub text: String,
    /// The middle of the line, plate units.
    pub at: Point,
    /// Where it ends, pixels to the right of it.
    pub dx: f64,
}

impl CorridorFigure {
    /// The room that it takes.
    pub fn room(&self, camera: Camera, size: PlateSize) -> Room {
        let sheet = Sheet::new(size);
        let spot = Spot::of_plate(self.at, camera);
        let half = text_width(&self.text, TEXT) / 2.0;
        let middle = self.dx - half;
        let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
        Room::around(x + middle, y, half + 2.0, 8.0)
    }
}

/// The figures of the corridors that have one in a period.
pub fn figures(
    curves: &[(usize, Curve)],
    period: Period,
    language: &Spoken,
) -> Vec<CorridorFigure> {
    let figured = curves.iter().filter_map(|(index, curve)| {
        let Stroke::Figured(_, width) = stroke(*index, period) else {
            return None;
        };
        Some(CorridorFigure {
            index: *index,
            width,
            text: language.tonnes(flow(*index, period)?),
            // Of three points on each of its three pieces, one that is clear of names at discs.
            at: curve.samples(2).nth(NTH)?,
            dx: -width / 2.0 - 4.0,
        })
    });
    figured.collect()
}

/// How much larger than beside a thin line a corridor's head is, and how far it stands before the end of the line, so
/// that it is wider than the line all along it.
pub fn head(width: f64) -> (f64, f64) {
    let half = width / 2.0;
    let scale = (half + 4.0) / HEAD.1;
    let ahead = (half + 0.5) * HEAD.0 / HEAD.1 - TIP * scale;
    (scale, ahead.max(0.0))
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

    #[test]
    fn a_corridor_with_a_figure_says_it_beside_its_line_and_in_no_other_year() {
        let curves = curves();
        let of = |year| {
            let period = Period::year(year).expect("on the timeline");
            figures(&curves, period, crate::words::language::language())
        };
        let found = of(2010);
        let said: Vec<_> = found
            .iter()
            .map(|figure| (CORRIDORS[figure.index].id, &*figure.text))
            .collect();
        assert_eq!(said, [("afg-tjk", "75–80 t"), ("kaz-rus", "70–75 t")]);
        for figure in &found {
            assert!(figure.dx.abs() > figure.width / 2.0 + 2.0, "{figure:?}");
        }
        assert_eq!((of(2009), of(2011)), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_head_is_wider_than_its_line_all_along_it() {
        for width in [1.9, 4.0, 7.0, 7.5, 8.0, 12.0] {
            let (scale, ahead) = head(width);
            // Half the width of the head where the line ends.
            let there = HEAD.1 * scale * (TIP * scale + ahead) / (HEAD.0 * scale);
            assert!(there >= width / 2.0, "{width}: {there}");
            assert!(HEAD.1 * scale >= width / 2.0 + 3.0, "{width}");
            // The line ends inside the head.
            assert!(ahead < 7.5 * scale, "{width}");
        }
    }
}
