//! What the tables of the atlas hold, once: the compiler of the tables writes these values, the page draws them.
//!
//! Nothing here reads a table or words a value. What tables write is a key ([`Keyed`]); the build turns it into a
//! value, and the page gets the value. A row has the same fields in both, in one of two forms ([`Form`]).

pub mod amount;
pub mod body;
pub mod country;
pub mod date;
pub mod dispute;
pub mod drug;
pub mod event;
pub mod evidence;
pub mod figure;
pub mod form;
pub mod keyed;
pub mod mass;
pub mod place;
pub mod source;

pub use amount::{Amount, ClaimAmount};
pub use body::{Agency, Body, BodyKind, Membership, Status, Tie};
pub use country::Country;
pub use date::{Date, Day};
pub use dispute::{Rests, Touch};
pub use drug::{Drug, DrugChoice};
pub use event::EventKind;
pub use evidence::{
    Certainty, Claim, Contradiction, Grade, LedgerCheck, Own, SeriesCheck, State, Topic, Unit,
};
pub use figure::{EstimateDrug, Outlier, PrintedTotal, Row, Scope};
pub use form::{AsRead, Compiled, Form};
pub use keyed::Keyed;
pub use mass::Grams;
pub use place::{Anchor, AnchorUse, Disc, NamePlaces, PlaceKind, Tick, Water};
pub use source::Source;
