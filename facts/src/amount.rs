//! Estimated amounts: exact, about, or a range.

use crate::code::unknown;
use crate::problem::{Fault, Problem};
use crate::table::Row;

/// An estimate as its source prints it, in the unit of its row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Amount {
    /// Printed as one number.
    Exact(f64),
    /// Printed as about this number.
    About(f64),
    /// Printed as between these two, the smaller first.
    Range(f64, f64),
}

/// The units of an estimate.
pub const UNITS: &[&str] = &["t", "t_per_year", "percent"];

/// Reads the columns `qualifier`, `value`, `value_min`, `value_max` and `unit`.
pub fn read(row: &Row<'_>, problems: &mut Vec<Problem>) -> Option<(Amount, String)> {
    let unit = row.read("unit", problems, |unit| {
        let found = UNITS.contains(&unit);
        let fault = || unknown("unit", UNITS.iter().copied());
        found.then(|| unit.to_owned()).ok_or_else(fault)
    });
    let percent = unit.as_deref() == Some("percent");
    let mut amount = |column: &str| {
        row.read(column, problems, |text| {
            let value = number(text)?;
            if value < 0.0 {
                return Err(Fault::new("is negative", "Write 0 or more."));
            }
            if percent && value > 100.0 {
                return Err(Fault::new(
                    "is more than 100 percent",
                    "Write a share of 0 to 100, or mend the unit.",
                ));
            }
            Ok(value)
        })
    };
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
    let mut read = read;
    if let Some(Amount::Range(min, max)) = read
        && min > max
    {
        let what = format!("is more than {max}, the upper end of the range");
        let mend = "Write the smaller number in value_min and the larger in value_max.";
        problems.push(row.problem("value_min", Fault::new(what, mend)));
        read = None;
    }
    for column in spare {
        if !row.cell(column).is_empty() {
            let what = format!(
                "does not belong to the qualifier {:?}",
                row.cell("qualifier")
            );
            let mend = "A range uses value_min and value_max, every other qualifier value alone.";
            problems.push(row.problem(column, Fault::new(what, mend)));
            read = None;
        }
    }
    read.zip(unit)
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
