//! What a view shows, as rows: the same questions as its marks, each with what it rests on.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{Claim, ClaimAmount};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CLAIMS, CORRIDOR_TEXTS, claim, contradiction};
use crate::model::facts::CORRIDORS;
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::provenance::{add_sources, of_tally};
use crate::model::query::{
    CountryTally, Lack, Observation, Share, disputes, flow_of, state_of, tallies,
};
use crate::model::reading::estimated;
use crate::model::record::{Date, EstimateDrug, Source};
use crate::model::statement::{Question, Statement};
use crate::scale::decimal::Decimal;
use crate::scene::plate::corridors::{Stroke, stroke};
use crate::state::app_state::Choices;
use crate::state::choice::{Layer, Page, View};
use crate::state::url_values::format_ratio;
use crate::state::versus::Versus;

/// The names of the columns, in their order.
pub const COLUMNS: [&str; 12] = [
    "place",
    "drug",
    "measure",
    "from",
    "to",
    "value",
    "value_min",
    "value_max",
    "unit",
    "state",
    "claim",
    "source",
];
/// The columns that hold numbers.
pub const NUMBERS: std::ops::Range<usize> = 5..8;

/// A row: a text a column, empty where there is nothing to say.
pub type Row = [String; COLUMNS.len()];

/// The five republics together, as the tables name them.
const FIVE: &str = "XCA";
/// Decimals of what is no weight.
const DECIMALS: u8 = 4;

/// What a view shows.
pub fn rows(choices: &Choices) -> Vec<Row> {
    if choices.view == View::Evidence {
        return claims(choices).into_iter().map(claim_row).collect();
    }
    let question = choices.question();
    let mut sides = vec![question];
    match choices.versus {
        Some(versus @ (Versus::Time(_) | Versus::Drug(_))) => sides.push(versus.question(question)),
        Some(Versus::Country(_)) | None => {}
    }
    let mut rows = Vec::new();
    for side in &sides {
        rows.extend(of_time(side, choices.near));
    }
    rows.extend(estimate(&question));
    if choices.view == View::Map && choices.layers.has(Layer::Corridors) {
        rows.extend(corridors(question.period));
    }
    if choices.view != View::Map {
        for choice in drugs_of(&sides) {
            for year in FIRST_YEAR..=LAST_COVERED {
                let period = Period::clamped(i32::from(year), i32::from(year));
                if sides.iter().any(|side| side.period == period) {
                    continue;
                }
                rows.extend(of_time(
                    &Question {
                        period,
                        choice,
                        ..question
                    },
                    choices.near,
                ));
            }
        }
    }
    // Two sides may have a drug or a time in common: it is said as the first has it.
    let mut once: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        let is_same = |other: &Row| other[..5] == row[..5];
        if !once.iter().any(is_same) {
            once.push(row);
        }
    }
    once
}

/// The choices of drugs of some questions, each once.
fn drugs_of(sides: &[Question]) -> Vec<DrugChoice> {
    let mut choices: Vec<DrugChoice> = sides.iter().map(|side| side.choice).collect();
    choices.dedup();
    choices
}

/// Each country and drug of a time, then what the five make together.
fn of_time(question: &Question, near: bool) -> Vec<Row> {
    let near = if near { &Country::NEIGHBOURS[..] } else { &[] };
    let drugs = question.choice.substances();
    let mut rows = Vec::new();
    let sum = |rows: &mut Vec<Row>, five: &[CountryTally]| {
        rows.push(row(question, &five.iter().collect::<Vec<_>>()));
    };
    for drug in drugs {
        let of = |countries: &[Country]| tallies(countries, (*drug).into(), question.period);
        let five = of(&Country::FIVE);
        let each = five.iter().cloned().chain(of(near));
        rows.extend(each.map(|tally| row(question, &[&tally])));
        sum(&mut rows, &five);
    }
    if drugs.len() > 1 {
        sum(
            &mut rows,
            &tallies(&Country::FIVE, question.choice, question.period),
        );
    }
    rows
}

/// The row of some tallies taken together.
fn row(question: &Question, tallies: &[&CountryTally]) -> Row {
    let Question {
        measure,
        ratio,
        period,
        ..
    } = *question;
    let state = state_of(tallies);
    let complete = tallies.iter().all(|tally| tally.missing.is_empty());
    let total = question.counted(tallies);
    let has_value = matches!(state, Observation::Value(_) | Observation::ReportedNone);
    let named = match state {
        Observation::Value(_) | Observation::ReportedNone if !complete => "partial",
        Observation::Value(_) => "value",
        Observation::ReportedNone => "reported_none",
        Observation::NoData => "no_data",
        Observation::NotCovered => "not_covered",
    };
    let mut value = [String::new(), String::new(), String::new()];
    let mut state = named;
    let mut sources = Vec::new();
    for tally in tallies {
        add_sources(&mut sources, &of_tally(tally));
    }
    let unit = match measure {
        Measure::Weight => "kg".to_owned(),
        Measure::Equivalent => format!("kg_heroin_equivalent_{}", format_ratio(ratio)),
        Measure::Share => "percent_of_flow".to_owned(),
    };
    if has_value && measure == Measure::Share {
        match estimated(question, tallies) {
            Ok(estimated) => {
                value = of_share(estimated.share);
                add_sources(&mut sources, estimated.denominator.sources);
            }
            Err(Lack::NoEstimate) => state = "no_estimate",
            Err(Lack::NoSingleEstimate) => state = "no_single_estimate",
        }
    } else if has_value {
        value[0] = kilograms(total);
    }
    let (first, last) = (tallies[0], tallies[tallies.len() - 1]);
    let drug = if first.drug == last.drug {
        first.drug.key()
    } else {
        question.choice.key()
    };
    let of_one = tallies.len() == 1;
    let touched = Question {
        choice: if first.drug == last.drug {
            first.drug.into()
        } else {
            question.choice
        },
        country: of_one.then_some(first.country),
        ..*question
    };
    let disputed: Vec<String> = disputes(&touched)
        .map(|row| Reference::Contradiction(row.id).name())
        .collect();
    let place = if of_one { first.country.code() } else { FIVE };
    let [one, low, high] = value;
    [
        place.to_owned(),
        drug.to_owned(),
        measure.key().to_owned(),
        period.first().to_string(),
        period.last().to_string(),
        one,
        low,
        high,
        unit,
        state.to_owned(),
        disputed.join(" "),
        ids(&sources),
    ]
}

/// The estimate under the share that a view speaks of.
fn estimate(question: &Question) -> Option<Row> {
    let estimated = Statement::of(*question).estimated?;
    let row = estimated.denominator;
    let [one, low, high] = of_amount(row.amount.into());
    let drug = match row.drug {
        EstimateDrug::Heroin => "heroin",
        EstimateDrug::HeroinEquivalent => "heroin_equivalent",
    };
    Some([
        FIVE.to_owned(),
        drug.to_owned(),
        "flow".to_owned(),
        row.first.to_string(),
        row.last.to_string(),
        one,
        low,
        high,
        "t_per_year".to_owned(),
        "value".to_owned(),
        String::new(),
        ids(row.sources),
    ])
}

/// The corridors, those with a figure in the time with it.
fn corridors(period: Period) -> Vec<Row> {
    let rows = CORRIDORS.iter().enumerate().map(|(index, corridor)| {
        let text = CORRIDOR_TEXTS.iter().find(|text| text.id == corridor.id);
        let claims = text.map_or(&[][..], |text| text.claims).iter();
        let claims: Vec<String> = claims.map(|id| Reference::Claim(*id).name()).collect();
        let mut sources = Vec::new();
        let figured = matches!(stroke(index, period), Stroke::Figured(..));
        let flow = flow_of(corridor).filter(|_| figured);
        let [one, low, high] = of_amount(flow.map_or(ClaimAmount::None, |flow| flow.amount.into()));
        add_sources(&mut sources, flow.map_or(&[][..], |flow| flow.sources));
        add_sources(&mut sources, text.map_or(&[][..], |text| text.sources));
        [
            corridor.id.to_ascii_uppercase(),
            flow.map_or("", |flow| flow.substance).to_owned(),
            "corridor".to_owned(),
            date(flow.and_then(|flow| flow.from)),
            date(flow.and_then(|flow| flow.to)),
            one,
            low,
            high,
            flow.map_or("", |flow| flow.unit).to_owned(),
            if flow.is_some() { "value" } else { "statement" }.to_owned(),
            claims.join(" "),
            ids(&sources),
        ]
    });
    rows.collect()
}

/// The claims that a state of the evidence shows: the open one, those of the open contradiction, or all.
fn claims(choices: &Choices) -> Vec<&'static Claim> {
    match choices.reference {
        Some(Reference::Claim(id)) => claim(id).into_iter().collect(),
        Some(Reference::Contradiction(id)) => {
            let claims = contradiction(id).map_or(&[][..], |row| row.claims);
            claims.iter().filter_map(|id| claim(*id)).collect()
        }
        None if choices.page == Page::Ledger => CLAIMS.iter().collect(),
        None => Vec::new(),
    }
}

fn claim_row(claim: &'static Claim) -> Row {
    let [one, low, high] = of_amount(claim.amount);
    let drugs: Vec<&str> = claim.drugs.iter().map(|drug| drug.key()).collect();
    [
        claim.places.join(" "),
        drugs.join(" "),
        claim.kind.to_owned(),
        date(claim.from),
        date(claim.to),
        one,
        low,
        high,
        claim.unit.to_owned(),
        claim.state.key().to_owned(),
        Reference::Claim(claim.id).name(),
        ids(claim.chain),
    ]
}

/// The ids of sources, as the table of sources has them.
fn ids(sources: &[&Source]) -> String {
    let ids: Vec<&str> = sources.iter().map(|source| source.id).collect();
    ids.join(" ")
}

/// As the tables write a date; empty for none.
fn date(date: Option<Date>) -> String {
    date.map_or_else(String::new, |date| date.to_string())
}

/// Kilograms to the gram.
fn kilograms(mass: Grams) -> String {
    let text = format!("{}.{:03}", mass.0 / 1000, mass.0 % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn number(value: f64) -> String {
    Decimal(value, DECIMALS).to_string()
}

/// A share in the three columns of a number.
fn of_share(share: Share) -> [String; 3] {
    of_amount(match share {
        Share::One(percent) => ClaimAmount::Exact(percent),
        Share::Between(low, high) => ClaimAmount::Range(low, high),
    })
}

/// A published amount in the three columns of a number.
fn of_amount(amount: ClaimAmount) -> [String; 3] {
    let none = String::new;
    match amount {
        ClaimAmount::None => [none(), none(), none()],
        ClaimAmount::Exact(value) | ClaimAmount::About(value) => [number(value), none(), none()],
        ClaimAmount::LessThan(value) | ClaimAmount::UpTo(value) => [none(), none(), number(value)],
        ClaimAmount::MoreThan(value) => [none(), number(value), none()],
        ClaimAmount::Range(low, high) => [none(), number(low), number(high)],
    }
}
