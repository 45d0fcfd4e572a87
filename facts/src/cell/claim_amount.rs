//! Amounts of the evidence: the qualifiers that a page or report uses, and rows without a number.

use crate::cell::amount::{figure, rises, unused};
use crate::cell::code::{keyed, unknown, word};
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::Row;
use northern_route_records::{ClaimAmount, State};

/// The columns of a table of figures: an id, a time, a country, what of, the figure, and more.
macro_rules! figure_columns {
    ($object:literal $(, $more:literal)*) => {
        &[
            "id", "from", "to", "country", $object, "measure", "qualifier", "value", "value_min", "value_max", "unit",
            $($more),*
        ]
    };
}
pub(crate) use figure_columns;

/// The words before a number.
pub const QUALIFIERS: &[&str] = &["exact", "about", "less_than", "up_to", "range", "none"];

/// The units of the evidence.
pub const UNITS: &[&str] = &[
    "t",
    "kg",
    "t_per_year",
    "kg_per_year",
    "ha",
    "kg_per_ha",
    "m2",
    "km",
    "percent",
    "times",
    "years",
    "USD",
    "USD_per_month",
    "count",
    "people",
    "cars",
    "computers",
    "bodies",
    "rail_lines",
    "requests",
    "operations",
];

/// What a row says: a state, an amount and its unit, which may be empty without an amount.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Whether there is a number.
    pub state: State,
    /// The number.
    pub amount: ClaimAmount,
    /// One of [`UNITS`], or empty.
    pub unit: String,
    /// The two ends between which the number lies, where the source gives them too.
    pub interval: Option<(f64, f64)>,
}

/// What the rows of a table take beside a number.
#[derive(Debug, Clone, Copy)]
pub struct Takes {
    /// A column `state`; in any other table every row is a value.
    pub state: bool,
    /// An interval around a number that is exact or about.
    pub interval: bool,
}

impl Takes {
    /// A state and no interval.
    pub const STATE: Self = Self {
        state: true,
        interval: false,
    };
}

/// Reads the columns `qualifier`, `value`, `value_min`, `value_max`, `unit` and, where the table
/// takes it, `state`.
pub fn read(row: &Row<'_>, takes: Takes, problems: &mut Vec<Problem>) -> Option<Figure> {
    let unit = row.read("unit", problems, |unit| {
        if unit.is_empty() && row.cell("qualifier") == "none" {
            return Ok(String::new());
        }
        word(unit, "unit", UNITS)
    });
    let amount = amount(row, takes.interval, problems);
    let state = if takes.state {
        row.read("state", problems, |text| keyed(text, "state"))
    } else {
        Some(State::Value)
    };
    let ((amount, interval), state) = (amount?, state?);
    match (amount == ClaimAmount::None, state == State::Value) {
        (true, true) => {
            let mend = if takes.state {
                "Write the number and its qualifier, or mend the state."
            } else {
                "Write the number and its qualifier, or leave the row out."
            };
            let fault = Fault::new("is no qualifier of a value", mend);
            problems.push(row.problem("qualifier", fault));
            None
        }
        (false, false) => {
            let mend = "Write the state value, or the qualifier none without a number.";
            problems.push(row.problem("state", Fault::new("stands beside a number", mend)));
            None
        }
        _ => Some(Figure {
            state,
            amount,
            unit: unit?,
            interval,
        }),
    }
}

/// Reads the number, and the interval around it where there is one; `value_min` alone is more
/// than that.
fn amount(
    row: &Row<'_>,
    takes_interval: bool,
    problems: &mut Vec<Problem>,
) -> Option<(ClaimAmount, Option<(f64, f64)>)> {
    let qualifier = row.cell("qualifier");
    let one: fn(f64) -> ClaimAmount = match qualifier {
        "exact" => ClaimAmount::Exact,
        "about" => ClaimAmount::About,
        "less_than" => ClaimAmount::LessThan,
        "up_to" => ClaimAmount::UpTo,
        "range" => return range(row, problems).map(|range| (range, None)),
        "none" => {
            let empty = unused(row, &["value", "value_min", "value_max"], problems);
            return empty.then_some((ClaimAmount::None, None));
        }
        _ => {
            let fault = unknown("qualifier", QUALIFIERS.iter().copied());
            problems.push(row.problem("qualifier", fault));
            return None;
        }
    };
    let value = figure(row, "value", problems);
    let bounded = ["value_min", "value_max"]
        .iter()
        .any(|end| !row.cell(end).is_empty());
    if takes_interval && bounded && ["exact", "about"].contains(&qualifier) {
        let interval = interval(row, value, problems);
        return value
            .zip(interval)
            .map(|(value, ends)| (one(value), Some(ends)));
    }
    let empty = unused(row, &["value_min", "value_max"], problems);
    value.filter(|_| empty).map(|value| (one(value), None))
}

/// Reads the two ends around a value.
fn interval(row: &Row<'_>, value: Option<f64>, problems: &mut Vec<Problem>) -> Option<(f64, f64)> {
    let mut end = |column: &str| {
        if row.cell(column).is_empty() {
            let mend = "Write both ends of the interval, or neither.";
            let fault = Fault::new("is empty beside the other end of an interval", mend);
            problems.push(row.problem(column, fault));
            return None;
        }
        figure(row, column, problems)
    };
    let (min, max) = (end("value_min"), end("value_max"));
    let (min, max) = min.zip(max)?;
    if value.is_some_and(|value| !(min..=max).contains(&value)) {
        let what = format!("is outside {min} to {max}, the interval around it");
        let mend =
            "Mend the value, or write the smaller end in value_min and the larger in value_max.";
        problems.push(row.problem("value", Fault::new(what, mend)));
        return None;
    }
    Some((min, max))
}

fn range(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<ClaimAmount> {
    let empty = unused(row, &["value"], problems);
    let min = figure(row, "value_min", problems);
    let read = if row.cell("value_max").is_empty() {
        min.map(ClaimAmount::MoreThan)
    } else {
        let ends = min.zip(figure(row, "value_max", problems));
        let ends = ends.filter(|(min, max)| rises(row, *min, *max, problems));
        ends.map(|(min, max)| ClaimAmount::Range(min, max))
    };
    read.filter(|_| empty)
}
