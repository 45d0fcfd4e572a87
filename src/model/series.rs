//! The table year by year: what a country, or the five, reported of a drug.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::model::query::{Observation, observation, seizures};

/// What the table says of a country and drug, for each year that it covers.
pub fn series(country: Country, drug: Drug) -> impl Iterator<Item = (u16, Observation)> {
    (FIRST_YEAR..=LAST_COVERED).map(move |year| (year, observation(country, drug, year)))
}

/// What a country reported of a drug in a year; nothing where it reported nothing.
pub fn reported(country: Country, drug: Drug, year: u16) -> Option<Grams> {
    observation(country, drug, year).reported()
}

/// What those of the five that reported seized of a drug in a year.
pub fn of_five(drug: Drug, year: u16) -> Grams {
    let five = Country::FIVE.into_iter();
    five.filter_map(|country| reported(country, drug, year))
        .sum()
}

/// How many of the five reported in a year on every drug of the choice.
pub fn reporting(choice: DrugChoice, year: u16) -> usize {
    let every = |country: &&Country| {
        let mut drugs = choice.substances().iter();
        drugs.all(|drug| reported(**country, *drug, year).is_some())
    };
    Country::FIVE.iter().filter(every).count()
}

/// How many of the five reported in a year on each drug of a choice.
pub fn reports(choice: DrugChoice, year: u16) -> Vec<(Drug, usize)> {
    let drugs = choice.substances().iter();
    drugs
        .map(|drug| (*drug, reporting((*drug).into(), year)))
        .collect()
}

/// The largest weight of a year, of any of these countries and drugs.
pub fn largest(countries: &[Country], drugs: &[Drug]) -> Grams {
    let rows = seizures()
        .filter(|row| countries.contains(&row.country) && drugs.contains(&row.drug))
        .map(|row| row.mass);
    rows.max().unwrap_or_default()
}
