//! English: the rows of the tables that a contradiction touches, in words.

use crate::model::evidence::record::{Row, State};
use crate::model::evidence::tables::{
    AFGHAN_OPIUM, BORDERS, ERADICATION, FLOW_ROWS, OTHER_PERIODS, PENALTIES, REGIONAL_SHARES, TIES,
    happening, row_of,
};
use crate::model::facts::DENOMINATORS;
use crate::model::layers::ties::End;
use crate::model::record::EstimateDrug;
use crate::words::en::dates::{date, span};
use crate::words::en::english::English;
use crate::words::en::evidence::evidence::EVIDENCE;
use crate::words::en::evidence::published::amount;
use crate::words::en::layers::cooperation::end;
use crate::words::language::Language as _;
use crate::words::timeline::TimelineLanguage as _;

/// The name of a table.
pub fn table(key: &'static str) -> &'static str {
    let name = EVIDENCE.tables.iter().find(|(known, _)| *known == key);
    name.map_or(key, |(_, name)| name)
}

/// A row of a table by its key: "Tajikistan, heroin, 2002–2006"; the key itself where there is none.
pub fn touched(table: &str, key: &'static str) -> String {
    let row = match table {
        "seizures" => seizures(key),
        "denominators" => estimate(key),
        "ties" => tie(key),
        "events" => event(key),
        "other_periods" => row(OTHER_PERIODS, key),
        "regional_shares" => row(REGIONAL_SHARES, key),
        "flow_estimates" => row(FLOW_ROWS, key),
        "borders" => row(BORDERS, key),
        "eradication" => row(ERADICATION, key),
        "afghan_opium" => row(AFGHAN_OPIUM, key),
        "penalties" => row(PENALTIES, key),
        _ => None,
    };
    row.unwrap_or_else(|| key.to_owned())
}

fn seizures(key: &'static str) -> Option<String> {
    let [country, drug, years] = key.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let years = years.replace("..", "–");
    Some(format!("{}, {drug}, {years}", place(country)))
}

fn estimate(key: &str) -> Option<String> {
    let row = DENOMINATORS.iter().find(|row| row.id == key)?;
    let drug = match row.drug {
        EstimateDrug::Heroin => "heroin",
        EstimateDrug::HeroinEquivalent => "heroin equivalent",
    };
    let language = English;
    let (period, tonnes) = (language.period(row.period()), language.tonnes(row.amount));
    Some(format!("{drug}, {period}: {tonnes}"))
}

fn tie(key: &str) -> Option<String> {
    let tie = TIES.iter().find(|tie| tie.key == key)?;
    let state = if tie.exists { "working" } else { "missing" };
    Some(format!(
        "{} and {}, {state}",
        end(End::of(tie.from)),
        end(End::of(tie.to))
    ))
}

fn event(key: &str) -> Option<String> {
    let event = happening(key)?;
    Some(format!("{}, {}", event.title, English.event_dates(event)))
}

/// Where, what, when and how much: "Tajikistan, opium, 2010: 18–20 t".
fn row(rows: &[Row], key: &str) -> Option<String> {
    let row = row_of(rows, key)?;
    let what = match row.measure {
        "land_boundary" => place(row.object).to_owned(),
        _ => row.object.replace('_', " "),
    };
    let when = match (row.from, row.to) {
        (None, None) => String::new(),
        (None, to) => format!(", published in {}", date(to)),
        (from, to) => format!(", {}", span(from, to)),
    };
    let amount = match row.state {
        State::Value => amount(row.amount, &row.unit.replace("_per_year", " a year")),
        state => EVIDENCE.card.states[state as usize].to_owned(),
    };
    let between = if row.measure == "land_boundary" {
        " and "
    } else {
        ", "
    };
    Some(format!(
        "{}{between}{what}{when}: {amount}",
        place(row.place)
    ))
}

fn place(code: &'static str) -> &'static str {
    if code == "XCA" {
        English.labels().five_republics
    } else {
        English.place(code)
    }
}
