//! Weights as whole grams, read from and written as decimal kilograms without rounding.

use crate::cell::problem::Fault;
use northern_route_records::Grams;

const MEND: &str = "Write the weight in kilograms, 0 or more.";

/// Reads kilograms: digits, and after a point one to three digits more.
///
/// # Errors
/// A [`Fault`] where the text is empty, negative, not a number of that form, finer than a gram,
/// or too large to hold.
pub fn from_kilograms(text: &str) -> Result<Grams, Fault> {
    if text.is_empty() {
        return Err(Fault::new(
            "is empty",
            "Write the weight in kilograms, 0 or more; where nothing was reported, leave the row out.",
        ));
    }
    let (negative, plain) = text
        .strip_prefix('-')
        .map_or((false, text), |rest| (true, rest));
    let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) {
        return Err(Fault::new(
            "is not a number",
            "Write the weight in kilograms with digits and a decimal point only, as 1151.987.",
        ));
    }
    if negative {
        return Err(Fault::new("is negative", MEND));
    }
    if part.len() > 3 {
        return Err(Fault::new(
            "has more than three decimals",
            "Write the weight in kilograms to the gram: three decimals at most.",
        ));
    }
    let large = || Fault::new("is too large", MEND);
    let kilograms: u64 = whole.parse().map_err(|_| large())?;
    let grams: u64 = format!("{part:0<3}").parse().map_err(|_| large())?;
    kilograms
        .checked_mul(1000)
        .and_then(|weight| weight.checked_add(grams))
        .map(Grams)
        .ok_or_else(large)
}

/// Kilograms with as many decimals as are needed and no more: `1151.987`, `43`.
pub fn to_kilograms(weight: Grams) -> String {
    let text = format!("{}.{:03}", weight.0 / 1000, weight.0 % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
