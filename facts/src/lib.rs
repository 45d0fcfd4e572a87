//! Reads and checks the tables of the atlas, and writes them as Rust source.
//!
//! Nothing here touches a file: texts go in, facts or problems come out. [`read`] takes the text of
//! every table and gives [`Facts`] or all the [`Problem`]s; [`emit`] turns facts into source text,
//! [`emit_evidence`] the evidence among them, [`emit_sources`] what they rest on; [`read_own`] reads a visitor's own seizures.

pub mod agency;
pub mod amount;
pub mod anchor;
pub mod article;
pub mod body;
pub mod bounds;
pub mod check;
pub mod checks;
pub mod cited;
pub mod claim;
pub mod claim_amount;
pub mod code;
pub mod contradiction;
pub mod corridor;
pub mod denominator;
pub mod emit;
mod emit_cited;
pub mod emit_cooperation;
mod emit_disputes;
pub mod emit_evidence;
pub mod emit_sources;
pub mod event;
pub mod evidence;
pub mod evidence_row;
pub mod flow;
pub mod grams;
pub mod membership;
pub mod numbered;
pub mod outlier;
pub mod period;
pub mod place;
pub mod printed_total;
pub mod problem;
pub mod province;
pub mod reference;
pub mod seizure;
pub mod source;
pub mod spot;
pub mod table;
pub mod text;
pub mod tie;
mod turn;
pub mod water;

/// The version of the data: another major one where a row or column is renamed or taken out, another minor one where rows
/// are added or a figure is corrected, another patch where words alone change.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use check::{Facts, Tables, read};
pub use emit::emit;
pub use emit_evidence::emit_evidence;
pub use emit_sources::emit_sources;
pub use evidence::{Evidence, EvidenceTables};
pub use problem::{Fault, Problem};
pub use seizure::{OwnSeizure, read_own};
pub use text::decode;
