//! The layer transport: nothing is open before its date, and every event and claim is in the table.

use northern_route::model::evidence::record::{EventKind, Topic};
use northern_route::model::evidence::tables::{CLAIMS, HAPPENINGS};
use northern_route::model::layers::transport::{Stage, Work};
use northern_route::model::period::Period;
use northern_route::scene::layers::transport::{drawn, sheet};
use northern_route::words::en::dates::date;

use crate::layers::notes::have_names_and_claims;
use crate::times::{span, year, years_and};

fn periods() -> Vec<Period> {
    years_and(&[(1990, 2023), (2002, 2006), (2005, 2010), (1995, 2001)])
}

/// U, B or O for each work: unknown, begun, open.
fn stages(period: Period) -> String {
    let stage = Work::ALL.iter().map(|work| match work.stage(period) {
        Stage::Unknown => 'U',
        Stage::Begun(_) => 'B',
        Stage::Open(_) => 'O',
    });
    stage.collect()
}

fn classes(period: Period) -> Vec<&'static str> {
    drawn(period).notes.iter().map(|note| note.class).collect()
}

#[test]
fn nothing_is_open_before_its_date() {
    for (time, expected) in [
        (2001, "UUU"),
        (2002, "OUU"),
        (2004, "OUU"),
        (2005, "OBU"),
        (2006, "OBU"),
        (2007, "OOU"),
        (2010, "OOB"),
        (2011, "OOB"),
        (2012, "OOO"),
    ] {
        assert_eq!(stages(year(time)), expected, "{time}");
    }
    assert_eq!(stages(span(2002, 2006)), stages(year(2006)));
    assert_eq!(stages(span(2012, 2023)), "OOO");
}

#[test]
fn what_is_drawn_is_the_stage() {
    assert_eq!(classes(year(2001)), ["works works--pale"]);
    assert_eq!(
        classes(year(2006)),
        ["bridge", "bridge bridge--begun", "works works--pale"]
    );
    assert_eq!(
        classes(year(2010)),
        [
            "bridge",
            "bridge",
            "railway railway--begun",
            "works works--pale"
        ]
    );
    assert_eq!(
        classes(year(2012)),
        ["bridge", "bridge", "railway", "works"]
    );
    let strokes = |time| -> Vec<_> {
        let strokes = drawn(year(time)).strokes;
        strokes.iter().map(|stroke| stroke.class).collect()
    };
    assert!(strokes(2009).is_empty());
    assert_eq!(strokes(2011), ["rail rail--begun"]);
    assert_eq!(strokes(2012), ["rail__sleepers", "rail"]);
}

#[test]
fn the_railway_says_that_it_is_schematic_and_that_another_day_is_quoted() {
    let notes = drawn(year(2012)).notes;
    let railway = notes.iter().find(|note| note.class == "railway");
    let name = &railway.expect("drawn").name;
    assert!(
        name.contains("schematic") && name.contains("an earlier opening is often quoted"),
        "{name}"
    );
    assert!(name.contains("3 February 2012"), "{name}");
}

#[test]
fn the_sentence_is_plain_in_every_time() {
    for period in periods() {
        let text = sheet(period).sentence;
        assert!(text.ends_with("(C105)."), "{text}");
        for wrong in ["NaN", "None", "  ", "..", " .", "()"] {
            assert!(!text.contains(wrong), "{text}");
        }
    }
    let text = sheet(year(2006)).sentence;
    assert!(text.contains("Begun and not open: the Panj bridge"));
    assert!(text.contains("foundation stone 18 June 2005"));
}

#[test]
fn every_note_has_a_name_of_its_own_and_its_claim_exists() {
    for period in periods() {
        have_names_and_claims(&drawn(period).notes);
    }
}

#[test]
fn the_table_has_every_event_and_claim_with_its_date() {
    let sheet = sheet(year(2012));
    let events = HAPPENINGS
        .iter()
        .filter(|event| event.kind == EventKind::Transport);
    let claims = CLAIMS
        .iter()
        .filter(|claim| claim.topic == Topic::Transport);
    let mut rows = sheet.table.rows.iter();
    for event in events {
        let row = rows.next().expect("a row");
        assert_eq!(row.cells[0], date(event.from));
        assert!(row.cells[1].contains(event.title));
        assert_eq!(row.now, event.first == Some(2012), "{}", event.id);
    }
    for claim in claims {
        let row = rows.next().expect("a row");
        assert_eq!(row.cells[0], date(claim.from));
        assert_eq!(
            (row.cells[1].as_str(), row.claim),
            (claim.statement, Some(claim.id))
        );
    }
    assert!(rows.next().is_none());
    for id in [27, 28, 105, 121, 125, 155, 156] {
        assert!(sheet.claims.contains(&id), "C{id:03}");
    }
    assert!(!sheet.sources.is_empty());
}

#[test]
fn years_before_the_first_event_name_the_years_that_have_one() {
    assert_eq!(sheet(year(1999)).elsewhere, [2002, 2005, 2007, 2010, 2012]);
    assert!(sheet(year(2004)).elsewhere.is_empty());
}
