//! The table: the exact twin of the marks, sortable by every column, with every gram.

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::mass::Grams;
use northern_route::model::query::{CountryTally, Lack, Observation, counted};
use northern_route::model::statement::{Question, Statement};
use northern_route::scene::plate::marks::{Symbol, marks};
use northern_route::scene::table::rows::{Row, Total, rows};
use northern_route::state::choice::{Column, Sort};
use northern_route::state::url::decode;
use northern_route::words::language::{Language as _, language};

fn asked(query: &str) -> (Question, bool, Sort) {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let question = choices.question();
    (question, choices.near, choices.sort)
}

fn table(query: &str) -> (Vec<Row>, Vec<Total>) {
    let (question, near, sort) = asked(query);
    rows(&question, None, near, sort, language())
}

/// Country codes in the order of the rows.
fn order(query: &str) -> Vec<&'static str> {
    table(query)
        .0
        .iter()
        .map(|row| row.country.code())
        .collect()
}

fn amount(query: &str, country: Country) -> String {
    let found = table(query)
        .0
        .into_iter()
        .find(|row| row.country == country);
    found.expect("a row a country").amount.text
}

#[test]
fn every_row_is_the_twin_of_a_mark() {
    for query in [
        "",
        "?time=1995",
        "?time=2000&drug=opium",
        "?time=2009&drug=morphine",
        "?time=2021",
        "?drug=opiates",
        "?drug=opiates&measure=equivalent&ratio=7.25",
        "?time=2002..2006&drug=opium",
        "?time=1990..2023&drug=opiates&near=1",
        "?time=2010&near=1&measure=share",
    ] {
        let (question, near, _) = asked(query);
        let (rows, _) = table(query);
        let marks = marks(
            &question,
            near,
            Camera::default(),
            PlateSize::Wide,
            language(),
        );
        let substances = question.choice.substances().len();
        assert_eq!(rows.len(), marks.len() * substances, "{query}");
        for row in rows {
            let mark = marks
                .iter()
                .find(|mark| mark.country == row.country)
                .expect("a mark");
            let part = mark
                .parts
                .iter()
                .find(|part| part.drug == row.drug)
                .expect("a part");
            let tally = CountryTally::of(row.country, row.drug, question.period);
            assert_eq!(row.amount.state, tally.state(), "{query} {:?}", row.country);
            assert_eq!(
                row.reported,
                (tally.reported.len(), tally.covered()),
                "{query}"
            );
            let twin = match row.amount.state {
                Observation::Value(_) => {
                    matches!(part.symbol, Symbol::Value(_) | Symbol::Beyond(_))
                }
                Observation::ReportedNone => part.symbol == Symbol::ReportedNone,
                Observation::NoData => part.symbol == Symbol::NoData,
                Observation::NotCovered => part.symbol == Symbol::NotCovered,
            };
            assert!(twin, "{query} {:?}: {part:?}", row.country);
            let figure = mark.figures.iter().find(|figure| figure.drug == row.drug);
            // Without an estimate there is no figure on the plate, and the table says so.
            let has_value = matches!(part.symbol, Symbol::Value(_) | Symbol::Beyond(_));
            let without = [Lack::NoEstimate, Lack::NoSingleEstimate]
                .map(|why| language().lack(why))
                .contains(&&*row.amount.text);
            assert_eq!(figure.is_some(), has_value && !without, "{query}");
        }
    }
}

#[test]
fn an_amount_of_the_table_stands_in_the_name_of_its_mark() {
    for query in [
        "",
        "?time=2000&drug=opium",
        "?time=2002..2006",
        "?time=1995&drug=opiates",
    ] {
        let (question, near, _) = asked(query);
        let marks = marks(
            &question,
            near,
            Camera::default(),
            PlateSize::Wide,
            language(),
        );
        for row in table(query).0 {
            let mark = marks
                .iter()
                .find(|mark| mark.country == row.country)
                .expect("a mark");
            let words = match row.amount.state {
                Observation::Value(_) => format!("{} kg", row.amount.text),
                _ => row.amount.text.clone(),
            };
            assert!(
                mark.label.contains(&words),
                "{query}: {words} in {}",
                mark.label
            );
        }
    }
}

#[test]
fn sums_are_those_of_the_headline_and_say_who_reported() {
    for (query, sum, reported) in [
        ("", "3,651.2", (5, 5)),
        ("?time=2010", "2,602.6", (5, 5)),
        ("?time=2019", "1,745.8", (4, 5)),
        ("?time=1990", "–", (0, 5)),
        ("?time=2021", "not covered", (0, 0)),
        ("?drug=morphine", "0.04", (1, 5)),
        ("?time=2002..2006", "25,361.6", (25, 25)),
        ("?time=2006&near=1", "3,651.2", (5, 5)),
        ("?measure=share", "3.1 %", (5, 5)),
        ("?measure=share&time=2013", "2.2–3.7 %", (5, 5)),
        ("?measure=share&time=2011..2015", "2.0–3.4 %", (25, 25)),
        (
            "?measure=share&time=2009..2010",
            "no single estimate",
            (10, 10),
        ),
        ("?measure=share&time=2019", "no estimate", (4, 5)),
        ("?drug=morphine&time=2018", "reported as none", (1, 5)),
    ] {
        let (_, totals) = table(query);
        let found: Vec<_> = totals
            .iter()
            .map(|row| (row.amount.text.as_str(), row.reported))
            .collect();
        assert_eq!(found, [(sum, reported)], "{query}");
    }
}

#[test]
fn two_drugs_have_a_sum_each_and_one_together() {
    for (query, expected) in [
        ("?drug=opiates", ["3,651.2", "5,740.8", "9,392"]),
        (
            "?drug=opiates&measure=equivalent",
            ["3,651.2", "574.1", "4,225.3"],
        ),
        (
            "?drug=opiates&measure=share&time=2003",
            ["5.7 %", "0.2 %", "5.9 %"],
        ),
        (
            "?drug=opiates&measure=share",
            ["3.1 %", "no estimate", "no estimate"],
        ),
    ] {
        let (_, totals) = table(query);
        let found: Vec<_> = totals
            .iter()
            .map(|total| total.amount.text.as_str())
            .collect();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn the_table_sorts_by_every_column_both_ways() {
    for (query, expected) in [
        ("?sort=country", ["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
        ("?sort=-country", ["UZB", "TKM", "TJK", "KGZ", "KAZ"]),
        ("?sort=amount", ["TKM", "KGZ", "UZB", "KAZ", "TJK"]),
        ("", ["TJK", "KAZ", "UZB", "KGZ", "TKM"]),
        ("?sort=part", ["TKM", "KGZ", "UZB", "KAZ", "TJK"]),
        ("?sort=-part", ["TJK", "KAZ", "UZB", "KGZ", "TKM"]),
        (
            "?time=2017..2019&sort=reported",
            ["TKM", "KAZ", "KGZ", "TJK", "UZB"],
        ),
        (
            "?time=2017..2019&sort=-reported",
            ["KAZ", "KGZ", "TJK", "UZB", "TKM"],
        ),
        // Equal keys keep the order of the five.
        ("?sort=drug", ["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
        ("?sort=-drug", ["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
    ] {
        assert_eq!(order(query), expected, "{query}");
    }
}

#[test]
fn names_of_drugs_sort_as_words() {
    let drugs = |query: &str| -> Vec<&str> {
        table(query)
            .0
            .iter()
            .map(|row| language().drug(row.drug))
            .collect()
    };
    let up = drugs("?drug=opiates&sort=drug");
    assert!(up.is_sorted() && up.contains(&"opium"), "{up:?}");
    let down = drugs("?drug=opiates&sort=-drug");
    assert!(down.is_sorted_by(|a, b| a >= b), "{down:?}");
}

#[test]
fn sorting_never_loses_or_doubles_a_row() {
    let (question, near, _) = asked("?time=1990..2023&drug=opiates&near=1");
    for column in Column::ALL {
        for descending in [false, true] {
            let sort = Sort { column, descending };
            let mut keys: Vec<_> = rows(&question, None, near, sort, language())
                .0
                .iter()
                .map(|row| (row.country, row.drug))
                .collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), 20, "{sort:?}");
        }
    }
}

#[test]
fn rows_without_a_value_end_a_descending_table() {
    for year in 1990..=2019 {
        for drug in ["heroin", "opium", "morphine", "opiates"] {
            let (rows, _) = table(&format!("?time={year}&drug={drug}"));
            let ranks: Vec<u8> = rows
                .iter()
                .map(|row| match row.amount.state {
                    Observation::Value(_) => 0,
                    Observation::ReportedNone => 1,
                    Observation::NoData => 2,
                    Observation::NotCovered => 3,
                })
                .collect();
            assert!(ranks.is_sorted(), "{year} {drug}: {ranks:?}");
        }
    }
}

#[test]
fn amounts_fall_in_a_descending_table() {
    for query in [
        "",
        "?time=2003",
        "?drug=opiates&measure=equivalent",
        "?time=1990..2023&near=1",
    ] {
        let (question, ..) = asked(query);
        let masses: Vec<Grams> = table(query)
            .0
            .iter()
            .map(|row| {
                let tally = CountryTally::of(row.country, row.drug, question.period);
                counted(question.measure, question.ratio, row.drug, tally.total)
            })
            .collect();
        assert!(masses.is_sorted_by(|a, b| a >= b), "{query}: {masses:?}");
    }
}

#[test]
fn a_weight_under_a_tenth_of_a_kilogram_is_exact() {
    for (query, country, text) in [
        ("?time=1994", Country::Kaz, "0.026"),
        ("?time=2006&drug=morphine", Country::Kaz, "0.04"),
        ("?time=2008&drug=morphine", Country::Kaz, "0.002"),
        ("?time=1997&drug=morphine", Country::Uzb, "0.001"),
    ] {
        assert_eq!(amount(query, country), text, "{query}");
    }
}

#[test]
fn the_four_states_are_worded_apart() {
    for (query, country, text) in [
        ("", Country::Tjk, "2,097.5"),
        ("?time=2009&drug=morphine", Country::Kaz, "reported as none"),
        ("?time=1996", Country::Tkm, "no data"),
        ("?time=2021", Country::Tjk, "not covered"),
        ("?measure=share", Country::Tjk, "1.8 %"),
        ("?measure=share&time=2019", Country::Tjk, "no estimate"),
        ("?measure=share&time=2019", Country::Tkm, "no data"),
    ] {
        assert_eq!(amount(query, country), text, "{query}");
    }
}

#[test]
fn parts_are_of_the_five_and_a_neighbour_has_none() {
    let (rows, _) = table("?near=1&sort=country");
    for row in rows {
        assert_eq!(
            row.part.is_empty(),
            !row.country.is_republic(),
            "{:?}",
            row.country
        );
        assert_eq!(row.years.len(), 34, "a cell a year of the timeline");
    }
    let (question, ..) = asked("?country=TJK");
    let statement = Statement::of(question);
    let part = statement
        .total()
        .part_of(statement.region_total())
        .expect("a part");
    let row = table("").0.into_iter().next().expect("a row");
    assert_eq!(
        (row.country, row.part),
        (Country::Tjk, language().part(part))
    );
}
