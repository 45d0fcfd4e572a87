//! Weight to the radius of a disc: area is proportional to weight, on one scale for all years.

use crate::model::mass::Grams;

/// Pixels per square root of a kilogram, on a wide plate.
pub const WIDE: f64 = 0.66;
/// The same on a phone's plate.
pub const COMPACT: f64 = 0.43;

/// The scale of discs in a view. A span divides by its years, so that the area is a yearly mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscScale {
    /// Pixels per square root of a kilogram.
    pub factor: f64,
    /// Years that the area is spread over: 1 for a year.
    pub years: u16,
}

impl DiscScale {
    /// Radius in pixels of a disc with the area of `mass`.
    pub fn radius(self, mass: Grams) -> f64 {
        self.factor * (mass.kilograms() / f64::from(self.years)).sqrt()
    }

    /// Radius in pixels of a half-disc with the area of `mass`.
    pub fn half_radius(self, mass: Grams) -> f64 {
        self.radius(mass) * std::f64::consts::SQRT_2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_times_the_weight_is_twice_the_radius() {
        let scale = DiscScale {
            factor: WIDE,
            years: 1,
        };
        let (one, four) = (scale.radius(Grams(100_000)), scale.radius(Grams(400_000)));
        assert!((four / one - 2.0).abs() < 1e-12);
        assert!((scale.radius(Grams(2_097_492)) - 30.23).abs() < 0.01);
    }

    #[test]
    fn a_half_disc_has_the_area_of_the_whole() {
        let scale = DiscScale {
            factor: WIDE,
            years: 5,
        };
        let (whole, half) = (
            scale.radius(Grams(9_000_000)),
            scale.half_radius(Grams(9_000_000)),
        );
        assert!((half * half / 2.0 - whole * whole).abs() < 1e-9);
    }
}
