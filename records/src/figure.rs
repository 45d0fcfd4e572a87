//! Published values: estimated flows, those that stand beside the yearly seizures, and remarks on single seizures.

use crate::amount::ClaimAmount;
use crate::country::Country;
use crate::date::Date;
use crate::drug::Drug;
use crate::evidence::{Certainty, State};
use crate::form::{Compiled, Form};
use crate::keyed::keyed;

/// A published value that is not part of the yearly seizures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row<F: Form = Compiled> {
    /// Its key within its table.
    pub key: F::Text,
    /// Start of its period.
    pub from: Option<Date>,
    /// End of its period, included.
    pub to: Option<Date>,
    /// Code of the place.
    pub place: F::Text,
    /// Key of the substance, or code of the country across the border; may be empty.
    pub object: F::Text,
    /// Key of what was measured, as `land_boundary`.
    pub measure: F::Text,
    /// Place and subject.
    pub subject: F::Text,
    /// Its number.
    pub amount: ClaimAmount,
    /// The two ends around the number, where its source gives them.
    pub interval: Option<(f64, f64)>,
    /// Unit of the number.
    pub unit: F::Text,
    /// Which kind of something or nothing.
    pub state: State,
    /// A sentence more, or empty.
    pub remark: F::Text,
    /// Who published it.
    pub sources: F::Sources,
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

/// A value of the table that needs a word of caution. It is not corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlier<F: Form = Compiled> {
    /// Whose value.
    pub country: Country,
    /// Of what.
    pub drug: Drug,
    /// When.
    pub year: u16,
    /// Why it stands out, as a clause.
    pub text: F::Text,
    /// Who published it.
    pub sources: F::Sources,
}

keyed! {
    /// What an estimate may be the denominator of.
    EstimateDrug:
    Heroin "heroin" "Heroin by weight.",
    HeroinEquivalent "heroin_equivalent" "Heroin and opium counted as heroin.",
}

keyed! {
    /// Which flow an estimate is of.
    Scope:
    Through "through" "Smuggled through the region on the northern route.",
    Into "into" "Entering the region.",
    ToEurope "to_europe" "On the way to Europe by way of the region.",
}
