//! Numbers as a language writes them. Weights are formatted from whole grams, never from floats.

use crate::model::mass::Grams;

/// How a language separates thousands and decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// Between groups of three digits.
    pub thousands: &'static str,
    /// Before the decimals.
    pub decimal: &'static str,
}

impl NumberFormat {
    /// A whole number with separated thousands.
    pub fn whole(self, number: u64) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(self.thousands);
            }
            text.push(digit);
        }
        text
    }

    /// Tenths as a number with at most one decimal: 36512 is 3,651.2.
    fn tenths(self, tenths: u64) -> String {
        let whole = self.whole(tenths / 10);
        match tenths % 10 {
            0 => whole,
            decimal => format!("{whole}{}{decimal}", self.decimal),
        }
    }

    /// Kilograms rounded half up to one decimal; what is less than a tenth and not nothing says so.
    pub fn kilograms(self, mass: Grams) -> String {
        if mass.0 > 0 && mass.0 < 100 {
            return format!("< 0{}1", self.decimal);
        }
        self.tenths((mass.0 + 50) / 100)
    }

    /// Kilograms rounded to whole ones from 10 kg up; below that, one decimal.
    pub fn short_kilograms(self, mass: Grams) -> String {
        if mass.0 >= 9_950 {
            self.whole((mass.0 + 500) / 1000)
        } else {
            self.kilograms(mass)
        }
    }

    /// Kilograms to the gram, as the table has them.
    pub fn exact_kilograms(self, mass: Grams) -> String {
        let whole = self.whole(mass.0 / 1000);
        let decimals = format!("{:03}", mass.0 % 1000);
        match decimals.trim_end_matches('0') {
            "" => whole,
            digits => format!("{whole}{}{digits}", self.decimal),
        }
    }

    /// Tonnes with at most two decimals.
    pub fn tonnes(self, mass: Grams) -> String {
        let hundredths = (mass.0 + 5_000) / 10_000;
        let whole = self.whole(hundredths / 100);
        match hundredths % 100 {
            0 => whole,
            decimals => {
                let digits = format!("{decimals:02}");
                format!("{whole}{}{}", self.decimal, digits.trim_end_matches('0'))
            }
        }
    }

    /// A published number with as many decimals as it has, at most two.
    pub fn published(self, number: f64) -> String {
        self.tonnes(Grams((number * 1_000_000.0).round() as u64))
    }

    /// A number with this many decimals.
    pub fn fixed(self, number: f64, decimals: u8) -> String {
        let power = 10_u64.pow(u32::from(decimals));
        let scaled = (number.abs() * power as f64).round() as u64;
        let sign = if number < 0.0 && scaled > 0 {
            "−"
        } else {
            ""
        };
        let whole = self.whole(scaled / power);
        if decimals == 0 {
            return format!("{sign}{whole}");
        }
        let digits = usize::from(decimals);
        format!("{sign}{whole}{}{:0digits$}", self.decimal, scaled % power)
    }

    /// A percentage with one decimal, as for shares of a flow.
    pub fn percent(self, percent: f64) -> String {
        self.tenths((percent * 10.0).round() as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: NumberFormat = NumberFormat {
        thousands: ",",
        decimal: ".",
    };

    #[test]
    fn kilograms_are_rounded_half_up_from_grams() {
        for (grams, text) in [
            (2_097_492, "2,097.5"),
            (3_651_232, "3,651.2"),
            (201_100, "201.1"),
            (4_053_000, "4,053"),
            (100, "0.1"),
            (149, "0.1"),
            (150, "0.2"),
            (0, "0"),
            (109_420_398, "109,420.4"),
        ] {
            assert_eq!(ENGLISH.kilograms(Grams(grams)), text, "{grams} g");
        }
    }

    #[test]
    fn figures_on_the_map_are_whole_from_ten_kilograms() {
        for (grams, text) in [
            (2_097_492, "2,097"),
            (9_949, "9.9"),
            (9_950, "10"),
            (300, "0.3"),
        ] {
            assert_eq!(ENGLISH.short_kilograms(Grams(grams)), text, "{grams} g");
        }
    }

    #[test]
    fn exact_kilograms_keep_every_gram() {
        for (grams, text) in [(26, "0.026"), (43_000, "43"), (2_097_490, "2,097.49")] {
            assert_eq!(ENGLISH.exact_kilograms(Grams(grams)), text, "{grams} g");
        }
    }

    #[test]
    fn published_numbers_keep_their_decimals() {
        for (number, text) in [
            (118.0, "118"),
            (1.14, "1.14"),
            (0.5, "0.5"),
            (1200.0, "1,200"),
        ] {
            assert_eq!(ENGLISH.published(number), text);
        }
    }
}
