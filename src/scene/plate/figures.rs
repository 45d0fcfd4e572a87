//! Figures and names at the discs: on the disc where they fit, else beside it, above or below, clear of the other
//! discs and of what stands at them.

use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::Measure;
use crate::model::query::{CountryTally, counted};
use crate::model::statement::Question;
use crate::scene::margin::flow_share::share_text;
use crate::scene::plate::marks::{Mark, Part, Side, Symbol};
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::text_width;
use crate::words::language::{Language as _, Spoken};
use crate::words::plate::PlateLanguage as _;

/// A figure at a mark. Offsets in pixels from the centre.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The words.
    pub text: String,
    /// Of which drug.
    pub drug: Drug,
    /// Offset to the right.
    pub dx: f64,
    /// Offset downward, of the baseline.
    pub dy: f64,
    /// SVG `text-anchor`.
    pub anchor: &'static str,
    /// Whether it stands on the disc.
    pub inside: bool,
}

/// How far the figures of the two halves of a ring stand from its middle; pixels.
const FROM_MIDDLE: f64 = 28.0;

/// The side on which a figure stands when it does not fit inside.
const fn figure_side(country: Country) -> f64 {
    match country {
        Country::Uzb | Country::Tkm => -1.0,
        _ => 1.0,
    }
}

/// The figures of a country's discs, each at its usual place.
pub fn figures(
    country: Country,
    question: &Question,
    tallies: &[CountryTally],
    parts: &[Part],
    plate: PlateSize,
    language: &Spoken,
) -> Vec<Figure> {
    let ring = !country.is_republic();
    let numbers = language.numbers();
    let two = question.choice == DrugChoice::Opiates;
    let side = figure_side(country);
    parts
        .iter()
        .zip(tallies)
        .filter_map(|(part, tally)| {
            let (Symbol::Value(radius) | Symbol::Beyond(radius)) = part.symbol else {
                return None;
            };
            let mass = counted(question.measure, question.ratio, tally.drug, tally.total);
            let text = if question.measure == Measure::Share {
                share_text(question, &[tally], language).ok()?
            } else {
                numbers.short_kilograms(mass)
            };
            let width = text_width(&text, 12.5);
            let room = if two {
                radius - 8.0
            } else {
                2.0 * radius - 8.0
            };
            let inside = width < room;
            let outward = match part.side {
                Side::Left => -1.0,
                Side::Right => 1.0,
                Side::Whole => side,
            };
            let (dx, anchor) = match (inside, part.side) {
                (true, Side::Whole) => (0.0, "middle"),
                // The figures of a wide ring stay by its middle.
                (true, _) if ring => (outward * FROM_MIDDLE, "middle"),
                (true, _) => (outward * radius * 0.46, "middle"),
                (false, _) if outward < 0.0 => (-radius - 4.0, "end"),
                (false, _) => (radius + 4.0, "start"),
            };
            let unit = !inside
                && !two
                && !ring
                && plate > PlateSize::Small
                && question.measure != Measure::Share;
            Some(Figure {
                text: if unit { language.figure(mass) } else { text },
                drug: part.drug,
                dx,
                // On a phone the name stands above the figure.
                dy: if plate == PlateSize::Small && !inside {
                    10.0
                } else {
                    4.4
                },
                anchor,
                inside: inside && !ring,
            })
        })
        .collect()
}

/// Where a phone's plate names the country: above a figure beside the disc, else beside the disc.
pub fn name_place(country: Country, reach: f64, figures: &[Figure]) -> (f64, f64, &'static str) {
    let beside = figures.iter().rfind(|figure| !figure.inside);
    match beside {
        // A ring's figure stands in its middle.
        None if !country.is_republic() => (0.0, -9.0, "middle"),
        Some(figure) => (figure.dx, -3.0, figure.anchor),
        None if figure_side(country) < 0.0 => (-reach - 4.0, 4.0, "end"),
        None => (reach + 4.0, 4.0, "start"),
    }
}

/// From a disc to what stands beside it, and between two figures of a line.
const GAP: f64 = 4.0;

/// Where a phone's lines may stand at a disc: beside it or not, above or below, and their anchor.
const LINES: [(f64, f64, &str); 8] = [
    (1.0, 0.0, "start"),
    (-1.0, 0.0, "end"),
    (0.0, -1.0, "middle"),
    (0.0, 1.0, "middle"),
    (0.0, -1.0, "end"),
    (0.0, -1.0, "start"),
    (0.0, 1.0, "end"),
    (0.0, 1.0, "start"),
];

/// Gives figures and names that would meet another disc, or what stands at it, the first other place that is free;
/// where none is they keep the usual one. Rings are drawn under everything and keep theirs.
pub fn arrange(marks: &mut [Mark], plate: PlateSize) {
    let sheet = Sheet::new(plate);
    let mut taken = Vec::new();
    for ring in marks.iter().filter(|mark| mark.ring) {
        taken.extend(sheet.words(ring));
    }
    // Uzbekistan, the last, lies in the midst of the others.
    for index in (0..marks.len()).rev() {
        if marks[index].ring {
            continue;
        }
        let mut mark = marks[index].clone();
        let mut attempts = 0..2 * LINES.len();
        while !is_free(&mark, marks, &taken, sheet) {
            mark = marks[index].clone();
            let Some(attempt) = attempts.next() else {
                break;
            };
            if plate == PlateSize::Small {
                set_in_lines(&mut mark, attempt);
            } else {
                set_beside(&mut mark, attempt);
            }
        }
        marks[index] = mark;
        taken.extend(sheet.words(&marks[index]));
    }
}

fn is_free(mark: &Mark, marks: &[Mark], taken: &[Room], sheet: Sheet) -> bool {
    let others = marks.iter().filter(|other| other.country != mark.country);
    sheet.words(mark).iter().all(|room| {
        room.is_on(sheet, GAP)
            && !taken.iter().any(|other| other.meets(room))
            && !others.clone().any(|other| sheet.covers(other, room))
    })
}

/// Puts a desk's figures beside their disc, above or below: one in all these places, then on the other side; halves
/// each in all of them.
fn set_beside(mark: &mut Mark, attempt: usize) {
    for figure in &mut mark.figures {
        let Some(part) = mark.parts.iter().find(|part| part.drug == figure.drug) else {
            continue;
        };
        if figure.inside {
            continue;
        }
        let radius = part.symbol.reach();
        let (row, outward, middle, anchor) = match part.side {
            Side::Left => (attempt % 3, -1.0, -GAP / 2.0, "end"),
            Side::Right => (attempt / 3, 1.0, GAP / 2.0, "start"),
            Side::Whole if attempt < 3 => (attempt, 1.0, 0.0, "middle"),
            Side::Whole => (attempt % 3, -1.0, 0.0, "middle"),
        };
        let beside = if outward < 0.0 { "end" } else { "start" };
        (figure.dx, figure.dy, figure.anchor) = match row {
            0 => (outward * (radius + GAP), 4.4, beside),
            1 => (middle, -radius - 5.0, anchor),
            _ => (middle, radius + 13.0, anchor),
        };
    }
}

/// Puts a phone's figures in one line under the name; at last also those that would fit on the disc, for another may
/// lie over them.
fn set_in_lines(mark: &mut Mark, attempt: usize) {
    let (across, down, anchor) = LINES[attempt % LINES.len()];
    let mut wide = -GAP;
    for figure in &mut mark.figures {
        figure.inside &= attempt < LINES.len();
        if !figure.inside {
            wide += text_width(&figure.text, 12.5) + GAP;
        }
    }
    let line = if wide > 0.0 { 13.0 } else { 0.0 };
    let x = across * (mark.reach + GAP);
    let y = if down == 0.0 {
        4.0 - line / 2.0
    } else if down < 0.0 {
        -mark.reach - 5.0 - line
    } else {
        mark.reach + 12.0
    };
    let mut left = match anchor {
        "start" => x,
        "end" => x - wide,
        _ => x - wide / 2.0,
    };
    for figure in mark.figures.iter_mut().filter(|figure| !figure.inside) {
        (figure.dx, figure.dy, figure.anchor) = (left, y + line, "start");
        left += text_width(&figure.text, 12.5) + GAP;
    }
    (mark.name.1, mark.name.2, mark.name.3) = (x, y, anchor);
}
