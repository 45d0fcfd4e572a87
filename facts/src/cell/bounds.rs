//! Boxes around the countries, to catch a place that lies in the wrong one.

use crate::cell::code::unknown;
use crate::cell::problem::Fault;

/// A box in degrees, generous by a quarter of a degree or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// ISO 3166-1 alpha-3 code.
    pub country: &'static str,
    /// Name in English.
    pub name: &'static str,
    /// Least longitude.
    pub west: f64,
    /// Least latitude.
    pub south: f64,
    /// Greatest longitude.
    pub east: f64,
    /// Greatest latitude.
    pub north: f64,
}

const fn bounds(country: &'static str, name: &'static str, sides: [f64; 4]) -> Bounds {
    let [west, south, east, north] = sides;
    Bounds {
        country,
        name,
        west,
        south,
        east,
        north,
    }
}

/// The countries that a place may lie in: west, south, east, north.
///
/// They are the extents of the country outlines that the map draws (Natural Earth, cut to
/// 22 to 112 E and 14 to 70 N), rounded outward. Of Russia, China and India only the part on the
/// map counts.
pub const ALL: &[Bounds] = &[
    bounds("KAZ", "Kazakhstan", [46.0, 40.0, 88.0, 56.0]),
    bounds("KGZ", "Kyrgyzstan", [68.5, 38.5, 81.0, 44.0]),
    bounds("TJK", "Tajikistan", [67.0, 36.0, 75.5, 41.5]),
    bounds("TKM", "Turkmenistan", [52.0, 34.5, 67.0, 43.5]),
    bounds("UZB", "Uzbekistan", [55.5, 36.5, 73.5, 46.0]),
    bounds("AFG", "Afghanistan", [60.0, 29.0, 75.5, 39.0]),
    bounds("CHN", "China", [73.0, 17.5, 112.0, 50.0]),
    bounds("IRN", "Iran", [43.5, 24.5, 64.0, 40.5]),
    bounds("PAK", "Pakistan", [60.0, 23.0, 77.5, 37.5]),
    bounds("RUS", "Russia", [22.0, 41.0, 112.0, 70.0]),
    bounds("AZE", "Azerbaijan", [44.0, 38.0, 51.0, 42.5]),
    bounds("IND", "India", [67.5, 14.0, 98.0, 36.0]),
];

/// Finds the box of a country.
///
/// # Errors
/// A [`Fault`] that lists the codes.
pub fn of(country: &str) -> Result<&'static Bounds, Fault> {
    let found = ALL.iter().find(|bounds| bounds.country == country);
    found.ok_or_else(|| unknown("country", ALL.iter().map(|bounds| bounds.country)))
}
