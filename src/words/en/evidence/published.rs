//! English: numbers and times as the tables have them.

use crate::model::evidence::record::{Claim, ClaimAmount, Date};
use crate::model::evidence::reference::Reference;
use crate::words::en::dates;
use crate::words::en::english::NUMBERS;

/// In place of a figure.
pub const NO_FIGURE: &str = "no figure";

/// A number as it was published, without its unit: "about 58,000", "2,200–2,300"; none where there is none.
pub fn number(amount: ClaimAmount) -> Option<String> {
    let number = |value: f64| NUMBERS.published(value);
    Some(match amount {
        ClaimAmount::None => return None,
        ClaimAmount::Exact(value) => number(value),
        ClaimAmount::About(value) => format!("about {}", number(value)),
        ClaimAmount::LessThan(value) => format!("less than {}", number(value)),
        ClaimAmount::UpTo(value) => format!("up to {}", number(value)),
        ClaimAmount::MoreThan(value) => format!("more than {}", number(value)),
        ClaimAmount::Range(low, high) => format!("{}–{}", number(low), number(high)),
    })
}

/// The same with its unit: "more than 500 t"; words for no figure.
pub fn amount(amount: ClaimAmount, unit: &str) -> String {
    match (number(amount), unit) {
        (None, _) => NO_FIGURE.to_owned(),
        (Some(number), "" | "count") => number,
        (Some(number), "percent") => format!("{number} %"),
        (Some(number), unit) => format!("{number} {unit}"),
    }
}

/// A time in words: "5–12 December 2011", "January–August 2017"; words for no date.
pub fn time(from: Option<Date>, to: Option<Date>) -> String {
    if from.is_none() {
        return "no date given".to_owned();
    }
    dates::time(from, to)
}

/// The numbers of claims: "C018, C095".
pub fn claims(claims: &[&Claim]) -> String {
    let names: Vec<String> = claims.iter().map(|claim| claim_name(claim.id)).collect();
    names.join(", ")
}

/// The number of a claim: "C018".
pub fn claim_name(id: u16) -> String {
    Reference::Claim(id).name()
}

/// The number of a contradiction: "X27".
pub fn dispute_name(id: u16) -> String {
    Reference::Contradiction(id).name()
}
