//! Playing: the clock moves the time, up to the last year.

use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::state::app_state::{AppState, Playback};
use crate::state::reduce::time;

/// Starts, from the first year where the last is reached, or stops.
pub fn toggle(state: &mut AppState, was: Playback) {
    if was == Playback::Playing {
        return;
    }
    state.playback = Playback::Playing;
    if state.choices.time.last() == LAST_YEAR {
        time::move_by(
            &mut state.choices,
            i32::from(FIRST_YEAR) - i32::from(LAST_YEAR),
        );
    }
}

/// One year on; at the last it stops. A late tick does nothing.
pub fn tick(state: &mut AppState, was: Playback) {
    if was == Playback::Playing {
        time::move_by(&mut state.choices, 1);
        if state.choices.time.last() == LAST_YEAR {
            state.playback = Playback::Paused;
        }
    }
}
