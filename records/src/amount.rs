//! Amounts as they were published: a number, a rough one, a limit, a range.

/// A published estimate: one number, a rough one, or a range. The unit stands beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// As printed.
    Exact(f64),
    /// Printed with "about".
    About(f64),
    /// From, to.
    Range(f64, f64),
}

impl Amount {
    /// The same in a year, over some years.
    #[must_use]
    pub fn over(self, years: u16) -> Self {
        let years = f64::from(years);
        match self {
            Self::Exact(value) => Self::Exact(value * years),
            Self::About(value) => Self::About(value * years),
            Self::Range(low, high) => Self::Range(low * years, high * years),
        }
    }
}

/// A number as it was published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ClaimAmount {
    /// No number.
    None,
    /// As stated.
    Exact(f64),
    /// About so much.
    About(f64),
    /// Less than this.
    LessThan(f64),
    /// At most this.
    UpTo(f64),
    /// More than this.
    MoreThan(f64),
    /// From one number to another.
    Range(f64, f64),
}

impl ClaimAmount {
    /// The one number that it names; none for a range.
    pub const fn one(self) -> Option<f64> {
        match self {
            Self::Exact(value)
            | Self::About(value)
            | Self::LessThan(value)
            | Self::UpTo(value)
            | Self::MoreThan(value) => Some(value),
            Self::None | Self::Range(..) => None,
        }
    }
}

impl From<Amount> for ClaimAmount {
    fn from(amount: Amount) -> Self {
        match amount {
            Amount::Exact(value) => Self::Exact(value),
            Amount::About(value) => Self::About(value),
            Amount::Range(low, high) => Self::Range(low, high),
        }
    }
}
