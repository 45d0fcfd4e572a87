//! The rows of the evidence tables. Every row names its sources.

use crate::model::record::Source;
pub use northern_route_records::{
    Agency, Anchor, AnchorUse, Body, BodyKind, Certainty, Claim, ClaimAmount, Contradiction,
    Country, Date, Day, Drug, DrugChoice, EventKind, Grade, LedgerCheck, Membership, Own,
    PrintedTotal, Row, SeriesCheck, State, Status, Tick, Tie, Topic, Unit,
};

/// What is published of a corridor.
#[derive(Debug, PartialEq)]
pub struct CorridorText {
    /// Key in `facts/tables/corridors.csv`.
    pub id: &'static str,
    /// The description, in our words.
    pub description: &'static str,
    /// The claims that name the corridor.
    pub claims: &'static [u16],
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// An event of the timeline in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Its key, as `2007-bridge`.
    pub id: &'static str,
    /// Start.
    pub from: Option<Date>,
    /// End, included.
    pub to: Option<Date>,
    /// First year, where known.
    pub first: Option<u16>,
    /// Last year, where known.
    pub last: Option<u16>,
    /// What it is about.
    pub kind: EventKind,
    /// Short title.
    pub title: &'static str,
    /// A sentence more, or empty.
    pub detail: &'static str,
    /// Codes of the countries and regions concerned.
    pub countries: &'static [&'static str],
    /// Key of the one spot, or code of the country, where it happened; may be empty.
    pub place: &'static str,
    /// Numbers of the claims about it.
    pub claims: &'static [u16],
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// A town, crossing or area that the evidence names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its key, as `isfara-valley`.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Degrees east.
    pub lon: f64,
    /// Degrees north.
    pub lat: f64,
    /// Code of the country.
    pub country: &'static str,
    /// Who published its position.
    pub sources: &'static [&'static Source],
}
