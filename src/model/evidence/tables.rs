//! The evidence tables, compiled like the facts; only the evidence's own module holds them.

use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{
    Agency, Anchor, AnchorUse, Body, BodyKind, Certainty, Claim, ClaimAmount, Contradiction,
    CorridorText, Country, Date, Drug, EventKind, Grade, Happening, LedgerCheck, Membership, Own,
    PrintedTotal, Row, SeriesCheck, Spot, State, Status, Tick, Tie, Topic, Unit,
};
use crate::model::record::Source;
use crate::model::sources::source;

#[expect(
    missing_docs,
    reason = "generated; each type is documented in `evidence_record`"
)]
mod tables {
    use super::{
        Agency, Anchor, AnchorUse, Body, BodyKind, Certainty, Claim, ClaimAmount, Contradiction,
        CorridorText, Country, Date, Drug, DrugChoice, EventKind, Grade, Happening, LedgerCheck,
        Membership, Own, PrintedTotal, Row, SeriesCheck, Source, Spot, State, Status, Tick, Tie,
        Topic, Unit, source,
    };
    include!(concat!(env!("OUT_DIR"), "/evidence.rs"));
}

pub use tables::{
    AFGHAN_OPIUM, AGENCIES, ANCHORS, BODIES, BORDERS, CLAIMS, CONTRADICTIONS, CORRIDOR_TEXTS,
    DENOMINATOR_REMARKS, ERADICATION, FLOW_ROWS, HAPPENINGS, LEDGER_CHECKS, MEMBERSHIPS,
    OTHER_PERIODS, PENALTIES, PLACE_SOURCES, PRECURSORS, PRINTED_TOTALS, REGIONAL_SHARES,
    SERIES_CHECKS, SPOTS, TIES, cited,
};

/// The claim with this number.
pub fn claim(id: u16) -> Option<&'static Claim> {
    let index = CLAIMS.binary_search_by_key(&id, |claim| claim.id);
    CLAIMS.get(index.ok()?)
}

/// Whether a claim speaks of a country, or of a province or a spot in it.
pub fn concerns(claim: &Claim, country: &str) -> bool {
    claim.places.iter().any(|place| {
        *place == country
            || SPOTS
                .iter()
                .any(|spot| spot.id == *place && spot.country == country)
            || province_of(place) == Some(country)
    })
}

/// The country of a province, by the first letters of its code (ISO 3166-2).
fn province_of(code: &str) -> Option<&'static str> {
    let (country, _) = code.split_once('-')?;
    let known = [
        ("AF", "AFG"),
        ("KG", "KGZ"),
        ("KZ", "KAZ"),
        ("TJ", "TJK"),
        ("TM", "TKM"),
        ("UZ", "UZB"),
    ];
    let found = known.iter().find(|(short, _)| *short == country);
    found.map(|(_, code)| *code)
}

/// The number that a claim states; not a number where it states none.
pub fn claimed(id: u16) -> f64 {
    claim(id)
        .and_then(|claim| claim.amount.one())
        .unwrap_or(f64::NAN)
}

/// The row with this key.
pub fn row_of<'a>(table: &'a [Row], key: &str) -> Option<&'a Row> {
    table.iter().find(|row| row.key == key)
}

/// The number of the row with this key; not a number where there is none.
pub fn row(table: &[Row], key: &str) -> f64 {
    let row = row_of(table, key);
    row.and_then(|row| row.amount.one()).unwrap_or(f64::NAN)
}

/// The anchors of a use, in the order of the table.
pub fn anchors(of: AnchorUse) -> impl Iterator<Item = &'static Anchor> {
    ANCHORS.iter().filter(move |anchor| anchor.of == of)
}

/// Where one thing is anchored: its points, degrees east and north; none where it has no anchor.
pub fn anchored(of: AnchorUse, key: &str) -> &'static [(f64, f64)] {
    anchors(of)
        .find(|anchor| anchor.key == key)
        .map_or(&[], |anchor| anchor.at)
}

/// The event with this id.
pub fn happening(id: &str) -> Option<&'static Happening> {
    HAPPENINGS.iter().find(|event| event.id == id)
}

/// What must be known of an estimate under a share; empty where nothing is remarked.
pub fn remark_on(denominator: &str) -> &'static str {
    let found = DENOMINATOR_REMARKS
        .iter()
        .find(|(id, _)| *id == denominator);
    found.map_or("", |(_, remark)| remark)
}

/// What must be known of an estimated flow; empty where nothing is remarked.
pub fn remark_on_flow(flow: &str) -> &'static str {
    row_of(FLOW_ROWS, flow).map_or("", |row| row.remark)
}

/// The contradiction with this number.
pub fn contradiction(id: u16) -> Option<&'static Contradiction> {
    CONTRADICTIONS.iter().find(|row| row.id == id)
}

/// The contradictions that touch a claim.
pub fn touching(claim: u16) -> impl Iterator<Item = &'static Contradiction> {
    CONTRADICTIONS
        .iter()
        .filter(move |row| row.claims.contains(&claim))
}
