//! The atlas's projection, its plate, and (feature `prepare`) the step that draws the map's paths.
//!
//! Without features the crate has no dependency: it holds the projection ([`albers`], by [`trig`]) and the
//! plate ([`plate`]), which the page uses to place its own marks on the prepared map.

pub mod albers;
pub mod plate;
#[cfg(feature = "prepare")]
pub mod prepare;
pub mod trig;

pub use albers::{Albers, LonLat, Xy};
pub use plate::{Point, from_plate, to_plate};
