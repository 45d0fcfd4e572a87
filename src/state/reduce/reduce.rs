//! The state after an action. No clock, no browser; what an action does to a subject stands in the file of the subject.

use crate::geo::camera::Camera;
use crate::model::measure::Ratio;
use crate::state::action::Action;
use crate::state::app_state::{AppState, Entry, Playback};
use crate::state::reduce::{playing, selection, time, view};

/// The state after an action, or `None` when it changes nothing.
pub fn reduce(state: &AppState, action: Action) -> Option<AppState> {
    let mut next = state.clone();
    if interrupts(&action) {
        next.playback = Playback::Paused;
    }
    let (scrubs, entry) = (scrubs(&action), entry(&action));
    apply(&mut next, state.playback, action);
    next.choices = next.choices.settled();
    // Playing is one movement, however slow; a drag one until it rests.
    let playing = |state: &AppState| state.playback == Playback::Playing;
    let dragged = next.choices != state.choices || state.moving && !playing(state);
    next.moving = playing(&next) || scrubs && dragged;
    if next == *state {
        return None;
    }
    if next.choices != state.choices {
        next.entry = entry;
    }
    Some(next)
}

/// Whether playing stops for it: all that a visitor does but choosing how fast.
const fn interrupts(action: &Action) -> bool {
    !matches!(
        action,
        Action::Tick | Action::Rest | Action::ChooseSpeed(_) | Action::Fit { .. }
    )
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

/// How the action enters the history.
const fn entry(action: &Action) -> Entry {
    match action {
        Action::Follow(_, entry) => *entry,
        Action::Restore(..)
        | Action::TogglePlay
        | Action::Rest
        | Action::ChooseSpeed(_)
        | Action::Zoom(..)
        | Action::Pan(..)
        | Action::ResetView
        | Action::ChooseTheme(_)
        | Action::SortBy(_)
        | Action::ShowDownload(_)
        | Action::DismissNotice
        | Action::Fit { .. } => Entry::Replace,
        scrub if scrubs(scrub) => Entry::Replace,
        _ => Entry::Push,
    }
}

/// Carries the action out; whether the years ran before is in `was`.
fn apply(state: &mut AppState, was: Playback, action: Action) {
    let choices = &mut state.choices;
    match action {
        Action::Restore(restored, ignored) => {
            *choices = *restored;
            state.ignored = ignored;
            state.restored = true;
        }
        Action::Follow(followed, _) => selection::follow(choices, *followed),
        Action::ScrubTo(year) => time::end_at(choices, year),
        Action::ScrubBy(by) | Action::Step(by) => time::move_by(choices, by),
        Action::ScrubFirst(year) => time::first_at(choices, year),
        Action::NudgeFirst(by) => time::first_by(choices, by),
        Action::ScrubLast(year) => time::last_at(choices, year),
        Action::NudgeLast(by) => time::last_by(choices, by),
        Action::ChooseYear(year) => time::choose(choices, year),
        Action::UseYear => time::use_year(choices),
        Action::UseSpan => time::use_span(choices),
        Action::UseCompare => time::use_compare(choices),
        Action::TogglePlay => playing::toggle(state, was),
        Action::Tick => playing::tick(state, was),
        Action::ChooseSpeed(speed) => state.speed = speed,
        Action::ChooseDrug(drug) => choices.drug = drug,
        Action::ChooseMeasure(measure) => choices.measure = measure,
        Action::ChooseRatio(hundredths) => choices.ratio = Ratio::clamped(hundredths),
        Action::SelectCountry(country) => selection::select(choices, country),
        Action::ToggleCountry(country) => selection::toggle(choices, country),
        Action::ChooseCell(country, year) => {
            time::choose(choices, year);
            selection::select(choices, Some(country));
        }
        Action::ToggleCorridor(index) => selection::toggle_corridor(choices, index),
        Action::ToggleClaims => selection::toggle_claims(choices),
        Action::ShowClaims => selection::show_claims(choices),
        Action::Open(reference) => choices.reference = Some(reference),
        Action::Deselect => selection::clear(choices),
        Action::ShowPage(page) => view::show_page(choices, page),
        Action::ShowView(view) => view::show(choices, view),
        Action::ToggleLayer(layer) => choices.layers = choices.layers.toggled(layer),
        Action::ShowKinds(kinds) => choices.kinds = kinds,
        Action::ToggleNear => choices.near = !choices.near,
        Action::Zoom(factor, anchor) => choices.camera = choices.camera.zoomed(factor, anchor),
        Action::Pan(dx, dy) => choices.camera = choices.camera.panned(dx, dy),
        Action::ResetView => choices.camera = Camera::default(),
        Action::ChooseTheme(theme) => choices.theme = theme,
        Action::ShowAs(form) => choices.form = form,
        Action::ScaleBy(scale) => choices.scale = scale,
        Action::SortBy(sort) => choices.sort = sort,
        Action::ShowDownload(download) => state.download = download,
        Action::Turn => choices.turned = !choices.turned,
        Action::DismissNotice => state.ignored = Vec::new(),
        Action::Fit(size) => state.size = size,
        // What waited follows, for nothing moves any more.
        Action::Rest => {}
    }
}
