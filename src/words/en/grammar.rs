//! English: how lists, years and small numbers are put into a sentence.

use crate::model::period::{LAST_SOVIET, Period};
use crate::words::en::english::NUMBERS;

/// "22 and 20"; "22" when all are equal.
pub(in crate::words::en) fn numbers(counts: &[usize]) -> String {
    let mut counts = counts.to_vec();
    counts.dedup();
    list(counts.iter().map(usize::to_string))
}

pub(in crate::words::en) fn years(period: Period) -> String {
    if period.is_year() {
        period.first().to_string()
    } else {
        format!("{} to {}", period.first(), period.last())
    }
}

/// That the five were not yet independent, for a time that has such years.
pub(in crate::words::en) fn soviet(period: Period) -> Option<String> {
    let said = soviet_in(period.years())?;
    Some(if period.is_year() {
        SOVIET.to_owned()
    } else {
        said
    })
}

const SOVIET: &str = "the five were still Soviet republics";

/// The same with its years: "in 1990 and 1991 the five were still Soviet republics".
pub(in crate::words::en) fn soviet_in(years: impl Iterator<Item = u16>) -> Option<String> {
    let early = years.filter(|year| *year <= LAST_SOVIET);
    let early = list(early.map(|year| year.to_string()));
    (!early.is_empty()).then(|| format!("in {early} {SOVIET}"))
}

pub(in crate::words::en) fn when(period: Period) -> String {
    let start = if period.is_year() { "In" } else { "From" };
    format!("{start} {}", years(period))
}

/// "a", "a or b", after a negation.
pub(in crate::words::en) fn any_of(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    items.join(" or ")
}

/// "a", "a and b", "a, b and c".
pub(in crate::words::en) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    match items.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// "1990–1993, 1996 and 2019".
pub(in crate::words::en) fn runs(years: &[u16]) -> String {
    let mut parts: Vec<(u16, u16)> = Vec::new();
    for year in years {
        match parts.last_mut() {
            Some((_, last)) if *last + 1 == *year => *last = *year,
            _ => parts.push((*year, *year)),
        }
    }
    list(parts.iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    }))
}

pub(in crate::words::en) fn counting(number: usize) -> &'static str {
    ["none", "one", "two", "three", "four", "five"][number.min(5)]
}

/// "3.0": both ends of a range have a decimal.
pub(in crate::words::en) fn one_decimal(percent: f64) -> String {
    let text = NUMBERS.percent(percent);
    // In whole tenths: a remainder of floats costs a kilobyte.
    if ((percent * 10.0).round() as u64).is_multiple_of(10) {
        format!("{text}{}0", NUMBERS.decimal)
    } else {
        text
    }
}

pub(in crate::words::en) fn full_stop(text: &str) -> String {
    if text.ends_with('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// At the start of a sentence the first letter is a capital.
pub(in crate::words::en) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
