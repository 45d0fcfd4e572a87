//! Codes and keys: what may stand in a cell that takes one out of a list.

use crate::cell::problem::Fault;
use northern_route_records::{Country, Keyed};

/// Finds a value by its key.
///
/// # Errors
/// A [`Fault`] that lists the keys.
pub(crate) fn keyed<T: Keyed>(text: &str, what: &str) -> Result<T, Fault> {
    T::of(text).ok_or_else(|| unknown(what, T::EVERY.iter().map(|one| one.key())))
}

/// The refusal of a word that is not in a list.
pub(crate) fn unknown<'w>(what: &str, words: impl Iterator<Item = &'w str>) -> Fault {
    let words: Vec<&str> = words.collect();
    Fault::new(
        format!("is not a known {what}"),
        format!("Write one of {}.", words.join(", ")),
    )
}

/// Finds a word in a list.
pub(crate) fn word(text: &str, what: &str, words: &[&str]) -> Result<String, Fault> {
    let found = words.contains(&text).then(|| text.to_owned());
    found.ok_or_else(|| unknown(what, words.iter().copied()))
}

/// Codes that stand for several countries together.
pub const REGIONS: &[&str] = &["XCA", "XCS", "XRG"];

/// Countries that estimates and events name and the seizure table does not hold.
pub const OTHERS: &[&str] = &["ARM", "AZE", "BLR"];

/// Finds a state: a country and no group of them.
///
/// # Errors
/// A [`Fault`] that lists the codes.
pub fn state(code: &str) -> Result<&'static str, Fault> {
    area(code)
        .ok()
        .filter(|code| !REGIONS.contains(code))
        .ok_or_else(|| {
            let countries = Country::EVERY.iter().map(|country| country.code());
            unknown("state", countries.chain(OTHERS.iter().copied()))
        })
}

/// Finds a country, or a group of countries, that an estimate or event may name.
///
/// # Errors
/// A [`Fault`] that lists the codes.
pub fn area(code: &str) -> Result<&'static str, Fault> {
    let known = || {
        let countries = Country::EVERY.iter().map(|country| country.code());
        countries.chain(OTHERS.iter().chain(REGIONS).copied())
    };
    known()
        .find(|one| *one == code)
        .ok_or_else(|| unknown("country or region", known()))
}
