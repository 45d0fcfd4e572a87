//! Choosing a time: a year, a span, or what it is compared with. A span keeps its length when it is moved, and its ends
//! never meet.

use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::state::app_state::Choices;
use crate::state::versus::Versus;

/// How many years a span has when it is first chosen.
const FIRST_SPAN: i32 = 5;

/// Moves the time so that it ends with a year.
pub fn end_at(choices: &mut Choices, year: i32) {
    move_by(choices, year - i32::from(choices.time.last()));
}

/// Moves the time by some years, with its length kept, as far as the timeline goes.
pub fn move_by(choices: &mut Choices, by: i32) {
    let (first, last) = ends(choices);
    let by = by.clamp(i32::from(FIRST_YEAR) - first, i32::from(LAST_YEAR) - last);
    choices.time = Period::clamped(first + by, last + by);
}

/// Gives a span another first year; the last year gives way.
pub fn first_at(choices: &mut Choices, year: i32) {
    let year = year.min(i32::from(LAST_YEAR) - 1);
    choices.time = Period::clamped(year, ends(choices).1.max(year + 1));
}

/// The same, by some years.
pub fn first_by(choices: &mut Choices, by: i32) {
    first_at(choices, ends(choices).0 + by);
}

/// Gives a span another last year; the first year gives way.
pub fn last_at(choices: &mut Choices, year: i32) {
    let year = year.max(i32::from(FIRST_YEAR) + 1);
    choices.time = Period::clamped(ends(choices).0.min(year - 1), year);
}

/// The same, by some years.
pub fn last_by(choices: &mut Choices, by: i32) {
    last_at(choices, ends(choices).1 + by);
}

/// Chooses a year.
pub fn choose(choices: &mut Choices, year: u16) {
    choices.time = Period::clamped(i32::from(year), i32::from(year));
}

/// A single year: the last of a span.
pub fn use_year(choices: &mut Choices) {
    choices.versus = None;
    choose(choices, choices.time.last());
}

/// A span: the five years that end with the year, as far as there are so many.
pub fn use_span(choices: &mut Choices) {
    choices.versus = None;
    if choices.time.is_year() {
        let first = i32::from(FIRST_YEAR);
        let last = ends(choices).1.max(first + 1);
        choices.time = Period::clamped((last - FIRST_SPAN + 1).max(first), last);
    }
}

/// A comparison: with the time just before, where none stands yet.
pub fn use_compare(choices: &mut Choices) {
    choices.versus = choices
        .versus
        .or_else(|| Some(Versus::beside(choices.time)));
}

fn ends(choices: &Choices) -> (i32, i32) {
    let time = choices.time;
    (i32::from(time.first()), i32::from(time.last()))
}
