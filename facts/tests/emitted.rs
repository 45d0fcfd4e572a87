//! The emitted text, letter by letter, for a small set of tables.

mod common;

use common::Fixture;
use northern_route_facts::emit;

const WANT: &str = r#"// Made from the tables in facts/tables. Do not edit.

// The sources of figures, in the order of the table.
pub static SOURCES: &[Source] = &[
    Source { id: "series", title: "Seizures, \"yearly\"", publisher: "UN", date: "2021", url: "https://example.org/a", terms: "Free" },
    Source { id: "report", title: "A report", publisher: "UN", date: "2012-05", url: "", terms: "Not stated" },
];
// The sources of events and places, counted on from there.
pub static FURTHER_SOURCES: &[Source] = &[
];

// The seizures, by country, drug and year.
pub static SEIZURES: &[SeizureRun] = &[
    SeizureRun { country: Country::Kaz, drug: Drug::Heroin, source: 0, first: 2012, grams: &[1_151_987] },
    SeizureRun { country: Country::Kaz, drug: Drug::Morphine, source: 0, first: 2019, grams: &[0] },
    SeizureRun { country: Country::Uzb, drug: Drug::Opium, source: 0, first: 1990, grams: &[1_500] },
];

// The places, by rank and name.
pub static PLACES: &[Place] = &[
    Place { name: "Termez", kind: PlaceKind::Seat, lon: 67.278, lat: 37.224, rank: 1, source: 0 },
    Place { name: "Hairatan", kind: PlaceKind::Crossing, lon: 67.4167, lat: 37.0, rank: 3, source: 0 },
];

// The corridors.
pub static CORRIDORS: &[Corridor] = &[
    Corridor { id: "afg-uzb", from: "AFG", to: "UZB", from_name: "Hairatan", to_name: "Termez", flow: None, description: "Over the river.", sources: &[1] },
    Corridor { id: "tjk-kgz", from: "TJK", to: "KGZ", from_name: "Gorno-Badakhshan", to_name: "Kyrgyzstan", flow: Some(0), description: "North.", sources: &[1, 0] },
];

// The estimated flows that corridors and denominators name.
pub static FLOWS: &[Flow] = &[
    Flow { id: "through", from: "2011", to: "2015", substance: "heroin", amount: Amount::Range(44.0, 74.5), unit: "t_per_year", sources: &[1] },
];

// The estimates that may stand under a share seized, in tonnes a year.
pub static DENOMINATORS: &[Denominator] = &[
    Denominator { id: "heroin-2011", drug: EstimateDrug::Heroin, first: 2011, last: 2015, amount: Amount::Range(44.0, 74.5), scope: Scope::Through, sources: &[1] },
];

// Remarks on single values of the seizures.
pub static OUTLIERS: &[Outlier] = &[
    Outlier { country: Country::Kaz, drug: Drug::Heroin, year: 2012, text: "twice the year before", sources: &[0] },
];

// The seizures that contradictions touch.
pub static DISPUTED: &[Disputed] = &[
    Disputed { contradiction: 1, country: Country::Kaz, drug: Drug::Heroin, first: 2010, last: 2012 },
    Disputed { contradiction: 3, country: Country::Kaz, drug: Drug::Heroin, first: 2012, last: 2012 },
];

// The events drawn at rest, by first date.
pub static EVENTS: &[Event] = &[
    Event { from: "2007-08-26", first: Some(2007), last: Some(2007), title: "Bridge", rank: 1, sources: &[1] },
];
// The other events, by first date, the undated last.
pub static FURTHER_EVENTS: &[Event] = &[
    Event { from: "", first: None, last: None, title: "First seizures", rank: 3, sources: &[1] },
];
"#;

#[test]
fn text_is_exact() {
    let facts = Fixture::good().read().expect("good tables");
    assert_eq!(emit(&facts), WANT);
}

#[test]
fn line_ends_and_byte_order_mark_change_nothing() {
    let mut fixture = Fixture::good();
    fixture.each(|text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    let facts = fixture.read().expect("good tables");
    assert_eq!(emit(&facts), WANT);
}
