//! Writes the facts as Rust source: one static for each table, over types that the reader declares.
//!
//! This is what the first view is drawn from: of the flows those that a corridor or denominator
//! names, of the events those drawn at rest. The rest is in `emit_evidence`, and what rows rest on in
//! `emit_sources`.

use crate::cell::text::printed;
use crate::check::Facts;
use crate::emit::cited::numbers;
use crate::emit::disputes::disputed;
use crate::emit::sources::{reference, references};
use crate::evidence::row::EvidenceRow;
use crate::plate::anchor::{discs, points};
use crate::seizures::seizure::YEARS;
use northern_route_records::{AnchorUse, ClaimAmount, Country, Date, Drug, Keyed};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// The source text of all the statics.
///
/// It uses the names `SeizureRun`, `Country`, `Drug`, `Place`, `PlaceKind`, `Corridor`, `Flow`,
/// `Amount`, `Denominator`, `EstimateDrug`, `Scope`, `Outlier`, `Later`, `Disc`, `Water`, `Grams`, `Disputed`, `Touch`, `Rests`, `DrugChoice`, `Event`
/// and the module `source` of `emit_sources`, which must be in scope where the text is included. Lists keep the order
/// of `facts`.
pub fn emit(facts: &Facts) -> String {
    [
        "// Made from the tables in facts/tables. Do not edit.\n".to_owned(),
        seizures(facts),
        places(facts),
        corridors(facts),
        flows(facts),
        denominators(facts),
        outliers(facts),
        later(facts),
        disputed(facts),
        events(facts),
        anchors(facts),
        numbers(facts),
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
    let rows = rows.map(|row| format!("{kind} {{ {row} }}"));
    list_of(doc, name, kind, rows)
}

/// One static: a list with an item on each line, under a comment.
pub(crate) fn list_of(
    doc: &str,
    name: &str,
    kind: &str,
    items: impl Iterator<Item = String>,
) -> String {
    let items: Vec<String> = items.map(|item| format!("    {item},\n")).collect();
    let items = items.concat();
    format!("// {doc}\npub static {name}: &[{kind}] = &[\n{items}];\n")
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

pub(crate) fn dates(from: Option<Date>, to: Option<Date>) -> String {
    format!("from: {}, to: {}", maybe(from), maybe(to))
}

/// A date, as `Date::Month(2012, 5)`.
pub(crate) fn date(date: Date) -> String {
    format!("Date::{date:?}")
}

/// A date that may be unknown.
pub(crate) fn maybe(known: Option<Date>) -> String {
    known.map_or("None".to_owned(), |known| format!("Some({})", date(known)))
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
                reference(facts, run[0].source),
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
            "name: {:?}, kind: PlaceKind::{:?}, lon: {:?}, lat: {:?}, rank: {}",
            p.name, p.kind, p.lon, p.lat, p.rank
        )
    });
    list("The places, by rank and name.", "PLACES", "Place", rows)
}

fn corridors(facts: &Facts) -> String {
    let flows = named_flows(facts);
    let rows = facts.corridors.iter().map(|c| {
        let flow = c.flow.and_then(|flow| flows.binary_search(&flow).ok());
        format!(
            "id: {:?}, from: {:?}, to: {:?}, from_name: {:?}, to_name: {:?}, flow: {:?}, points: {}",
            c.id,
            c.from.code(),
            c.to.code(),
            c.from_name,
            c.to_name,
            flow,
            array(points(&facts.anchors, AnchorUse::Corridor, &c.id))
        )
    });
    list("The corridors.", "CORRIDORS", "Corridor", rows)
}

/// The flows that a corridor or denominator names: indices, in the order of the table.
fn named_flows(facts: &Facts) -> Vec<usize> {
    let corridors = facts.corridors.iter().filter_map(|c| c.flow);
    let named = corridors.chain(facts.denominators.iter().map(|d| d.flow));
    let named: BTreeSet<usize> = named.collect();
    named.into_iter().collect()
}

fn flows(facts: &Facts) -> String {
    let named = named_flows(facts).into_iter();
    let named = named.filter_map(|index| facts.flows.get(index));
    let rows = named.map(|f| {
        format!(
            "id: {:?}, {}, substance: {:?}, amount: Amount::{:?}, unit: {:?}, sources: {}",
            f.id,
            dates(f.period.from, f.period.to),
            f.substance,
            f.amount,
            f.unit,
            references(facts, &f.sources)
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
            references(facts, &d.sources)
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
            printed(&o.text),
            references(facts, &o.sources)
        )
    });
    list(
        "Remarks on single values of the seizures.",
        "OUTLIERS",
        "Outlier",
        rows,
    )
}

/// The weights that are published for years after the seizures' table, so that the axis and a mark can name them.
fn later(facts: &Facts) -> String {
    let mut rows: Vec<&EvidenceRow> = facts.evidence.other_periods.iter().collect();
    rows.sort_by_key(|row| row.from.map(Date::year));
    let rows = rows.into_iter().filter_map(|row| later_row(facts, row));
    let doc = "Weights published for years after the table, by year.";
    list(doc, "LATER", "Later", rows)
}

fn later_row(facts: &Facts, row: &EvidenceRow) -> Option<String> {
    let year = row.from.map(Date::year).filter(|year| YEARS.end() < year)?;
    let months = row.to.and_then(Date::month).unwrap_or(12);
    let drug = match &*row.object {
        "all_drugs" => "None".to_owned(),
        drug => format!("Some(Drug::{:?})", Drug::of(drug)?),
    };
    let country = Country::of(&row.place)?;
    let (amount, more) = match row.amount {
        ClaimAmount::Exact(amount) => (amount, false),
        ClaimAmount::MoreThan(amount) => (amount, true),
        _ => return None,
    };
    let grams = (amount * if row.unit == "t" { 1e6 } else { 1e3 }).round() as u64;
    let grams = grouped(&grams.to_string());
    let by = printed(&facts.sources.get(*row.sources.first()?)?.publisher);
    Some(format!(
        "id: {:?}, year: {year}, months: {months}, country: Country::{country:?}, drug: {drug}, mass: Grams({grams}), \
         more: {more}, one_service: {}, by: {by:?}",
        row.key,
        row.measure != "seized"
    ))
}

/// The events drawn at rest; the evidence has all of them, in full and with their sources.
fn events(facts: &Facts) -> String {
    let at_rest = facts.events.iter().filter(|e| e.rank == 1);
    let rows = at_rest.map(|e| {
        format!(
            "from: {}, first: {:?}, last: {:?}, title: {:?}",
            maybe(e.period.from),
            e.period.first(),
            e.period.last(),
            printed(&e.title)
        )
    });
    let doc = "The events drawn at rest, by first date.";
    list(doc, "EVENTS", "Event", rows)
}

/// Where discs, names of countries and names of waters stand.
fn anchors(facts: &Facts) -> String {
    let discs = discs(&facts.anchors).into_iter().map(|disc| {
        let country = disc.country;
        format!(
            "country: Country::{country:?}, at: {:?}, zoomed: {:?}",
            disc.at, disc.zoomed
        )
    });
    let names = facts.anchors.iter();
    let names = names.filter(|anchor| anchor.of == AnchorUse::Name);
    let names = names.map(|anchor| {
        let places = |of| array(points(&facts.anchors, of, &anchor.key));
        let small = places(AnchorUse::NameSmall);
        let zoomed = places(AnchorUse::NameZoomed);
        let (code, wide) = (&anchor.key, array(&anchor.at));
        format!("code: {code:?}, wide: {wide}, small: {small}, zoomed: {zoomed}")
    });
    let waters = facts.waters.iter().map(|water| {
        format!(
            "name: {:?}, at: {:?}, turn: {:?}, zoom: {:?}",
            printed(&water.name),
            water.at,
            water.turn,
            water.zoom
        )
    });
    [
        list(
            "Where the discs stand, in the order of `Country`.",
            "DISCS",
            "Disc",
            discs,
        ),
        list(
            "Where the names of countries stand.",
            "NAME_PLACES",
            "NamePlaces",
            names,
        ),
        list("The names of waters.", "WATERS", "Water", waters),
    ]
    .join("\n")
}
