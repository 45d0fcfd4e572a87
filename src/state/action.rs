//! What a visitor can do, as values.

use northern_route_geometry::plate::Point;

use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::reference::Reference;
use crate::model::measure::Measure;
use crate::state::app_state::{Choices, Download, Entry};
use crate::state::choice::{Layer, Page, Sort, Theme, View};
use crate::state::form::{Form, Scale};
use crate::state::kinds::Kinds;
use crate::state::notice::Ignored;
use crate::state::speed::Speed;

/// An intent of the visitor, or of the browser on the visitor's behalf.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Take over what a link says.
    Restore(Box<Choices>, Vec<Ignored>),
    /// Take over what a link on the page says, as a new entry or not.
    Follow(Box<Choices>, Entry),
    /// Move the year, or in a span the whole span so that it ends there.
    ScrubTo(i32),
    /// Move by some years, in the place of the present entry.
    ScrubBy(i32),
    /// Move the first year of a span.
    ScrubFirst(i32),
    /// Move the last year of a span.
    ScrubLast(i32),
    /// Move the first year of a span by some years.
    NudgeFirst(i32),
    /// Move the last year of a span by some years.
    NudgeLast(i32),
    /// One step back or forth.
    Step(i32),
    /// Choose a year, with a new entry in the history.
    ChooseYear(u16),
    /// Look at a single year.
    UseYear,
    /// Look at a span.
    UseSpan,
    /// Compare with the time just before.
    UseCompare,
    /// Choose a drug.
    ChooseDrug(DrugChoice),
    /// Choose a measure.
    ChooseMeasure(Measure),
    /// Choose the ratio, in hundredths.
    ChooseRatio(i32),
    /// Select a country, or none.
    SelectCountry(Option<Country>),
    /// Select a country, or let go of it when it is selected.
    ToggleCountry(Country),
    /// Select a country in a year: a cell of the table.
    ChooseCell(Country, u16),
    /// Select a corridor, or let go of it when it is selected.
    ToggleCorridor(usize),
    /// Open or close the claims about the five republics.
    ToggleClaims,
    /// Open what the figure of the headline rests on.
    ShowClaims,
    /// Open a claim or a contradiction.
    Open(Reference),
    /// Let go of whatever is selected.
    Deselect,
    /// Open a page of the evidence.
    ShowPage(Page),
    /// Open a view.
    ShowView(View),
    /// Switch a layer.
    ToggleLayer(Layer),
    /// Show kinds of events.
    ShowKinds(Kinds),
    /// Show or hide the neighbours.
    ToggleNear,
    /// Enlarge by a factor around a point of the frame (0..1).
    Zoom(f64, Point),
    /// Move the window by parts of the frame.
    Pan(f64, f64),
    /// Back to the whole plate.
    ResetView,
    /// Start or stop.
    TogglePlay,
    /// The clock says that one interval has passed.
    Tick,
    /// The clock says that nothing has changed for a moment.
    Rest,
    /// Choose how fast.
    ChooseSpeed(Speed),
    /// Choose light or dark.
    ChooseTheme(Theme),
    /// Choose what the chart draws.
    ShowAs(Form),
    /// Choose on what scale its panels stand.
    ScaleBy(Scale),
    /// Sort the table.
    SortBy(Sort),
    /// Open or close the sheet of what can be taken away.
    ShowDownload(Download),
    /// Turn the table.
    Turn,
    /// Take the notice away.
    DismissNotice,
    /// The window has room for a plate of this size.
    Fit(PlateSize),
}
