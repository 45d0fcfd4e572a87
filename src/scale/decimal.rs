//! Decimal text of lengths, by whole numbers: the same on every machine, and without the tables that
//! the general formatting of floats brings along.

use std::fmt;

/// A number written with at most so many decimals, rounded half away from zero, needless zeros left
/// out. Meant for coordinates: magnitudes below a thousand million.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Decimal(pub f64, pub u8);

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let mut unit = 10_i64.pow(u32::from(self.1));
        let mut scaled = (self.0 * unit as f64).round() as i64;
        while unit > 1 && scaled % 10 == 0 {
            unit /= 10;
            scaled /= 10;
        }
        if scaled < 0 {
            formatter.write_str("-")?;
        }
        let scaled = scaled.unsigned_abs();
        let unit = unit.unsigned_abs();
        write!(formatter, "{}", scaled / unit)?;
        if unit > 1 {
            let width = unit.ilog10() as usize;
            write!(formatter, ".{:0width$}", scaled % unit)?;
        }
        Ok(())
    }
}

/// Reads plain decimal text: an optional minus, digits, at most one dot. `None` for anything else.
pub fn parse(text: &str) -> Option<f64> {
    let (sign, digits) = text
        .strip_prefix('-')
        .map_or((1.0, text), |rest| (-1.0, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() + decimals.len() > 12 || !all(whole) || !all(decimals) {
        return None;
    }
    let number: u64 = format!("{whole}{decimals}").parse().ok()?;
    let unit = 10_u64.pow(decimals.len() as u32);
    Some(sign * number as f64 / unit as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn needless_zeros_are_left_out() {
        for (number, decimals, text) in [
            (1.0, 2, "1"),
            (-0.04, 1, "0"),
            (-0.06, 1, "-0.1"),
            (12.345, 2, "12.35"),
            (0.05, 2, "0.05"),
            (100.0, 0, "100"),
            (-3.5, 1, "-3.5"),
            (1000.06, 1, "1000.1"),
        ] {
            assert_eq!(Decimal(number, decimals).to_string(), text);
        }
    }

    #[test]
    fn anything_but_plain_digits_is_refused() {
        for text in [
            "",
            "-",
            ".5",
            "1e3",
            "NaN",
            "inf",
            "1.2.3",
            "+1",
            " 1",
            "1234567890123",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
