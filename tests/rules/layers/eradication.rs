//! The layer eradication: every row in words, kinds of nothing apart, no figure of its own.

use std::collections::BTreeSet;

use northern_route::geo::camera::Camera;
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::evidence::record::{Date, State};
use northern_route::model::evidence::tables::{CLAIMS, ERADICATION, claim, contradiction};
use northern_route::model::layers::eradication::{DISPUTE, Field, Kind, fields, hectares};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::scene::layers::eradication::{SIDE, class, drawn, sheet, side};
use northern_route::scene::layers::overlay::{Taken, placed};
use northern_route::scene::plate::labels::{Ground, labels};
use northern_route::scene::plate::towns::Towns;

use crate::layers::notes::have_names_and_claims;
use crate::times::{year, years_and};

fn periods() -> Vec<Period> {
    years_and(&[(1990, 2023), (1999, 2017), (2002, 2006), (2006, 2007)])
}

fn of(key: &str) -> Field {
    let all = fields(Period::span(FIRST_YEAR, LAST_YEAR).expect("a span"));
    let found = all.into_iter().find(|field| field.row.key == key);
    found.unwrap_or_else(|| panic!("{key} is not drawn"))
}

#[test]
fn the_sentence_is_plain_in_every_time() {
    for period in periods() {
        let text = sheet(period).sentence;
        assert!(!text.is_empty() && text.ends_with('.'), "{text}");
        for wrong in ["NaN", "None", "  ", "..", " ."] {
            assert!(!text.contains(wrong), "{text}");
        }
    }
}

#[test]
fn every_note_has_a_name_of_its_own_and_its_claim_exists() {
    for period in periods() {
        let notes = drawn(period).notes;
        have_names_and_claims(&notes);
        for note in &notes {
            assert!(!note.lines.is_empty() && !note.glyph.is_empty());
        }
    }
}

#[test]
fn years_without_a_row_draw_nothing_and_name_the_years_that_have_one() {
    for period in periods() {
        let rows = ERADICATION
            .iter()
            .filter(|row| period.contains(row.from.expect("a year").year()));
        let sheet = sheet(period);
        if rows.count() == 0 {
            assert_eq!(drawn(period).notes, []);
            assert_eq!(sheet.elsewhere, [1999, 2006, 2007, 2017]);
        } else {
            assert_eq!(sheet.elsewhere, [] as [u16; 0]);
        }
    }
}

#[test]
fn the_table_has_every_row_with_its_state_in_words() {
    let table = sheet(year(2006)).table;
    assert_eq!(table.rows.len(), ERADICATION.len());
    for (row, shown) in ERADICATION.iter().zip(&table.rows) {
        assert_eq!(shown.cells.len(), table.heads.len());
        assert!(shown.cells.iter().all(|cell| !cell.is_empty()));
        assert_eq!(shown.now, row.from == Some(Date::Year(2006)), "{}", row.key);
        assert!(!shown.sources.is_empty());
        let figure = shown.cells[1].starts_with(|first: char| first.is_ascii_digit());
        assert_eq!(figure, row.state == State::Value, "{}", row.key);
        assert!(shown.cells[1].contains(row.remark), "{}", row.key);
    }
    let state = |key: &str| {
        let at = ERADICATION.iter().position(|row| row.key == key);
        table.rows[at.expect("a row")].cells[1].clone()
    };
    assert!(state("kgz-2006").starts_with("unclear: reported none, or did not report"));
    assert!(state("tkm-2006").starts_with("no data"));
    assert!(state("kaz-1999").starts_with("18,676.5 m² surveyed, not said to be destroyed"));
}

#[test]
fn the_five_of_2006_are_five_different_things() {
    let shown = fields(year(2006));
    let kinds: Vec<Kind> = shown.iter().map(|field| field.kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::RivalArea,
            Kind::Destroyed,
            Kind::RivalYear,
            Kind::Unclear,
            Kind::NoData
        ]
    );
    let classes: BTreeSet<&str> = kinds.iter().map(|kind| class(*kind)).collect();
    assert_eq!(classes.len(), 5);
    let css = include_str!("../../../static/layers/eradication.css");
    for class in ["surveyed", "unclear", "no-data"] {
        assert!(css.contains(&format!(".plot--{class}")), "{class}");
    }
    let glyphs: BTreeSet<&str> = drawn(year(2006))
        .notes
        .iter()
        .map(|note| note.glyph)
        .collect();
    assert_eq!(glyphs.len(), 4, "no data is the plain square, hatched");
    // Nothing is no area: neither has a number to draw.
    for key in ["kgz-2006", "tkm-2006"] {
        assert_eq!(hectares(of(key).row), None);
    }
}

#[test]
fn a_survey_is_not_a_destruction() {
    let survey = of("kaz-1999");
    assert_eq!(survey.kind, Kind::Surveyed);
    assert!((hectares(survey.row).expect("an area") - 1.86765).abs() < 1e-9);
    let text = sheet(year(1999)).sentence;
    assert!(text.starts_with("Surveyed in 1999: 18,676.5 m²"), "{text}");
    assert!(!text.contains("Destroyed"), "{text}");
}

#[test]
fn squares_are_to_one_scale_and_the_dispute_is_named() {
    assert!((side(1.0) - SIDE).abs() < 1e-9);
    let (uzbek, tajik) = (of("uzb-2006"), of("tjk-2006"));
    let area = |field: &Field| hectares(field.row).expect("an area");
    let ratio = side(area(&uzbek)).powi(2) / side(area(&tajik)).powi(2);
    assert!((ratio - area(&uzbek) / area(&tajik)).abs() < 1e-9);
    let rival = uzbek.rival.expect("another page");
    assert!(hectares(rival) > hectares(uzbek.row));
    assert_eq!(of("kaz-2006").other_year, Some(Date::Year(2007)));
    assert_eq!(of("kaz-2007").other_year, Some(Date::Year(2006)));
    let row = contradiction(DISPUTE).expect("in the ledger");
    for key in ["uzb-2006", "uzb-2006-b", "kaz-2006", "kaz-2007"] {
        assert!(row.rows.contains(&format!("eradication:{key}").as_str()));
    }
    for time in [2006, 2007] {
        assert!(sheet(year(time)).sentence.contains("(X26)"));
    }
    assert!(!sheet(year(2017)).sentence.contains("X26"));
}

#[test]
fn rows_rest_on_the_claims_that_state_them() {
    let shown = fields(year(2006));
    let ids: Vec<u16> = shown.iter().filter_map(|field| field.claim).collect();
    assert_eq!(ids, [37, 38, 39, 40, 41]);
    for field in &shown {
        let claim = claim(field.claim.expect("a claim")).expect("in the table");
        assert_eq!(claim.amount, field.row.amount);
    }
    let listed = sheet(year(2006)).claims;
    for id in [36, 42, 131] {
        assert!(listed.contains(&id), "C{id:03}");
    }
    assert!(listed.len() < CLAIMS.len());
}

#[test]
fn on_the_plain_plate_every_field_has_its_label() {
    for period in [1999, 2006, 2007, 2017].map(year) {
        let camera = Camera::default();
        let names = labels(Ground {
            camera,
            plate: PlateSize::Wide,
            discs: None,
            span: false,
            marks: &[],
            clear: &[],
            words: &[],
            towns: Towns::Capitals,
        });
        let room = Taken::by(camera, PlateSize::Wide, &[], &names, &[]);
        for item in placed(drawn(period).notes, camera, PlateSize::Wide, room, |_| true) {
            assert!(item.label.is_some(), "{}", item.note.name);
        }
    }
}
