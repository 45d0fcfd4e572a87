//! Where the further part draws: what the first view does not show, in code that loads later.

use yew::prelude::*;

use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::view::count::rendered;
use crate::view::loading::{Loading, missing};
use crate::view::markup::markup;
use crate::view::still::{Draw, still};
use crate::words::language::language;

/// A part of the page whose code loads later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The open view, where it is not the map.
    View,
    /// The selected corridor and country, in the margin.
    Selection,
    /// The evidence in the margin.
    Card,
    /// The legend of the further layers.
    Keys,
    /// The further layers on the plate.
    Overlay,
    /// The other side of a comparison, over the discs.
    Rings,
    /// Afghan supply over the timeline.
    Supply,
    /// The chosen kinds of events over the timeline.
    Events,
    /// The comparison, under the headline.
    Versus,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 9] = [
        Self::View,
        Self::Selection,
        Self::Card,
        Self::Keys,
        Self::Overlay,
        Self::Rings,
        Self::Supply,
        Self::Events,
        Self::Versus,
    ];

    /// The name under which its renders are counted; `static:` for what a year must not touch.
    const fn name(self) -> &'static str {
        match self {
            Self::View => "View",
            Self::Selection => "Selection",
            Self::Card => "Card",
            Self::Keys => "static:Keys",
            Self::Overlay => "Overlay",
            Self::Rings => "Rings",
            Self::Supply => "static:Supply",
            Self::Events => "Events",
            Self::Versus => "Versus",
        }
    }
}

/// The code that loads later: plain functions, so that only who makes the table names what they draw.
pub struct Further {
    /// Draws a part from what is shown.
    pub draw: fn(Part, &Shown) -> Html,
}

impl PartialEq for Further {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What a part is drawn from.
#[derive(Clone, PartialEq)]
pub struct Shown {
    /// The choices.
    pub choices: Choices,
    /// Selected corridor, an index into the table.
    pub corridor: Option<usize>,
    /// Whether the claims about the five are open.
    pub claims: bool,
    /// Whether the plate is narrow.
    pub compact: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

/// A place for a part.
#[derive(Clone, PartialEq)]
pub struct Host {
    /// Which part.
    pub part: Part,
    /// What became of the code.
    pub loading: Loading<&'static Further>,
    /// From what it is drawn.
    pub shown: Shown,
    /// Asks for the code again.
    pub retry: Callback<MouseEvent>,
}

impl Host {
    /// In a drawing: nothing until the code is here.
    pub fn bare(&self) -> Html {
        still(self.clone())
    }

    /// Among the page's blocks, in an element with an id: says that it is coming, or that it could not be had.
    pub fn block(&self, id: &'static str) -> Html {
        markup! {
            <div>
                <div {id}>{self.bare()}</div>
                {self.trouble()}
                if matches!(self.loading, Loading::Unasked | Loading::Asked) {
                    <p class="loading">{language().labels().loading}</p>
                }
            </div>
        }
    }

    /// That it could not be had, if so.
    pub fn trouble(&self) -> Html {
        if self.loading.is_missing() {
            missing(language().labels().further_missing, &self.retry)
        } else {
            Html::default()
        }
    }
}

impl Draw for Host {
    const NAME: &'static str = "Host";

    fn draw(&self) -> Html {
        let Loading::Here(further) = self.loading else {
            return Html::default();
        };
        rendered(self.part.name());
        (further.draw)(self.part, &self.shown)
    }
}
