//! Writes the facts as Rust source: one static for each table, over types that the reader declares.
//!
//! This is what the page loads first: the flows that a corridor or denominator names, and the
//! sources down to the last that the page's own tables name. The rest is in `emit_evidence`.

use crate::check::Facts;
use crate::first_load;
use crate::period::Period;
use crate::source::Source;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// The source text of all the statics.
///
/// It uses the names `Source`, `SeizureRun`, `Country`, `Drug`, `Place`, `PlaceKind`,
/// `Corridor`, `Flow`, `Amount`, `Denominator`, `EstimateDrug`, `Scope`, `Outlier`, `Disputed` and
/// `Event`,
/// which must be in scope where the text is included. Lists keep the order of `facts`.
pub fn emit(facts: &Facts) -> String {
    [
        "// Made from the tables in facts/tables. Do not edit.\n".to_owned(),
        sources(facts),
        seizures(facts),
        places(facts),
        corridors(facts),
        flows(facts),
        denominators(facts),
        outliers(facts),
        disputed(facts),
        events(facts),
    ]
    .join("\n")
}

/// One static: a list with a row on each line, under a comment.
pub(crate) fn list(
    doc: &str,
    name: &str,
    kind: &str,
    rows: impl Iterator<Item = String>,
) -> String {
    let rows: Vec<String> = rows
        .map(|row| format!("    {kind} {{ {row} }},\n"))
        .collect();
    let rows = rows.concat();
    format!("// {doc}\npub static {name}: &[{kind}] = &[\n{rows}];\n")
}

/// A reference to a list of literals.
pub(crate) fn array<T: Debug>(items: &[T]) -> String {
    format!("&{items:?}")
}

/// The digits of a number with its thousands apart, as `1_151_987`.
pub(crate) fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

pub(crate) fn dates(period: &Period) -> String {
    format!("from: {:?}, to: {:?}", period.from, period.to)
}

/// One source.
pub(crate) fn source(s: &Source) -> String {
    format!(
        "id: {:?}, title: {:?}, publisher: {:?}, date: {:?}, url: {:?}, terms: {:?}",
        s.id, s.title, s.publisher, s.date, s.url, s.terms
    )
}

/// Two lists: what the page shows beside its figures, and what only the list of all sources shows.
/// An index counts through both.
fn sources(facts: &Facts) -> String {
    let down_to = |found: BTreeSet<u8>| found.last().map_or(0, |last| usize::from(*last) + 1);
    let shown = down_to(first_load::figure_sources(facts));
    let all = down_to(first_load::sources(facts));
    let (shown, further) = facts.sources[..all].split_at(shown);
    let first = list(
        "The sources of figures, in the order of the table.",
        "SOURCES",
        "Source",
        shown.iter().map(source),
    );
    let rest = list(
        "The sources of events and places, counted on from there.",
        "FURTHER_SOURCES",
        "Source",
        further.iter().map(source),
    );
    format!("{first}{rest}")
}

/// Runs of consecutive years of one country, drug and source: a gap ends a run.
fn seizures(facts: &Facts) -> String {
    let runs = facts
        .seizures
        .chunk_by(|a, b| {
            (a.country, a.drug, a.source, a.year + 1) == (b.country, b.drug, b.source, b.year)
        })
        .map(|run| {
            let grams: Vec<String> = run.iter().map(|s| grouped(&s.mass.0.to_string())).collect();
            format!(
                "country: Country::{:?}, drug: Drug::{:?}, source: {}, first: {}, grams: &[{}]",
                run[0].country,
                run[0].drug,
                run[0].source,
                run[0].year,
                grams.join(", ")
            )
        });
    let doc = "The seizures, by country, drug and year.";
    list(doc, "SEIZURES", "SeizureRun", runs)
}

fn places(facts: &Facts) -> String {
    let rows = facts.places.iter().map(|p| {
        format!(
            "name: {:?}, kind: PlaceKind::{:?}, lon: {:?}, lat: {:?}, rank: {}, source: {}",
            p.name, p.kind, p.lon, p.lat, p.rank, p.source
        )
    });
    list("The places, by rank and name.", "PLACES", "Place", rows)
}

fn corridors(facts: &Facts) -> String {
    let flows = first_load::flows(facts);
    let rows = facts.corridors.iter().map(|c| {
        let flow = c.flow.and_then(|flow| flows.binary_search(&flow).ok());
        format!(
            "id: {:?}, from: {:?}, to: {:?}, from_name: {:?}, to_name: {:?}, flow: {:?}, \
             description: {:?}, sources: {}",
            c.id,
            c.from.code(),
            c.to.code(),
            c.from_name,
            c.to_name,
            flow,
            c.description,
            array(&c.sources)
        )
    });
    list("The corridors.", "CORRIDORS", "Corridor", rows)
}

fn flows(facts: &Facts) -> String {
    let named = first_load::flows(facts).into_iter();
    let named = named.filter_map(|index| facts.flows.get(index));
    let rows = named.map(|f| {
        format!(
            "id: {:?}, {}, substance: {:?}, amount: Amount::{:?}, unit: {:?}, sources: {}",
            f.id,
            dates(&f.period),
            f.substance,
            f.amount,
            f.unit,
            array(&f.sources)
        )
    });
    list(
        "The estimated flows that corridors and denominators name.",
        "FLOWS",
        "Flow",
        rows,
    )
}

fn denominators(facts: &Facts) -> String {
    let rows = facts.denominators.iter().map(|d| {
        format!(
            "id: {:?}, drug: EstimateDrug::{:?}, first: {}, last: {}, amount: Amount::{:?}, \
             scope: Scope::{:?}, sources: {}",
            d.id,
            d.drug,
            d.first,
            d.last,
            d.amount,
            d.scope,
            array(&d.sources)
        )
    });
    let doc = "The estimates that may stand under a share seized, in tonnes a year.";
    list(doc, "DENOMINATORS", "Denominator", rows)
}

fn outliers(facts: &Facts) -> String {
    let rows = facts.outliers.iter().map(|o| {
        format!(
            "country: Country::{:?}, drug: Drug::{:?}, year: {}, text: {:?}, sources: {}",
            o.country,
            o.drug,
            o.year,
            o.text,
            array(&o.sources)
        )
    });
    list(
        "Remarks on single values of the seizures.",
        "OUTLIERS",
        "Outlier",
        rows,
    )
}

/// The seizures that a contradiction touches, so that every view of them can say so.
fn disputed(facts: &Facts) -> String {
    let touched = facts.evidence.contradictions.iter().flat_map(|row| {
        let seizures = row
            .rows
            .iter()
            .filter_map(|key| key.strip_prefix("seizures:"));
        seizures.filter_map(|key| touched(row.id, key))
    });
    let doc = "The seizures that contradictions touch.";
    list(doc, "DISPUTED", "Disputed", touched)
}

/// A row for a key as `TJK/opium/2002..2006`, which has been found among the seizures.
fn touched(contradiction: u16, key: &str) -> Option<String> {
    let [country, drug, years] = key.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let (first, last) = years.split_once("..").unwrap_or((years, years));
    Some(format!(
        "contradiction: {contradiction}, country: Country::{}, drug: Drug::{}, first: {first}, last: {last}",
        variant(country),
        variant(drug)
    ))
}

/// The name of a variant for a code: `Tjk` for `TJK`, `Opium` for `opium`.
fn variant(code: &str) -> String {
    let (head, tail) = code.split_at(1);
    head.to_uppercase() + &tail.to_lowercase()
}

/// Two lists: the events drawn at rest, and the rest, which are no part of the first load.
fn events(facts: &Facts) -> String {
    let rows = |at_rest: bool| {
        facts
            .events
            .iter()
            .filter(move |e| (e.rank == 1) == at_rest)
            .map(|e| {
                format!(
                    "from: {:?}, first: {:?}, last: {:?}, title: {:?}, rank: {}, sources: {}",
                    e.period.from,
                    e.period.first(),
                    e.period.last(),
                    e.title,
                    e.rank,
                    array(&e.sources)
                )
            })
    };
    let first = list(
        "The events drawn at rest, by first date.",
        "EVENTS",
        "Event",
        rows(true),
    );
    let rest = list(
        "The other events, by first date, the undated last.",
        "FURTHER_EVENTS",
        "Event",
        rows(false),
    );
    format!("{first}{rest}")
}
