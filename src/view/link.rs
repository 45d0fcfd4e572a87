//! Links of the evidence: real addresses, followed without leaving the page.

use yew::prelude::*;

use crate::state::app_state::Choices;
use crate::state::url;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follow {
    /// The query of its address.
    pub query: String,
    /// Whether it is a new entry of the history.
    pub push: bool,
}

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
    let (to, query) = (to.clone(), url::encode(choices));
    Callback::from(move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        to.emit(Follow {
            query: query.clone(),
            push: true,
        });
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
            to.emit(Follow {
                query: url::encode(&choices),
                push: false,
            });
        }
    })
}
