//! Where what the first view does not show is drawn, by code that loads later.

use northern_route_geometry::plate::Point;
use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::scene::plate::room::Room;
use crate::state::action::Action;
use crate::state::app_state::{Choices, Download};
use crate::view::kit::count::rendered;
use crate::view::kit::loading::{Loading, missing};
use crate::view::kit::markup::markup;
use crate::view::kit::still::{Draw, held};
use crate::words::language::language;
use crate::words::shell::ShellLanguage as _;

/// A part of the page whose code loads later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The chart or the table.
    View,
    /// The evidence view.
    Evidence,
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
    /// The sheet of what can be taken away.
    Download,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 11] = [
        Self::View,
        Self::Evidence,
        Self::Selection,
        Self::Card,
        Self::Keys,
        Self::Overlay,
        Self::Rings,
        Self::Supply,
        Self::Events,
        Self::Versus,
        Self::Download,
    ];

    /// The file that its code is in.
    pub const fn bundle(self) -> Bundle {
        match self {
            Self::Evidence => Bundle::Evidence,
            Self::Download => Bundle::Download,
            _ => Bundle::Further,
        }
    }

    /// The name under which its renders are counted; `static:` for what a year must not touch.
    const fn name(self) -> &'static str {
        match self {
            Self::View => "View",
            Self::Evidence => "Evidence",
            Self::Selection => "Selection",
            Self::Card => "Card",
            Self::Keys => "static:Keys",
            Self::Overlay => "Overlay",
            Self::Rings => "Rings",
            Self::Supply => "static:Supply",
            Self::Events => "Events",
            Self::Versus => "Versus",
            Self::Download => "Download",
        }
    }
}

/// A file of the program that loads later. What several of them reach is a file that they share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bundle {
    /// Chart, table, further layers, selection, comparison.
    Further,
    /// The evidence view.
    Evidence,
    /// The sheet of what can be taken away.
    Download,
}

impl Bundle {
    /// All bundles.
    pub const ALL: [Self; 3] = [Self::Further, Self::Evidence, Self::Download];
}

/// What became of each bundle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bundles([Loading<&'static Further>; Bundle::ALL.len()]);

impl Bundles {
    /// What became of a bundle.
    pub const fn of(&self, bundle: Bundle) -> Loading<&'static Further> {
        self.0[bundle as usize]
    }

    /// The same, to be changed.
    pub const fn of_mut(&mut self, bundle: Bundle) -> &mut Loading<&'static Further> {
        &mut self.0[bundle as usize]
    }

    /// Lets what could not be had be asked for again.
    pub fn again(&mut self) {
        for loading in &mut self.0 {
            loading.again();
        }
    }
}

/// What the ties between states take of the plate before the names, from where it looks and whether it is narrow: points
/// along their lines, and room.
#[derive(Debug)]
pub struct Ties(pub fn(Camera, PlateSize) -> (Vec<Point>, Vec<Room>));

impl PartialEq for Ties {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// The code that loads later: plain functions, so that only who makes the table names what they draw.
#[derive(Debug)]
pub struct Further {
    /// Draws a part from what is shown.
    pub draw: fn(Part, &Shown) -> Html,
    /// The room that ties take, where it draws any.
    pub ties: Option<&'static Ties>,
    /// What the title of the window says of what it draws.
    pub titled: fn(&Choices) -> String,
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
    /// How large the plate is.
    pub size: PlateSize,
    /// The sheet of what can be taken away.
    pub download: Download,
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
        self.held(false)
    }

    /// The same, that keeps what it shows as long as it is held.
    pub fn held(&self, holds: bool) -> Html {
        held(holds, self.clone())
    }

    /// Among the page's blocks, in an element with an id: says that it is coming, or that it could not be had.
    pub fn block(&self, id: &'static str, holds: bool) -> Html {
        markup! {
            <div>
                <div {id}>{self.held(holds)}</div>
                {self.trouble()}
                if matches!(self.loading, Loading::Unasked | Loading::Asked) {
                    <p class="loading">{language().shell_labels().loading}</p>
                }
            </div>
        }
    }

    /// That it could not be had, if so.
    pub fn trouble(&self) -> Html {
        if self.loading.is_missing() {
            missing(language().shell_labels().further_missing, &self.retry)
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
