//! Reads and checks the tables of the atlas, and writes them as Rust source.
//!
//! Nothing here touches a file: texts go in, facts or problems come out. [`read`] takes the text of
//! every table and gives [`Facts`] or all the [`Problem`]s; [`emit`] turns facts into source text;
//! [`read_own`] reads a visitor's own seizures.

pub mod amount;
pub mod bounds;
pub mod check;
pub mod code;
pub mod corridor;
pub mod denominator;
pub mod emit;
pub mod event;
pub mod flow;
pub mod grams;
pub mod outlier;
pub mod period;
pub mod place;
pub mod problem;
pub mod province;
pub mod seizure;
pub mod source;
pub mod table;
pub mod text;

pub use check::{Facts, Tables, read};
pub use code::{Country, Drug};
pub use emit::emit;
pub use grams::Grams;
pub use problem::{Fault, Problem};
pub use seizure::{OwnSeizure, read_own};
pub use text::decode;
