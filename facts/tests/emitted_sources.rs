//! The emitted sources, letter by letter, for a small set of tables; they may stand in any order.

mod common;

use common::Fixture;
use northern_route_facts::{emit, emit_evidence, emit_sources};

const WANT: &str = r#"// Made from the tables in facts/tables. Do not edit.

// Each source by its id.
pub mod source {
    use super::{Date, Source};
    pub static SERIES: Source = Source { id: "series", title: "Seizures, \"yearly\"", publisher: "UN", date: Some(Date::Year(2021)), url: "https://example.org/a", terms: "Free" };
    pub static REPORT: Source = Source { id: "report", title: "A report", publisher: "UN", date: Some(Date::Month(2012, 5)), url: "", terms: "Not stated" };
    pub static FACTSANDDETAILS_4530: Source = Source { id: "factsanddetails-4530", title: "The article", publisher: "A site", date: Some(Date::Month(2016, 4)), url: "", terms: "Not stated" };
    pub static PRESS: Source = Source { id: "press", title: "A press report", publisher: "A paper", date: Some(Date::Year(2012)), url: "", terms: "Not stated" };
}

// All the sources, in the order of the table.
pub static SOURCES: &[&Source] = &[
    &source::SERIES,
    &source::REPORT,
    &source::FACTSANDDETAILS_4530,
    &source::PRESS,
];
"#;

#[test]
fn text_is_exact() {
    let facts = Fixture::good().read().expect("good tables");
    assert_eq!(emit_sources(&facts), WANT);
}

/// Rows name a source, so where it stands in the table changes the list of all and nothing else.
#[test]
fn sources_may_stand_in_any_order() {
    let good = Fixture::good().read().expect("good tables");
    let press = "press,A press report,A paper,2012,,Not stated\n";
    let mut fixture = Fixture::good();
    fixture.swap("sources.csv", press, "");
    fixture.swap("sources.csv", "series,", &format!("{press}series,"));
    let facts = fixture
        .read()
        .expect("a source of the evidence alone above all that the page needs");
    assert_eq!(emit(&facts), emit(&good));
    assert_eq!(emit_evidence(&facts), emit_evidence(&good));
    let list = "&[\n    &source::PRESS,\n    &source::SERIES,\n";
    assert!(emit_sources(&facts).contains(list));
}

#[test]
fn an_id_that_begins_with_a_digit_has_a_name() {
    let mut fixture = Fixture::good();
    fixture.each(|text| text.replace("press,A", "24kg-2009,A"));
    fixture.each(|text| text.replace(" < press", " < 24kg-2009"));
    fixture.each(|text| text.replace(",press\n", ",24kg-2009\n"));
    fixture.each(|text| text.replace(" press\n", " 24kg-2009\n"));
    let facts = fixture.read().expect("good tables");
    assert!(emit_sources(&facts).contains("pub static _24KG_2009: Source = "));
    assert!(emit_evidence(&facts).contains("&source::_24KG_2009"));
}
