//! The rows of the evidence tables. Every row names its sources.

use crate::model::record::Source;
pub use northern_route_records::{
    BodyKind, Certainty, ClaimAmount, Date, Day, DrugChoice, EventKind, Grade, State, Status, Topic,
};

/// A claim of the article.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Its number: 82 is C082.
    pub id: u16,
    /// Line of the article.
    pub line: u16,
    /// What it is about: share, seizure, judgement and the like.
    pub kind: &'static str,
    /// The subject under which it is listed.
    pub topic: Topic,
    /// The claim in the atlas's words.
    pub statement: &'static str,
    /// Start of its period; none where undated or open.
    pub from: Option<Date>,
    /// End of its period, included.
    pub to: Option<Date>,
    /// A word on the period; may be empty.
    pub period_note: &'static str,
    /// Codes of its places.
    pub places: &'static [&'static str],
    /// Its number.
    pub amount: ClaimAmount,
    /// Unit of the number; may be empty.
    pub unit: &'static str,
    /// Which kind of something or nothing.
    pub state: State,
    /// From the article back to the report.
    pub chain: &'static [&'static Source],
    /// How well it is said who says it.
    pub grade: Grade,
    /// The drugs that it names, among them `Opiates` for heroin and opium in one number.
    pub drugs: &'static [DrugChoice],
}

/// A contradiction of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Its number: 1 is X01.
    pub id: u16,
    /// Its title.
    pub title: &'static str,
    /// Its kind: label, period, wording, arithmetic, attribution, coverage, sources, vintage.
    pub kind: &'static str,
    /// The claims it touches.
    pub claims: &'static [u16],
    /// The rows it touches, as `table:key`.
    pub rows: &'static [&'static str],
    /// What does not agree.
    pub disagreement: &'static str,
    /// What may be concluded.
    pub verdict: &'static str,
    /// How sure that is.
    pub certainty: Certainty,
}

/// A total of the scrambled list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedTotal {
    /// The year it is printed under.
    pub printed: u16,
    /// Grams.
    pub grams: u64,
    /// The year it belongs to.
    pub placed: u16,
    /// How sure that is.
    pub certainty: Certainty,
}

/// A published value that is not part of the yearly seizures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its key within its table.
    pub key: &'static str,
    /// Start of its period.
    pub from: Option<Date>,
    /// End of its period, included.
    pub to: Option<Date>,
    /// Code of the place.
    pub place: &'static str,
    /// Key of the substance, or code of the country across the border; may be empty.
    pub object: &'static str,
    /// Key of what was measured, as `land_boundary`.
    pub measure: &'static str,
    /// Place and subject.
    pub subject: &'static str,
    /// Its number.
    pub amount: ClaimAmount,
    /// The two ends around the number, where its source gives them.
    pub interval: Option<(f64, f64)>,
    /// Unit of the number.
    pub unit: &'static str,
    /// Which kind of something or nothing.
    pub state: State,
    /// A sentence more, or empty.
    pub remark: &'static str,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// A body or agreement that states belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// Its key, as `EURASEC`.
    pub id: &'static str,
    /// Its full name.
    pub name: &'static str,
    /// The name to show, as `EurAsEC`.
    pub short: &'static str,
    /// What it is for.
    pub kind: BodyKind,
    /// Key of the spot where it sits, or empty.
    pub seat: &'static str,
    /// Since when.
    pub founded: Date,
    /// Until when, that day not included; none where it still exists.
    pub ended: Option<Date>,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// What a state is to a body for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Key of the body.
    pub body: &'static str,
    /// Code of the state.
    pub state: &'static str,
    /// What the state is to it.
    pub status: Status,
    /// Since when; none where the day is not known.
    pub from: Option<Date>,
    /// Until when, that day not included; none where it still holds.
    pub to: Option<Date>,
    /// A sentence more, or empty.
    pub remark: &'static str,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// A drug agency of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency {
    /// Its key, as `tjk-dca`.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Code of the state.
    pub country: &'static str,
    /// Since when.
    pub founded: Date,
    /// Until when, that day not included; none where it still exists.
    pub ended: Option<Date>,
    /// Key of the agency that followed it, or empty.
    pub successor: &'static str,
    /// A sentence more, or empty.
    pub remark: &'static str,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

/// A tie between two states, bodies or agencies, or one that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// Both ends and the kind, as `AFG/UZB/communication`.
    pub key: &'static str,
    /// One end: a country code, or the key of a body or agency.
    pub from: &'static str,
    /// The other end.
    pub to: &'static str,
    /// liaison, communication, request or membership.
    pub kind: &'static str,
    /// Whether there is such a tie, or none.
    pub exists: bool,
    /// The date for which that is stated.
    pub date: Option<Date>,
    /// Number of the claim that states it.
    pub claim: u16,
    /// A sentence more, or empty.
    pub remark: &'static str,
    /// Who published it.
    pub sources: &'static [&'static Source],
}

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
