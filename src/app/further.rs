//! The composition root of the further module, drawn from a link into an element of the page. It keeps
//! no state; whatever the reader chooses is a link that the page follows.

use yew::prelude::*;

use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Choices, Entry};
use crate::state::choice::View;
use crate::state::moment::Moment;
use crate::state::url;
use crate::view::chart::Chart;
use crate::view::evidence_card::EvidenceCard;
use crate::view::evidence_pages::EvidencePages;
use crate::view::further::Part;
use crate::view::happenings::Happenings;
use crate::view::keys::Keys;
use crate::view::link::Follow;
use crate::view::overlay::Overlay;
use crate::view::rings::Rings;
use crate::view::still::{Draw, still};
use crate::view::supply::SupplyBand;
use crate::view::table::Table;
use crate::view::versus::Comparison;

/// What a part is drawn from.
#[derive(Properties, PartialEq)]
pub struct FurtherProps {
    /// Which part of the page.
    pub part: Part,
    /// The query of the link, and what a link leaves out.
    pub shown: (String, String),
    /// Where its own links go.
    pub follow: Callback<Follow>,
}

/// A part of the page; a message is another link to draw it from.
pub struct Further {
    choices: Choices,
    moment: Moment,
}

impl Further {
    fn read((query, moment): &(String, String)) -> Self {
        Self {
            choices: url::decode(query).0,
            moment: Moment::decode(moment),
        }
    }
}

impl Component for Further {
    type Message = (String, String);
    type Properties = FurtherProps;

    fn create(context: &Context<Self>) -> Self {
        Self::read(&context.props().shown)
    }

    fn update(&mut self, _: &Context<Self>, shown: Self::Message) -> bool {
        *self = Self::read(&shown);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let FurtherProps { part, follow, .. } = context.props();
        let (choices, follow) = (self.choices.clone(), follow.clone());
        let (question, near) = (choices.question(), choices.near);
        match (part, choices.view) {
            (Part::View, View::Chart) => Chart {
                question,
                versus: choices.versus,
                near,
                dispatch: dispatch(choices, follow),
            }
            .draw(),
            (Part::View, View::Table) => Table {
                question,
                versus: choices.versus,
                near,
                sort: choices.sort,
                dispatch: dispatch(choices, follow),
            }
            .draw(),
            (Part::Rings, _) => Rings {
                choices,
                camera: self.moment.camera,
                compact: self.moment.compact,
            }
            .draw(),
            (Part::Versus, _) => Comparison { choices, follow }.draw(),
            (Part::View, _) => EvidencePages { choices, follow }.draw(),
            (Part::Card, _) => EvidenceCard {
                choices,
                claims: self.moment.claims,
                corridor: self.moment.corridor,
                follow,
            }
            .draw(),
            (Part::Keys, _) => still(Keys {
                layers: choices.layers,
            }),
            (Part::Overlay, _) => Overlay {
                choices,
                camera: self.moment.camera,
                compact: self.moment.compact,
                follow,
            }
            .draw(),
            (Part::Supply, _) => SupplyBand.draw(),
            (Part::Events, _) => Happenings { choices, follow }.draw(),
        }
    }
}

/// Actions as links: what an action makes of the choices is what the page follows.
fn dispatch(choices: Choices, follow: Callback<Follow>) -> Callback<Action> {
    Callback::from(move |action| {
        let state = AppState {
            choices: choices.clone(),
            ..AppState::default()
        };
        if let Some(next) = reduce(&state, action) {
            follow.emit(Follow {
                query: url::encode(&next.choices),
                push: next.entry == Entry::Push,
            });
        }
    })
}
