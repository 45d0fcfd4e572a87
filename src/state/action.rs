//! What a visitor can do, as values, and what each does to the state. No clock, no browser.

use northern_route_geometry::plate::Point;

use crate::geo::camera::Camera;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::reference::Reference;
use crate::model::facts::CORRIDORS;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::state::app_state::{AppState, Choices, Entry, Playback};
use crate::state::choice::{Layer, Page, Sort, Theme, View};
use crate::state::kinds::Kinds;
use crate::state::notice::Ignored;
use crate::state::speed::Speed;
use crate::state::versus::Versus;

/// An intent of the visitor, or of the browser on the visitor's behalf.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Take over what a link says.
    Restore(Box<Choices>, Vec<Ignored>),
    /// Take over what a link on the page says, as a new entry or not.
    Follow(Box<Choices>, Entry),
    /// Move the year, or in a span the whole span so that it ends there.
    ScrubTo(i32),
    /// Move by some years, in the place of the present entry.
    ScrubBy(i32),
    /// Move the first year of a span.
    ScrubFirst(i32),
    /// Move the last year of a span.
    ScrubLast(i32),
    /// Move the first year of a span by some years.
    NudgeFirst(i32),
    /// Move the last year of a span by some years.
    NudgeLast(i32),
    /// One step back or forth.
    Step(i32),
    /// Choose a year, with a new entry in the history.
    ChooseYear(u16),
    /// Look at a single year.
    UseYear,
    /// Look at a span.
    UseSpan,
    /// Compare with the time just before.
    UseCompare,
    /// Choose a drug.
    ChooseDrug(DrugChoice),
    /// Choose a measure.
    ChooseMeasure(Measure),
    /// Choose the ratio, in hundredths.
    ChooseRatio(i32),
    /// Select a country, or none.
    SelectCountry(Option<Country>),
    /// Select a country, or let go of it when it is selected.
    ToggleCountry(Country),
    /// Select a country in a year: a cell of the table.
    ChooseCell(Country, u16),
    /// Select a corridor, or let go of it when it is selected.
    ToggleCorridor(usize),
    /// Open or close the claims about the five republics.
    ToggleClaims,
    /// Open what the figure of the headline rests on.
    ShowClaims,
    /// Open a claim or a contradiction.
    Open(Reference),
    /// Let go of whatever is selected.
    Deselect,
    /// Open a page of the evidence.
    ShowPage(Page),
    /// Open a view.
    ShowView(View),
    /// Switch a layer.
    ToggleLayer(Layer),
    /// Show kinds of events.
    ShowKinds(Kinds),
    /// Show or hide the neighbours.
    ToggleNear,
    /// Enlarge by a factor around a point of the frame (0..1).
    Zoom(f64, Point),
    /// Move the window by parts of the frame.
    Pan(f64, f64),
    /// Back to the whole plate.
    ResetView,
    /// Start or stop.
    TogglePlay,
    /// The clock says that one interval has passed.
    Tick,
    /// The clock says that nothing has changed for a moment.
    Rest,
    /// Choose how fast.
    ChooseSpeed(Speed),
    /// Choose light or dark.
    ChooseTheme(Theme),
    /// Sort the table.
    SortBy(Sort),
    /// Take the notice away.
    DismissNotice,
    /// The plate has become narrow, or wide.
    Fit {
        /// Whether it is narrow.
        compact: bool,
    },
}

/// How many years a span has when it is first chosen.
const FIRST_SPAN: i32 = 5;

/// The state after an action, or `None` when it changes nothing.
pub fn reduce(state: &AppState, action: Action) -> Option<AppState> {
    let mut next = state.clone();
    let scrubs = scrubs(&action);
    let entry = apply(&mut next, action);
    next.choices = next.choices.settled();
    next.moving = scrubs && (state.moving || next.choices != state.choices);
    if next == *state {
        return None;
    }
    if next.choices != state.choices {
        next.entry = entry;
    }
    Some(next)
}

/// Whether more of the same may follow within a moment.
const fn scrubs(action: &Action) -> bool {
    matches!(
        action,
        Action::ScrubTo(_)
            | Action::ScrubBy(_)
            | Action::ScrubFirst(_)
            | Action::ScrubLast(_)
            | Action::NudgeFirst(_)
            | Action::NudgeLast(_)
            | Action::ChooseRatio(_)
            | Action::Tick
    )
}

/// Carries the action out and says how it enters the history.
fn apply(state: &mut AppState, action: Action) -> Entry {
    let interrupts = !matches!(
        action,
        Action::Tick | Action::Rest | Action::ChooseSpeed(_) | Action::Fit { .. }
    );
    let was_playing = state.playback == Playback::Playing;
    if interrupts {
        state.playback = Playback::Paused;
    }
    let choices = &mut state.choices;
    match action {
        Action::Restore(restored, ignored) => {
            *choices = *restored;
            state.ignored = ignored;
            state.restored = true;
            Entry::Replace
        }
        Action::Follow(followed, entry) => {
            // Only a link to another place says where the plate looks.
            let camera = choices.camera;
            let selects = followed.country.is_some() && followed.country != choices.country;
            *choices = *followed;
            if selects {
                choices.corridor = None;
            }
            if choices.camera.is_home() {
                choices.camera = camera;
            }
            entry
        }
        Action::ScrubTo(year) => {
            choices.time = moved(choices.time, year - i32::from(choices.time.last()));
            Entry::Replace
        }
        Action::ScrubBy(by) => {
            choices.time = moved(choices.time, by);
            Entry::Replace
        }
        Action::ScrubFirst(year) => {
            choices.time = from(choices.time, year);
            Entry::Replace
        }
        Action::NudgeFirst(by) => {
            choices.time = from(choices.time, i32::from(choices.time.first()) + by);
            Entry::Replace
        }
        Action::ScrubLast(year) => {
            choices.time = until(choices.time, year);
            Entry::Replace
        }
        Action::NudgeLast(by) => {
            choices.time = until(choices.time, i32::from(choices.time.last()) + by);
            Entry::Replace
        }
        Action::Step(by) => {
            choices.time = moved(choices.time, by);
            Entry::Push
        }
        Action::ChooseYear(year) => {
            choices.time = Period::clamped(i32::from(year), i32::from(year));
            Entry::Push
        }
        Action::UseYear => {
            choices.versus = None;
            let last = i32::from(choices.time.last());
            choices.time = Period::clamped(last, last);
            Entry::Push
        }
        Action::UseSpan => {
            choices.versus = None;
            if choices.time.is_year() {
                let first = i32::from(FIRST_YEAR);
                let last = i32::from(choices.time.last()).max(first + 1);
                choices.time = Period::clamped((last - FIRST_SPAN + 1).max(first), last);
            }
            Entry::Push
        }
        Action::UseCompare => {
            if choices.versus.is_none() {
                choices.versus = Some(Versus::beside(choices.time));
            }
            Entry::Push
        }
        Action::ChooseDrug(drug) => {
            choices.drug = drug;
            Entry::Push
        }
        Action::ChooseMeasure(measure) => {
            choices.measure = measure;
            Entry::Push
        }
        Action::ChooseRatio(hundredths) => {
            choices.ratio = Ratio::clamped(hundredths);
            Entry::Replace
        }
        Action::SelectCountry(country) => {
            select(state, country);
            Entry::Push
        }
        Action::ToggleCountry(country) => {
            let chosen = (choices.country != Some(country)).then_some(country);
            select(state, chosen);
            Entry::Push
        }
        Action::ChooseCell(country, year) => {
            choices.time = Period::clamped(i32::from(year), i32::from(year));
            select(state, Some(country));
            Entry::Push
        }
        Action::ToggleCorridor(index) => {
            let chosen = index < CORRIDORS.len() && choices.corridor != Some(index);
            choices.corridor = chosen.then_some(index);
            Entry::Push
        }
        Action::ToggleClaims => {
            choices.claims = !choices.claims;
            choices.reference = None;
            Entry::Push
        }
        Action::ShowClaims => {
            choices.claims |= choices.country.is_none();
            choices.reference = None;
            Entry::Push
        }
        Action::Open(reference) => {
            choices.reference = Some(reference);
            Entry::Push
        }
        Action::Deselect => {
            select(state, None);
            state.choices.claims = false;
            Entry::Push
        }
        Action::ShowPage(page) => {
            choices.view = View::Evidence;
            choices.page = page;
            choices.reference = None;
            Entry::Push
        }
        Action::ShowView(view) => {
            choices.view = view;
            // A contradiction is a page of the evidence, and closes with it.
            if view != View::Evidence
                && matches!(choices.reference, Some(Reference::Contradiction(_)))
            {
                choices.reference = None;
            }
            Entry::Push
        }
        Action::ToggleLayer(layer) => {
            choices.layers = choices.layers.toggled(layer);
            Entry::Push
        }
        Action::ShowKinds(kinds) => {
            choices.kinds = kinds;
            Entry::Push
        }
        Action::ToggleNear => {
            choices.near = !choices.near;
            Entry::Push
        }
        Action::Zoom(factor, anchor) => {
            choices.camera = choices.camera.zoomed(factor, anchor);
            Entry::Replace
        }
        Action::Pan(dx, dy) => {
            choices.camera = choices.camera.panned(dx, dy);
            Entry::Replace
        }
        Action::ResetView => {
            choices.camera = Camera::default();
            Entry::Replace
        }
        Action::TogglePlay => {
            if !was_playing {
                state.playback = Playback::Playing;
                if choices.time.last() == LAST_YEAR {
                    choices.time =
                        moved(choices.time, i32::from(FIRST_YEAR) - i32::from(LAST_YEAR));
                }
            }
            Entry::Replace
        }
        Action::Tick => {
            if was_playing {
                choices.time = moved(choices.time, 1);
                if choices.time.last() == LAST_YEAR {
                    state.playback = Playback::Paused;
                }
            }
            Entry::Replace
        }
        Action::Rest => Entry::Replace,
        Action::ChooseSpeed(speed) => {
            state.speed = speed;
            Entry::Replace
        }
        Action::ChooseTheme(theme) => {
            choices.theme = theme;
            Entry::Replace
        }
        Action::SortBy(sort) => {
            choices.sort = sort;
            Entry::Replace
        }
        Action::DismissNotice => {
            state.ignored = Vec::new();
            Entry::Replace
        }
        Action::Fit { compact } => {
            state.compact = compact;
            Entry::Replace
        }
    }
}

/// Selects a country, or none, in the place of whatever claim or corridor is open.
fn select(state: &mut AppState, country: Option<Country>) {
    state.choices.country = country;
    state.choices.reference = None;
    state.choices.corridor = None;
}

/// The span with another first year; the last year gives way.
fn from(time: Period, year: i32) -> Period {
    let year = year.min(i32::from(LAST_YEAR) - 1);
    Period::clamped(year, i32::from(time.last()).max(year + 1))
}

/// The span with another last year; the first year gives way.
fn until(time: Period, year: i32) -> Period {
    let year = year.max(i32::from(FIRST_YEAR) + 1);
    Period::clamped(i32::from(time.first()).min(year - 1), year)
}

/// The period moved by some years, with its length kept, as far as the timeline goes.
fn moved(time: Period, by: i32) -> Period {
    let (first, last) = (i32::from(time.first()), i32::from(time.last()));
    let by = by.clamp(i32::from(FIRST_YEAR) - first, i32::from(LAST_YEAR) - last);
    Period::clamped(first + by, last + by)
}
