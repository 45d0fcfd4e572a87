//! Which parts of the page the state shows whose code loads later, and what became of that code.

use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::model::evidence::reference::Reference;
use crate::model::measure::Measure;
use crate::model::movement;
use crate::model::period::LAST_COVERED;
use crate::state::action::Action;
use crate::state::app_state::{AppState, Choices, Download};
use crate::state::choice::View;
use crate::state::versus::Versus;
use crate::view::further::{Bundle, Bundles, Host, Part, Shown};
use crate::view::kit::loading::Loading;

/// The place of a part, where the state shows it.
pub fn host(
    part: Part,
    state: &AppState,
    bundles: &Bundles,
    dispatch: &Callback<Action>,
    retry: &Callback<MouseEvent>,
) -> Option<Host> {
    if !shows(part, state) {
        return None;
    }
    let mut choices = match part {
        // These depend on few choices, and stay when others change.
        Part::Keys => Choices {
            layers: state.choices.layers,
            ..Choices::default()
        },
        Part::Supply => Choices::default(),
        _ => state.choices.clone(),
    };
    if !matches!(part, Part::Overlay | Part::Rings) {
        choices.camera = Camera::default();
    }
    Some(Host {
        part,
        loading: bundles.of(part.bundle()),
        shown: Shown {
            choices,
            size: state.size,
            download: state.download,
            dispatch: dispatch.clone(),
        },
        retry: retry.clone(),
    })
}

/// Whether a state shows any part whose code is in a bundle.
pub fn wants(bundle: Bundle, state: &AppState) -> bool {
    Part::ALL
        .into_iter()
        .any(|part| part.bundle() == bundle && shows(part, state))
}

/// Whether a state shows a part whose code is still to come.
pub fn waits(bundles: &Bundles, state: &AppState) -> bool {
    let awaited = |bundle| matches!(bundles.of(bundle), Loading::Unasked | Loading::Asked);
    Bundle::ALL
        .into_iter()
        .any(|bundle| awaited(bundle) && wants(bundle, state))
}

/// Whether a state shows a part.
fn shows(part: Part, state: &AppState) -> bool {
    let choices = &state.choices;
    let on_map = choices.view == View::Map;
    let on_evidence = choices.view == View::Evidence;
    match part {
        Part::View => !on_map && !on_evidence,
        Part::Evidence => on_evidence,
        Part::Selection => {
            !on_evidence && (choices.country.is_some() || choices.corridor.is_some())
        }
        Part::Card => !on_evidence && has_card(state),
        Part::Keys | Part::Overlay => on_map && choices.layers.any_thematic(),
        Part::Rings => on_map && choices.versus.is_some(),
        Part::Supply => choices.near && !on_evidence,
        Part::Events => !choices.kinds.is_empty() && !on_evidence,
        Part::Versus => choices.versus.is_some() && !on_evidence,
        Part::Download => state.download != Download::Closed,
    }
}

/// Whether the margin has a card: of a claim, a share, a corridor, the selected country, the five, a layer, the
/// neighbours or kinds of events.
fn has_card(state: &AppState) -> bool {
    let choices = &state.choices;
    matches!(choices.reference, Some(Reference::Claim(_)))
        || choices.country.is_some()
        || choices.measure == Measure::Share
        || choices.layers.any_thematic()
        || choices.near
        || choices.time.last() > LAST_COVERED
        || movement::is_shown(choices.drug, choices.country, choices.time)
        || matches!(choices.versus, Some(Versus::Time(_) | Versus::Drug(_)))
        || !choices.kinds.is_empty()
        || choices.claims
        || choices.corridor.is_some()
}
