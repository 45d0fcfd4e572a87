//! What the page holds of the further module: whether it is there, and what it last had it draw.

use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::model::measure::Measure;
use crate::model::reference::Reference;
use crate::platform::module::{self, Module};
use crate::state::app_state::{AppState, Choices};
use crate::state::choice::View;
use crate::state::moment::Moment;
use crate::state::url;
use crate::state::versus::Versus;
use crate::view::further::{Host, Loading, Part};

/// The further module as the page sees it.
#[derive(Default)]
pub struct Annex {
    module: Option<Module>,
    missing: bool,
    asked: bool,
    /// From what the parts were last drawn.
    drawn: Option<(Choices, Moment, Vec<Part>)>,
}

impl Annex {
    /// Whether the margin has a card: of a claim, a share, a corridor, the selected country, the five, a
    /// layer, the neighbours or kinds of events.
    pub fn has_card(state: &AppState) -> bool {
        let choices = &state.choices;
        matches!(choices.reference, Some(Reference::Claim(_)))
            || choices.country.is_some()
            || choices.measure == Measure::Share
            || choices.layers.any_further()
            || choices.near
            || matches!(choices.versus, Some(Versus::Time(_) | Versus::Drug(_)))
            || !choices.kinds.is_empty()
            || state.claims
            || state.corridor.is_some()
    }

    /// The place of a part among the page's blocks.
    pub fn host(&self, part: Part) -> Host {
        let loading = match (&self.module, self.missing) {
            (Some(_), _) => Loading::Here,
            (None, true) => Loading::Missing,
            (None, false) => Loading::Asked,
        };
        Host { part, loading }
    }

    /// Takes the module over, or that it could not be had; then it is asked for again when needed again.
    pub fn arrived(&mut self, module: Option<Module>) {
        self.asked = module.is_some();
        self.missing = module.is_none();
        self.module = module;
    }

    /// Whether what the state shows is on screen, or known to be missing.
    pub fn settled(&self, state: &AppState) -> bool {
        self.drawn.is_some() || self.missing || parts(state).is_empty()
    }

    /// Has what the state shows drawn, once scrubbed years have come to rest; fetches the module first.
    pub fn draw(
        &mut self,
        state: &AppState,
        addresses: &str,
        follow: &Callback<(String, bool)>,
        arrived: &Callback<Option<Module>>,
    ) {
        let parts = parts(state);
        if parts.is_empty() || !state.restored {
            self.missing &= !parts.is_empty();
            self.drawn = None;
            return;
        }
        let Some(module) = &self.module else {
            if !self.asked && !self.missing {
                self.asked = true;
                let (follow, arrived) = (follow.clone(), arrived.clone());
                module::fetch(
                    addresses,
                    move |query, push| follow.emit((query, push)),
                    move |module| arrived.emit(module),
                );
            }
            return;
        };
        let choices = rested(state);
        let moment = Moment {
            corridor: state.corridor,
            claims: state.claims,
            compact: state.compact,
            camera: choices.camera,
        };
        let next = (choices, moment, parts);
        if self.drawn.as_ref() == Some(&next) {
            return;
        }
        let (choices, moment, parts) = &next;
        let still = Choices {
            camera: Camera::default(),
            ..choices.clone()
        };
        let same = self.drawn.as_ref().is_some_and(|(last, there, before)| {
            let last = Choices {
                camera: still.camera,
                ..last.clone()
            };
            let there = Moment {
                camera: moment.camera,
                ..*there
            };
            (&last, &there, before) == (&still, moment, parts)
        });
        let (query, moment) = (url::encode(&still), moment.encode());
        for part in parts {
            match part {
                Part::Overlay | Part::Rings => {
                    module.show(part.id(), &url::encode(choices), &moment);
                }
                // While only the plate moves, nothing else does.
                _ if same => {}
                _ => module.show(part.id(), &query, &moment),
            }
        }
        self.drawn = Some(next);
    }
}

/// The parts that the further module has to draw in a state.
fn parts(state: &AppState) -> Vec<Part> {
    let choices = &state.choices;
    let on_map = choices.view == View::Map;
    let wanted = |part: &Part| match part {
        Part::View => !on_map,
        Part::Card => choices.view != View::Evidence && Annex::has_card(state),
        Part::Keys | Part::Overlay => on_map && choices.layers.any_further(),
        Part::Rings => on_map && choices.versus.is_some(),
        Part::Supply => choices.near,
        Part::Events => !choices.kinds.is_empty(),
        Part::Versus => choices.versus.is_some() && choices.view != View::Evidence,
    };
    Part::ALL.into_iter().filter(wanted).collect()
}

/// The choices, with what was looked at before a scrub that has not come to rest.
fn rested(state: &AppState) -> Choices {
    let question = state.rested;
    Choices {
        time: question.period,
        drug: question.choice,
        measure: question.measure,
        ratio: question.ratio,
        country: question.country,
        ..state.choices.clone()
    }
}
