//! What the tables of the atlas hold, once: the compiler of the tables writes these values, the page draws them.
//!
//! Nothing here reads a table or words a value. What tables write is a key ([`Keyed`]); the build turns it into a
//! value, and the page gets the value.

pub mod amount;
pub mod body;
pub mod country;
pub mod date;
pub mod dispute;
pub mod drug;
pub mod estimate;
pub mod event;
pub mod evidence;
pub mod keyed;
pub mod mass;
pub mod place;

pub use amount::{Amount, ClaimAmount};
pub use body::{BodyKind, Status};
pub use country::Country;
pub use date::{Date, Day};
pub use dispute::Rests;
pub use drug::{Drug, DrugChoice};
pub use estimate::{EstimateDrug, Scope};
pub use event::EventKind;
pub use evidence::{Certainty, Grade, State, Topic};
pub use keyed::Keyed;
pub use mass::Grams;
pub use place::PlaceKind;
