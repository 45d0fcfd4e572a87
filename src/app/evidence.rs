//! The composition root of the evidence, drawn from a link into an element of the page. It keeps
//! no state; whatever the reader chooses is a link that the page follows.

use yew::prelude::*;

use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::state::url;
use crate::view::evidence_card::EvidenceCard;
use crate::view::evidence_pages::EvidencePages;
use crate::view::link::Follow;
use crate::view::still::Draw;

/// What the evidence is drawn from.
#[derive(Properties, PartialEq)]
pub struct EvidenceProps {
    /// The query of the link.
    pub query: String,
    /// Where its own links go.
    pub follow: Callback<Follow>,
}

/// The evidence; a message is the query of another link.
pub struct Evidence {
    choices: Choices,
}

impl Component for Evidence {
    type Message = String;
    type Properties = EvidenceProps;

    fn create(context: &Context<Self>) -> Self {
        Self {
            choices: url::decode(&context.props().query).0,
        }
    }

    fn update(&mut self, _: &Context<Self>, query: String) -> bool {
        let choices = url::decode(&query).0;
        let changed = choices != self.choices;
        self.choices = choices;
        changed
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let (choices, follow) = (self.choices.clone(), context.props().follow.clone());
        if choices.view == View::Evidence {
            EvidencePages { choices, follow }.draw()
        } else {
            EvidenceCard { choices, follow }.draw()
        }
    }
}
