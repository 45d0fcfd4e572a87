//! The layer precursors: what it draws on the plate and says in the margin.

use crate::model::evidence_record::Topic;
use crate::model::period::Period;
use crate::scene::layer_sheet::{LayerSheet, claims_on};
use crate::scene::overlay::Drawn;

/// What stands on the plate in a period.
pub fn drawn(_: Period) -> Drawn {
    Drawn::default()
}

/// What the margin says of a period.
pub fn sheet(_: Period) -> LayerSheet {
    LayerSheet {
        claims: claims_on(Topic::Precursors),
        ..LayerSheet::default()
    }
}
