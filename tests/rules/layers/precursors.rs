//! The layer precursors: one arrow, amounts as published, and operations in their own years only.

use northern_route::model::evidence::record::{ClaimAmount, Row};
use northern_route::model::evidence::tables::{PRECURSORS, claim};
use northern_route::model::period::Period;
use northern_route::scene::layers::overlay::Note;
use northern_route::scene::layers::precursors::{drawn, sheet};
use northern_route::scene::plate::corridors;
use northern_route::words::en::evidence::published::{amount, time};

use crate::layers::notes::is_plain;
use crate::times::{year, years_and};

fn periods() -> Vec<Period> {
    years_and(&[
        (1990, 2023),
        (1990, 2002),
        (2004, 2005),
        (2008, 2009),
        (2017, 2018),
    ])
}

fn flasks(period: Period) -> Vec<Note> {
    let notes = drawn(period).notes.into_iter();
    notes.filter(|note| note.class == "flask").collect()
}

#[test]
fn every_period_has_a_sentence() {
    for period in periods() {
        let sentence = sheet(period).sentence;
        is_plain(&sentence);
        assert!(sentence.ends_with('.'), "{sentence}");
        assert!(sentence.starts_with(char::is_uppercase), "{sentence}");
        assert!(sentence.contains("C032"), "{sentence}");
    }
}

#[test]
fn every_note_is_named_and_its_claim_is_on_the_ledger() {
    for period in periods() {
        for note in drawn(period).notes {
            is_plain(&note.name);
            is_plain(&note.lines.join(" "));
            assert!(note.name.ends_with('.'), "{}", note.name);
            if let Some(id) = note.claim {
                let statement = claim(id).expect("a claim").statement;
                assert!(note.name.contains(statement), "{}", note.name);
                assert!(note.lines.join(" ").ends_with(&format!("C{id:03}")));
            }
        }
    }
}

#[test]
fn every_row_is_in_the_twin_as_published() {
    let table = sheet(year(2006)).table;
    assert_eq!(table.rows.len(), PRECURSORS.len());
    for (row, twin) in PRECURSORS.iter().zip(&table.rows) {
        assert_eq!(twin.cells.len(), table.heads.len());
        assert_eq!(twin.sources, row.sources);
        assert!(twin.cells.contains(&time(row.from, row.to)), "{}", row.key);
        if row.amount != ClaimAmount::None {
            let figure = amount(row.amount, row.unit);
            assert!(twin.cells.contains(&figure), "{}", row.key);
        }
        for cell in &twin.cells[..5] {
            is_plain(cell);
        }
    }
}

#[test]
fn there_is_one_arrow_and_it_goes_south_clear_of_the_corridors() {
    for period in periods() {
        let drawn = drawn(period);
        let heads = drawn
            .notes
            .iter()
            .filter(|note| note.class.starts_with("counterflow__head"));
        let absent = period == year(2018);
        assert_eq!(heads.count(), usize::from(!absent));
        assert_eq!(drawn.strokes.len(), if absent { 0 } else { 2 });
        assert!(drawn.strokes.windows(2).all(|two| two[0].d == two[1].d));
        let pale = drawn
            .strokes
            .iter()
            .any(|stroke| stroke.class.contains("pale"));
        assert_eq!(pale, !absent && !period.contains(2008));
    }
    let d = &drawn(year(2008)).strokes[0].d;
    let numbers: Vec<f64> = d
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter_map(|number| number.parse().ok())
        .collect();
    let points: Vec<(f64, f64)> = numbers.chunks(2).map(|two| (two[0], two[1])).collect();
    let (tail, head) = (points[0], points[points.len() - 1]);
    assert!(head.1 > tail.1 + 40.0, "it goes south");
    for (index, corridor) in corridors::curves() {
        for at in corridor.samples(12) {
            let near = points
                .iter()
                .any(|point| (point.0 - at.x).hypot(point.1 - at.y) < 8.0);
            assert!(!near, "corridor {index}");
        }
    }
}

#[test]
fn amounts_stand_in_their_own_years_and_nowhere_else() {
    let with_place = |row: &&Row| row.amount != ClaimAmount::None && !row.place.starts_with('X');
    for period in periods() {
        let notes = flasks(period);
        let mut lines = 0;
        for row in PRECURSORS.iter().filter(with_place) {
            let from = row.from.expect("a year").year();
            let figure = amount(row.amount, row.unit);
            let there = notes
                .iter()
                .any(|note| note.lines.iter().any(|line| line.starts_with(&figure)));
            assert_eq!(there, period.contains(from), "{} {period:?}", row.key);
            lines += usize::from(there);
        }
        // A head and then one line a row: nothing is added up.
        let shown: usize = notes.iter().map(|note| note.lines.len() - 1).sum();
        assert_eq!(shown, lines);
    }
    let labels: Vec<String> = flasks(year(2008))
        .iter()
        .map(|note| note.lines.join(" "))
        .collect();
    for label in [
        "TARCET 2008: 14 t acetic anhydride",
        "TARCET 2008: 0.5 t acetic anhydride 3 t various chemicals",
        "TARCET 2008: 6.8 t sulphuric acid",
        "TARCET 2008: 1.6 t acetic acid",
    ] {
        assert!(labels.iter().any(|other| other == label), "{label}");
    }
    assert_eq!(
        flasks(year(2017))[0].lines.join(" "),
        "January–August 2017: about 1.17 t precursors"
    );
}

#[test]
fn operations_without_a_place_are_told_in_the_margin() {
    let told = |of: u16| sheet(year(of)).sentence;
    assert!(told(2009).contains("450 t"));
    assert!(told(2005).contains("2003–2006: more than 500 t"));
    assert!(told(2011).contains("5–12 December 2011: more than 30 t"));
    assert!(told(2018).contains("266 kg"));
    assert!(told(2000).contains("name no seizure"));
    let span = Period::span(2017, 2018).expect("a span");
    for sentence in [told(2018), sheet(span).sentence] {
        assert!(sentence.contains("did not enter along the northern route"));
    }
    assert!(told(2006).contains("C030") && !told(2007).contains("C030"));
    let years = [2003, 2004, 2005, 2006, 2008, 2009, 2011, 2017, 2018];
    assert_eq!(sheet(year(2000)).elsewhere, years);
    for with in years {
        assert!(sheet(year(with)).elsewhere.is_empty(), "{with}");
    }
}
