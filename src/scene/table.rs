//! The table: the exact twin of map and chart, a row a country and drug.

use std::cmp::Ordering;

use crate::model::comparison::Side;
use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::query::{CountryTally, Observation, RegionTally, counted, observation};
use crate::model::statement::Question;
use crate::scene::flow_share::own_share;
use crate::scene::order::ordered;
use crate::state::choice::{Column, Sort};
use crate::state::versus::Versus;
use crate::words::english_versus::difference_words;
use crate::words::language::Language;

/// A cell: its words, and which of the four states it is in.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// The state.
    pub state: Observation,
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Whose.
    pub country: Country,
    /// Of what.
    pub drug: Drug,
    /// What the measure makes of the period.
    pub amount: Cell,
    /// What the measure makes of the time that it is compared with, and the difference.
    pub other: Option<[Cell; 2]>,
    /// Part of what the five reported; empty for a neighbour.
    pub part: String,
    /// Reported years.
    pub reported: (usize, usize),
    /// One cell a year of the table, as seized.
    pub years: Vec<Cell>,
    total: Grams,
    share: f64,
}

/// A row of sums over the five.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// Of what.
    pub drug: Drug,
    /// The sum.
    pub amount: String,
    /// Reported country-years.
    pub reported: (usize, usize),
    /// One cell a year: the sum, and how many of the five reported.
    pub years: Vec<String>,
}

/// The rows in the chosen order, and the sums.
pub fn rows(
    question: &Question,
    versus: Option<Versus>,
    near: bool,
    sort: Sort,
    language: &dyn Language,
) -> (Vec<Row>, Vec<Total>) {
    let mut drugs = question.choice.substances().to_vec();
    if let Some(Versus::Drug(other)) = versus {
        let more = other.substances().iter();
        drugs.extend(more.filter(|drug| !question.choice.substances().contains(drug)));
    }
    let regions: Vec<RegionTally> = drugs
        .iter()
        .map(|drug| RegionTally::of(*drug, question.period))
        .collect();
    let neighbours: &[Country] = if near { &Country::NEIGHBOURS } else { &[] };
    let rows: Vec<Row> = Country::FIVE
        .iter()
        .chain(neighbours)
        .flat_map(|country| {
            regions.iter().map(|region| {
                let mut row = row(*country, region, question, language);
                row.other = other(&row, versus, question, language);
                row
            })
        })
        .collect();
    let rows = ordered(rows, |a, b| {
        let order = compare(a, b, sort.column, language);
        let order = if sort.descending {
            order.reverse()
        } else {
            order
        };
        order.then_with(|| (a.country, a.drug).cmp(&(b.country, b.drug)))
    });
    let totals = regions
        .iter()
        .map(|region| Total {
            drug: region.drug,
            amount: if region.reported() == 0 {
                "–".to_owned()
            } else {
                exact(
                    counted(
                        question.measure,
                        question.ratio,
                        region.drug,
                        region.total(),
                    ),
                    language,
                )
            },
            reported: (region.reported(), region.covered()),
            years: (FIRST_YEAR..=LAST_COVERED)
                .filter_map(Period::year)
                .map(|year| year_total(&RegionTally::of(region.drug, year), language))
                .collect(),
        })
        .collect();
    (rows, totals)
}

/// The sum of a year; an incomplete one says how many reported.
fn year_total(region: &RegionTally, language: &dyn Language) -> String {
    match (region.reported(), region.covered()) {
        (0, _) => "–".to_owned(),
        (reported, covered) if reported == covered => exact(region.total(), language),
        (reported, covered) => format!(
            "{} ({})",
            exact(region.total(), language),
            language.coverage(reported, covered)
        ),
    }
}

fn row(
    country: Country,
    region: &RegionTally,
    question: &Question,
    language: &dyn Language,
) -> Row {
    let tally = CountryTally::of(country, region.drug, question.period);
    let mass = counted(question.measure, question.ratio, region.drug, tally.total);
    let state = tally.state();
    let part = country
        .is_republic()
        .then(|| tally.total.part_of(region.total()))
        .flatten()
        .filter(|_| matches!(state, Observation::Value(_)));
    let share = (question.measure == Measure::Share).then(|| own_share(question, &tally, language));
    let text = match (state, share) {
        (Observation::Value(_), Some(share)) => {
            share.unwrap_or_else(|| language.labels().no_estimate.to_owned())
        }
        (state, _) => state_text(state, mass, language),
    };
    Row {
        country,
        drug: region.drug,
        amount: Cell { text, state },
        other: None,
        part: part.map_or_else(String::new, |part| language.part(part)),
        reported: (tally.reported.len(), tally.covered()),
        years: (FIRST_YEAR..=LAST_COVERED)
            .map(|year| {
                let state = observation(country, region.drug, year);
                let mass = state.reported().unwrap_or_default();
                Cell {
                    text: state_text(state, mass, language),
                    state,
                }
            })
            .collect(),
        total: mass,
        share: part.unwrap_or(-1.0),
    }
}

/// The other time of a comparison, and the difference to it.
fn other(
    row: &Row,
    versus: Option<Versus>,
    question: &Question,
    language: &dyn Language,
) -> Option<[Cell; 2]> {
    let Some(Versus::Time(period)) = versus else {
        return None;
    };
    let side = |period: Period| {
        Side::of(Question {
            period,
            country: Some(row.country),
            choice: row.drug.into(),
            measure: match question.measure {
                Measure::Share => Measure::Weight,
                measure => measure,
            },
            ..*question
        })
    };
    let (own, there) = (side(question.period), side(period));
    let state = there.state;
    let mass = state.reported().unwrap_or_default();
    let cell = |text: String| Cell { text, state };
    Some([
        cell(state_text(state, mass, language)),
        cell(difference_words(&own, &there)),
    ])
}

/// The words of a state; a weight under 0.1 kg is exact here.
fn state_text(state: Observation, mass: Grams, language: &dyn Language) -> String {
    let labels = language.labels();
    match state {
        Observation::Value(_) => exact(mass, language),
        Observation::ReportedNone => labels.reported_as_none.to_owned(),
        Observation::NoData => labels.no_data.to_owned(),
        Observation::NotCovered => labels.not_covered.to_owned(),
    }
}

/// Kilograms with one decimal from 0.1 kg up, to the gram below.
fn exact(mass: Grams, language: &dyn Language) -> String {
    if mass.0 < 100 {
        language.numbers().exact_kilograms(mass)
    } else {
        language.numbers().kilograms(mass)
    }
}

/// Rows without a value come before those with one, so that they end a descending table.
fn compare(a: &Row, b: &Row, column: Column, language: &dyn Language) -> Ordering {
    let rank = |row: &Row| match row.amount.state {
        Observation::NotCovered => 0,
        Observation::NoData => 1,
        Observation::ReportedNone => 2,
        Observation::Value(_) => 3,
    };
    match column {
        Column::Country => language.country(a.country).cmp(language.country(b.country)),
        Column::Drug => language.drug(a.drug).cmp(language.drug(b.drug)),
        Column::Amount => (rank(a), a.total).cmp(&(rank(b), b.total)),
        Column::Part => a.share.total_cmp(&b.share),
        Column::Reported => a.reported.cmp(&b.reported),
    }
}
