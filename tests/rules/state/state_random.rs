//! What no sequence of actions can break: random scripts, checked after every step.

use std::collections::BTreeSet;

use northern_route::geo::camera::{Camera, MAX_ZOOM};
use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::model::drug::DrugChoice;
use northern_route::model::evidence::record::EventKind;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::facts::CORRIDORS;
use northern_route::model::facts::LAST_CLAIM;
use northern_route::model::measure::{Measure, Ratio};
use northern_route::model::period::{FIRST_YEAR, LAST_YEAR};
use northern_route::state::action::Action;
use northern_route::state::app_state::{AppState, Choices, Download, Entry, Playback};
use northern_route::state::choice::{Column, Layer, Page, Sort, Theme, View};
use northern_route::state::form::{Form, Scale};
use northern_route::state::kinds::Kinds;
use northern_route::state::reduce::reduce::reduce;
use northern_route::state::speed::Speed;
use northern_route::state::url::{decode, encode};
use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_LEFT, FRAME_TOP, FRAME_WIDTH, Point};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::random::draws;

#[track_caller]
fn check_invariants(before: &AppState, after: &AppState, action: &Action) {
    let time = after.choices.time;
    assert!(
        FIRST_YEAR <= time.first() && time.first() <= time.last() && time.last() <= LAST_YEAR,
        "{action:?} leads to {time:?}"
    );
    let camera = after.choices.camera;
    assert!(
        (1.0..=MAX_ZOOM).contains(&camera.zoom()),
        "{action:?} {camera:?}"
    );
    for corner in [0.0, 1.0] {
        let point = camera.to_plate(Point {
            x: corner,
            y: corner,
        });
        assert!(
            (FRAME_LEFT - 1e-6..=FRAME_LEFT + FRAME_WIDTH + 1e-6).contains(&point.x),
            "{action:?} {camera:?}"
        );
        assert!(
            (FRAME_TOP - 1e-6..=FRAME_TOP + FRAME_HEIGHT + 1e-6).contains(&point.y),
            "{action:?} {camera:?}"
        );
    }
    let ratio = after.choices.ratio.in_hundredths();
    assert!(
        (Ratio::MIN..=Ratio::MAX).contains(&ratio),
        "{action:?} {ratio}"
    );
    assert!(
        after
            .choices
            .corridor
            .is_none_or(|index| index < CORRIDORS.len()),
        "{action:?}"
    );
    let goes_on = matches!(
        action,
        Action::Tick
            | Action::TogglePlay
            | Action::Rest
            | Action::ChooseSpeed(_)
            | Action::Fit { .. }
    );
    assert!(
        goes_on || after.playback == Playback::Paused,
        "{action:?} does not pause"
    );
    let runs = after.playback == Playback::Playing;
    assert!(
        !runs || time.last() < LAST_YEAR || !matches!(action, Action::Tick),
        "{action:?}"
    );
    let moves = matches!(
        action,
        Action::ScrubTo(_)
            | Action::ScrubBy(_)
            | Action::ScrubFirst(_)
            | Action::ScrubLast(_)
            | Action::NudgeFirst(_)
            | Action::NudgeLast(_)
            | Action::Zoom(..)
            | Action::Pan(..)
            | Action::Tick
    );
    let selects = matches!(
        action,
        Action::Step(_)
            | Action::SelectCountry(_)
            | Action::ToggleCountry(_)
            | Action::ChooseCell(..)
            | Action::ChooseDrug(_)
            | Action::Open(_)
            | Action::ShowView(_)
    );
    if before.choices != after.choices {
        assert!(
            !moves || after.entry == Entry::Replace,
            "{action:?} leaves a trail"
        );
        assert!(
            !selects || after.entry == Entry::Push,
            "{action:?} cannot be gone back from"
        );
    }
    if !before.choices.time.is_year()
        && matches!(
            action,
            Action::ScrubFirst(_)
                | Action::ScrubLast(_)
                | Action::NudgeFirst(_)
                | Action::NudgeLast(_)
        )
    {
        assert!(
            time.first() < time.last(),
            "{action:?}: the ends meet in {time:?}"
        );
    }
    let shown = |country: Country| country.is_republic() || after.choices.near;
    assert!(after.choices.country.is_none_or(shown), "{action:?}");
    let chosen = after.choices.country.is_some() && before.choices.country != after.choices.country;
    assert!(
        !chosen || after.choices.corridor.is_none(),
        "{action:?} leaves a corridor open beside the country it selects"
    );
    let settled = after.choices.clone().settled();
    assert_eq!(settled, after.choices, "{action:?} leaves a rule broken");
    assert_ne!(before, after, "{action:?} changes nothing and says it does");
}

/// A small generator: from one number the same action on every machine.
struct Dice(u32);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 12) % sides
    }

    fn whole(&mut self, sides: u16) -> i32 {
        i32::from(self.below(u32::from(sides)) as u16)
    }

    fn part(&mut self) -> f64 {
        f64::from(self.below(1001)) / 1000.0
    }

    fn year(&mut self) -> i32 {
        self.whole(80) + 1965
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u32) as usize]
    }

    fn point(&mut self) -> Point {
        Point {
            x: self.part(),
            y: self.part(),
        }
    }

    fn choices(&mut self) -> Choices {
        decode(self.pick(&LINKS)).0
    }

    fn reference(&mut self) -> Reference {
        if self.below(2) == 0 {
            // The name of C132 leads to C042.
            match self.whole(LAST_CLAIM) as u16 + 1 {
                132 => Reference::Claim(42),
                id => Reference::Claim(id),
            }
        } else {
            Reference::Contradiction(self.whole(8) as u16 + 1)
        }
    }

    /// A country that the page shows.
    fn country(&mut self, near: bool) -> Country {
        let further: &[Country] = if near { &Country::NEIGHBOURS } else { &[] };
        self.pick(&[&Country::FIVE, further].concat())
    }

    /// An action of any kind that the page could send in this state.
    fn action(&mut self, now: &AppState) -> Action {
        let near = now.choices.near;
        match self.below(KINDS as u32) {
            0 => Action::Restore(Box::new(self.choices()), Vec::new()),
            1 => {
                let entry = self.pick(&[Entry::Push, Entry::Replace]);
                Action::Follow(Box::new(self.choices()), entry)
            }
            2 => Action::ScrubTo(self.year()),
            3 => Action::ScrubBy(self.whole(9) - 4),
            4 => Action::ScrubFirst(self.year()),
            5 => Action::ScrubLast(self.year()),
            6 => Action::NudgeFirst(self.whole(9) - 4),
            7 => Action::NudgeLast(self.whole(9) - 4),
            8 => Action::Step(self.whole(9) - 4),
            9 => Action::ChooseYear(self.year() as u16),
            10 => Action::UseYear,
            11 => Action::UseSpan,
            12 => Action::UseCompare,
            13 => Action::ChooseDrug(self.pick(&DrugChoice::ALL)),
            14 => Action::ChooseMeasure(self.pick(&Measure::ALL)),
            15 => Action::ChooseRatio(self.whole(3000) - 500),
            16 => {
                let some = self.below(3) > 0;
                Action::SelectCountry(some.then(|| self.country(near)))
            }
            17 => Action::ToggleCountry(self.country(near)),
            18 => Action::ChooseCell(self.country(near), self.year() as u16),
            19 => Action::ToggleCorridor(self.below(12) as usize),
            20 => Action::ToggleClaims,
            21 => Action::ShowClaims,
            22 => Action::Open(self.reference()),
            23 => Action::Deselect,
            24 => Action::ShowPage(self.pick(&Page::ALL)),
            25 => Action::ShowView(self.pick(&View::ALL)),
            26 => Action::ToggleLayer(self.pick(&Layer::ALL)),
            27 => {
                let kinds = [Kinds::default(), Kinds::all()];
                Action::ShowKinds(self.pick(&kinds).toggled(self.pick(EventKind::ALL)))
            }
            28 => Action::ToggleNear,
            29 => Action::Zoom(0.2 + 3.0 * self.part(), self.point()),
            30 => Action::Pan(4.0 * self.part() - 2.0, 4.0 * self.part() - 2.0),
            31 => Action::ResetView,
            32 => Action::TogglePlay,
            33 => Action::Tick,
            34 => Action::Rest,
            35 => Action::ChooseSpeed(self.pick(&Speed::ALL)),
            36 => Action::ChooseTheme(self.pick(&Theme::ALL)),
            37 => Action::SortBy(Sort {
                column: self.pick(&Column::ALL),
                descending: self.below(2) == 0,
            }),
            38 => Action::DismissNotice,
            39 => Action::ShowDownload(self.pick(&[Download::Closed, Download::Open])),
            40 => Action::ShowAs(self.pick(&Form::ALL)),
            41 => Action::ScaleBy(self.pick(&Scale::ALL)),
            42 => Action::Turn,
            _ => Action::Fit(self.pick(&PlateSize::ALL)),
        }
    }
}

/// Where links in the scripts lead.
const LINKS: [&str; 8] = [
    "",
    "?country=TJK&time=2010",
    "?near=1&country=AFG",
    "?view=chart&drug=opium&vs=KGZ",
    "?view=table&sort=-country&measure=equivalent&ratio=7",
    "?view=evidence&page=puzzle&args=none&tol=12",
    "?claim=X02",
    "?time=2002..2006&layers=cooperation,borders&kinds=ban&at=70,40,5",
];

/// How many kinds of actions there are.
const KINDS: usize = 44;

/// The number of an action's kind. A new kind does not compile until it stands here; it has to be
/// drawn too, or `every_kind_of_action_is_drawn` fails.
const fn kind(action: &Action) -> usize {
    match action {
        Action::Restore(..) => 0,
        Action::Follow(..) => 1,
        Action::ScrubTo(_) => 2,
        Action::ScrubBy(_) => 3,
        Action::ScrubFirst(_) => 4,
        Action::ScrubLast(_) => 5,
        Action::NudgeFirst(_) => 6,
        Action::NudgeLast(_) => 7,
        Action::Step(_) => 8,
        Action::ChooseYear(_) => 9,
        Action::UseYear => 10,
        Action::UseSpan => 11,
        Action::UseCompare => 12,
        Action::ChooseDrug(_) => 13,
        Action::ChooseMeasure(_) => 14,
        Action::ChooseRatio(_) => 15,
        Action::SelectCountry(_) => 16,
        Action::ToggleCountry(_) => 17,
        Action::ChooseCell(..) => 18,
        Action::ToggleCorridor(_) => 19,
        Action::ToggleClaims => 20,
        Action::ShowClaims => 21,
        Action::Open(_) => 22,
        Action::Deselect => 23,
        Action::ShowPage(_) => 24,
        Action::ShowView(_) => 25,
        Action::ToggleLayer(_) => 26,
        Action::ShowKinds(_) => 27,
        Action::ToggleNear => 28,
        Action::Zoom(..) => 29,
        Action::Pan(..) => 30,
        Action::ResetView => 31,
        Action::TogglePlay => 32,
        Action::Tick => 33,
        Action::Rest => 34,
        Action::ChooseSpeed(_) => 35,
        Action::ChooseTheme(_) => 36,
        Action::SortBy(_) => 37,
        Action::DismissNotice => 38,
        Action::ShowDownload(_) => 39,
        Action::ShowAs(_) => 40,
        Action::ScaleBy(_) => 41,
        Action::Turn => 42,
        Action::Fit { .. } => KINDS - 1,
    }
}

#[test]
fn every_kind_of_action_is_drawn() {
    let mut dice = Dice(1);
    let now = AppState::default();
    let drawn: BTreeSet<usize> = (0..2000).map(|_| kind(&dice.action(&now))).collect();
    assert_eq!(drawn, (0..KINDS).collect());
}

proptest! {
    #![proptest_config(draws(60))]

    /// Each number throws the dice for one action: the shortest script that breaks the state is what a failure shows.
    #[test]
    fn no_script_of_600_actions_breaks_the_state(script in vec(any::<u32>(), 1..=600)) {
        let mut now = AppState::default();
        for number in script {
            let action = Dice(number).action(&now);
            let Some(next) = reduce(&now, action.clone()) else {
                continue;
            };
            check_invariants(&now, &next, &action);
            check_link(&next.choices, &action);
            now = next;
        }
    }
}

/// The state comes back from its link; the camera within its two decimals.
fn check_link(choices: &Choices, action: &Action) {
    let query = encode(choices);
    let (mut back, ignored) = decode(&query);
    assert_eq!(ignored, [], "{action:?} {query}");
    let (a, b): (Camera, Camera) = (choices.camera, back.camera);
    assert!((a.zoom() - b.zoom()).abs() < 0.01, "{action:?} {query}");
    let apart = (a.center().x - b.center().x).hypot(a.center().y - b.center().y);
    assert!(apart < 2.5, "{action:?} {query}: {apart}");
    back.camera = choices.camera;
    assert_eq!(&back, choices, "{action:?} {query}");
}
