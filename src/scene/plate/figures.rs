//! Figures and names at the discs. A figure that fits stands on its disc; every other, and a name, has its side of the
//! disc, one for each country and size of plate. A name keeps the distance of the largest disc of any year, so that it
//! stands still while years pass.

use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::Measure;
use crate::model::query::{CountryTally, counted};
use crate::model::statement::Question;
use crate::scene::margin::flow_share::share_text;
use crate::scene::plate::marks::{Mark, Part, Side, Symbol};
use crate::scene::plate::text_width::{FIGURE_SIZE, text_width};
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

/// From the middle of a figure down to its baseline.
const DOWN: f64 = 0.35 * FIGURE_SIZE;
/// From a disc to what stands beside it, and between two figures of a line.
pub const GAP: f64 = 4.0;

/// Where something stands at a disc: beside it or not, above or below, and its `text-anchor`.
pub type Stand = (f64, f64, &'static str);

const ABOVE: Stand = (0.0, -1.0, "middle");
const ABOVE_LEFT: Stand = (0.0, -1.0, "end");
const ABOVE_RIGHT: Stand = (0.0, -1.0, "start");
const BELOW_RIGHT: Stand = (0.0, 1.0, "start");
const LEFT: Stand = (-1.0, 0.0, "end");
const RIGHT: Stand = (1.0, 0.0, "start");

/// Where names and figures stand at the discs of the five: on a small plate; else under a name; else alone.
static STANDS: [[Stand; 5]; 3] = [
    [ABOVE_RIGHT, ABOVE_RIGHT, BELOW_RIGHT, LEFT, ABOVE_LEFT],
    [RIGHT, RIGHT, RIGHT, ABOVE_LEFT, ABOVE_LEFT],
    [RIGHT, RIGHT, RIGHT, ABOVE, ABOVE_RIGHT],
];

/// Where the name and the figures of one of the five stand at its disc.
pub fn stand_of(country: Country, plate: PlateSize, named: bool) -> Stand {
    let row = match plate {
        PlateSize::Small => 0,
        _ if named => 1,
        _ => 2,
    };
    STANDS[row][country as usize % 5]
}

/// The figures of a country's discs: those that fit, on the disc or in the middle of the ring; the others not placed yet.
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
    parts
        .iter()
        .zip(tallies)
        .filter_map(|(part, tally)| {
            let (Symbol::Value(radius) | Symbol::Beyond(radius)) = part.symbol else {
                return None;
            };
            let mass = counted(question.measure, question.ratio, tally.drug, tally.total);
            let shares = question.measure == Measure::Share;
            let text = if shares {
                share_text(question, &[tally], language).ok()?
            } else {
                numbers.short_kilograms(mass)
            };
            let width = text_width(&text, FIGURE_SIZE);
            let room = if two { radius - 8.0 } else { 1.8 * radius };
            let inside = width < room;
            let outward = if part.side == Side::Left { -1.0 } else { 1.0 };
            // The figures of a ring stand one over the other.
            let over = ring && two;
            let dy = DOWN + if over { outward * 6.6 } else { 0.0 };
            let (dx, anchor) = match (inside, part.side) {
                (true, Side::Whole) => (0.0, "middle"),
                _ if ring => (0.0, "middle"),
                (true, _) => (outward * radius * 0.46, "middle"),
                (false, Side::Left) => (-radius - GAP, "end"),
                (false, _) => (radius + GAP, "start"),
            };
            let unit = !inside && !two && !ring && !shares && plate > PlateSize::Small;
            Some(Figure {
                text: if unit { language.figure(mass) } else { text },
                drug: part.drug,
                dx,
                dy,
                anchor,
                inside: inside && !ring,
            })
        })
        .collect()
}

/// Puts the figures of a republic that do not stand on its disc in one line at its side, under its name if it is named
/// there, as far out as its largest disc of any year reaches to the left and to the right.
pub fn arrange(mark: &mut Mark, largest: (f64, f64), plate: PlateSize) {
    let (across, down, anchor) = stand_of(mark.country, plate, mark.named);
    let (mut away, mut line) = (mark.reach, 0.0);
    if mark.named {
        line = FIGURE_SIZE + 1.0;
        away = if across < 0.0 {
            largest.0
        } else if across > 0.0 {
            largest.1
        } else {
            largest.0.max(largest.1)
        };
    }
    let x = across * (away + GAP);
    let y = if down < 0.0 {
        -away - 5.0 - line
    } else if down > 0.0 {
        away + FIGURE_SIZE
    } else {
        DOWN - line / 2.0
    };
    let beside = |figure: &&mut Figure| !figure.inside;
    let widths = mark.figures.iter_mut().filter(beside);
    let wide = widths.fold(-GAP, |wide, figure| {
        wide + text_width(&figure.text, FIGURE_SIZE) + GAP
    });
    let mut left = match anchor {
        "start" => x,
        "end" => x - wide,
        _ => x - wide / 2.0,
    };
    for figure in mark.figures.iter_mut().filter(beside) {
        (figure.dx, figure.dy, figure.anchor) = (left, y + line, "start");
        left += text_width(&figure.text, FIGURE_SIZE) + GAP;
    }
    (mark.name.1, mark.name.2, mark.name.3) = (x, y, anchor);
    // A name that stands far from a small disc is tied to it.
    if mark.named && away - mark.reach > 7.0 {
        mark.leader = Some(if across == 0.0 {
            (0.0, down * (mark.reach + 1.0), down * (away + 3.0))
        } else {
            (1.0, across * (mark.reach + 1.0), across * (away + 2.0))
        });
    }
}
