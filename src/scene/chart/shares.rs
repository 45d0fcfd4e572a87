//! Shares of the five and ranks among them: only of years in which all of them reported.

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::order::ordered;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR};
use crate::model::reading::Reading;
use crate::model::series::reporting;
use crate::model::statement::Question;
use crate::scale::decimal::Decimal;
use crate::scene::chart::panels::ORDER;
use crate::scene::chart::steps::Room;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;

/// How many there are.
pub const FIVE: usize = ORDER.len();

/// How much of its colour each has, in the chart's order.
pub const SHADES: [f64; FIVE] = [1.0, 0.62, 0.42, 0.26, 0.13];

/// A year in which all five reported, and not all of them none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Whole {
    /// The part of each, in the chart's order, 0 to 1.
    pub parts: [f64; FIVE],
    /// The place of each, the largest first; equal ones share theirs.
    pub ranks: [usize; FIVE],
}

impl Whole {
    /// The middle of each part, stacked from the ground up; 0 at the top.
    pub fn middles(&self) -> [f64; FIVE] {
        let mut ground = 1.0;
        self.parts.map(|part| {
            ground -= part;
            ground + part / 2.0
        })
    }
}

/// A year of the timeline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// Which.
    pub year: u16,
    /// How many of the five reported on all of it.
    pub reporters: usize,
    /// Whether the table covers it.
    pub covered: bool,
    /// Shares and ranks, where they can be formed.
    pub whole: Option<Whole>,
}

/// The years of the timeline; where shares of a flow are asked for, those with an estimate alone have any.
pub fn years(question: &Question) -> Vec<Year> {
    (FIRST_YEAR..=LAST_YEAR)
        .map(|year| Year {
            year,
            reporters: reporting(question.choice, year),
            covered: year <= LAST_COVERED,
            whole: whole(question, year),
        })
        .collect()
}

fn whole(question: &Question, year: u16) -> Option<Whole> {
    let reading = |countries: &[Country], measure| {
        let question = Question {
            measure,
            ..*question
        };
        Reading::of_year(&question, countries, question.choice, year, true)
    };
    if question.measure == Measure::Share {
        reading(&ORDER, Measure::Share).ends()?;
    }
    // A share of the five is one of weights, whatever the flow.
    let measure = match question.measure {
        Measure::Share => Measure::Weight,
        other => other,
    };
    let grams = |country: Country| match reading(&[country], measure) {
        Reading::Weight(mass) => Some(mass),
        Reading::ReportedNone => Some(Grams(0)),
        _ => None,
    };
    let mut masses = [Grams(0); FIVE];
    for (mass, country) in masses.iter_mut().zip(ORDER) {
        *mass = grams(country)?;
    }
    let total: Grams = masses.iter().copied().sum();
    (total.0 > 0).then(|| Whole {
        parts: masses.map(|mass| mass.part_of(total).unwrap_or(0.0)),
        ranks: masses.map(|mass| 1 + masses.iter().filter(|other| **other > mass).count()),
    })
}

/// Who makes more than half in how many of how many years; the one who does so most often.
pub fn majority(years: &[Year]) -> Option<(Country, usize, usize)> {
    let wholes: Vec<Whole> = years.iter().filter_map(|year| year.whole).collect();
    let most = |place: usize| {
        wholes
            .iter()
            .filter(|whole| whole.parts[place] > 0.5)
            .count()
    };
    let (place, count) = (0..FIVE)
        .map(|place| (place, most(place)))
        .fold(
            (0, 0),
            |best, next| if next.1 > best.1 { next } else { best },
        );
    (count > 0).then(|| (ORDER[place], count, wholes.len()))
}

/// What the shares say, as a title.
pub fn title(question: &Question) -> String {
    let years = years(question);
    let whole = years.iter().filter(|year| year.whole.is_some()).count();
    language().share_title(question, majority(&years), whole)
}

/// The shares of each as a path a year, from the ground up in the chart's order.
pub fn stacks(room: Room, years: &[Year]) -> [String; FIVE] {
    let mut paths: [String; FIVE] = Default::default();
    for (index, year) in years.iter().enumerate() {
        let Some(whole) = year.whole else { continue };
        let mut level = 1.0;
        for (path, part) in paths.iter_mut().zip(whole.parts) {
            let next = level - part;
            if part > 0.0 {
                let (left, wide) = (room.left(index), Decimal(room.year, 2));
                let (from, to) = (room.level(level), room.level(next));
                let column = format!("M{left} {from}V{to}h{wide}V{from}z");
                path.push_str(&column);
            }
            level = next;
        }
    }
    paths
}

/// The places of each as a line through the middles of neighbouring years, open where one lacks.
pub fn lines(room: Room, years: &[Year]) -> [String; FIVE] {
    let mut paths: [String; FIVE] = Default::default();
    let mut open = false;
    for (index, year) in years.iter().enumerate() {
        if let Some(whole) = year.whole {
            for (path, rank) in paths.iter_mut().zip(whole.ranks) {
                let verb = if open { 'L' } else { 'M' };
                let middle = Decimal(room.year * (index as f64 + 0.5), 2);
                let stroke = format!("{verb}{middle} {}", room.level(level_of(rank)));
                path.push_str(&stroke);
            }
        }
        open = year.whole.is_some();
    }
    paths
}

/// Which of the dashes each of the five has as a line: the one that is set off has the first and gives it its own.
pub fn set_off(selected: Option<Country>) -> [usize; FIVE] {
    let off = selected
        .and_then(|country| ORDER.iter().position(|of| *of == country))
        .unwrap_or(0);
    std::array::from_fn(|place| match place {
        place if place == off => 0,
        0 => off,
        place => place,
    })
}

/// How far down a place stands, 0 to 1.
pub fn level_of(rank: usize) -> f64 {
    (rank as f64 - 0.5) / FIVE as f64
}

/// Levels that are at least so far apart, as near as may be to where they should be; 0 to 1, in any order.
pub fn spread(wanted: &[f64], apart: f64) -> Vec<f64> {
    let order: Vec<usize> = ordered((0..wanted.len()).collect(), |a, b| {
        wanted[*a].total_cmp(&wanted[*b])
    });
    let mut levels = wanted.to_vec();
    let mut free = 0.0_f64;
    for index in &order {
        levels[*index] = levels[*index].max(free);
        free = levels[*index] + apart;
    }
    // What was pushed out below goes up again.
    let mut floor = 1.0_f64;
    for index in order.iter().rev() {
        levels[*index] = levels[*index].min(floor);
        floor = levels[*index] - apart;
    }
    levels
}
