//! Handlers that only pass an action on: one function for each kind, whatever the action.

use yew::prelude::*;

use crate::platform::browser;
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

/// Emits an action on a click that takes the button away: the focus goes to the region around it.
#[inline(never)]
pub fn leave(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        browser::focus_around(&event);
        dispatch.emit(action.clone());
    })
}

/// Emits an action on a click that opens another view: the focus goes there.
#[inline(never)]
pub fn enter(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| {
        browser::focus("view");
        dispatch.emit(action.clone());
    })
}

/// The key that was pressed; none with Ctrl, Alt or the command key, which are the browser's.
pub fn key(event: &KeyboardEvent) -> String {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        String::new()
    } else {
        event.key()
    }
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
        if ["Enter", " "].contains(&key(&event).as_str()) {
            event.prevent_default();
            dispatch.emit(action.clone());
        }
    })
}
