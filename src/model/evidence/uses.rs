//! What each source is used for, and the figures of what the atlas leaves out.

use crate::model::evidence::tables::{
    CLAIMS, CORRIDOR_TEXTS, HAPPENINGS, OTHER_PERIODS, PLACE_SOURCES, row,
};
use crate::model::facts::{DENOMINATORS, FLOWS, OUTLIERS};
use crate::model::query::seizures;
use crate::model::record::Source;

/// How many rows of each kind rest on a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uses {
    /// Seizures.
    pub seizures: usize,
    /// Estimates.
    pub estimates: usize,
    /// Corridors.
    pub corridors: usize,
    /// Events.
    pub events: usize,
    /// Places.
    pub places: usize,
    /// Notes on outliers.
    pub cautions: usize,
    /// Claims.
    pub claims: usize,
}

impl Uses {
    /// Of a source.
    pub fn of(source: &Source) -> Self {
        let has = |sources: &[&Source]| sources.contains(&source);
        let estimates = DENOMINATORS.iter().map(|row| row.sources);
        let estimates = estimates.chain(FLOWS.iter().map(|row| row.sources));
        Self {
            seizures: seizures().filter(|row| row.source == source).count(),
            estimates: estimates.filter(|sources| has(sources)).count(),
            corridors: CORRIDOR_TEXTS.iter().filter(|row| has(row.sources)).count(),
            events: HAPPENINGS.iter().filter(|row| has(row.sources)).count(),
            places: PLACE_SOURCES.iter().filter(|(_, of)| *of == source).count(),
            cautions: OUTLIERS.iter().filter(|row| has(row.sources)).count(),
            claims: CLAIMS.iter().filter(|claim| has(claim.chain)).count(),
        }
    }
}

/// Figures of what the atlas leaves out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scope {
    /// Synthetic drugs that Kyrgyzstan reported in nine months of 2023, kilograms.
    pub synthetic: f64,
    /// Cannabis of the first half of 2006, tonnes.
    pub cannabis: f64,
    /// All drugs of the first half of 2006, tonnes.
    pub all: f64,
}

impl Scope {
    /// As the tables have them.
    pub fn published() -> Self {
        let row = |key| row(OTHER_PERIODS, key);
        Self {
            synthetic: row("kgz-synthetic-2023-9m"),
            cannabis: row("xca-cannabis-2006-h1"),
            all: row("xca-all-2006-h1"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::facts::SEIZURES;

    #[test]
    fn the_source_of_the_seizures_is_used_for_all_of_them() {
        let uses = Uses::of(SEIZURES[0].source);
        assert!(uses.seizures > 300 && uses.places == 0, "{uses:?}");
    }

    #[test]
    fn what_is_left_out_has_its_figures() {
        let scope = Scope::published();
        assert!(scope.cannabis < scope.all && scope.synthetic > 0.0);
    }
}
