//! Sine, cosine and their inverses from the four operations and the square root alone.
//!
//! The standard library's functions are the platform's own: they may differ in the last bit between
//! the native build that writes the page and the WebAssembly that takes it over, and in the
//! WebAssembly they weigh about 12 KB, most of it for arguments the atlas never has. IEEE 754 fixes
//! the result of every operation used here, so these give the same bits on every machine.
//!
//! Series: M. Abramowitz and I. A. Stegun, *Handbook of Mathematical Functions* (1964), equations
//! 4.3.65, 4.3.66 (sine, cosine) and 4.4.42 (arc tangent).

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2, PI};

/// The first 33 bits of half of pi: a small whole multiple of it is exact.
const HALF_PI_HEAD: f64 = FRAC_PI_2 - HALF_PI_CUT;
/// What the head leaves of [`FRAC_PI_2`], 20 bits.
const HALF_PI_CUT: f64 = FRAC_PI_2 % (1.0 / 4_294_967_296.0);
/// What [`FRAC_PI_2`] leaves of half of pi.
const HALF_PI_REST: f64 = 6.123_233_995_736_766e-17;

/// (sin r) / r in powers of r², highest first.
const SINE: [f64; 8] = [
    -1.0 / 1_307_674_368_000.0,
    1.0 / 6_227_020_800.0,
    -1.0 / 39_916_800.0,
    1.0 / 362_880.0,
    -1.0 / 5_040.0,
    1.0 / 120.0,
    -1.0 / 6.0,
    1.0,
];

/// cos r in powers of r², highest first.
const COSINE: [f64; 9] = [
    1.0 / 20_922_789_888_000.0,
    -1.0 / 87_178_291_200.0,
    1.0 / 479_001_600.0,
    -1.0 / 3_628_800.0,
    1.0 / 40_320.0,
    -1.0 / 720.0,
    1.0 / 24.0,
    -1.0 / 2.0,
    1.0,
];

/// (atan t) / t in powers of t², highest first.
const ARC_TANGENT: [f64; 10] = [
    -1.0 / 19.0,
    1.0 / 17.0,
    -1.0 / 15.0,
    1.0 / 13.0,
    -1.0 / 11.0,
    1.0 / 9.0,
    -1.0 / 7.0,
    1.0 / 5.0,
    -1.0 / 3.0,
    1.0,
];

/// Horner's rule.
fn polynomial(coefficients: &[f64], at: f64) -> f64 {
    coefficients
        .iter()
        .fold(0.0, |sum, coefficient| sum * at + coefficient)
}

/// The sine and the cosine of an angle in radians.
///
/// With k the whole number nearest to |x| / (π/2), r = |x| - k π/2 lies within π/4 of zero, where
/// the Taylor series to r¹⁵ and r¹⁶ leave less than 1e-16; k says which of the two is which and
/// its sign. For |x| <= 2π the error is below 1e-15. The sine is exactly odd, the cosine exactly
/// even. What is not finite gives NaN.
pub fn sin_cos(x: f64) -> (f64, f64) {
    let quarters = (x.abs() * FRAC_2_PI + 0.5).floor();
    let r = x.abs() - quarters * HALF_PI_HEAD - quarters * HALF_PI_CUT - quarters * HALF_PI_REST;
    let sine = r * polynomial(&SINE, r * r);
    let cosine = polynomial(&COSINE, r * r);
    let (sine, cosine) = match quarters as u32 % 4 {
        0 => (sine, cosine),
        1 => (cosine, -sine),
        2 => (-sine, -cosine),
        _ => (-cosine, sine),
    };
    (1.0_f64.copysign(x) * sine, cosine)
}

/// The sine of an angle in radians; domain and error as of [`sin_cos`].
pub fn sin(x: f64) -> f64 {
    sin_cos(x).0
}

/// The cosine of an angle in radians; domain and error as of [`sin_cos`].
pub fn cos(x: f64) -> f64 {
    sin_cos(x).1
}

/// The angle from the positive x axis to the point, -π to π, of any finite `y` and `x`.
///
/// With t the smaller of |x| and |y| over the larger, atan t = 4 atan t″, where each prime is
/// t′ = t / (1 + √(1 + t²)): half of the angle. So t″ <= tan π/16 < 0.2, where the series to t″¹⁹
/// leaves less than 1e-16. The error is below 2e-15. Zeros have their signs as in [`f64::atan2`]; an
/// infinite or undefined coordinate may give NaN.
pub fn atan2(y: f64, x: f64) -> f64 {
    let steep = y.abs() > x.abs();
    let (short, long) = if steep { (x, y) } else { (y, x) };
    let tangent = if long == 0.0 {
        0.0
    } else {
        (short / long).abs()
    };
    let half = |t: f64| t / (1.0 + (1.0 + t * t).sqrt());
    let t = half(half(tangent));
    let mut angle = 4.0 * t * polynomial(&ARC_TANGENT, t * t);
    if steep {
        angle = FRAC_PI_2 - angle;
    }
    if x.is_sign_negative() {
        angle = PI - angle;
    }
    angle.copysign(y)
}

/// The angle between -π/2 and π/2 whose sine is `x`, for |x| <= 1; beyond, NaN.
///
/// It is the angle of the point (√((1 - x)(1 + x)), x), with the error of [`atan2`].
pub fn asin(x: f64) -> f64 {
    atan2(x, ((1.0 - x) * (1.0 + x)).sqrt())
}

#[cfg(test)]
mod tests {
    use std::f64::consts::{FRAC_PI_4, TAU};

    use super::*;

    /// -1 to 1: ends, a dense grid and (xorshift, seeded) points at random.
    fn parts() -> impl Iterator<Item = f64> {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        let random = (0..100_000).map(move |_| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            (seed >> 11) as f64 / (1_u64 << 52) as f64 - 1.0
        });
        (-40_000..=40_000)
            .map(|step| f64::from(step) / 40_000.0)
            .chain(random)
    }

    fn near(got: f64, want: f64, error: f64) -> bool {
        (got - want).abs() < error
    }

    fn same(a: f64, b: f64) -> bool {
        a.to_bits() == b.to_bits()
    }

    #[test]
    fn the_head_of_half_of_pi_leaves_room() {
        assert!(same(HALF_PI_HEAD + HALF_PI_CUT, FRAC_PI_2));
        assert_eq!(HALF_PI_HEAD.to_bits() & ((1 << 20) - 1), 0);
    }

    #[test]
    fn sine_and_cosine_are_the_librarys() {
        for x in parts().map(|part| part * TAU) {
            let (sine, cosine) = sin_cos(x);
            assert!(near(sine, x.sin(), 1e-15), "{x}: {sine}");
            assert!(near(cosine, x.cos(), 1e-15), "{x}: {cosine}");
            assert!(same(sin(x), sine) && same(cos(x), cosine));
        }
    }

    #[test]
    fn sine_is_odd_and_cosine_even() {
        for x in parts().map(|part| part * TAU).chain([0.0, FRAC_PI_4]) {
            assert!(same(sin(-x), -sin(x)) && same(cos(-x), cos(x)), "{x}");
        }
    }

    #[test]
    fn the_inverses_are_the_librarys() {
        let parts: Vec<f64> = parts().collect();
        for (x, y) in parts.iter().zip(parts.iter().rev()) {
            for (y, x) in [(*y, *x), (*y, 1e3 * x), (1e-9 * y, *x), (1e300 * y, *x)] {
                assert!(near(atan2(y, x), y.atan2(x), 2e-15), "{y} {x}");
            }
            assert!(near(asin(*x), x.asin(), 2e-15), "{x}");
            assert!(same(atan2(-y, *x), -atan2(*y, *x)), "{y} {x}");
            assert!(same(asin(-x), -asin(*x)), "{x}");
        }
        for turn in parts.iter().map(|part| part * PI) {
            assert!(near(atan2(sin(turn), cos(turn)), turn, 2e-15), "{turn}");
        }
    }

    #[test]
    fn the_axes_are_exact() {
        assert!(same(sin(0.0), 0.0) && same(sin(-0.0), -0.0) && same(cos(0.0), 1.0));
        assert!(same(sin(FRAC_PI_2), 1.0) && same(sin(-FRAC_PI_2), -1.0) && same(cos(PI), -1.0));
        assert!(same(asin(0.0), 0.0) && same(asin(-0.0), -0.0));
        assert!(same(asin(1.0), FRAC_PI_2) && same(asin(-1.0), -FRAC_PI_2));
        for y in [0.0, -0.0, 1.0, -1.0] {
            for x in [0.0, -0.0, 2.0, -2.0] {
                if x == 0.0 || y == 0.0 {
                    assert!(same(atan2(y, x), y.atan2(x)), "{y} {x}");
                }
            }
        }
    }

    #[test]
    fn what_has_no_value_is_nan() {
        for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(sin(x).is_nan() && cos(x).is_nan() && asin(x).is_nan());
        }
        assert!(asin(1.0 + f64::EPSILON).is_nan() && asin(-1.1).is_nan());
        assert!(atan2(f64::NAN, 1.0).is_nan() && atan2(0.0, f64::NAN).is_nan());
    }

    #[test]
    fn every_machine_gives_these_bits() {
        let mut sum = 0xcbf2_9ce4_8422_2325_u64;
        for x in parts() {
            let (sine, cosine) = sin_cos(x * TAU);
            for value in [sine, cosine, asin(x), atan2(x, 0.5 - x * x)] {
                sum = (sum ^ value.to_bits()).wrapping_mul(0x0100_0000_01b3);
            }
        }
        assert_eq!(sum, 0x81ff_e00e_171e_92f4, "{sum:#x}");
    }
}
