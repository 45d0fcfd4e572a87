//! The layer borders: every row reaches the twin, two values stay two, and the years decide what is strong.

use northern_route::model::evidence::record::{Date, Topic};
use northern_route::model::evidence::tables::{BORDERS, SPOTS, claim};
use northern_route::model::period::Period;
use northern_route::scene::layers::borders::{drawn, sheet};
use northern_route::scene::layers::overlay::Note;
use northern_route::words::en::evidence::published::{amount, time};

use crate::layers::notes::is_plain;
use crate::times::{year, years_and};

fn periods() -> Vec<Period> {
    years_and(&[
        (1990, 2023),
        (1996, 2006),
        (2003, 2004),
        (2004, 2005),
        (2005, 2012),
        (2013, 2018),
    ])
}

fn note(period: Period, start: &str) -> Note {
    let notes = drawn(period).notes;
    let found = notes.into_iter().find(|note| note.name.starts_with(start));
    found.unwrap_or_else(|| panic!("no note {start}"))
}

#[test]
fn every_period_has_a_sentence() {
    for period in periods() {
        let sentence = sheet(period).sentence;
        is_plain(&sentence);
        assert!(sentence.ends_with('.'), "{sentence}");
        assert!(sentence.starts_with(char::is_uppercase), "{sentence}");
    }
}

#[test]
fn every_note_is_named_and_its_claim_is_on_the_ledger() {
    for period in periods() {
        let drawn = drawn(period);
        assert!(drawn.strokes.is_empty(), "no line is invented");
        for note in drawn.notes {
            is_plain(&note.name);
            is_plain(&note.lines.join(" "));
            assert!(note.name.ends_with('.'), "{}", note.name);
            if let Some(id) = note.claim {
                let statement = claim(id).expect("a claim").statement;
                assert!(note.name.contains(statement), "{}", note.name);
                assert!(note.lines.join(" ").contains(&format!("C{id:03}")));
            }
        }
    }
}

#[test]
fn every_row_is_in_the_twin_as_published() {
    let rows = sheet(year(2006)).table.rows;
    for row in BORDERS {
        let figure = amount(row.amount, row.unit);
        let time = time(row.from, row.to);
        let found = rows.iter().any(|twin| {
            twin.cells.contains(&figure)
                && twin.cells.contains(&time)
                && twin.cells.contains(&row.remark.to_owned())
                && twin.sources == row.sources
        });
        assert!(found, "{}", row.key);
    }
    let heads = sheet(year(2006)).table.heads.len();
    assert!(rows.iter().all(|row| row.cells.len() == heads));
    assert!(rows.len() > BORDERS.len());
}

#[test]
fn lengths_are_those_of_the_table_and_two_stay_two() {
    let notes = drawn(year(1995)).notes;
    let lengths = BORDERS.iter().filter(|row| row.measure == "land_boundary");
    for row in lengths.clone() {
        let number = amount(row.amount, "");
        let of_border: Vec<_> = lengths
            .clone()
            .filter(|other| (other.place, other.object) == (row.place, row.object))
            .map(|row| amount(row.amount, ""))
            .collect();
        let label = format!("{} km", of_border.join(" / "));
        let note = notes.iter().find(|note| note.lines[0] == label);
        let note = note.unwrap_or_else(|| panic!("no label {label}"));
        assert!(note.name.contains(&format!("{number} km")), "{}", note.name);
        assert_eq!(
            note.lines.get(1).map(String::as_str),
            (of_border.len() > 1).then_some("X27")
        );
        assert_eq!(note.name.contains("X27"), of_border.len() > 1);
    }
    let several = [
        "1,357 / 1,344 km",
        "804 / 744 km",
        "1,148 / 992 km",
        "1,212 / 1,241 / 1,257.07 km",
        "1,314 / 1,379 km",
    ];
    for label in several {
        assert!(notes.iter().any(|note| note.lines[0] == label), "{label}");
    }
}

#[test]
fn unsettled_stretches_are_strong_in_their_year_only() {
    let classes = |period| -> Vec<(Option<u16>, bool)> {
        let notes = drawn(period).notes.into_iter();
        let unsettled = notes.filter(|note| note.class.starts_with("unsettled"));
        let mut all: Vec<_> = unsettled
            .map(|note| (note.claim, !note.class.contains("pale")))
            .collect();
        all.sort_unstable();
        all
    };
    let all = |strong: [bool; 4]| -> Vec<_> { (18..22).map(Some).zip(strong).collect() };
    assert_eq!(classes(year(2012)), all([true; 4]));
    assert_eq!(classes(year(2011)), all([false; 4]));
    assert_eq!(classes(year(2001)), all([false, false, true, false]));
    let span = Period::span(2005, 2015).expect("a span");
    assert_eq!(classes(span), all([true; 4]));
    for (period, with_year) in [(year(2012), false), (year(2006), true), (span, true)] {
        for id in 18..22 {
            let note = note(period, claim(id).expect("a claim").statement);
            let label = note.lines.join(" ");
            // That it was unratified is said in 2012 and is not so: the year always stands with it.
            assert_eq!(label.contains("in 2012"), with_year || id == 20, "{label}");
        }
    }
}

#[test]
fn what_the_code_says_of_claims_stands_in_them() {
    assert!(claim(20).expect("a claim").statement.contains("2001"));
    let share = BORDERS.iter().find(|row| row.key == "kgz-undelimited");
    let (share, said) = (share.expect("a row"), claim(21).expect("a claim"));
    assert_eq!((share.amount, share.unit), (said.amount, said.unit));
    assert!([18, 19, 20, 21, 95].iter().all(|id| {
        let claim = claim(*id).expect("a claim");
        claim.topic == Topic::Borders && claim.from == Some(Date::Year(2012))
    }));
    assert!(SPOTS.iter().any(|spot| spot.id == "isfara-valley"));
}

#[test]
fn who_guarded_follows_the_year() {
    let told = |first, last| {
        let period = Period::span(first, last).expect("a span");
        let notes = drawn(period).notes.into_iter();
        let guard: Vec<_> = notes.filter(|note| note.class == "guard").collect();
        assert_eq!(guard.len(), 1);
        (guard[0].lines.join(" "), guard[0].name.clone())
    };
    let (label, name) = told(2003, 2003);
    assert_eq!(label, "Russian guards until 2004–2005");
    for part in [
        "about 880 km",
        "had been in the Pamirs for 112 years (Jamestown",
        "agreement of 1993 (Wikinews, 2005)",
    ] {
        assert!(name.contains(part), "{part} in {name}");
    }
    for first in [1990, 1991] {
        let (label, name) = told(first, 1991);
        assert_eq!(label, "Soviet, later Russian guards until 2004–2005");
        assert!(name.starts_with("Soviet and later Russian border guards"));
    }
    let (label, name) = told(2004, 2004);
    assert!(label.ends_with("Pamir, 5 December 2004") && name.contains("16 November"));
    let (label, name) = told(2005, 2005);
    assert!(label.ends_with("1 September 2005") && name.contains("about 880 km"));
    for (first, last) in [(2004, 2005), (2006, 2006), (1990, 2023)] {
        assert_eq!(told(first, last).0, "Russian guards left in 2004–2005");
    }
}

#[test]
fn years_elsewhere_are_offered_where_the_period_has_none() {
    assert_eq!(sheet(year(2006)).elsewhere, [2001, 2004, 2005, 2012]);
    for with in [2001, 2004, 2005, 2012] {
        assert!(sheet(year(with)).elsewhere.is_empty());
    }
    assert!(
        sheet(year(2012))
            .sentence
            .contains("More than 8 official crossings")
    );
    assert!(!sheet(year(2011)).sentence.contains("official crossings"));
}
