//! Which sources a view rests on, and what each source is used for.

use crate::model::evidence::tables::{CORRIDOR_TEXTS, HAPPENINGS, PLACE_SOURCES};
use crate::model::facts::{DENOMINATORS, FLOWS, OUTLIERS, SEIZURES};
use crate::model::query::{seizure, seizures};
use crate::model::record::Source;
use crate::model::statement::{Question, Statement};

/// The sources under a statement: of the seizures it adds up, and of the estimate under its share.
pub fn under(statement: &Statement) -> Vec<&'static Source> {
    let Question { period, choice, .. } = statement.question;
    let mut found = Vec::new();
    let tallies = statement
        .region
        .iter()
        .flat_map(|region| &region.countries)
        .chain(&statement.country);
    for tally in tallies {
        for year in tally.reported.iter().filter(|year| period.contains(**year)) {
            if let Some(row) = seizure(tally.country, tally.drug, *year) {
                add_sources(&mut found, &[row.source]);
            }
        }
    }
    // A gap rests on the same table as the values around it.
    if found.is_empty()
        && let Some(row) = SEIZURES
            .iter()
            .find(|row| choice.substances().contains(&row.drug))
    {
        add_sources(&mut found, &[row.source]);
    }
    if let Some(estimated) = statement.estimated {
        add_sources(&mut found, estimated.denominator.sources);
    }
    found
}

/// Adds the sources that are not there yet.
pub fn add_sources(all: &mut Vec<&'static Source>, more: &[&'static Source]) {
    for source in more {
        if !all.contains(source) {
            all.push(*source);
        }
    }
}

/// How many rows of each table rest on a source: seizures, estimates, corridors, events, places,
/// notes on outliers.
pub fn uses(source: &Source) -> [usize; 6] {
    let has = |sources: &[&Source]| sources.contains(&source);
    [
        seizures().filter(|row| row.source == source).count(),
        FLOWS.iter().filter(|row| has(row.sources)).count()
            + DENOMINATORS.iter().filter(|row| has(row.sources)).count(),
        CORRIDOR_TEXTS.iter().filter(|row| has(row.sources)).count(),
        HAPPENINGS.iter().filter(|row| has(row.sources)).count(),
        PLACE_SOURCES.iter().filter(|(_, of)| *of == source).count(),
        OUTLIERS.iter().filter(|row| has(row.sources)).count(),
    ]
}
