//! Where the further module draws: empty elements that it fills, and what to say meanwhile.

use yew::prelude::*;

use crate::view::markup::markup;
use crate::view::still::Draw;
use crate::words::language::language;

/// A part of the page that the further module draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The open view, where it is not the map.
    View,
    /// The evidence in the margin.
    Card,
    /// The legend of those layers.
    Keys,
    /// The layers on the plate that are off at first.
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
    pub const ALL: [Self; 8] = [
        Self::View,
        Self::Card,
        Self::Keys,
        Self::Overlay,
        Self::Rings,
        Self::Supply,
        Self::Events,
        Self::Versus,
    ];

    /// Id of its element.
    pub const fn id(self) -> &'static str {
        match self {
            Self::View => "further",
            Self::Card => "card",
            Self::Keys => "keys",
            Self::Overlay => "overlay",
            Self::Rings => "rings",
            Self::Supply => "supply",
            Self::Events => "events",
            Self::Versus => "versus",
        }
    }
}

/// What became of the further module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// It has been asked for.
    Asked,
    /// It is here.
    Here,
    /// It could not be had.
    Missing,
}

/// A place for a part among the page's blocks; those in drawings are bare groups.
#[derive(Clone, PartialEq)]
pub struct Host {
    /// Which part.
    pub part: Part,
    /// What to say in it.
    pub loading: Loading,
}

impl Draw for Host {
    const NAME: &'static str = "Host";

    fn draw(&self) -> Html {
        let words = language().labels();
        markup! {
            <div>
                <div id={self.part.id()}></div>
                if self.loading != Loading::Here {
                    <p class="loading">{if self.loading == Loading::Missing { words.further_missing } else { words.loading }}</p>
                }
            </div>
        }
    }
}
