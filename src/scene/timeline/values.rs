//! What a year of the timeline or of a small series says under pointer and focus: the weights of two drugs or of one, with
//! who reported.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::reading::{Reading, doubt};
use crate::model::series::reporting;
use crate::model::statement::Question;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;
use crate::words::timeline::TimelineLanguage as _;

/// The words of every year, from the first, on a country or on the five republics together.
pub fn values(country: Option<Country>, drugs: &[Drug]) -> Vec<String> {
    (FIRST_YEAR..=LAST_YEAR)
        .map(|year| match country {
            Some(country) => of_country(country, drugs, year),
            None => of_five(drugs, year),
        })
        .collect()
}

fn of_country(country: Country, drugs: &[Drug], year: u16) -> String {
    let figures = drugs.iter().map(|drug| {
        let reading = reading(&[country], *drug, year);
        (Some(country), (*drug).into(), reading)
    });
    let figures: Vec<_> = figures.collect();
    let doubted = drugs
        .iter()
        .any(|drug| doubt(country, (*drug).into(), year).is_some());
    language().year_of(year, Some(country), &figures, doubted)
}

fn of_five(drugs: &[Drug], year: u16) -> String {
    let figures = drugs.iter().map(|drug| {
        let reported = reporting((*drug).into(), year);
        (*drug, reading(&Country::FIVE, *drug, year), reported)
    });
    let figures: Vec<_> = figures.collect();
    language().column(year, &figures)
}

fn reading(countries: &[Country], drug: Drug, year: u16) -> Reading {
    let choice = DrugChoice::from(drug);
    let question = Question {
        period: Period::clamped(i32::from(year), i32::from(year)),
        choice,
        measure: Measure::Weight,
        ratio: Ratio::default(),
        country: None,
    };
    Reading::of_year(&question, countries, choice, year, false)
}
