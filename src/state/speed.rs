//! How fast playing steps.

/// The steps of playing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// A year in two seconds.
    Half,
    /// A year a second.
    #[default]
    Normal,
    /// Two years a second.
    Double,
    /// Four years a second.
    Quadruple,
}

impl Speed {
    /// All speeds, slowest first.
    pub const ALL: [Self; 4] = [Self::Half, Self::Normal, Self::Double, Self::Quadruple];

    /// Milliseconds between two years.
    pub const fn interval_ms(self) -> u32 {
        match self {
            Self::Half => 2000,
            Self::Normal => 1000,
            Self::Double => 500,
            Self::Quadruple => 250,
        }
    }

    /// As shown.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Half => "0.5×",
            Self::Normal => "1×",
            Self::Double => "2×",
            Self::Quadruple => "4×",
        }
    }
}
