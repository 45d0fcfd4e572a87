//! The fact tables, compiled from `facts/tables/*.csv` by the build. Nothing is parsed at start-up.

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::record::{
    Amount, Corridor, Date, Denominator, Disc, Disputed, EstimateDrug, Event, Flow, Later,
    NamePlaces, Outlier, Place, PlaceKind, Rests, Scope, SeizureRun, Touch, Water,
};
use crate::model::sources::source;

// The statics' names say what they hold; their types are documented in `record`.
#[expect(
    missing_docs,
    reason = "generated; each type is documented in `record`"
)]
mod tables {
    use super::{
        Amount, Corridor, Country, Date, Denominator, Disc, Disputed, Drug, DrugChoice,
        EstimateDrug, Event, Flow, Grams, Later, NamePlaces, Outlier, Place, PlaceKind, Rests,
        Scope, SeizureRun, Touch, Water, source,
    };
    include!(concat!(env!("OUT_DIR"), "/facts.rs"));
}

/// The version of the tables.
pub const DATA_VERSION: &str = env!("DATA_VERSION");

pub use tables::{
    CORRIDORS, DENOMINATORS, DISCS, DISPUTED, EVENTS, FLOWS, LAST_CLAIM, LAST_CONTRADICTION, LATER,
    NAME_PLACES, OUTLIERS, PLACES, RETIRED_CLAIMS, RETIRED_CONTRADICTIONS, SEIZURES, WATERS,
};
