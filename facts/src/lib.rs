//! Reads and checks the tables of the atlas, and writes them as Rust source.
//!
//! Nothing here touches a file: texts go in, facts or problems come out. [`read`] takes the text of
//! every table and gives [`Facts`] or all the [`Problem`]s; [`emit`] turns facts into source text,
//! [`emit_evidence`] the evidence among them, [`emit_sources`] what they rest on; [`read_own`] reads a visitor's own seizures.

pub mod check;
pub mod event;
pub mod source;

/// How cells are read and refused: tables, codes, dates, amounts, places.
pub mod cell {
    pub mod amount;
    pub mod bounds;
    pub mod claim_amount;
    pub mod code;
    pub mod grams;
    pub mod language;
    pub mod numbered;
    pub mod period;
    pub mod problem;
    pub mod province;
    pub mod reference;
    pub mod table;
    pub mod text;
}

/// Seizures, and the estimates that they are held against.
pub mod seizures {
    pub mod denominator;
    pub mod flow;
    pub mod outlier;
    pub mod seizure;
}

/// What stands on the map.
pub mod plate {
    pub mod anchor;
    pub mod corridor;
    pub mod place;
    pub mod spot;
    pub mod water;
}

/// Claims, contradictions, and the figures that they are held against.
pub mod evidence {
    pub mod article;
    pub mod checks;
    pub mod cited;
    pub mod claim;
    pub mod contradiction;
    pub mod evidence;
    pub mod printed_total;
    pub mod row;
}

/// Bodies, agencies, memberships and ties.
pub mod cooperation {
    pub mod agency;
    pub mod body;
    pub mod membership;
    pub mod tie;
    pub(crate) mod turn;
}

/// The facts as Rust source.
pub mod emit {
    mod cited;
    mod cooperation;
    mod disputes;
    pub mod emit;
    pub mod evidence;
    pub mod sources;
}

/// The version of the data: another major one where a row or column is renamed or taken out, another minor one where rows
/// are added or a figure is corrected, another patch where words alone change.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use cell::problem::{Fault, Problem};
pub use cell::text::decode;
pub use check::{Facts, Tables, read};
pub use emit::emit::emit;
pub use emit::evidence::emit_evidence;
pub use emit::sources::emit_sources;
pub use evidence::evidence::{Evidence, EvidenceTables};
pub use seizures::seizure::{OwnSeizure, read_own};
