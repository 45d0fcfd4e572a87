//! Weight to the radius of a disc: area is proportional to weight, on one scale for all years.

use crate::model::mass::Grams;

/// Pixels per square root of a kilogram, on a phone's plate.
pub const SMALL: f64 = 0.35;
/// The same on a tablet's.
pub const MEDIUM: f64 = 0.48;
/// The same on a desk's, and in pixels of its lettering on a large screen's.
pub const WIDE: f64 = 0.6;

/// The scale of discs: one for every view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DiscScale {
    /// Pixels per square root of a kilogram.
    pub factor: f64,
}

impl DiscScale {
    /// Radius in pixels of a disc whose area is the mean of so many years that make `mass` together.
    pub fn radius(self, mass: Grams, years: usize) -> f64 {
        self.factor * (mass.kilograms() / years as f64).sqrt()
    }

    /// Radius in pixels of a half-disc with the same area.
    pub fn half_radius(self, mass: Grams, years: usize) -> f64 {
        self.radius(mass, years) * std::f64::consts::SQRT_2
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_times_the_weight_is_twice_the_radius() {
        let scale = DiscScale { factor: WIDE };
        let radius = |grams| scale.radius(Grams(grams), 1);
        let (one, four) = (radius(100_000), radius(400_000));
        assert!((four / one - 2.0).abs() < 1e-12);
        assert!((radius(2_097_492) - 27.48).abs() < 0.01);
    }

    #[test]
    fn a_half_disc_has_the_area_of_the_whole() {
        let scale = DiscScale { factor: WIDE };
        let (whole, half) = (
            scale.radius(Grams(9_000_000), 5),
            scale.half_radius(Grams(9_000_000), 5),
        );
        assert!((half * half / 2.0 - whole * whole).abs() < 1e-9);
    }
}
