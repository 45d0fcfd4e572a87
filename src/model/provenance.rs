//! Which sources a view rests on.

use crate::model::facts::SEIZURES;
use crate::model::query::{CountryTally, seizure};
use crate::model::record::Source;
use crate::model::statement::{Question, Statement};

/// The sources under a statement: of the seizures it adds up, and of the estimate under its share.
pub fn under(statement: &Statement) -> Vec<&'static Source> {
    let Question { choice, .. } = statement.question;
    let mut found = Vec::new();
    let tallies = statement
        .region
        .iter()
        .flat_map(|region| &region.countries)
        .chain(&statement.country);
    for tally in tallies {
        add_sources(&mut found, &of_tally(tally));
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

/// The sources of what a country reported: those of its rows, each once.
pub fn of_tally(tally: &CountryTally) -> Vec<&'static Source> {
    let mut found = Vec::new();
    for year in &tally.reported {
        if let Some(row) = seizure(tally.country, tally.drug, *year) {
            add_sources(&mut found, &[row.source]);
        }
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
