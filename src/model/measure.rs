//! What is counted: weight, heroin equivalent, or the share of an estimated flow.

use crate::model::drug::Drug;
use crate::model::mass::Grams;

/// What the figures count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measure {
    /// Kilograms as seized.
    #[default]
    Weight,
    /// Kilograms of heroin equivalent: opium divided by the ratio, morphine 1:1.
    Equivalent,
    /// Percent of a published estimate of the flow.
    Share,
}

impl Measure {
    /// All measures, in the order of the controls.
    pub const ALL: [Self; 3] = [Self::Weight, Self::Equivalent, Self::Share];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weight => "weight",
            Self::Equivalent => "equivalent",
            Self::Share => "share",
        }
    }

    /// The measure with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.key() == key)
    }
}

/// Kilograms of opium counted as one kilogram of heroin, in hundredths: 5.00 to 12.00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio(u16);

impl Ratio {
    /// Smallest ratio, hundredths.
    pub const MIN: u16 = 500;
    /// Largest ratio, hundredths.
    pub const MAX: u16 = 1200;

    /// From hundredths; `None` outside 5 to 12.
    pub fn hundredths(value: u16) -> Option<Self> {
        (Self::MIN..=Self::MAX)
            .contains(&value)
            .then_some(Self(value))
    }

    /// From hundredths, held inside 5 to 12.
    pub fn clamped(value: i32) -> Self {
        Self(value.clamp(i32::from(Self::MIN), i32::from(Self::MAX)) as u16)
    }

    /// The ratio in hundredths.
    pub const fn in_hundredths(self) -> u16 {
        self.0
    }

    /// Heroin equivalent of a weight of `drug`: opium divided by the ratio, rounded to the gram, and never
    /// to none; heroin and morphine 1:1. A convention, not a chemical yield.
    pub fn equivalent(self, drug: Drug, mass: Grams) -> Grams {
        match drug {
            Drug::Heroin | Drug::Morphine => mass,
            Drug::Opium => {
                let ratio = u64::from(self.0);
                let rounded = (mass.0 * 100 + ratio / 2) / ratio;
                Grams(rounded.max(u64::from(mass.0 > 0)))
            }
        }
    }
}

impl Default for Ratio {
    /// 10 kg of opium for 1 kg of heroin.
    fn default() -> Self {
        Self(1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opium_is_divided_and_the_rest_counts_one_to_one() {
        let ratio = Ratio::default();
        assert_eq!(
            ratio.equivalent(Drug::Opium, Grams(1_386_760)),
            Grams(138_676)
        );
        assert_eq!(
            ratio.equivalent(Drug::Heroin, Grams(2_097_492)),
            Grams(2_097_492)
        );
        assert_eq!(ratio.equivalent(Drug::Morphine, Grams(40)), Grams(40));
        let seven = Ratio::hundredths(700).expect("inside");
        assert_eq!(seven.equivalent(Drug::Opium, Grams(7_003)), Grams(1_000));
        assert_eq!(ratio.equivalent(Drug::Opium, Grams(2)), Grams(1));
        assert_eq!(ratio.equivalent(Drug::Opium, Grams(0)), Grams(0));
    }

    #[test]
    fn a_ratio_outside_five_to_twelve_does_not_exist() {
        for hundredths in [0, 499, 1201, u16::MAX] {
            assert_eq!(Ratio::hundredths(hundredths), None, "{hundredths}");
        }
    }
}
