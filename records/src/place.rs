//! Places on the map, and where drawings and names are anchored on the plate. Positions are degrees east and north.

use crate::country::Country;
use crate::form::{Compiled, Form};
use crate::keyed::keyed;

keyed! {
    /// What an anchor is of.
    AnchorUse:
    Disc "disc" "The disc of a country, on the whole plate.",
    DiscZoomed "disc_zoomed" "The disc of a country on an enlarged plate, where it stands elsewhere.",
    Name "name" "The name of a country on a wide plate.",
    NameSmall "name_small" "The name of a country on a smaller plate, where it stands elsewhere, or on its land at all.",
    NameZoomed "name_zoomed" "Further places of the name of a country on an enlarged plate, best place first.",
    Corridor "corridor" "The line of a corridor, tail to head.",
    Counterflow "counterflow" "The line of precursors, tail to head, by the claim that has its direction.",
    Border "border" "The length of a border, on its line.",
    Unsettled "unsettled" "A stretch of a border that was not settled, by the claim that says so.",
    Guard "guard" "Who guarded a section of a border.",
    Tie "tie" "The points on the way of a tie between two states.",
    Works "works" "Works without a published course, by their claim.",
    Mission "mission" "Missions at the border with a country.",
    Seized "seized" "What was seized of precursors in a country.",
    Field "field" "Fields destroyed, or which kind of nothing, by their row.",
    FieldLeader "field_leader" "Where the line from a field that stands beside its country leads.",
}

keyed! {
    /// How a tick lies across a border.
    Tick:
    Level "level" "The border runs level.",
    Upright "upright" "The border runs upright.",
    Falling "falling" "The border falls to the right.",
    Rising "rising" "The border rises to the right.",
}

/// The anchor of one thing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor<F: Form = Compiled> {
    /// What it is of.
    pub of: AnchorUse,
    /// Which one: the code of a country, or the key of a row.
    pub key: F::Text,
    /// One point or more.
    pub at: F::List<(f64, f64)>,
    /// The tick across a border.
    pub tick: Option<Tick>,
}

/// Where the disc of a country stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Disc {
    /// Whose.
    pub country: Country,
    /// On the whole plate.
    pub at: (f64, f64),
    /// On an enlarged plate.
    pub zoomed: (f64, f64),
}

/// Where the name of a country stands, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NamePlaces {
    /// ISO 3166-1 alpha-3 code.
    pub code: &'static str,
    /// On a wide plate: one place.
    pub wide: &'static [(f32, f32)],
    /// On a smaller plate, where it stands elsewhere, or on its land at all.
    pub small: &'static [(f32, f32)],
    /// Where else on an enlarged plate, best place first.
    pub zoomed: &'static [(f32, f32)],
}

/// The name of a sea, lake or river.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Water<F: Form = Compiled> {
    /// Its name; a line break is a vertical bar.
    pub name: F::Text,
    /// Its middle.
    pub at: (f64, f64),
    /// Degrees clockwise.
    pub turn: f64,
    /// The smallest zoom that shows it.
    pub zoom: f64,
}

keyed! {
    /// What kind of place a point on the map is.
    PlaceKind:
    Capital "capital" "Capital of a state.",
    Seat "seat" "Seat of a region.",
    Town "town" "Any other town.",
    Crossing "crossing" "Official border crossing.",
}
