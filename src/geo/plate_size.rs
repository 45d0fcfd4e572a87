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
    /// A large screen's, read from further away.
    Large,
}

impl PlateSize {
    /// All, from the smallest.
    pub const ALL: [Self; 4] = [Self::Small, Self::Medium, Self::Wide, Self::Large];

    /// The least width of the map on such a plate, in pixels of its lettering.
    pub const fn width(self) -> f64 {
        match self {
            Self::Small => 280.0,
            Self::Medium => 440.0,
            Self::Wide => 550.0,
            Self::Large => 600.0,
        }
    }

    /// How large such a pixel is, for lettering and discs alike; the stylesheet enlarges the sheet by as much.
    pub const fn lettering(self) -> f64 {
        match self {
            Self::Large => 1.25,
            _ => 1.0,
        }
    }
}
