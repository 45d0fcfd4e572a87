//! English: the rows of the tables that a contradiction touches, in words.

use crate::model::evidence::record::{Row, State};
use crate::model::evidence::touched::Touched;
use crate::model::record::EstimateDrug;
use crate::words::en::dates::{date, span};
use crate::words::en::english::English;
use crate::words::en::evidence::claim;
use crate::words::en::evidence::published::amount;
use crate::words::en::layers::cooperation::end;
use crate::words::language::Language as _;
use crate::words::timeline::TimelineLanguage as _;

/// A row: "Tajikistan, heroin, 2002–2006".
pub(super) fn touched(touched: &Touched) -> String {
    match touched {
        Touched::Seizures(country, drug, period) => {
            let drug = English.labels().drugs[*drug as usize].to_lowercase();
            let (country, period) = (English.country(*country), English.period(*period));
            format!("{country}, {drug}, {period}")
        }
        Touched::Estimate(row) => {
            let drug = match row.drug {
                EstimateDrug::Heroin => "heroin",
                EstimateDrug::HeroinEquivalent => "heroin equivalent",
            };
            let (period, tonnes) = (English.period(row.period()), English.tonnes(row.amount));
            format!("{drug}, {period}: {tonnes}")
        }
        Touched::Tie(ends, exists) => {
            let state = if *exists { "working" } else { "missing" };
            format!("{} and {}, {state}", end(ends[0]), end(ends[1]))
        }
        Touched::Event(event) => format!("{}, {}", event.title, English.event_dates(event)),
        Touched::Row(row) => value(row),
        Touched::Key(key) => (*key).to_owned(),
    }
}

/// Where, what, when and how much: "Tajikistan, opium, 2010: 18–20 t".
fn value(row: &Row) -> String {
    let is_border = row.measure == "land_boundary";
    let what = if is_border {
        place(row.object).to_owned()
    } else {
        row.object.replace('_', " ")
    };
    let when = match (row.from, row.to) {
        (None, None) => String::new(),
        (None, to) => format!(", published in {}", date(to)),
        (from, to) => format!(", {}", span(from, to)),
    };
    let amount = match row.state {
        State::Value => amount(row.amount, &row.unit.replace("_per_year", " a year")),
        state => claim::state(state).to_owned(),
    };
    let between = if is_border { " and " } else { ", " };
    format!("{}{between}{what}{when}: {amount}", place(row.place))
}

fn place(code: &'static str) -> &'static str {
    if code == "XCA" {
        English.labels().five_republics
    } else {
        English.place(code)
    }
}
