//! What the page loads first, of flows and of sources; the rest is evidence alone.

use crate::check::Facts;
use std::collections::BTreeSet;

/// The flows that a corridor or denominator names: indices, in the order of the table.
pub fn flows(facts: &Facts) -> Vec<usize> {
    let corridors = facts.corridors.iter().filter_map(|c| c.flow);
    let named = corridors.chain(facts.denominators.iter().map(|d| d.flow));
    let named: BTreeSet<usize> = named.collect();
    named.into_iter().collect()
}

/// The sources of the page's figures: indices.
pub fn figure_sources(facts: &Facts) -> BTreeSet<u8> {
    let flows = flows(facts).into_iter();
    let flows = flows.filter_map(|index| facts.flows.get(index));
    let lists = flows
        .map(|f| &f.sources)
        .chain(facts.denominators.iter().map(|d| &d.sources))
        .chain(facts.corridors.iter().map(|c| &c.sources))
        .chain(facts.outliers.iter().map(|o| &o.sources));
    let seizures = facts.seizures.iter().map(|s| s.source);
    seizures.chain(lists.flatten().copied()).collect()
}

/// The sources of all that the page has: figures, events and places. Indices.
pub fn sources(facts: &Facts) -> BTreeSet<u8> {
    let mut found = figure_sources(facts);
    found.extend(facts.events.iter().flat_map(|e| e.sources.iter().copied()));
    found.extend(facts.places.iter().map(|p| p.source));
    found
}
