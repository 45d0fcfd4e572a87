//! Weights in whole grams, so that sums are exact and equal on every machine.

use std::iter::Sum;
use std::ops::{Add, AddAssign};

/// A weight in grams, as seized: purity is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grams(pub u64);

impl Grams {
    /// Kilograms, for scales only: text is formatted from the whole grams.
    pub fn kilograms(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// What part of `whole` this is, 0 to 1; `None` when the whole is nothing.
    pub fn part_of(self, whole: Self) -> Option<f64> {
        (whole.0 > 0).then(|| self.0 as f64 / whole.0 as f64)
    }
}

impl Add for Grams {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Grams {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sum for Grams {
    fn sum<I: Iterator<Item = Self>>(masses: I) -> Self {
        masses.fold(Self::default(), Add::add)
    }
}
