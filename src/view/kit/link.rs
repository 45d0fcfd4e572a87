//! Links within the atlas: real addresses, followed without leaving the page.

use yew::prelude::*;

use crate::platform::browser;
use crate::state::action::Action;
use crate::state::app_state::{Choices, Entry};
use crate::state::url;

/// Where a link leads: an action like any other.
pub type Follow = Action;

/// The address of some choices, relative to the page.
pub fn address(choices: &Choices) -> String {
    let query = url::encode(choices);
    if query.is_empty() {
        "?".to_owned()
    } else {
        query
    }
}

/// Takes a click on a link over, if it is a plain one; one with a key held is the browser's.
fn takes(event: &MouseEvent) -> bool {
    let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if !held {
        event.prevent_default();
    }
    !held
}

/// Emits an action on a plain click of the link that has the same effect.
pub fn open(dispatch: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        if takes(&event) {
            dispatch.emit(action.clone());
        }
    })
}

/// Follows to some choices on a plain click.
pub fn follow(to: &Callback<Follow>, choices: &Choices) -> Callback<MouseEvent> {
    let (to, choices) = (to.clone(), choices.clone());
    Callback::from(move |event: MouseEvent| {
        if !takes(&event) {
            return;
        }
        // Where the link is gone afterwards, the focus is in the region that it stood in.
        browser::keep_focus_around(&event);
        to.emit(Action::Follow(Box::new(choices.clone()), Entry::Push));
    })
}

/// Takes some choices over in the place of the present entry.
pub fn settle<E: 'static>(
    to: &Callback<Follow>,
    choices: impl Fn(E) -> Option<Choices> + 'static,
) -> Callback<E> {
    let to = to.clone();
    Callback::from(move |event: E| {
        if let Some(choices) = choices(event) {
            to.emit(Action::Follow(Box::new(choices), Entry::Replace));
        }
    })
}
