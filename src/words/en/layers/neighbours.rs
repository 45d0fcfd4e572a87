//! English: what a neighbour seized beside the five republics together.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::period::Period;
use crate::model::query::{CountryTally, RegionTally};
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::when;
use crate::words::en::layers::supply::{coverage, covered, not_covered, soviet_sentence};
use crate::words::language::Language as _;
use crate::words::margin::MarginLanguage as _;

/// Title of the block.
pub const TITLE: &str = "Beside the neighbours";
/// Under the bars.
pub const SCALE: &str = "One scale for all six bars of a drug; weights as seized.";

/// Caption of the bars of a drug.
pub fn caption(drug: Drug, period: Period) -> String {
    let name = English.selection_labels().seized[drug as usize];
    format!("{name}, {}, kg", English.period(period))
}

/// How much more the neighbour that seized most seized than the five together, or why no ratio is
/// given; and that the five were not yet independent.
pub fn beside(drug: Drug, period: Period) -> String {
    ratio(drug, period) + &soviet_sentence(period)
}

fn ratio(drug: Drug, period: Period) -> String {
    let Some(covered) = covered(period) else {
        return not_covered(period);
    };
    let name = English.drug(drug);
    let five = RegionTally::of(drug, covered);
    let neighbours = Country::NEIGHBOURS.map(|country| CountryTally::of(country, drug, covered));
    let most = neighbours
        .iter()
        .filter(|tally| tally.total.0 > 0)
        .max_by_key(|tally| tally.total);
    let when = if covered == period {
        when(covered)
    } else {
        format!("{}, up to the end of the series,", when(covered))
    };
    let Some(most) = most else {
        let known = neighbours.iter().any(|tally| !tally.reported.is_empty());
        let neighbours = if known {
            format!("the neighbours that reported {name} reported none")
        } else {
            format!("none of the five neighbours has a figure for {name}")
        };
        return format!("{when} {neighbours}; {}.", of_five(&five, covered));
    };
    let country = English.country(most.country);
    if five.reported() == 0 || five.total().0 == 0 {
        return format!(
            "{when} {country} seized {} of {name}; {}, so no ratio is given.",
            English.weight(most.total),
            of_five(&five, covered)
        );
    }
    if five.reported() < five.covered() || !most.missing.is_empty() {
        let years = if covered.is_year() {
            String::new()
        } else {
            format!(
                " ({} of {} years reported)",
                most.reported.len(),
                most.covered()
            )
        };
        return format!(
            "{when} {country} seized {} of {name}{years}; {}. Because figures are missing, no ratio is given.",
            English.weight(most.total),
            of_five(&five, covered)
        );
    }
    let ratio = most.total.0 as f64 / five.total().0 as f64;
    if ratio < 0.95 {
        let part = English.part(ratio);
        return format!(
            "{when} no neighbour seized as much {name} as the five republics together; {country} came nearest, with {part} of their weight."
        );
    }
    format!(
        "{when} {country} alone seized {} {name} as the five republics together.",
        times(ratio)
    )
}

/// "about as much", "2.9 times as much", "31 times as much".
fn times(ratio: f64) -> String {
    if ratio < 1.05 {
        return "about as much".to_owned();
    }
    let decimals = u8::from(ratio < 9.95);
    format!("{} times as much", NUMBERS.fixed(ratio, decimals))
}

/// What the five have, as the second half of a sentence.
fn of_five(five: &RegionTally, covered: Period) -> String {
    match (five.reported(), five.total().0) {
        (0, _) => "none of the five republics has a figure".to_owned(),
        (_, 0) => format!(
            "the republics that reported all reported none ({})",
            coverage(five, covered)
        ),
        _ => format!(
            "those of the five republics that reported seized {} ({})",
            English.weight(five.total()),
            coverage(five, covered)
        ),
    }
}
