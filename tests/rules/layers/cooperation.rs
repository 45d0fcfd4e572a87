//! Cooperation: memberships at a date, what changes when, and how ties and missing ties are drawn.

use Date::{Day, Month, Year};
use northern_route::model::evidence::record::{self as model, Date, Status};
use northern_route::model::evidence::tables::{AGENCIES, BODIES, MEMBERSHIPS, TIES};
use northern_route::model::layers::cooperation::{
    Standing, body, changes_in, exists, standing, status_on, tie_years, undated, year_of,
};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::scene::layers::cooperation::{drawn, sheet};
use northern_route::scene::layers::membership::membership;

use crate::times::year;

fn status(body: &str, state: &str, date: Date) -> Option<Status> {
    status_on(body, state, date).map(|row| row.status)
}

/// Every year, and spans of several lengths.
fn periods() -> Vec<Period> {
    let years = FIRST_YEAR..=LAST_YEAR;
    let spans = [1, 2, 5, 12, 33].into_iter().flat_map(|length| {
        (FIRST_YEAR..=LAST_YEAR).filter_map(move |first| Period::span(first, first + length))
    });
    years.map(year).chain(spans).collect()
}

#[test]
fn a_status_holds_from_its_first_day_up_to_the_day_it_ends() {
    use Status::{Founding, Joined, Left, Observer, Suspended};
    for (body, state, date, expected) in [
        ("MOU", "UZB", Day(1996, 5, 3), None),
        ("MOU", "UZB", Day(1996, 5, 4), Some(Founding)),
        ("MOU", "RUS", Day(1998, 1, 15), None),
        ("MOU", "RUS", Day(1998, 1, 16), Some(Joined)),
        ("MOU", "AZE", Day(2000, 12, 31), None),
        ("MOU", "AZE", Year(2001), Some(Joined)),
        ("CARICC", "KAZ", Day(2009, 3, 21), None),
        ("CARICC", "KAZ", Day(2009, 3, 22), Some(Founding)),
        ("CARICC", "RUS", Day(2009, 2, 25), None),
        ("CARICC", "RUS", Day(2009, 2, 26), Some(Observer)),
        ("CARICC", "UZB", Day(2009, 2, 26), Some(Observer)),
        ("CARICC", "UZB", Day(2009, 2, 27), None),
        ("CARICC", "UZB", Day(2020, 1, 1), None),
        ("CARICC", "AFG", Day(2012, 5, 1), None),
        ("SCO", "AFG", Day(2012, 6, 6), None),
        ("SCO", "AFG", Day(2012, 6, 7), Some(Observer)),
        ("CSTO", "UZB", Day(1992, 5, 14), None),
        ("CSTO", "UZB", Day(1992, 5, 15), Some(Founding)),
        ("CSTO", "UZB", Day(1998, 12, 31), Some(Founding)),
        ("CSTO", "UZB", Day(1999, 1, 1), Some(Left)),
        ("CSTO", "UZB", Year(1999), Some(Left)),
        ("CSTO", "UZB", Day(2006, 8, 15), Some(Left)),
        ("CSTO", "UZB", Day(2006, 8, 16), Some(Joined)),
        ("CSTO", "UZB", Day(2012, 12, 18), Some(Joined)),
        ("CSTO", "UZB", Day(2012, 12, 19), Some(Suspended)),
        ("CSTO", "BLR", Day(1992, 12, 31), None),
        ("CSTO", "BLR", Year(1993), Some(Joined)),
        ("CSTO", "AZE", Day(1992, 12, 31), None),
        ("CSTO", "AZE", Year(1993), Some(Joined)),
        ("CSTO", "AZE", Day(1998, 12, 31), Some(Joined)),
        ("CSTO", "AZE", Year(1999), Some(Left)),
        ("EURASEC", "ARM", Day(2003, 3, 31), None),
        ("EURASEC", "ARM", Month(2003, 4), Some(Observer)),
        ("EURASEC", "ARM", Day(2014, 12, 31), Some(Observer)),
        ("EURASEC", "UZB", Day(2006, 1, 24), None),
        ("EURASEC", "UZB", Day(2006, 1, 25), Some(Joined)),
        ("EURASEC", "UZB", Day(2008, 11, 11), Some(Joined)),
        ("EURASEC", "UZB", Day(2008, 11, 12), Some(Suspended)),
        ("EURASEC", "UZB", Day(2014, 12, 31), Some(Suspended)),
        ("EURASEC", "UZB", Day(2015, 1, 1), None),
        ("CIS", "TKM", Day(2005, 7, 31), Some(Joined)),
        ("CIS", "TKM", Month(2005, 8), Some(Observer)),
        ("CIS", "TKM", Day(2005, 8, 1), Some(Observer)),
        ("SCO", "PAK", Day(2004, 12, 31), None),
        ("SCO", "PAK", Day(2017, 6, 8), Some(Observer)),
        ("SCO", "PAK", Day(2017, 6, 9), Some(Joined)),
        ("SCO", "IRN", Year(2005), Some(Observer)),
        ("SCO", "IRN", Day(2023, 7, 3), Some(Observer)),
        ("SCO", "IRN", Day(2023, 7, 4), Some(Joined)),
        ("SCO", "BLR", Day(2014, 12, 31), None),
        ("SCO", "BLR", Year(2015), Some(Observer)),
        ("SCO", "BLR", Day(2024, 7, 3), Some(Observer)),
        ("EAEU", "ARM", Day(2015, 1, 1), None),
        ("EAEU", "ARM", Day(2015, 1, 2), Some(Joined)),
        ("EAEU", "UZB", Day(2020, 12, 10), None),
        ("EAEU", "UZB", Day(2020, 12, 11), Some(Observer)),
        ("EAEU", "KGZ", Day(2015, 8, 11), None),
        ("EAEU", "KGZ", Day(2015, 8, 12), Some(Joined)),
    ] {
        assert_eq!(status(body, state, date), expected, "{body} {state} {date}");
    }
}

#[test]
fn a_day_that_is_not_known_is_no_date() {
    for state in ["RUS", "UZB"] {
        assert!(undated("CARICC", state).is_some_and(|row| row.from.is_none()));
        let caricc = body("CARICC").expect("in the table");
        let at = |year| standing(caricc, state, model::Day::end_of(year));
        assert_eq!(at(2008), Standing::NotYet);
        assert!(matches!(at(2009), Standing::Undated(_)), "{state}");
    }
    assert_eq!(undated("CARICC", "AFG"), None);
    for (id, state) in [
        ("PARISPACT", "ARM"),
        ("PARISPACT", "AZE"),
        ("PARISPACT", "BLR"),
        ("CIS", "ARM"),
        ("CIS", "AZE"),
    ] {
        let body = body(id).expect("in the table");
        let now = standing(body, state, model::Day::end_of(2012));
        assert!(matches!(now, Standing::Undated(_)), "{id} {state}");
    }
}

#[test]
fn bodies_exist_from_their_founding_up_to_their_end() {
    for (id, date, expected) in [
        ("CARICC", Day(2009, 3, 21), false),
        ("CARICC", Day(2009, 3, 22), true),
        ("EURASEC", Day(2014, 12, 31), true),
        ("EURASEC", Day(2015, 1, 1), false),
        ("CU", Day(2009, 12, 31), false),
        ("EAEU", Year(2015), true),
    ] {
        let body = body(id).expect("in the table");
        assert_eq!(exists(body, date), expected, "{id} {date}");
    }
}

#[test]
fn every_start_and_end_of_a_row_is_a_change() {
    let on_the_timeline = |row: &&northern_route::model::evidence::record::Membership| {
        row.from.is_some_and(|from| from.year() <= LAST_YEAR)
    };
    for row in MEMBERSHIPS.iter().filter(on_the_timeline) {
        let start = row.from.expect("a date").year().max(FIRST_YEAR);
        let found = changes_in(year(start)).into_iter().any(|change| {
            change.body.id == row.body
                && change.states.contains(&row.state)
                && Some(change.date) == row.from
        });
        assert!(found, "{} {} {:?}", row.body, row.state, row.from);
        if row.to.is_none() {
            continue;
        }
        let ends_with = |other: &&_| {
            let other: &northern_route::model::evidence::record::Membership = other;
            other.body == row.body && other.state == row.state && other.from == row.to
        };
        let next = MEMBERSHIPS.iter().any(|other| ends_with(&other));
        let last = body(row.body).is_some_and(|body| body.ended == row.to);
        // The observers of the first Council are on record for that day alone.
        let one_day = (row.from, row.to) == (Some(Day(2009, 2, 26)), Some(Day(2009, 2, 27)));
        assert!(
            next || last || one_day,
            "{} {} {:?}",
            row.body,
            row.state,
            row.to
        );
    }
    let words: Vec<_> = membership(year(2006)).changes;
    let back = (
        "16 August 2006".to_owned(),
        "Uzbekistan came back into the CSTO.".to_owned(),
    );
    assert!(words.contains(&back), "{words:?}");
    let named: Vec<_> = membership(year(1993)).changes;
    let treaty = (
        "1993".to_owned(),
        "Belarus and Azerbaijan joined the Collective Security Treaty.".to_owned(),
    );
    assert!(named.contains(&treaty), "{named:?}");
}

#[test]
fn everything_reaches_a_source() {
    let rows = TIES.iter().map(|tie| (tie.key, tie.sources));
    let rows = rows.chain(MEMBERSHIPS.iter().map(|row| (row.state, row.sources)));
    let rows = rows.chain(BODIES.iter().map(|body| (body.id, body.sources)));
    for (key, sources) in rows.chain(AGENCIES.iter().map(|row| (row.id, row.sources))) {
        assert!(!sources.is_empty(), "{key}");
    }
    for period in periods() {
        let sheet = sheet(period);
        assert_eq!(sheet.table.rows.len(), MEMBERSHIPS.len() + TIES.len());
        for row in &sheet.table.rows {
            assert_eq!(row.cells.len(), sheet.table.heads.len());
            let told = |source| sheet.sources.contains(source);
            assert!(!row.now || row.sources.iter().all(told), "{:?}", row.cells);
        }
    }
}

#[test]
fn every_label_and_sentence_is_said_in_every_period() {
    let fine = |text: &str| {
        let broken = [
            "None", "NaN", "  ", "..", " .", " ,", "of .", "TJK", "AZE", "BLR", "ARM",
        ];
        let bad = broken.iter().find(|bad| text.contains(**bad));
        // "None is stated" is a sentence; the debug text of an option is not.
        let ok = bad.is_none_or(|bad| *bad == "None" && text.contains("None is stated for"));
        assert!(ok && !text.is_empty(), "{bad:?} in {text:?}");
    };
    for period in periods() {
        let sheet = sheet(period);
        fine(&sheet.sentence);
        assert!(sheet.sentence.contains(&period.last().to_string()));
        assert_eq!(
            sheet.elsewhere.is_empty(),
            tie_years().iter().any(|year| period.contains(*year))
        );
        for note in drawn(period).notes {
            fine(&note.name);
            assert!(note.name.ends_with('.'), "{}", note.name);
            for line in &note.lines {
                fine(line);
            }
            if let Some(claim) = note.claim {
                let number = format!("C{claim:03}");
                assert!(
                    note.lines
                        .last()
                        .is_some_and(|line| line.ends_with(&number))
                );
            }
        }
        let matrix = membership(period);
        for (_, cells) in &matrix.rows {
            assert_eq!(cells.len(), BODIES.len());
            for cell in cells {
                fine(&cell.text);
            }
        }
        for (date, what) in &matrix.changes {
            fine(date);
            fine(what);
        }
        assert_eq!(matrix.key.len(), 7);
        assert_eq!(matrix.counts.len(), 2);
    }
}

#[test]
fn the_sentence_of_a_year_says_what_stood_at_its_end() {
    let before = sheet(year(2006)).sentence;
    assert!(before.starts_with(
        "At the end of 2006 CARICC did not exist yet: its agreement came into force on 22 March 2009."
    ));
    assert!(
        before.contains("three working ties and two missing ones for May 2012"),
        "{before}"
    );
    let after = sheet(year(2012)).sentence;
    assert!(
        after.starts_with("At the end of 2012 CARICC had five members on record"),
        "{after}"
    );
    assert!(after.contains(
        "Uzbekistan and Russia belong to its agreement; the day is not known and may be later."
    ));
}

#[test]
fn a_missing_tie_is_never_drawn_as_a_working_one() {
    for period in periods() {
        let drawn = drawn(period);
        let ends = |wanted: &[&str]| -> Vec<&str> {
            let of_class = |class: &str| wanted.contains(&class.split(' ').next().unwrap_or(""));
            let strokes = drawn.strokes.iter().filter(|stroke| of_class(stroke.class));
            strokes.map(|stroke| stroke.d.as_str()).collect()
        };
        let working = ends(&["tie", "tie__core"]);
        let missing = ends(&["void", "stub", "stub__core", "stub__end"]);
        assert_eq!(working.len() + missing.len(), drawn.strokes.len());
        assert_eq!(
            working.len(),
            2 * 3,
            "Dushanbe to Kabul, to Bishkek, to the north"
        );
        assert_eq!(missing.len(), 2 * 8, "two channels with two stubs each");
        assert!(missing.iter().all(|d| !working.contains(d)));
        for note in drawn
            .notes
            .iter()
            .filter(|note| note.class.contains("tied"))
        {
            let lacks = note.name.contains("little or no contact");
            assert_eq!(note.class.contains("tied--missing"), lacks, "{}", note.name);
        }
    }
}

#[test]
fn a_tie_is_strong_only_when_its_year_is_chosen() {
    for period in periods() {
        let drawn = drawn(period);
        for note in drawn
            .notes
            .iter()
            .filter(|note| note.class.contains("tied"))
        {
            let claim = note.claim.expect("a claim");
            let tie = TIES.iter().find(|tie| tie.claim == claim).expect("a tie");
            let stated = year_of(tie).expect("a year");
            assert_eq!(
                note.class.contains("--pale"),
                !period.contains(stated),
                "{}",
                note.name
            );
            let last = note.lines.last().expect("a label");
            assert!(last.contains(&stated.to_string()), "{last}");
        }
        let strong = |stroke: &&_| {
            let stroke: &northern_route::scene::layers::overlay::Stroke = stroke;
            !stroke.class.contains("--pale") && stroke.class != "void"
        };
        let any = drawn.strokes.iter().any(|stroke| strong(&stroke));
        assert_eq!(any, tie_years().iter().any(|year| period.contains(*year)));
    }
}

#[test]
fn badges_stand_from_when_the_centre_exists() {
    let badges = |at: u16| -> Vec<&'static str> {
        let notes = drawn(year(at)).notes;
        let badges = notes.iter().filter(|note| note.class.starts_with("badge"));
        badges.map(|note| note.class).collect()
    };
    assert_eq!(badges(2008), Vec::<&str>::new());
    let later = badges(2009);
    let count = |class: &str| later.iter().filter(|other| **other == class).count();
    assert_eq!(count("badge"), 5, "members on record");
    assert_eq!(
        count("badge badge--undated"),
        1,
        "Uzbekistan; Moscow is off the sheet"
    );
    assert_eq!(count("badge badge--seat"), 1);
    assert_eq!(count("badge badge--out badge--pale"), 1);
    assert!(badges(2012).contains(&"badge badge--out"));
}
