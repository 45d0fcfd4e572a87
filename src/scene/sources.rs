//! Which sources a view rests on, and what each source is used for.

use crate::model::facts::{
    CORRIDORS, DENOMINATORS, EVENTS, FLOWS, FURTHER_EVENTS, OUTLIERS, PLACES, SEIZURES, SOURCES,
};
use crate::model::query::{seizure, seizures};
use crate::model::record::Source;
use crate::model::statement::{Question, Statement};

/// The sources under a statement: of the seizures it adds up, and of the estimate under its share.
pub fn under(statement: &Statement) -> Vec<&'static Source> {
    let Question { period, choice, .. } = statement.question;
    let mut indices: Vec<u8> = Vec::new();
    let tallies = statement
        .region
        .iter()
        .flat_map(|region| &region.countries)
        .chain(&statement.country);
    for tally in tallies {
        for year in tally.reported.iter().filter(|year| period.contains(**year)) {
            if let Some(row) = seizure(tally.country, tally.drug, *year) {
                push(&mut indices, row.source);
            }
        }
    }
    // A gap rests on the same table as the values around it.
    if indices.is_empty()
        && let Some(row) = SEIZURES
            .iter()
            .find(|row| choice.substances().contains(&row.drug))
    {
        push(&mut indices, row.source);
    }
    if let Some(estimated) = statement.estimated {
        for source in estimated.denominator.sources {
            push(&mut indices, *source);
        }
    }
    of(&indices)
}

/// The sources with these indices.
pub fn of(indices: &[u8]) -> Vec<&'static Source> {
    indices
        .iter()
        .filter_map(|index| SOURCES.get(usize::from(*index)))
        .collect()
}

fn push(indices: &mut Vec<u8>, index: u8) {
    if !indices.contains(&index) {
        indices.push(index);
    }
}

/// How many rows of each table rest on a source: seizures, estimates, corridors, events, places,
/// notes on outliers.
pub fn uses(index: usize) -> [usize; 6] {
    let index = index as u8;
    let has = |sources: &[u8]| sources.contains(&index);
    [
        seizures().filter(|row| row.source == index).count(),
        FLOWS.iter().filter(|row| has(row.sources)).count()
            + DENOMINATORS.iter().filter(|row| has(row.sources)).count(),
        CORRIDORS.iter().filter(|row| has(row.sources)).count(),
        EVENTS
            .iter()
            .chain(FURTHER_EVENTS)
            .filter(|row| has(row.sources))
            .count(),
        PLACES.iter().filter(|row| row.source == index).count(),
        OUTLIERS.iter().filter(|row| has(row.sources)).count(),
    ]
}
