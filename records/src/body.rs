//! Bodies and agreements, what states are to them, agencies and ties.

use crate::date::Date;
use crate::form::{Compiled, Form};
use crate::keyed::keyed;

keyed! {
    /// What a body is for.
    BodyKind:
    Agreement "agreement" "An agreement on drug control.",
    DrugControl "drug_control" "Drug control.",
    Security "security" "Security.",
    Economic "economic" "The economy.",
    Political "political" "Politics.",
}

keyed! {
    /// What a state is to a body.
    Status:
    Founding "founding" "A member since the founding.",
    Joined "joined" "A member since later.",
    Observer "observer" "An observer or associate member.",
    Suspended "suspended" "A member whose membership is suspended.",
    Left "left" "No member any more.",
}

/// A body or agreement that states belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body<F: Form = Compiled> {
    /// Its key, as `EURASEC`.
    pub id: F::Text,
    /// Its full name.
    pub name: F::Text,
    /// The name to show, as `EurAsEC`.
    pub short: F::Text,
    /// What it is for.
    pub kind: BodyKind,
    /// Key of the spot where it sits, or empty.
    pub seat: F::Text,
    /// Since when.
    pub founded: Date,
    /// Until when, that day not included; none where it still exists.
    pub ended: Option<Date>,
    /// Who published it.
    pub sources: F::Sources,
}

/// What a state is to a body for a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership<F: Form = Compiled> {
    /// Key of the body.
    pub body: F::Text,
    /// Code of the state.
    pub state: &'static str,
    /// What the state is to it.
    pub status: Status,
    /// Since when; none where the day is not known.
    pub from: Option<Date>,
    /// Until when, that day not included; none where it still holds.
    pub to: Option<Date>,
    /// A sentence more, or empty.
    pub remark: F::Text,
    /// Who published it.
    pub sources: F::Sources,
}

/// A drug agency of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agency<F: Form = Compiled> {
    /// Its key, as `tjk-dca`.
    pub id: F::Text,
    /// Its name.
    pub name: F::Text,
    /// Code of the state.
    pub country: &'static str,
    /// Since when.
    pub founded: Date,
    /// Until when, that day not included; none where it still exists.
    pub ended: Option<Date>,
    /// Key of the agency that followed it, or empty.
    pub successor: F::Text,
    /// A sentence more, or empty.
    pub remark: F::Text,
    /// Who published it.
    pub sources: F::Sources,
}

/// A tie between two states, bodies or agencies, or one that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie<F: Form = Compiled> {
    /// Both ends and the kind, as `AFG/UZB/communication`.
    pub key: F::Text,
    /// One end: a country code, or the key of a body or agency.
    pub from: F::Text,
    /// The other end.
    pub to: F::Text,
    /// liaison, communication, request or membership.
    pub kind: F::Text,
    /// Whether there is such a tie, or none.
    pub exists: bool,
    /// The date for which that is stated.
    pub date: Option<Date>,
    /// Number of the claim that states it.
    pub claim: u16,
    /// A sentence more, or empty.
    pub remark: F::Text,
    /// Who published it.
    pub sources: F::Sources,
}
