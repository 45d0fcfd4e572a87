//! Estimated flows.

use crate::keyed::keyed;

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
