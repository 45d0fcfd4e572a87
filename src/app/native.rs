//! What the page shows when it is rendered natively: the state of a link, with all of the program at hand.

use yew::AttrValue;

use crate::app::further;
use crate::geo::plate_size::PlateSize;
use crate::state::action::Action;
use crate::state::app_state::{AppState, Download};
use crate::state::reduce::reduce::reduce;
use crate::state::url;
use crate::view::further::{Bundle, Bundles};
use crate::view::kit::loading::Loading;

/// What the page is rendered for, if not for the default view before the program has started.
#[derive(Clone, Debug, PartialEq)]
pub struct Native {
    /// The link.
    pub query: AttrValue,
    /// How large the plate is.
    pub size: PlateSize,
    /// What became of the code that loads later.
    pub code: Loading<()>,
    /// The sheet of what can be taken away.
    pub download: Download,
}

/// The state of a page, and what became of the code that loads later.
pub fn start(native: Option<&Native>) -> (AppState, Bundles) {
    let (mut state, mut bundles) = (AppState::default(), Bundles::default());
    let Some(native) = native else {
        return (state, bundles);
    };
    let (choices, ignored) = url::decode(&native.query);
    let actions = [
        Action::Restore(Box::new(choices), ignored),
        Action::Fit(native.size),
        Action::ShowDownload(native.download),
    ];
    for action in actions {
        state = reduce(&state, action).unwrap_or(state);
    }
    for bundle in Bundle::ALL {
        *bundles.of_mut(bundle) = match native.code {
            Loading::Unasked => Loading::Unasked,
            Loading::Asked => Loading::Asked,
            Loading::Here(()) => Loading::Here(further::at_hand(bundle)),
            Loading::Missing => Loading::Missing,
        };
    }
    (state, bundles)
}
