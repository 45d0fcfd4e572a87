//! Handlers that only pass an action on: one function for each kind, whatever the action.

use yew::prelude::*;

use crate::state::action::Action;

/// Emits an action, whatever the event.
fn emits<E: 'static>(dispatch: &Callback<Action>, action: Action) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_: E| dispatch.emit(action.clone()))
}

/// Emits an action on a click.
#[inline(never)]
pub fn click(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    emits(dispatch, action)
}

/// Emits an action when a control changes.
#[inline(never)]
pub fn change(dispatch: &Callback<Action>, action: Action) -> Callback<Event> {
    emits(dispatch, action)
}

/// Emits an action on Enter and Space, as a button does.
#[inline(never)]
pub fn press(dispatch: &Callback<Action>, action: Action) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        if ["Enter", " "].contains(&event.key().as_str()) {
            event.prevent_default();
            dispatch.emit(action.clone());
        }
    })
}
