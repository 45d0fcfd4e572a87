//! The table: the exact twin of map and chart, a row a country and drug.

use std::cmp::Ordering;

use crate::model::comparison::{Side, difference, points};
use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::order::ordered;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::query::{CountryTally, Observation, RegionTally, counted, state_of, tallies};
use crate::model::reading::estimated;
use crate::model::reading::{Reading, doubt};
use crate::model::series::reporting;
use crate::model::statement::Question;
use crate::state::choice::{Column, Sort};
use crate::state::versus::Versus;
use crate::words::comparison::comparison::ComparisonLanguage as _;
use crate::words::language::{Language as _, Spoken};

/// A cell: its words, and which of the four states it is in.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// The state.
    pub state: Observation,
    /// What the words say.
    pub reading: Reading,
    /// Whether the value is to be doubted.
    pub doubted: bool,
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
    /// Place among the five, the largest first; none where one of them is missing.
    pub rank: Option<usize>,
    /// Reported years.
    pub reported: (usize, usize),
    /// One cell a year of the timeline.
    pub years: Vec<Cell>,
    total: Grams,
    share: f64,
}

/// A row of sums over the five.
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// Of what: of one drug, or of heroin and opium together.
    pub choice: DrugChoice,
    /// The sum, in the unit of the rows above it.
    pub amount: Cell,
    /// The same of the time that it is compared with, and the difference.
    pub other: Option<[Cell; 2]>,
    /// Reported country-years.
    pub reported: (usize, usize),
    /// One cell a year, a sum of those that reported.
    pub years: Vec<Cell>,
    /// How many of the five reported on all of it, a year each.
    pub reporters: Vec<usize>,
}

/// The rows in the chosen order, and the sums.
pub fn rows(
    question: &Question,
    versus: Option<Versus>,
    near: bool,
    sort: Sort,
    language: &Spoken,
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
                let question = own(question, versus, region.drug);
                let mut row = row(*country, region, &question, language);
                row.other = other(
                    Some(*country),
                    versus,
                    &question,
                    region.drug.into(),
                    language,
                );
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
    let mut totals: Vec<Total> = drugs
        .iter()
        .map(|drug| {
            let question = own(question, versus, *drug);
            total(DrugChoice::from(*drug), versus, &question, language)
        })
        .collect();
    // What the headline says of two drugs as one.
    if question.choice == DrugChoice::Opiates {
        totals.push(total(question.choice, versus, question, language));
    }
    (rows, totals)
}

/// The sums of one drug, or of two together.
fn total(
    choice: DrugChoice,
    versus: Option<Versus>,
    question: &Question,
    language: &Spoken,
) -> Total {
    let tallies = five(choice, question.period);
    Total {
        choice,
        amount: said(question, &by_ref(&tallies), language),
        other: other(None, versus, question, choice, language),
        reported: (
            tallies.iter().map(|tally| tally.reported.len()).sum(),
            tallies.iter().map(CountryTally::covered).sum(),
        ),
        years: years(question)
            .map(|question| said(&question, &by_ref(&five(choice, question.period)), language))
            .collect(),
        reporters: (FIRST_YEAR..=LAST_YEAR)
            .map(|year| reporting(choice, year))
            .collect(),
    }
}

/// The question of each year of the timeline.
fn years(question: &Question) -> impl Iterator<Item = Question> {
    let question = *question;
    let years = (FIRST_YEAR..=LAST_YEAR).filter_map(Period::year);
    years.map(move |period| Question { period, ..question })
}

/// The tallies of the five, of each drug.
fn five(choice: DrugChoice, period: Period) -> Vec<CountryTally> {
    tallies(&Country::FIVE, choice, period)
}

fn by_ref(tallies: &[CountryTally]) -> Vec<&CountryTally> {
    tallies.iter().collect()
}

/// The question of a drug's row: a drug that is only compared with is part of the other choice.
pub fn own(question: &Question, versus: Option<Versus>, drug: Drug) -> Question {
    let choice = match versus {
        Some(Versus::Drug(other)) if !question.choice.substances().contains(&drug) => other,
        _ => question.choice,
    };
    Question {
        choice,
        ..*question
    }
}

/// What the measure's column says of a drug, of one country or of the five: a weight, a share, or a kind of
/// nothing; and its state.
fn said(question: &Question, tallies: &[&CountryTally], language: &Spoken) -> Cell {
    let reading = Reading::of(question, tallies);
    let shared = language.labels();
    let text = match reading {
        Reading::Weight(mass) => exact(mass, language),
        Reading::Share(share) => language.share(share),
        Reading::Lack(why) => language.lack(why).to_owned(),
        Reading::ReportedNone => shared.reported_as_none.to_owned(),
        // Who is missing from a sum stands beside it.
        Reading::NoData if tallies.len() > 1 => "–".to_owned(),
        Reading::NoData => shared.no_data.to_owned(),
        Reading::NotCovered => shared.not_covered.to_owned(),
    };
    Cell {
        text,
        state: state_of(tallies),
        reading,
        doubted: false,
    }
}

fn row(country: Country, region: &RegionTally, question: &Question, language: &Spoken) -> Row {
    let tally = CountryTally::of(country, region.drug, question.period);
    let mass = counted(question.measure, question.ratio, region.drug, tally.total);
    let state = tally.state();
    let part = country
        .is_republic()
        .then(|| tally.total.part_of(region.total()))
        .flatten()
        .filter(|_| matches!(state, Observation::Value(_)));
    let amount = said(question, &[&tally], language);
    // Two drugs are set against one flow by what is counted of them.
    let total = match question.measure {
        Measure::Share => {
            estimated(question, &[&tally]).map_or(mass, |estimated| estimated.numerator)
        }
        _ => mass,
    };
    Row {
        country,
        drug: region.drug,
        amount,
        other: None,
        part: part.map_or_else(String::new, |part| language.part(part)),
        rank: rank(country, region),
        reported: (tally.reported.len(), tally.covered()),
        years: years(question)
            .map(|question| {
                let tally = CountryTally::of(country, region.drug, question.period);
                let year = question.period.first();
                Cell {
                    doubted: doubt(country, region.drug.into(), year).is_some(),
                    ..said(&question, &[&tally], language)
                }
            })
            .collect(),
        total,
        share: part.unwrap_or(-1.0),
    }
}

/// The place of a country among the five, where all of them reported in every year.
fn rank(country: Country, region: &RegionTally) -> Option<usize> {
    let complete = region.covered() > 0 && region.reported() == region.covered();
    let own = region
        .countries
        .iter()
        .find(|tally| tally.country == country)
        .filter(|_| complete)?;
    let larger = region
        .countries
        .iter()
        .filter(|tally| tally.total > own.total);
    Some(1 + larger.count())
}

/// The other time of a comparison, and the difference to it: of a country, or of the five.
fn other(
    country: Option<Country>,
    versus: Option<Versus>,
    question: &Question,
    choice: DrugChoice,
    language: &Spoken,
) -> Option<[Cell; 2]> {
    let Some(Versus::Time(period)) = versus else {
        return None;
    };
    let there = Question {
        period,
        ..*question
    };
    let countries = country
        .as_ref()
        .map_or(&Country::FIVE[..], std::slice::from_ref);
    let of = |period: Period| tallies(countries, choice, period);
    let (own, theirs) = (of(question.period), of(period));
    let cell = said(&there, &by_ref(&theirs), language);
    let difference = if question.measure == Measure::Share {
        let share = |question: &Question, tallies: &[CountryTally]| {
            let known = tallies.iter().any(|tally| !tally.reported.is_empty());
            let estimated = estimated(question, &by_ref(tallies)).ok();
            estimated.filter(|_| known)
        };
        language.points(points(share(question, &own), share(&there, &theirs)))
    } else {
        let side = |period: Period| {
            Side::of(Question {
                period,
                choice,
                country,
                ..*question
            })
        };
        language.difference(difference(&side(question.period), &side(period)))
    };
    let difference = Cell {
        text: difference,
        ..cell.clone()
    };
    Some([cell, difference])
}

/// Kilograms with one decimal from 0.1 kg up, to the gram below.
fn exact(mass: Grams, language: &Spoken) -> String {
    if mass.0 < 100 {
        language.numbers().exact_kilograms(mass)
    } else {
        language.numbers().kilograms(mass)
    }
}

/// Rows without a value come before those with one, so that they end a descending table.
fn compare(a: &Row, b: &Row, column: Column, language: &Spoken) -> Ordering {
    let rank = |row: &Row| match row.amount.reading {
        Reading::NotCovered => 0,
        Reading::NoData => 1,
        Reading::ReportedNone => 2,
        Reading::Lack(_) => 3,
        Reading::Weight(_) | Reading::Share(_) => 4,
    };
    match column {
        Column::Country => language.country(a.country).cmp(language.country(b.country)),
        Column::Drug => language.drug(a.drug).cmp(language.drug(b.drug)),
        Column::Amount => (rank(a), a.total).cmp(&(rank(b), b.total)),
        Column::Part => a.share.total_cmp(&b.share),
        Column::Reported => a.reported.cmp(&b.reported),
    }
}
