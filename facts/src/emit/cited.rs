//! Writes the names of claims and contradictions as Rust source, and what the audit compares.

use crate::check::Facts;
use crate::emit::emit::{array, list};
use crate::evidence::cited::Cited;

/// The last numbers and those that are retired, which a link is read by.
pub(crate) fn numbers(facts: &Facts) -> String {
    let last_claim = facts.evidence.claims.last().map_or(0, |claim| claim.id);
    let last = facts.evidence.contradictions.last().map_or(0, |row| row.id);
    let retired = &facts.retired;
    format!(
        "// The last claim and the last contradiction.\n\
         pub const LAST_CLAIM: u16 = {last_claim};\n\
         pub const LAST_CONTRADICTION: u16 = {last};\n\
         // Numbers that are not used any more; claims with the one that says the same.\n\
         pub const RETIRED_CLAIMS: &[(u16, u16)] = {};\n\
         pub const RETIRED_CONTRADICTIONS: &[u16] = {};\n",
        array(&retired.claims),
        array(&retired.contradictions)
    )
}

/// The module `cited`, and the statics `SERIES_CHECKS` and `LEDGER_CHECKS`.
pub(crate) fn cited(facts: &Facts) -> String {
    let names: String = facts.cited.iter().map(one).collect();
    let series = facts.series_checks.iter().map(|check| {
        format!(
            "claim: {}, country: Country::{:?}, drug: Drug::{:?}, first: {}, last: {}, tolerance: {:?}",
            check.claim, check.country, check.drug, check.first, check.last, check.tolerance
        )
    });
    let ledger = facts.ledger_checks.iter().map(|check| {
        format!(
            "contradiction: {}, left: {}, right: {}, tolerance: {:?}, agrees: {}, unit: Unit::{:?}, own: Own::{:?}",
            check.contradiction,
            check.left,
            check.right,
            check.tolerance,
            check.agrees,
            check.unit,
            check.own
        )
    });
    [
        format!(
            "// What sums and views call claims and contradictions.\npub mod cited {{\n{names}}}\n"
        ),
        list(
            "Claims against the seizures.",
            "SERIES_CHECKS",
            "SeriesCheck",
            series,
        ),
        list(
            "Numbers of contradictions against each other.",
            "LEDGER_CHECKS",
            "LedgerCheck",
            ledger,
        ),
    ]
    .join("\n")
}

fn one(cited: &Cited) -> String {
    let name = cited.name.to_uppercase().replace('-', "_");
    if cited.is_list {
        format!("    pub const {name}: &[u16] = {};\n", array(&cited.ids))
    } else {
        format!("    pub const {name}: u16 = {};\n", cited.ids[0])
    }
}
