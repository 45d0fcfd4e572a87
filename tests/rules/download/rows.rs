//! The data of a view: what is saved, read back by a reader of its own, has the figures that the tables give.

use std::collections::BTreeSet;

use northern_route::scene::download::rows::{COLUMNS, rows};
use northern_route::scene::download::{name, text};
use northern_route::state::app_state::Choices;
use northern_route::state::choice::View;
use northern_route::state::url::decode;
use proptest::prelude::*;
use proptest::sample::select;

use crate::independent::{FIVE, Known, NEAR, Share, Sum, Tables, drugs, equivalent};
use crate::random::draws;

/// The records of a text by RFC 4180, apostrophes that guard taken away.
fn read(text: &str) -> Vec<Vec<String>> {
    let mut records = vec![vec![String::new()]];
    let mut signs = text.chars().peekable();
    let mut quoted = false;
    while let Some(sign) = signs.next() {
        let record = records.last_mut().expect("one");
        let cell = record.last_mut().expect("one");
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                cell.push('"');
                signs.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(String::new()),
            '\r' if !quoted => {
                assert_eq!(signs.next(), Some('\n'), "a line ends with both signs");
                records.push(vec![String::new()]);
            }
            '\n' if !quoted => panic!("a bare line end"),
            sign => cell.push(sign),
        }
    }
    assert_eq!(records.pop(), Some(vec![String::new()]), "ends with a line");
    for cell in records.iter_mut().flatten() {
        if let Some(plain) = cell.strip_prefix('\'')
            && plain
                .trim_start_matches('\'')
                .starts_with(['=', '+', '-', '@'])
        {
            *cell = plain.to_owned();
        }
    }
    records
}

/// A record by the names of its columns.
struct Record<'a>(&'a [String]);

impl Record<'_> {
    fn of(&self, column: &str) -> &str {
        let at = COLUMNS.iter().position(|name| *name == column);
        &self.0[at.expect("a column")]
    }

    fn number(&self, column: &str) -> f64 {
        self.of(column).parse().expect(column)
    }
}

/// The columns of number and state that the tables give.
fn expected(
    tables: &Tables,
    (choice, measure, ratio): (&str, &str, u64),
    (places, drug): (&[&str], &str),
    time: (u16, u16),
) -> (Option<(f64, f64)>, &'static str) {
    let sums: Vec<Sum> = drugs(drug)
        .iter()
        .map(|drug| tables.sum(places, drug, time))
        .collect();
    let all = Sum {
        drug: sums[0].drug,
        grams: sums.iter().map(|sum| sum.grams).sum(),
        reported: sums.iter().map(|sum| sum.reported).sum(),
        covered: sums.iter().map(|sum| sum.covered).sum(),
    };
    let named = match all.known() {
        Known::NotCovered => return (None, "not_covered"),
        Known::NoData => return (None, "no_data"),
        _ if all.reported < all.covered => "partial",
        Known::None => "reported_none",
        Known::Grams(_) => "value",
    };
    let one = |value: f64| Some((value, value));
    match measure {
        "share" if places.iter().any(|place| NEAR.contains(place)) => (None, "no_estimate"),
        "share" => match tables.share(choice, time, &sums, ratio) {
            Share::Percent(low, high) => (Some((low, high)), named),
            Share::NoEstimate => (None, "no_estimate"),
            Share::NoSingleEstimate => (None, "no_single_estimate"),
        },
        "equivalent" => {
            let grams: u64 = sums.iter().map(|sum| equivalent(sum, ratio)).sum();
            (one(grams as f64 / 1000.0), named)
        }
        _ => (one(all.grams as f64 / 1000.0), named),
    }
}

fn check(tables: &Tables, query: &str) {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let rows = rows(&choices);
    let csv = text::csv(&rows);
    let records = read(&csv);
    assert_eq!(records[0], COLUMNS, "{query}");
    assert_eq!(records.len() - 1, rows.len(), "{query}");
    let question = choices.question();
    let measure = question.measure.key();
    let ratio = u64::from(question.ratio.in_hundredths());
    let mut seen = BTreeSet::new();
    let mut known = 0;
    for record in &records[1..] {
        assert_eq!(record.len(), COLUMNS.len(), "{query}");
        let record = Record(record);
        if record.of("measure") != measure {
            assert!(
                ["flow", "corridor"].contains(&record.of("measure")),
                "{query}"
            );
            continue;
        }
        let time = (record.number("from") as u16, record.number("to") as u16);
        let places = match record.of("place") {
            "XCA" => FIVE.to_vec(),
            place => vec![place],
        };
        let drug = record.of("drug");
        let key = (record.of("place").to_owned(), drug.to_owned(), time);
        assert!(seen.insert(key), "{query}: twice {:?}", record.0);
        // A drug is asked for with the choice that it is a part of.
        let choice = question.choice.key();
        let choice = if drugs(choice).contains(&drug) {
            choice
        } else {
            drug
        };
        let (value, state) = expected(tables, (choice, measure, ratio), (&places, drug), time);
        assert_eq!(record.of("state"), state, "{query}: {:?}", record.0);
        let read = match (record.of("value"), record.of("value_min")) {
            ("", "") => None,
            ("", _) => Some((record.number("value_min"), record.number("value_max"))),
            _ => Some((record.number("value"), record.number("value"))),
        };
        match (value, read) {
            (Some((low, high)), Some((one, other))) => {
                let near = |a: f64, b: f64| (a - b).abs() < 6e-5;
                assert!(
                    near(low, one) && near(high, other),
                    "{query}: {:?}",
                    record.0
                );
                known += 1;
                assert_ne!(record.of("source"), "", "{query}: {:?}", record.0);
            }
            (value, read) => assert_eq!(value, read, "{query}: {:?}", record.0),
        }
    }
    let near = if choices.near { NEAR.len() } else { 0 };
    assert!(
        seen.len() > FIVE.len() + near,
        "{query}: {} rows",
        seen.len()
    );
    let may_be_empty = choices.view == View::Map || measure == "share";
    assert!(known > 0 || may_be_empty, "{query}");
    let json: serde_json::Value =
        serde_json::from_str(&text::json(&[("title", "a")], &rows)).expect("JSON");
    let objects = json["rows"].as_array().expect("rows");
    assert_eq!(objects.len(), rows.len());
    for (object, record) in objects.iter().zip(&records[1..]) {
        let record = Record(record);
        for column in COLUMNS {
            match &object[column] {
                serde_json::Value::Null => assert_eq!(record.of(column), "", "{query}"),
                serde_json::Value::String(text) => assert_eq!(text, record.of(column), "{query}"),
                number => assert_eq!(number.as_f64(), record.of(column).parse().ok(), "{query}"),
            }
        }
    }
}

proptest! {
    #![proptest_config(draws(150))]

    #[test]
    fn what_is_saved_of_a_view_reads_back_as_the_tables_have_it(
        view in select(&["map", "chart", "table"][..]),
        (first, length) in (1990_u16..=2023, 0_u16..6),
        drug in select(&["heroin", "opium", "morphine", "opiates"][..]),
        measure in select(&["weight", "equivalent", "share"][..]),
        ratio in 5_u16..=12,
        near in select(&["", "&near=1"][..]),
        versus in select(&["", "&vs=2001", "&vs=1995..1998", "&vs=opium", "&vs=TJK"][..]),
    ) {
        let last = (first + length).min(2023);
        let query = format!("?view={view}&time={first}..{last}&drug={drug}&measure={measure}&ratio={ratio}{near}{versus}");
        check(&Tables::read(), &query);
    }
}

#[test]
fn the_map_of_2010_has_its_figures_its_estimate_and_its_corridors() {
    let (choices, _) = decode("?time=2010");
    let csv = text::csv(&rows(&choices));
    for line in [
        "TJK,heroin,weight,2010,2010,985.108,,,kg,value,X28,unodc-annual-seizures",
        "XCA,heroin,weight,2010,2010,2602.633,,,kg,value,",
        "XCA,heroin,flow,2010,2010,90,,,t_per_year,value,,",
        "AFG-TJK,heroin,corridor,2010,2010,,75,80,t,value,",
    ] {
        assert!(csv.contains(line), "{line} in {csv}");
    }
}

#[test]
fn evidence_is_saved_as_the_claims_that_it_shows() {
    for (query, count) in [
        ("?view=evidence", 170),
        ("?view=evidence&claim=C082", 1),
        ("?view=evidence&page=audit", 0),
    ] {
        let (choices, _) = decode(query);
        assert_eq!(rows(&choices).len(), count, "{query}");
    }
    let (choices, _) = decode("?claim=X01");
    let found = rows(&choices);
    assert!(!found.is_empty() && found.len() < 20);
    let all = read(&text::csv(&rows(&decode("?view=evidence").0)));
    assert!(
        all[1..]
            .iter()
            .all(|record| record[10].starts_with('C') && !record[11].is_empty())
    );
}

#[test]
fn files_are_named_as_the_contract_has_it() {
    for (query, expected) in [
        ("", "northern-route-map-heroin-2006"),
        (
            "?view=chart&time=2002..2006&drug=opiates",
            "northern-route-chart-opiates-2002-2006",
        ),
        (
            "?view=table&country=TJK&vs=2001",
            "northern-route-table-heroin-2006",
        ),
        ("?view=evidence", "northern-route-evidence-ledger"),
        (
            "?view=evidence&page=puzzle",
            "northern-route-evidence-puzzle",
        ),
        ("?claim=X01", "northern-route-evidence-X01"),
        ("?view=evidence&claim=C082", "northern-route-evidence-C082"),
    ] {
        let (choices, ignored): (Choices, _) = decode(query);
        assert_eq!(ignored, [], "{query}");
        assert_eq!(name::stem(&choices), expected, "{query}");
    }
}
