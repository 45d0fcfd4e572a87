//! The Albers equal-area conic projection of the sphere, forward and inverse.
//!
//! Formulas: J. P. Snyder, *Map Projections: A Working Manual*, U.S. Geological Survey
//! Professional Paper 1395 (1987), pages 100 to 102, equations 14-1 to 14-11, for a sphere of
//! radius 1.

use crate::trig::{asin, atan2, sin, sin_cos};

/// A place on the sphere, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    /// Longitude in degrees, east positive.
    pub lon: f64,
    /// Latitude in degrees, north positive, -90 to 90.
    pub lat: f64,
}

/// A place on the projection plane, in radii of the sphere; `x` grows east, `y` grows north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Xy {
    /// Distance east of the central meridian at the origin.
    pub x: f64,
    /// Distance north of the origin.
    pub y: f64,
}

/// The projection with its constants worked out.
///
/// # Domain
///
/// Forward, every place on the sphere has an image; a longitude is counted the short way from the
/// central meridian, so the plane is cut along the opposite meridian and the pole nearer to the
/// standard parallels becomes an arc. Inverse, only points between the arcs of the two poles and
/// inside the fan of 360 degrees have a place ([`Albers::invert`] says `None` otherwise). The
/// standard parallels must not lie symmetrically about the equator: there the cone opens into a
/// cylinder and the constant `n` is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Albers {
    n: f64,
    c: f64,
    rho0: f64,
    lon0: f64,
}

impl Albers {
    /// The projection with standard parallels `phi1` and `phi2` and the origin at latitude `phi0`
    /// on the central meridian `lon0`, all in degrees.
    pub fn new(phi1: f64, phi2: f64, phi0: f64, lon0: f64) -> Self {
        let (sin1, cos1) = sin_cos(phi1.to_radians());
        // Equation 14-6: the constant of the cone.
        let n = f64::midpoint(sin1, sin(phi2.to_radians()));
        // Equation 14-5.
        let c = cos1 * cos1 + 2.0 * n * sin1;
        // Equation 14-3a: the radius of the origin's parallel.
        let rho0 = (c - 2.0 * n * sin(phi0.to_radians())).sqrt() / n;
        Self { n, c, rho0, lon0 }
    }

    /// The constant of the cone, `n` in equation 14-6: one degree of longitude turns by `n` degrees.
    pub fn cone(&self) -> f64 {
        self.n
    }

    /// The image of a place.
    pub fn project(&self, place: LonLat) -> Xy {
        let mut turn = place.lon - self.lon0;
        if turn.abs() > 180.0 {
            turn -= 360.0 * ((turn + 180.0) / 360.0).floor();
        }
        // Equation 14-3. The radicand is never negative: it is least at a pole, where it is
        // (1 -+ sin phi1)(1 -+ sin phi2); the bound guards against the last digit.
        let rho = (self.c - 2.0 * self.n * sin(place.lat.to_radians()))
            .max(0.0)
            .sqrt()
            / self.n;
        // Equation 14-4.
        let (sine, cosine) = sin_cos(self.n * turn.to_radians());
        // Equations 14-1 and 14-2.
        Xy {
            x: rho * sine,
            y: self.rho0 - rho * cosine,
        }
    }

    /// The place whose image this is, or `None` for a point of the plane that is nobody's image.
    ///
    /// The longitude lies within 180 degrees of the central meridian.
    pub fn invert(&self, at: Xy) -> Option<LonLat> {
        let up = self.rho0 - at.y;
        // Equation 14-10, squared: the sign of rho is that of n and leaves with the square.
        let rho_squared = at.x * at.x + up * up;
        // Equation 14-8.
        let sine = (self.c - rho_squared * self.n * self.n) / (2.0 * self.n);
        // Equation 14-11; with n negative the signs of both arguments are reversed.
        let theta = atan2(self.n.signum() * at.x, self.n.signum() * up);
        // Equation 14-9.
        let turn = (theta / self.n).to_degrees();
        (sine.abs() <= 1.0 && turn.abs() <= 180.0).then(|| LonLat {
            lon: self.lon0 + turn,
            lat: asin(sine).to_degrees(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_origin_is_the_origin() {
        let at = Albers::new(34.0, 53.0, 43.0, 67.0).project(LonLat {
            lon: 67.0,
            lat: 43.0,
        });
        assert!(at.x.abs() < 1e-15 && at.y.abs() < 1e-15);
    }

    #[test]
    fn longitudes_count_the_short_way() {
        let albers = Albers::new(34.0, 53.0, 43.0, 67.0);
        let near = albers.project(LonLat {
            lon: -170.0,
            lat: 60.0,
        });
        let same = albers.project(LonLat {
            lon: 190.0,
            lat: 60.0,
        });
        assert!((near.x - same.x).abs() < 1e-12 && (near.y - same.y).abs() < 1e-12);
        assert!(near.x > 0.0);
    }

    #[test]
    fn the_plane_beyond_the_pole_and_the_cut_is_nowhere() {
        let albers = Albers::new(34.0, 53.0, 43.0, 67.0);
        let pole = albers.project(LonLat {
            lon: 67.0,
            lat: 90.0,
        });
        assert!(albers.invert(pole).is_none_or(|p| p.lat > 89.9));
        assert_eq!(
            albers.invert(Xy {
                x: 0.0,
                y: pole.y + 0.01
            }),
            None
        );
        assert_eq!(albers.invert(Xy { x: 0.0, y: 2.0 }), None);
        assert_eq!(albers.invert(Xy { x: 9.0, y: 0.0 }), None);
    }

    #[test]
    fn a_southern_cone_turns_round_too() {
        let albers = Albers::new(-20.0, -60.0, -40.0, 0.0);
        for (lon, lat) in [(10.0, -30.0), (-70.0, 5.0), (120.0, -80.0)] {
            let place = LonLat { lon, lat };
            let back = albers.invert(albers.project(place)).expect("has a place");
            assert!((back.lon - lon).abs() < 1e-9 && (back.lat - lat).abs() < 1e-9);
        }
    }
}
