//! Links of the evidence: real addresses, followed without leaving the page.

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

/// Follows to some choices on a plain click; one with a key held is the browser's.
pub fn follow(to: &Callback<Follow>, choices: &Choices) -> Callback<MouseEvent> {
    let (to, choices) = (to.clone(), choices.clone());
    Callback::from(move |event: MouseEvent| {
        let held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if held || event.button() != 0 {
            return;
        }
        event.prevent_default();
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
