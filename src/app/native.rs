//! What the page shows when it is rendered natively: the state of a link, with all of the program at hand.

use crate::app::further;
use crate::state::action::Action;
use crate::state::app_state::AppState;
use crate::state::reduce::reduce::reduce;
use crate::state::url;
use crate::view::further::{Bundle, Bundles};
use crate::view::kit::loading::Loading;

/// The state of a link; the default view before the program has started without one.
pub fn start(query: Option<&str>) -> (AppState, Bundles) {
    let (state, mut bundles) = (AppState::default(), Bundles::default());
    let Some(query) = query else {
        return (state, bundles);
    };
    let (choices, ignored) = url::decode(query);
    let restored = reduce(&state, Action::Restore(Box::new(choices), ignored));
    for bundle in Bundle::ALL {
        *bundles.of_mut(bundle) = Loading::Here(further::at_hand(bundle));
    }
    (restored.unwrap_or(state), bundles)
}
