//! Places on the map.

use crate::keyed::keyed;

keyed! {
    /// What kind of place a point on the map is.
    PlaceKind:
    Capital "capital" "Capital of a state.",
    Seat "seat" "Seat of a region.",
    Town "town" "Any other town.",
    Crossing "crossing" "Official border crossing.",
}
