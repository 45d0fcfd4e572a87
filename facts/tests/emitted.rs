//! The emitted text, letter by letter, for a small set of tables.

mod common;

use common::Fixture;
use northern_route_facts::emit;

const WANT: &str = r#"// Made from the tables in facts/tables. Do not edit.

// The seizures, by country, drug and year.
pub static SEIZURES: &[SeizureRun] = &[
    SeizureRun { country: Country::Kaz, drug: Drug::Heroin, source: &source::SERIES, first: 2012, grams: &[1_151_987] },
    SeizureRun { country: Country::Kaz, drug: Drug::Morphine, source: &source::SERIES, first: 2019, grams: &[0] },
    SeizureRun { country: Country::Uzb, drug: Drug::Opium, source: &source::SERIES, first: 1990, grams: &[1_500] },
];

// The places, by rank and name.
pub static PLACES: &[Place] = &[
    Place { name: "Termez", kind: PlaceKind::Seat, lon: 67.278, lat: 37.224, rank: 1 },
    Place { name: "Hairatan", kind: PlaceKind::Crossing, lon: 67.4167, lat: 37.0, rank: 3 },
];

// The corridors.
pub static CORRIDORS: &[Corridor] = &[
    Corridor { id: "afg-uzb", from: "AFG", to: "UZB", from_name: "Hairatan", to_name: "Termez", flow: None, points: &[(66.45, 35.0), (67.0, 37.85)] },
    Corridor { id: "tjk-kgz", from: "TJK", to: "KGZ", from_name: "Gorno-Badakhshan", to_name: "Kyrgyzstan", flow: Some(0), points: &[(72.85, 39.75), (74.2, 41.2)] },
];

// The estimated flows that corridors and denominators name.
pub static FLOWS: &[Flow] = &[
    Flow { id: "through", from: Some(Date::Year(2011)), to: Some(Date::Year(2015)), substance: "heroin", amount: Amount::Range(44.0, 74.5), unit: "t_per_year", sources: &[&source::REPORT] },
];

// The estimates that may stand under a share seized, in tonnes a year.
pub static DENOMINATORS: &[Denominator] = &[
    Denominator { id: "heroin-2011", drug: EstimateDrug::Heroin, first: 2011, last: 2015, amount: Amount::Range(44.0, 74.5), scope: Scope::Through, sources: &[&source::REPORT] },
];

// Remarks on single values of the seizures.
pub static OUTLIERS: &[Outlier] = &[
    Outlier { country: Country::Kaz, drug: Drug::Heroin, year: 2012, text: "twice the year before", sources: &[&source::SERIES] },
];

// Weights published for years after the table, by year.
pub static LATER: &[Later] = &[
    Later { id: "kaz-later", year: 2021, months: 9, country: Country::Kaz, drug: None, mass: Grams(3_500), more: true, one_service: true, by: "A paper" },
];

// The contradictions that touch figures of a view.
pub static DISPUTED: &[Disputed] = &[
    Disputed { id: 1, title: "Years mixed up", touches: &[Touch { rests: Rests::Seizure, whose: 0b00001, choice: DrugChoice::Heroin, first: 2010, last: 2012 }] },
    Disputed { id: 3, title: "Ties", touches: &[Touch { rests: Rests::Seizure, whose: 0b00001, choice: DrugChoice::Heroin, first: 2012, last: 2012 }, Touch { rests: Rests::Estimate, whose: 0b00000, choice: DrugChoice::Heroin, first: 2011, last: 2015 }] },
];

// The events drawn at rest, by first date.
pub static EVENTS: &[Event] = &[
    Event { from: Some(Date::Day(2007, 8, 26)), first: Some(2007), last: Some(2007), title: "Bridge" },
];

// Where the discs stand, in the order of `Country`.
pub static DISCS: &[Disc] = &[
    Disc { country: Country::Kaz, at: (70.3, 47.25), zoomed: (70.3, 47.25) },
    Disc { country: Country::Kgz, at: (75.4, 41.6), zoomed: (75.4, 41.6) },
    Disc { country: Country::Tjk, at: (72.4, 38.3), zoomed: (72.9, 38.2) },
    Disc { country: Country::Tkm, at: (59.3, 38.95), zoomed: (59.3, 38.95) },
    Disc { country: Country::Uzb, at: (63.5, 41.5), zoomed: (63.5, 41.5) },
    Disc { country: Country::Afg, at: (65.3, 32.9), zoomed: (65.3, 32.9) },
    Disc { country: Country::Chn, at: (84.8, 40.4), zoomed: (84.8, 40.4) },
    Disc { country: Country::Irn, at: (55.6, 33.6), zoomed: (55.6, 33.6) },
    Disc { country: Country::Pak, at: (69.6, 31.0), zoomed: (69.6, 31.0) },
    Disc { country: Country::Rus, at: (62.0, 55.4), zoomed: (62.0, 55.4) },
];

// Where the names of countries stand.
pub static NAME_PLACES: &[NamePlaces] = &[
    NamePlaces { code: "MNG", wide: &[(89.0, 48.0)], small: &[], zoomed: &[] },
];

// The names of waters.
pub static WATERS: &[Water] = &[
    Water { name: "Caspian|Sea", at: (51.0, 41.6), turn: 0.0, zoom: 1.0 },
    Water { name: "A lake", at: (75.3, 46.75), turn: -14.0, zoom: 2.0 },
];

// The last claim and the last contradiction.
pub const LAST_CLAIM: u16 = 5;
pub const LAST_CONTRADICTION: u16 = 3;
// Numbers that are not used any more; claims with the one that says the same.
pub const RETIRED_CLAIMS: &[(u16, u16)] = &[(3, 1)];
pub const RETIRED_CONTRADICTIONS: &[u16] = &[2];
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
