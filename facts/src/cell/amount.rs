//! Estimated amounts: exact, about, or a range.

use crate::cell::code::{unknown, word};
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::Row;
use northern_route_records::Amount;

/// The units of an estimate.
pub const UNITS: &[&str] = &["t", "t_per_year", "percent", "USD"];

/// Reads the columns `qualifier`, `value`, `value_min`, `value_max` and `unit`.
pub fn read(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<(Amount, String)> {
    let unit = row.read("unit", problems, |unit| word(unit, "unit", UNITS));
    let mut amount = |column: &str| figure(row, column, problems);
    let (read, spare): (_, &[&str]) = match row.cell("qualifier") {
        "exact" => (
            amount("value").map(Amount::Exact),
            &["value_min", "value_max"],
        ),
        "about" => (
            amount("value").map(Amount::About),
            &["value_min", "value_max"],
        ),
        "range" => {
            let (min, max) = (amount("value_min"), amount("value_max"));
            let range = min.zip(max).map(|(min, max)| Amount::Range(min, max));
            (range, &["value"])
        }
        _ => {
            let fault = unknown("qualifier", ["exact", "about", "range"].into_iter());
            problems.push(row.problem("qualifier", fault));
            (None, &[])
        }
    };
    let rising = match read {
        Some(Amount::Range(min, max)) => rises(row, min, max, problems),
        _ => true,
    };
    let read = (unused(row, spare, problems) && rising)
        .then_some(read)
        .flatten();
    read.zip(unit)
}

/// Reads a number of a row that has a unit: 0 or more, and at most 100 percent.
pub(crate) fn figure(row: &Row<'_>, column: &str, problems: &mut Vec<Problem>) -> Option<f64> {
    row.read(column, problems, |text| {
        let value = number(text)?;
        if value < 0.0 {
            return Err(Fault::new("is negative", "Write 0 or more."));
        }
        if row.cell("unit") == "percent" && value > 100.0 {
            return Err(Fault::new(
                "is more than 100 percent",
                "Write a share of 0 to 100, or mend the unit.",
            ));
        }
        Ok(value)
    })
}

/// Whether the ends of a range are in order.
pub(crate) fn rises(row: &Row<'_>, min: f64, max: f64, problems: &mut Vec<Problem>) -> bool {
    if min > max {
        let what = format!("is more than {max}, the upper end of the range");
        let mend = "Write the smaller number in value_min and the larger in value_max.";
        problems.push(row.problem("value_min", Fault::new(what, mend)));
    }
    min <= max
}

/// Whether the columns that a qualifier does not use are empty.
pub(crate) fn unused(row: &Row<'_>, columns: &[&str], problems: &mut Vec<Problem>) -> bool {
    let before = problems.len();
    let qualifier = row.cell("qualifier");
    let mend = if qualifier == "none" {
        "Leave the cell empty, or write the qualifier of the number."
    } else {
        "A range uses value_min and value_max, every other qualifier value alone."
    };
    for column in columns {
        if !row.cell(column).is_empty() {
            let what = format!("does not belong to the qualifier {qualifier:?}");
            problems.push(row.problem(column, Fault::new(what, mend)));
        }
    }
    problems.len() == before
}

/// Reads a plain decimal number: a minus at most, digits, a point with digits at most.
///
/// # Errors
/// A [`Fault`] for anything else, as `1e3`, `1,5` or an empty text.
pub fn number(text: &str) -> Result<f64, Fault> {
    let plain = text.strip_prefix('-').unwrap_or(text);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
    let value = text.parse().ok().filter(|value: &f64| value.is_finite());
    match value {
        Some(value) if digits(whole) && digits(part) => Ok(value),
        _ => Err(Fault::new(
            "is not a number",
            "Write digits and a decimal point only, as 68.577.",
        )),
    }
}
