//! The headline: rules that hold for every view that a link can ask for.

use crate::questions::questions;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::measure::{Measure, Ratio};
use northern_route::model::period::{LAST_COVERED, Period};
use northern_route::model::query::{Observation, observation};
use northern_route::model::statement::{Question, Statement};
use northern_route::words::language::{Language as _, language};
use northern_route::words::lead::LeadLanguage as _;

fn headline(question: Question) -> String {
    language().headline(&Statement::of(question)).text()
}

/// What no sentence may hold.
const BROKEN: [&str; 16] = [
    "  ", "NaN", "inf", " ,", " .", "..", ",,", ";;", "and and", "the the", "()", " 0 of ",
    " 0 kg", " 0 %", " 0–", "all 1 ",
];

/// Every single year, and spans of 1 to 34 years all along the timeline.
fn periods() -> Vec<Period> {
    let years = (1990..=2023).map(|year| (year, year));
    let spans = (1990..=2022)
        .flat_map(|first| [1, 4, 12, 33].map(move |more: u16| (first, (first + more).min(2023))));
    years
        .chain(spans.step_by(2))
        .filter_map(|(first, last)| Period::span(first, last))
        .collect()
}

#[test]
fn every_sentence_is_whole_and_cleanly_set() {
    for question in questions(periods()) {
        let text = headline(question);
        assert!(text.ends_with('.'), "{question:?}: {text}");
        for broken in BROKEN {
            assert!(!text.contains(broken), "{broken:?} in {question:?}: {text}");
        }
    }
}

#[test]
fn every_total_of_a_year_names_every_absent_republic() {
    for question in questions(periods()).filter(|question| question.period.is_year()) {
        // That they were Soviet is said of the five also where no total is.
        let text = headline(question).replace("the five were still Soviet republics", "");
        let year = question.period.first();
        // Without a total of the republics there is nobody to be missed in it.
        if year > LAST_COVERED || !text.contains("republics") || text.contains("none of the five") {
            continue;
        }
        for country in Country::FIVE {
            let absent = |drug| observation(country, drug, year) == Observation::NoData;
            let shown = question.choice.substances();
            let counted = shown.iter().filter(|drug| {
                question.measure == Measure::Equivalent
                    || text.contains(&format!(" of {}", language().drug(**drug)))
            });
            if counted.into_iter().any(|drug| absent(*drug)) {
                let name = language().country(country);
                let told = text.contains(name) || text.contains(": all five");
                assert!(told, "{name} in {question:?}: {text}");
            }
        }
    }
}

#[test]
fn a_republic_without_data_never_seized() {
    for question in questions(periods()) {
        let statement = Statement::of(question);
        let silent = statement
            .country
            .iter()
            .all(|tally| tally.reported.is_empty());
        if question.country.is_some() && silent {
            let text = headline(question);
            let said = ["no data on", "no figure for", "has no figure from"];
            let told = said.iter().any(|words| text.contains(words));
            assert!(told && !text.contains(" kg"), "{question:?}: {text}");
        }
    }
}

#[test]
fn the_common_views_fit_two_lines() {
    for year in 1997..=2019 {
        for choice in [DrugChoice::Heroin, DrugChoice::Opium] {
            let text = headline(Question {
                period: Period::clamped(year, year),
                choice,
                measure: Measure::Weight,
                ratio: Ratio::default(),
                country: None,
            });
            // Who hands an estimate on takes a line more.
            let second_hand = text.contains(" report gives it");
            let most = if second_hand { 166 } else { 150 };
            assert!(text.chars().count() <= most, "{text}");
        }
    }
}
