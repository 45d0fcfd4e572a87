//! The proportional discs: one mark a country, with its figure and its kind of nothing.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::facts::DISCS;
use crate::model::measure::Measure;
use crate::model::query::{self, CountryTally, Observation, counted};
use crate::model::reading::estimated;
use crate::model::statement::Question;
use crate::scale::disc::{DiscScale, MEDIUM, SMALL, WIDE};
use crate::scene::plate::figures::{self, Figure};
use crate::scene::plate::largest;
use crate::scene::plate::place_in_frame::{Spot, place, px};
use crate::scene::plate::room::Sheet;
use crate::scene::plate::territories::of_five;
use crate::words::language::{Language as _, Spoken, language};
use crate::words::plate::{FlowOfMark, PlateLanguage as _};

/// Radius of the small symbols for no data, not covered and reported as none.
pub const NOTHING_RADIUS: f64 = 8.5;
/// A ring wider than this would leave the plate: it is drawn as wide as this, with points that say that it is
/// wider. In pixels for each of the scale's factor: 150 on a wide plate.
const WIDEST_RING: f64 = 227.27;
/// A disc smaller than this would not be seen, pixels.
const SMALLEST_DISC: f64 = 1.2;

/// How one drug of one country is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Symbol {
    /// A disc or half-disc with this radius in pixels.
    Value(f64),
    /// A neighbour's ring that would be wider than this radius, and than the plate.
    Beyond(f64),
    /// A baseline with a small 0.
    ReportedNone,
    /// Hatched.
    NoData,
    /// Loose dots.
    NotCovered,
}

impl Symbol {
    /// How far it reaches from its middle, pixels.
    pub const fn reach(self) -> f64 {
        match self {
            Self::Value(radius) | Self::Beyond(radius) => radius,
            _ => NOTHING_RADIUS,
        }
    }
}

/// Which part of the circle a symbol fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The whole circle: one drug is shown.
    Whole,
    /// The left half: heroin.
    Left,
    /// The right half: opium.
    Right,
}

/// A drug of a mark.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Which drug.
    pub drug: Drug,
    /// Which half.
    pub side: Side,
    /// How it is drawn.
    pub symbol: Symbol,
}

/// One country's mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Whose.
    pub country: Country,
    /// Where.
    pub spot: Spot,
    /// One or two drugs.
    pub parts: Vec<Part>,
    /// Figures.
    pub figures: Vec<Figure>,
    /// Its name, which stands at its disc if it is named there, and the offset.
    pub name: (String, f64, f64, &'static str),
    /// Whether it is named at its disc: where its land has no room for the name beside the largest disc of any year.
    pub named: bool,
    /// A line from the disc to the name, upright (0) or level (1), and its two ends, pixels from the middle.
    pub leader: Option<(f64, f64, f64)>,
    /// Accessible name.
    pub label: String,
    /// What is published for the year outside the table; mostly empty.
    pub later: String,
    /// Whether this is a neighbour, drawn as a ring.
    pub ring: bool,
    /// Whether the country is selected.
    pub selected: bool,
    /// Half width and half height in pixels of what must not be covered, centred on the disc.
    pub reach: f64,
}

/// Where a country's disc stands: over its land, clear of capitals and corridors.
pub fn anchor(country: Country, zoomed: bool) -> LonLat {
    let disc = &DISCS[country as usize];
    place(if zoomed { disc.zoomed } else { disc.at })
}

/// The scale of discs on a plate.
pub const fn disc_scale(plate: PlateSize) -> DiscScale {
    DiscScale {
        factor: match plate {
            PlateSize::Small => SMALL,
            PlateSize::Medium => MEDIUM,
            PlateSize::Wide | PlateSize::Large => WIDE,
        },
    }
}

/// All marks of a view, neighbours first, in an order in which no small one is covered.
pub fn marks(
    question: &Question,
    near: bool,
    camera: Camera,
    plate: PlateSize,
    language: &Spoken,
) -> Vec<Mark> {
    let neighbours: &[Country] = if near { &Country::NEIGHBOURS } else { &[] };
    let sheet = Sheet::new(plate);
    let on_land = of_five(camera, plate, Some(question.choice));
    let marks = neighbours.iter().chain(&Country::FIVE);
    let marks = marks.map(|country| {
        let mut mark = mark(*country, question, camera, plate, language);
        if !mark.ring {
            mark.named = !on_land.iter().any(|name| name.code == country.code());
            let largest = largest::reach(*country, question.choice, plate);
            figures::arrange(&mut mark, largest, plate);
        }
        // What the frame or a button would cut on an enlarged plate is left out.
        if !camera.is_home() && !sheet.words(&mark).iter().all(|room| sheet.has_room(room)) {
            (mark.named, mark.leader) = (false, None);
            mark.figures.clear();
        }
        mark
    });
    stacked(marks.collect(), plate)
}

/// The marks in the order of drawing. They keep their own, so that the tab key meets them in the
/// same one every year; only a mark that lies over a smaller one goes before it.
fn stacked(mut marks: Vec<Mark>, plate: PlateSize) -> Vec<Mark> {
    let sheet = Sheet::new(plate);
    let under = |a: &Mark, b: &Mark| {
        let across = (a.spot.x - b.spot.x) * sheet.width;
        let down = (a.spot.y - b.spot.y) * sheet.height;
        let near = (a.reach + b.reach).powi(2);
        a.ring == b.ring && a.reach > b.reach && across * across + down * down < near
    };
    let mut stack = Vec::new();
    while !marks.is_empty() {
        let free = |mark: &Mark| !marks.iter().any(|other| under(other, mark));
        let next = marks.iter().position(free).unwrap_or(0);
        stack.push(marks.remove(next));
    }
    stack
}

fn mark(
    country: Country,
    question: &Question,
    camera: Camera,
    plate: PlateSize,
    language: &Spoken,
) -> Mark {
    let scale = disc_scale(plate);
    let tallies: Vec<CountryTally> = question
        .choice
        .substances()
        .iter()
        .map(|drug| CountryTally::of(country, *drug, question.period))
        .collect();
    let two = tallies.len() == 2;
    let ring = !country.is_republic();
    let parts: Vec<Part> = tallies
        .iter()
        .enumerate()
        .map(|(index, tally)| {
            let side = match (two, index) {
                (false, _) => Side::Whole,
                (true, 0) => Side::Left,
                (true, _) => Side::Right,
            };
            let symbol = match tally.state() {
                Observation::Value(mass) => {
                    let mass = counted(question.measure, question.ratio, tally.drug, mass);
                    let years = tally.reported.len();
                    let radius = if two {
                        scale.half_radius(mass, years)
                    } else {
                        scale.radius(mass, years)
                    };
                    let widest = WIDEST_RING * scale.factor;
                    if ring && radius > widest {
                        Symbol::Beyond(widest)
                    } else {
                        Symbol::Value(radius.max(SMALLEST_DISC))
                    }
                }
                Observation::ReportedNone => Symbol::ReportedNone,
                Observation::NoData => Symbol::NoData,
                Observation::NotCovered => Symbol::NotCovered,
            };
            Part {
                drug: tally.drug,
                side,
                symbol,
            }
        })
        .collect();
    let reach = parts
        .iter()
        .map(|part| part.symbol.reach())
        .fold(0.0, f64::max);
    let figures = figures::figures(country, question, &tallies, &parts, plate, language);
    let spot = Spot::of(anchor(country, camera.zoom() > 1.6), camera);
    Mark {
        figures,
        // There is none under the degrees at the top, and none where the largest discs lie.
        named: matches!(country, Country::Chn | Country::Pak) && !two && plate == PlateSize::Small,
        label: language.mark(question, &tallies, flow(question, &tallies)),
        later: later(question, country, language),
        ring,
        selected: question.country == Some(country),
        reach,
        parts,
        ..Mark::empty(country, spot)
    }
}

impl Mark {
    /// A mark of which only the place is known.
    pub fn empty(country: Country, spot: Spot) -> Self {
        Self {
            country,
            spot,
            parts: Vec::new(),
            figures: Vec::new(),
            // A ring's figure stands in its middle, and on a small plate its name above.
            name: (language().country(country).to_owned(), 0.0, -9.0, "middle"),
            named: false,
            leader: None,
            label: String::new(),
            later: String::new(),
            ring: false,
            selected: false,
            reach: 0.0,
        }
    }
}

/// What is published of the chosen drugs for a year that the table does not cover.
fn later(question: &Question, country: Country, language: &Spoken) -> String {
    let mut rows = Vec::new();
    for row in query::later(question.period, country) {
        let drugs = question.choice.substances();
        if question.period.is_year() && row.drug.is_some_and(|drug| drugs.contains(&drug)) {
            rows.push(row);
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    language.elsewhere(&rows)
}

/// What a mark says of the flow under the share measure: the share of what was reported, or why none is given.
fn flow(question: &Question, tallies: &[CountryTally]) -> Option<FlowOfMark> {
    let known = tallies.iter().any(|tally| !tally.reported.is_empty());
    if question.measure != Measure::Share || !known {
        return None;
    }
    let all: Vec<&CountryTally> = tallies.iter().collect();
    Some(match estimated(question, &all) {
        Ok(estimated) => FlowOfMark::Share(estimated.share),
        Err(why) => {
            // Of two drugs one may have a flow of its own.
            let own = |tally: &CountryTally| {
                let share = estimated(question, &[tally]).ok()?.share;
                Some(FlowOfMark::OfOne(share, tally.drug))
            };
            tallies
                .iter()
                .find_map(own)
                .unwrap_or(FlowOfMark::Lack(why))
        }
    })
}

/// The path of a whole or half circle around the origin.
pub fn arc_path(side: Side, radius: f64) -> String {
    let r = px(radius);
    match side {
        Side::Whole => format!("M-{r} 0A{r} {r} 0 1 1 {r} 0A{r} {r} 0 1 1 -{r} 0Z"),
        Side::Left => format!("M-.7 -{r}A{r} {r} 0 0 0 -.7 {r}Z"),
        Side::Right => format!("M.7 -{r}A{r} {r} 0 0 1 .7 {r}Z"),
    }
}

/// The path of a ring of radius 1, or of its half, that is wider than it is drawn: with points outward between its four
/// quarters. A quarter ends 7 degrees before the diagonal; the point of an arrow stands on it, outside.
pub const fn beyond_path(side: Side) -> &'static str {
    match side {
        Side::Whole => {
            "M0-1A1 1 0 0 1 .616-.788L.79-.79 .788-.616A1 1 0 0 1 .788 .616L.79 .79 .616 .788A1 1 0 0 1-.616 .788\
             L-.79 .79-.788 .616A1 1 0 0 1-.788-.616L-.79-.79-.616-.788A1 1 0 0 1 0-1"
        }
        Side::Left => {
            "M-.01 1A1 1 0 0 1-.616 .788L-.79 .79-.788 .616A1 1 0 0 1-.788-.616L-.79-.79-.616-.788A1 1 0 0 1-.01-1Z"
        }
        Side::Right => {
            "M.01-1A1 1 0 0 1 .616-.788L.79-.79 .788-.616A1 1 0 0 1 .788 .616L.79 .79 .616 .788A1 1 0 0 1 .01 1Z"
        }
    }
}
