//! A linear scale from a weight to a length, and round ticks for it.

use crate::model::mass::Grams;

/// Maps 0..=`top` to 0..=`length`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Linear {
    /// Weight at the full length; never zero.
    pub top: Grams,
    /// Length in pixels or percent.
    pub length: f64,
}

impl Linear {
    /// A scale whose top is the smallest round weight that holds `largest`: 1, 2, 3, 4, 6 or 8
    /// times a power of ten; 1 kg at the least.
    pub fn holding(largest: Grams, length: f64) -> Self {
        let mut power = 1000_u64;
        loop {
            for tenths in [10, 20, 30, 40, 60, 80] {
                let top = power / 10 * tenths;
                if top >= largest.0 {
                    return Self {
                        top: Grams(top),
                        length,
                    };
                }
            }
            power *= 10;
        }
    }

    /// Length of a weight.
    pub fn length_of(self, mass: Grams) -> f64 {
        mass.0 as f64 / self.top.0 as f64 * self.length
    }

    /// Weights at the half and the full length.
    pub const fn ticks(self) -> [Grams; 2] {
        [Grams(self.top.0 / 2), self.top]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_is_round_and_holds_the_largest() {
        for (largest, top) in [
            (0, 1_000),
            (999, 1_000),
            (1_001, 2_000),
            (2_300, 3_000),
            (5_600_000, 6_000_000),
            (4_794_000, 6_000_000),
        ] {
            assert_eq!(
                Linear::holding(Grams(largest), 50.0).top,
                Grams(top),
                "{largest} g"
            );
        }
    }

    #[test]
    fn half_the_top_is_half_the_length() {
        let scale = Linear::holding(Grams(6_000_000), 50.0);
        assert!((scale.length_of(Grams(3_000_000)) - 25.0).abs() < 1e-12);
    }
}
