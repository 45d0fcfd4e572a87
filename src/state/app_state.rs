//! What the visitor chose. Everything that a link carries is in `Choices`; the rest is of the moment.

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::scrambled_list::{Arguments, Tolerance};
use crate::model::measure::{Measure, Ratio};
use crate::model::period::Period;
use crate::model::statement::Question;
use crate::state::about::About;
use crate::state::choice::{Layers, Page, Relation, Sort, Theme, View};
use crate::state::form::{Form, Scale};
use crate::state::kinds::Kinds;
use crate::state::notice::Ignored;
use crate::state::speed::Speed;
use crate::state::versus::Versus;

/// The choices that a link carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, and a key of the link"
)]
pub struct Choices {
    /// Open view.
    pub view: View,
    /// Year or span.
    pub time: Period,
    /// Substance.
    pub drug: DrugChoice,
    /// What is counted.
    pub measure: Measure,
    /// Opium to heroin.
    pub ratio: Ratio,
    /// Selected country.
    pub country: Option<Country>,
    /// Whether neighbours are shown.
    pub near: bool,
    /// What the view is compared with.
    pub versus: Option<Versus>,
    /// Layers that are on.
    pub layers: Layers,
    /// Open corridor, an index into the table.
    pub corridor: Option<usize>,
    /// Whether what the figures of the five rest on is open in the margin.
    pub claims: bool,
    /// Kinds of events that the timeline shows.
    pub kinds: Kinds,
    /// Where the plate looks.
    pub camera: Camera,
    /// What the chart draws.
    pub form: Form,
    /// On what scale its panels stand.
    pub scale: Scale,
    /// How the table is sorted.
    pub sort: Sort,
    /// Whether the years are its rows.
    pub turned: bool,
    /// Light or dark.
    pub theme: Theme,
    /// Open page of the evidence.
    pub page: Page,
    /// What the ledger is filtered by.
    pub about: About,
    /// Claim or contradiction that is open.
    pub reference: Option<Reference>,
    /// Which arguments on the scrambled list are on.
    pub arguments: Arguments,
    /// How the time of a claim has to stand to the chosen one.
    pub relation: Relation,
    /// How near the series has to be.
    pub tolerance: Tolerance,
    /// Whether the view stands in the page of another.
    pub embed: bool,
}

impl Choices {
    /// The choices with every rule between them kept: what may not stand with another choice is let go of.
    #[must_use]
    pub fn settled(mut self) -> Self {
        // A neighbour is chosen only while the neighbours are shown.
        let stands = |country: Country| self.near || country.is_republic();
        self.country = self.country.filter(|country| stands(*country));
        self.versus = self
            .versus
            .filter(|versus| !matches!(versus, Versus::Country(country) if !stands(*country)));
        // A contradiction is a page of the ledger.
        if matches!(self.reference, Some(Reference::Contradiction(_))) {
            self.view = View::Evidence;
            self.page = Page::Ledger;
        }
        self
    }

    /// What these choices ask of the table.
    pub const fn question(&self) -> Question {
        Question {
            period: self.time,
            choice: self.drug,
            measure: self.measure,
            ratio: self.ratio,
            country: self.country,
        }
    }
}

/// Whether the years run by themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Playback {
    /// Standing still.
    #[default]
    Paused,
    /// Stepping.
    Playing,
}

/// The sheet of what can be taken away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Download {
    /// It is closed.
    #[default]
    Closed,
    /// It is open.
    Open,
    /// It is open since the browser would not copy the link.
    Uncopied,
}

/// How the last change goes into the browser's history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// It takes the place of the present entry: scrubbing, playing, moving the map.
    #[default]
    Replace,
    /// It is a new entry: selecting, stepping, switching.
    Push,
}

/// The whole state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppState {
    /// What a link carries.
    pub choices: Choices,
    /// Whether the years run.
    pub playback: Playback,
    /// How fast.
    pub speed: Speed,
    /// The sheet of what can be taken away.
    pub download: Download,
    /// Parameters of the link that were ignored, until dismissed.
    pub ignored: Vec<Ignored>,
    /// How large the plate is.
    pub size: PlateSize,
    /// How the last change enters the history.
    pub entry: Entry,
    /// Whether years are being scrubbed or played and have not stood still yet. What need not follow each of them waits
    /// until they rest, so that discs and timeline keep up on a slow phone and no sentence flickers.
    pub moving: bool,
    /// Whether the state of the URL has been taken over.
    pub restored: bool,
}
