//! The timeline's track: the histogram of the region's heroin and opium, its events, its reporters.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::facts::EVENTS;
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use crate::model::record::Date;
use crate::model::record::Event;
use crate::model::series::{of_five, reported, reporting};
use crate::scale::linear::Linear;
use crate::scene::margin::series::{YEARS, year_start};
use crate::scene::plate::text_width::text_width;
use crate::words::language::{Language as _, language};
use crate::words::timeline::TimelineLanguage as _;

/// Height of the histogram in pixels, in every state: 15 t.
pub const TRACK_HEIGHT: f64 = 54.0;
/// The weight at the top of the track.
pub const TRACK_TOP: Grams = Grams(15_000_000);
/// Nominal width of the track for placing words.
const NOMINAL_WIDTH: f64 = 1020.0;

/// One year's column. Heights in pixels from the ground line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Year.
    pub year: u16,
    /// Region's heroin.
    pub heroin: f64,
    /// Region's opium, on top.
    pub opium: f64,
    /// The selected country's heroin.
    pub own_heroin: f64,
    /// The selected country's opium, on top.
    pub own_opium: f64,
    /// Whether a republic is missing for heroin or opium: the top stays open.
    pub open: bool,
    /// Whether nobody reported heroin or opium.
    pub empty: bool,
}

/// The columns of all covered years.
pub fn columns(selected: Option<Country>) -> Vec<Column> {
    let scale = Linear {
        top: TRACK_TOP,
        length: TRACK_HEIGHT,
    };
    (FIRST_YEAR..=LAST_COVERED)
        .map(|year| {
            let own = |drug: Drug| {
                selected
                    .filter(|country| country.is_republic())
                    .and_then(|country| reported(country, drug, year))
                    .map_or(0.0, |mass| scale.length_of(mass))
            };
            let reporters =
                reporting(DrugChoice::Heroin, year) + reporting(DrugChoice::Opium, year);
            Column {
                year,
                heroin: scale.length_of(of_five(Drug::Heroin, year)),
                opium: scale.length_of(of_five(Drug::Opium, year)),
                own_heroin: own(Drug::Heroin),
                own_opium: own(Drug::Opium),
                open: reporters < 10,
                empty: reporters == 0,
            }
        })
        .collect()
}

/// An event on the track.
#[derive(Clone, Debug, PartialEq)]
pub struct EventMark {
    /// Index into the table.
    pub index: usize,
    /// Year it is chosen by.
    pub year: u16,
    /// Where it stands, as a part of the width.
    pub at: f64,
    /// Its title.
    pub title: &'static str,
    /// Row of its words: 0 or 1; `None` when there is no room.
    pub row: Option<u8>,
    /// Whether its words stand to the left of its diamond.
    pub leftward: bool,
}

/// Where the track's key ends, pixels from its left: it stands in the line of the upper row.
pub fn key_end() -> f64 {
    let words = language().timeline_labels();
    let words = [words.heroin, words.opium, words.reporters];
    let said: f64 = words.iter().map(|word| text_width(word, 11.0)).sum();
    // Two swatches and five squares with the white around them.
    said + 74.0
}

/// The events drawn at rest, with room for their words on two rows.
pub fn event_marks() -> Vec<EventMark> {
    let mut ends = [key_end(), f64::NEG_INFINITY];
    let mut marks = Vec::new();
    for (index, event) in EVENTS.iter().enumerate() {
        let Some(year) = event.first else { continue };
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            continue;
        }
        let at = year_start(year) + month_part(event.from) / f64::from(YEARS);
        let title = language().prose(event.title);
        let width = text_width(&year.to_string(), 11.0)
            + text_width(" ", 11.0)
            + text_width(title, 11.0)
            + 14.0;
        let x = at * NOMINAL_WIDTH;
        let leftward = x + width > NOMINAL_WIDTH;
        let (left, right) = if leftward {
            (x - width, x)
        } else {
            (x, x + width)
        };
        let row = ends.iter().position(|end| left > *end + 8.0);
        if let Some(row) = row {
            ends[row] = right;
        }
        marks.push(EventMark {
            index,
            year,
            at,
            title,
            row: row.map(|row| row as u8),
            leftward,
        });
    }
    marks
}

/// Where in its year a date lies, 0..1; the middle when only the year is known.
fn month_part(date: Option<Date>) -> f64 {
    date.and_then(Date::month)
        .map_or(0.5, |month| (f64::from(month) - 0.5) / 12.0)
}

/// Events of the chosen years, dated ones only, in order.
pub fn events_in(period: Period) -> Vec<&'static Event> {
    EVENTS
        .iter()
        .filter(|event| {
            event
                .first
                .is_some_and(|first| period.meets(first, event.last.unwrap_or(first)))
        })
        .collect()
}

/// Which year of the track a part of its width is in.
pub fn year_at(part: f64) -> i32 {
    i32::from(FIRST_YEAR) + (part * f64::from(YEARS)).floor() as i32
}
