//! What each action of the visitor does to the state, the link and the history.

use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::measure::Measure;
use northern_route::state::action::Action;
use northern_route::state::app_state::{AppState, Entry, Playback};
use northern_route::state::choice::{Layer, Page, Relation, Sort, Theme, View};
use northern_route::state::notice::Ignored;
use northern_route::state::reduce::reduce::reduce;
use northern_route::state::speed::Speed;
use northern_route::state::url::{decode, encode};
use northern_route::state::url_values::format_time;
use northern_route_geometry::plate::Point;

fn state(query: &str) -> AppState {
    AppState {
        choices: decode(query).0,
        ..AppState::default()
    }
}

fn playing(query: &str) -> AppState {
    AppState {
        playback: Playback::Playing,
        ..state(query)
    }
}

/// Carries actions out one after another and compares the link and the history entry at the end.
#[track_caller]
fn check(query: &str, actions: &[Action], expected: &str, entry: Entry) {
    let mut now = state(query);
    for action in actions {
        if let Some(next) = reduce(&now, action.clone()) {
            now = next;
        }
    }
    assert_eq!(encode(&now.choices), expected, "{query} {actions:?}");
    assert_eq!(now.entry, entry, "{query} {actions:?}");
}

#[test]
fn scrubbing_replaces_and_stepping_and_selecting_push() {
    for (query, action, expected, entry) in [
        ("", Action::ScrubTo(2010), "?time=2010", Entry::Replace),
        ("", Action::ScrubTo(1800), "?time=1990", Entry::Replace),
        ("", Action::ScrubTo(9999), "?time=2023", Entry::Replace),
        ("", Action::Step(1), "?time=2007", Entry::Push),
        ("", Action::Step(-1), "?time=2005", Entry::Push),
        ("", Action::ChooseYear(2010), "?time=2010", Entry::Push),
        (
            "",
            Action::SelectCountry(Some(Country::Tjk)),
            "?country=TJK",
            Entry::Push,
        ),
        (
            "",
            Action::ToggleCountry(Country::Tjk),
            "?country=TJK",
            Entry::Push,
        ),
        (
            "?country=TJK",
            Action::ToggleCountry(Country::Tjk),
            "",
            Entry::Push,
        ),
        ("?country=TJK", Action::Deselect, "", Entry::Push),
        (
            "",
            Action::ChooseDrug(DrugChoice::Opium),
            "?drug=opium",
            Entry::Push,
        ),
        (
            "",
            Action::ChooseMeasure(Measure::Share),
            "?measure=share",
            Entry::Push,
        ),
        ("", Action::ChooseRatio(725), "?ratio=7.25", Entry::Replace),
        ("", Action::ChooseRatio(0), "?ratio=5", Entry::Replace),
        (
            "",
            Action::ShowView(View::Table),
            "?view=table",
            Entry::Push,
        ),
        ("", Action::ToggleNear, "?near=1", Entry::Push),
        (
            "",
            Action::ChooseTheme(Theme::Dark),
            "?theme=dark",
            Entry::Replace,
        ),
        ("?at=70,43,4", Action::ResetView, "", Entry::Replace),
    ] {
        check(query, &[action], expected, entry);
    }
}

#[test]
fn a_span_keeps_its_length_when_moved_and_its_ends_never_cross() {
    for (query, action, expected) in [
        (
            "?time=2002..2006",
            Action::ScrubTo(2010),
            "?time=2006..2010",
        ),
        (
            "?time=2002..2006",
            Action::ScrubTo(1800),
            "?time=1990..1994",
        ),
        ("?time=2002..2006", Action::Step(100), "?time=2019..2023"),
        (
            "?time=2002..2006",
            Action::ScrubFirst(2004),
            "?time=2004..2006",
        ),
        (
            "?time=2002..2006",
            Action::ScrubFirst(2020),
            "?time=2020..2021",
        ),
        (
            "?time=2002..2006",
            Action::ScrubLast(1990),
            "?time=1990..1991",
        ),
        (
            "?time=2002..2006",
            Action::ScrubLast(9999),
            "?time=2002..2023",
        ),
        ("?time=2002..2007", Action::UseYear, "?time=2007"),
        ("?time=2010", Action::UseSpan, "?time=2006..2010"),
        ("?time=1990", Action::UseSpan, "?time=1990..1991"),
    ] {
        let next = reduce(&state(query), action.clone()).expect("a change");
        assert_eq!(encode(&next.choices), expected, "{query} {action:?}");
    }
}

#[test]
fn what_changes_nothing_is_no_change() {
    for (query, action) in [
        ("", Action::ScrubTo(2006)),
        ("?time=2023", Action::Step(1)),
        ("?time=1990", Action::Step(-1)),
        ("?time=2022..2023", Action::ScrubFirst(2023)),
        ("?time=2002..2006", Action::UseSpan),
        ("", Action::UseYear),
        ("", Action::ChooseDrug(DrugChoice::Heroin)),
        ("", Action::ChooseMeasure(Measure::Weight)),
        ("", Action::ChooseRatio(1000)),
        ("", Action::SelectCountry(None)),
        ("", Action::Deselect),
        ("", Action::ShowView(View::Map)),
        ("", Action::ResetView),
        ("", Action::Pan(1.0, -1.0)),
        ("", Action::Zoom(0.5, Point { x: 0.5, y: 0.5 })),
        ("", Action::Tick),
        ("", Action::ChooseSpeed(Speed::Normal)),
        ("", Action::ChooseTheme(Theme::System)),
        ("", Action::SortBy(Sort::default())),
        ("", Action::DismissNotice),
        ("", Action::ToggleCorridor(usize::MAX)),
        ("", Action::Fit(PlateSize::Wide)),
    ] {
        assert_eq!(
            reduce(&state(query), action.clone()),
            None,
            "{query} {action:?}"
        );
    }
}

#[test]
fn any_interaction_pauses() {
    for action in [
        Action::ScrubTo(2006),
        Action::Step(1),
        Action::SelectCountry(Some(Country::Kaz)),
        Action::ChooseDrug(DrugChoice::Opium),
        Action::ShowView(View::Chart),
        Action::ToggleLayer(Layer::Rivers),
        Action::Zoom(2.0, Point { x: 0.5, y: 0.5 }),
        Action::Pan(0.0, 0.0),
        Action::SortBy(Sort::default()),
        Action::TogglePlay,
    ] {
        let next = reduce(&playing(""), action.clone()).expect("a pause");
        assert_eq!(next.playback, Playback::Paused, "{action:?}");
    }
    for action in [
        Action::Tick,
        Action::ChooseSpeed(Speed::Double),
        Action::Fit(PlateSize::Small),
    ] {
        let next = reduce(&playing(""), action.clone()).expect("a change");
        assert_eq!(next.playback, Playback::Playing, "{action:?}");
    }
}

#[test]
fn playing_steps_to_the_last_year_pauses_there_and_starts_again_from_the_first() {
    let mut now = reduce(&state("?time=2021"), Action::TogglePlay).expect("it plays");
    assert_eq!(format_time(now.choices.time), "2021");
    now = reduce(&now, Action::Tick).expect("a year");
    assert_eq!(
        (format_time(now.choices.time), now.playback),
        ("2022".to_owned(), Playback::Playing)
    );
    now = reduce(&now, Action::Tick).expect("a year");
    assert_eq!(
        (format_time(now.choices.time), now.playback),
        ("2023".to_owned(), Playback::Paused)
    );
    assert_eq!(now.entry, Entry::Replace, "playing leaves no trail");
    assert_eq!(reduce(&now, Action::Tick), None, "a late tick does nothing");
    now = reduce(&now, Action::TogglePlay).expect("it plays again");
    assert_eq!(
        (format_time(now.choices.time), now.playback),
        ("1990".to_owned(), Playback::Playing)
    );
}

#[test]
fn a_span_plays_with_its_length() {
    let now = reduce(&state("?time=2019..2023"), Action::TogglePlay).expect("it plays");
    assert_eq!(format_time(now.choices.time), "1990..1994");
}

#[test]
fn nothing_plays_by_itself() {
    assert_eq!(AppState::default().playback, Playback::Paused);
    let restored = Action::Restore(Box::new(decode("?time=2010").0), Vec::new());
    let next = reduce(&playing(""), restored).expect("a link");
    assert_eq!((next.playback, next.restored), (Playback::Paused, true));
}

#[test]
fn hiding_the_neighbours_lets_go_of_one_and_keeps_a_republic() {
    check(
        "?country=AFG&near=1",
        &[Action::ToggleNear],
        "",
        Entry::Push,
    );
    check(
        "?country=TJK&near=1",
        &[Action::ToggleNear],
        "?country=TJK",
        Entry::Push,
    );
}

#[test]
fn a_notice_is_taken_away_without_a_trace_in_the_history() {
    let mut now = state("?time=2010");
    now.ignored = vec![Ignored::Broken("ratio")];
    now.entry = Entry::Push;
    let next = reduce(&now, Action::DismissNotice).expect("dismissed");
    assert_eq!((next.ignored, next.choices), (Vec::new(), now.choices));
}

#[test]
fn a_country_and_a_corridor_are_not_selected_together() {
    let corridor = reduce(&state(""), Action::ToggleCorridor(0)).expect("selected");
    assert_eq!(corridor.choices.corridor, Some(0));
    let country = reduce(&corridor, Action::ToggleCountry(Country::Tjk)).expect("selected");
    assert_eq!(country.choices.corridor, None);
}

#[test]
fn while_years_are_scrubbed_or_played_what_rests_on_them_waits() {
    let before = state("?time=2006");
    let scrubbed = reduce(&before, Action::ScrubBy(1)).expect("a change");
    assert_eq!(scrubbed.choices.time.last(), 2007);
    assert!(scrubbed.moving);
    let rested = reduce(&scrubbed, Action::Rest).expect("a change");
    assert!(!rested.moving);
    assert_eq!(reduce(&rested, Action::Rest), None);
    let stepped = reduce(&before, Action::Step(1)).expect("a change");
    assert!(!stepped.moving);
    assert!(!reduce(&scrubbed, Action::Step(1)).expect("a change").moving);
    let playing = reduce(&self::playing("?time=2006"), Action::Tick).expect("a change");
    assert!(playing.moving);
    assert_eq!(
        reduce(&playing, Action::Rest),
        None,
        "a slow play is one movement, and a rest does not pause it"
    );
    let paused = reduce(&playing, Action::TogglePlay).expect("a change");
    assert_eq!(paused.playback, Playback::Paused);
    assert!(!paused.moving);
    let at_the_end = reduce(&self::playing("?time=2022"), Action::Tick).expect("a change");
    assert_eq!(at_the_end.playback, Playback::Paused);
    assert!(!reduce(&at_the_end, Action::Rest).expect("a change").moving);
}

#[test]
fn a_claims_time_stands_to_the_chosen_one_in_three_ways() {
    for (claim, chosen, holds) in [
        ((2006, 2006), (2006, 2006), [true, true, true]),
        ((1996, 2006), (2002, 2004), [true, true, false]),
        ((2004, 2004), (2002, 2006), [false, true, true]),
        ((2000, 2003), (2002, 2006), [false, true, false]),
        ((2007, 2009), (2002, 2006), [false, false, false]),
    ] {
        let found = Relation::ALL.map(|relation| relation.holds(claim, chosen));
        assert_eq!(found, holds, "{claim:?} {chosen:?}");
    }
}

#[test]
fn what_is_open_closes_when_something_else_is_chosen() {
    let open = |query: &str, action: Action| {
        let next = reduce(&state(query), action).expect("a change");
        (next.choices.view, next.choices.reference)
    };
    let contradiction = "?claim=X01";
    assert_eq!(
        open(contradiction, Action::ShowView(View::Map)),
        (View::Map, None)
    );
    assert_eq!(
        open(contradiction, Action::ShowPage(Page::Puzzle)),
        (View::Evidence, None)
    );
    let claim = "?claim=C082";
    let there = Some(Reference::Claim(82));
    assert_eq!(
        open(claim, Action::ShowView(View::Chart)),
        (View::Chart, there)
    );
    assert_eq!(
        open(claim, Action::ToggleCountry(Country::Tjk)),
        (View::Map, None)
    );
    assert_eq!(
        open("?country=TJK&claim=C082", Action::Deselect),
        (View::Map, None)
    );
    assert_eq!(
        open("", Action::Open(Reference::Contradiction(20))),
        (View::Evidence, Some(Reference::Contradiction(20)))
    );
}

#[test]
fn a_country_chosen_anywhere_takes_the_place_of_an_open_corridor() {
    let with_corridor = reduce(&state(""), Action::ToggleCorridor(2)).expect("a corridor opens");
    assert_eq!(with_corridor.choices.corridor, Some(2));
    let link = |query: &str| Action::Follow(Box::new(decode(query).0), Entry::Push);
    for (place, action) in [
        ("map", Action::ToggleCountry(Country::Tjk)),
        ("chart", Action::SelectCountry(Some(Country::Tjk))),
        ("table", Action::ChooseCell(Country::Tjk, 2010)),
        ("evidence", link("?country=TJK")),
    ] {
        let next = reduce(&with_corridor, action).expect("a country is chosen");
        assert_eq!(next.choices.country, Some(Country::Tjk), "{place}");
        assert_eq!(next.choices.corridor, None, "{place}");
    }
    let stays = reduce(&with_corridor, link("?time=2010&corridor=AFG-TKM")).expect("another year");
    assert_eq!(stays.choices.corridor, Some(2));
    let closed = reduce(&with_corridor, link("?time=2010")).expect("a link without it");
    assert_eq!(closed.choices.corridor, None);
}
