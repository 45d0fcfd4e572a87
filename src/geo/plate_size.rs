//! How large the plate is, in a few steps: each has a nominal width that names are placed for.

/// A step of size. A plate is at least as wide as its step's nominal width; what it has beyond only gives names more
/// room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlateSize {
    /// A phone's, or that of a low window.
    Small,
    /// A tablet's, or that of a narrow window.
    Medium,
    /// A desk's.
    #[default]
    Wide,
}

impl PlateSize {
    /// All, from the smallest.
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Wide];

    /// The least width of the map on such a plate, in pixels.
    pub const fn width(self) -> f64 {
        match self {
            Self::Small => 296.0,
            Self::Medium => 440.0,
            Self::Wide => 600.0,
        }
    }
}
