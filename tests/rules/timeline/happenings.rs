//! The events by kind: all are listed, each dated one stands on the track, and every link leads there.

use northern_route::model::evidence::record::{Date, EventKind};
use northern_route::model::evidence::tables::{HAPPENINGS, SPOTS};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use northern_route::scene::timeline::events::{
    Diamond, diamonds, glyph, is_in, listed, there, time,
};
use northern_route::state::action::Action;
use northern_route::state::app_state::{AppState, Choices, Entry};
use northern_route::state::kinds::Kinds;
use northern_route::state::reduce::reduce::reduce;
use northern_route::state::url::{decode, encode};
use northern_route::words::language::language;
use northern_route::words::margin::MarginLanguage as _;
use northern_route::words::timeline::TimelineLanguage as _;

fn sets() -> Vec<Kinds> {
    let one = EventKind::ALL
        .iter()
        .map(|kind| Kinds::default().toggled(*kind));
    let without = EventKind::ALL
        .iter()
        .map(|kind| Kinds::all().toggled(*kind));
    one.chain(without).chain([Kinds::all()]).collect()
}

fn years() -> impl Iterator<Item = Period> {
    (FIRST_YEAR..=LAST_YEAR).filter_map(Period::year)
}

#[test]
fn all_events_are_listed_each_with_a_source() {
    let listed = listed(Kinds::all());
    let mut sorted = listed.clone();
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..HAPPENINGS.len()));
    let count = HAPPENINGS.len().to_string();
    assert!(language().margin_labels().all_events.contains(&count));
    for event in HAPPENINGS {
        assert!(!event.sources.is_empty(), "{}", event.id);
        assert!(!language().event_dates(event).is_empty(), "{}", event.id);
        assert!(
            language()
                .event_name(event)
                .starts_with(&language().event_dates(event)),
            "{}",
            event.id
        );
    }
    let from: Vec<Option<Date>> = listed.iter().map(|index| HAPPENINGS[*index].from).collect();
    let dated = from.iter().position(Option::is_none);
    let (dated, undated) = from.split_at(dated.unwrap_or(from.len()));
    assert!(dated.is_sorted());
    assert!(undated.iter().all(Option::is_none));
}

#[test]
fn every_dated_event_of_the_kinds_has_one_place_on_the_track_in_its_year() {
    for kinds in sets() {
        let placed = diamonds(kinds, Period::default());
        for (index, event) in HAPPENINGS.iter().enumerate() {
            let own: Vec<&Diamond> = placed.iter().filter(|at| at.index == index).collect();
            let wanted = kinds.has(event.kind) && event.first.is_some();
            assert_eq!(own.len(), usize::from(wanted), "{}", event.id);
            for diamond in own {
                let years = f64::from(LAST_YEAR - FIRST_YEAR + 1);
                let year = f64::from(FIRST_YEAR) + diamond.at * years;
                assert_eq!(Some(year.floor() as u16), event.first, "{}", event.id);
            }
        }
    }
}

#[test]
fn words_meet_neither_words_nor_glyphs() {
    for kinds in sets() {
        for period in years() {
            let placed = diamonds(kinds, period);
            let rooms: Vec<_> = placed
                .iter()
                .filter_map(|at| Some((at.index, at.label?)))
                .collect();
            for (index, label) in &rooms {
                assert!(label.room.0 >= 0.0 && label.room.1 <= 880.0);
                for (other, beside) in &rooms {
                    let apart = label.room.1 < beside.room.0 || beside.room.1 < label.room.0;
                    assert!(
                        index == other || label.line != beside.line || apart,
                        "{} and {}",
                        HAPPENINGS[*index].id,
                        HAPPENINGS[*other].id
                    );
                }
                for glyph in placed.iter().filter(|at| at.row == label.line) {
                    let x = glyph.at * 880.0;
                    let apart = x + 5.0 < label.room.0 || label.room.1 < x - 5.0;
                    assert!(
                        apart,
                        "{} over {}",
                        HAPPENINGS[*index].id, HAPPENINGS[glyph.index].id
                    );
                }
            }
        }
    }
}

#[test]
fn glyphs_of_one_time_are_told_apart() {
    let placed = diamonds(Kinds::all(), Period::default());
    let mut near = 0;
    for (at, one) in placed.iter().enumerate() {
        for other in &placed[at + 1..] {
            let away = (one.at - other.at).abs() * 880.0;
            let same = one.row == other.row && away < 0.5;
            assert!(
                !same,
                "{} covers {}",
                HAPPENINGS[one.index].id, HAPPENINGS[other.index].id
            );
            if one.row == other.row && away < 5.0 {
                near += 1;
            }
        }
        let [left, top, right, bottom] = one.hit;
        assert!(
            [left, top, right, bottom]
                .into_iter()
                .all(|half| (0.0..=12.0).contains(&half))
        );
    }
    assert!(near <= 6, "{near} pairs cover each other by half");
    let alone = diamonds(Kinds::default().toggled(EventKind::Ban), Period::default());
    for diamond in alone {
        assert!(
            diamond.hit.iter().all(|half| (half - 12.0).abs() < 1e-9),
            "{diamond:?}"
        );
    }
}

#[test]
fn events_of_the_chosen_year_get_their_words_first() {
    for period in years() {
        let placed = diamonds(Kinds::all(), period);
        assert!(
            placed
                .iter()
                .all(|at| at.now == is_in(&HAPPENINGS[at.index], period))
        );
        let now: Vec<_> = placed.iter().filter(|at| at.now).collect();
        // With one event alone in its year there is always room on some line.
        let upper = now.len() == 1 && now[0].row == 0 && period.first() > 2003;
        assert!(!upper || now[0].label.is_some(), "{period:?}");
    }
}

#[test]
fn every_link_is_whole_and_leads_to_the_time_and_place() {
    for near in [false, true] {
        let choices = Choices {
            near,
            kinds: Kinds::all(),
            ..Choices::default()
        };
        for event in HAPPENINGS {
            let there = there(&choices, event);
            let (read, ignored) = decode(&encode(&there));
            assert!(ignored.is_empty(), "{}: {ignored:?}", event.id);
            assert_eq!(read.time, there.time, "{}", event.id);
            assert_eq!(read.country, there.country, "{}", event.id);
            assert_eq!(read.kinds, Kinds::all(), "{}", event.id);
            if let (Some(first), Some(time)) = (event.first, time(event)) {
                assert!(
                    there.time.contains(first.clamp(FIRST_YEAR, LAST_YEAR)),
                    "{}",
                    event.id
                );
                assert_eq!(there.time, time, "{}", event.id);
            }
            let spot = SPOTS.iter().any(|spot| spot.id == event.place);
            assert_eq!(spot, !there.camera.is_home(), "{}", event.id);
            let neighbour = there.country.is_some_and(|country| !country.is_republic());
            assert!(near || !neighbour, "{}", event.id);
        }
    }
    let spots = HAPPENINGS
        .iter()
        .filter(|event| SPOTS.iter().any(|spot| spot.id == event.place));
    assert!(spots.count() >= 8);
}

#[test]
fn each_kind_has_a_glyph_of_its_own() {
    let mut glyphs: Vec<&str> = EventKind::ALL.iter().map(|kind| glyph(*kind)).collect();
    glyphs.sort_unstable();
    glyphs.dedup();
    assert_eq!(glyphs.len(), EventKind::ALL.len());
}

#[test]
fn the_way_in_is_an_entry_of_the_history() {
    let state = AppState::default();
    let shown = reduce(&state, Action::ShowKinds(Kinds::all())).expect("a change");
    assert_eq!(shown.choices.kinds, Kinds::all());
    assert_eq!(shown.entry, Entry::Push);
    assert_eq!(reduce(&shown, Action::ShowKinds(Kinds::all())), None);
}
