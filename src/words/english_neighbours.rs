//! English: what a neighbour seized beside the five republics together.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::period::Period;
use crate::model::query::{CountryTally, RegionTally};
use crate::words::english::{English, NUMBERS};
use crate::words::english_grammar::when;
use crate::words::english_supply::{asked, coverage, not_asked};
use crate::words::language::Language;

/// Title of the block.
pub const TITLE: &str = "Beside the neighbours";
/// Under the bars.
pub const SCALE: &str = "One scale for all six bars of a drug; weights as seized.";

/// Caption of the bars of a drug.
pub fn caption(drug: Drug, period: Period) -> String {
    let name = English.labels().seized[drug as usize];
    format!("{name}, {}, kg", English.period(period))
}

/// How much more the neighbour that seized most seized than the five together, or why no ratio is
/// formed.
pub fn beside(drug: Drug, period: Period) -> String {
    let Some(asked) = asked(period) else {
        return not_asked(period);
    };
    let name = English.drug(drug);
    let five = RegionTally::of(drug, asked);
    let neighbours = Country::NEIGHBOURS.map(|country| CountryTally::of(country, drug, asked));
    let most = neighbours
        .iter()
        .filter(|tally| tally.total.0 > 0)
        .max_by_key(|tally| tally.total);
    let when = if asked == period {
        when(asked)
    } else {
        format!("{}, up to the end of the series,", when(asked))
    };
    let Some(most) = most else {
        let known = neighbours.iter().any(|tally| !tally.reported.is_empty());
        let neighbours = if known {
            format!("the neighbours that reported {name} reported none")
        } else {
            format!("none of the five neighbours has a figure for {name}")
        };
        return format!("{when} {neighbours}; {}.", of_five(&five, asked));
    };
    let country = English.country(most.country);
    if five.reported() == 0 || five.total().0 == 0 {
        return format!(
            "{when} {country} seized {} of {name}; {}, so there is no ratio.",
            English.weight(most.total),
            of_five(&five, asked)
        );
    }
    if five.reported() < five.asked() || !most.missing.is_empty() {
        let years = if asked.is_year() {
            String::new()
        } else {
            format!(
                " ({} of {} years reported)",
                most.reported.len(),
                most.asked()
            )
        };
        return format!(
            "{when} {country} seized {} of {name}{years}; {}. With figures missing no ratio is formed.",
            English.weight(most.total),
            of_five(&five, asked)
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
fn of_five(five: &RegionTally, asked: Period) -> String {
    match (five.reported(), five.total().0) {
        (0, _) => "none of the five republics has a figure".to_owned(),
        (_, 0) => format!(
            "those of the five republics that reported, reported none ({})",
            coverage(five, asked)
        ),
        _ => format!(
            "the five republics seized {} together ({})",
            English.weight(five.total()),
            coverage(five, asked)
        ),
    }
}
