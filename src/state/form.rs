//! How the chart shows the figures: which form it has, and which scale its panels.

use crate::state::choice::place;

/// What the chart draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// What each reported, a panel a country.
    #[default]
    Weight,
    /// Parts of the five, with the rank below.
    Share,
    /// The rank alone.
    Rank,
    /// Each in parts of its own peak.
    Index,
}

impl Form {
    /// All forms, in the order of the control.
    pub const ALL: [Self; 4] = [Self::Weight, Self::Share, Self::Rank, Self::Index];

    const WORDS: [&'static str; 4] = ["weight", "share", "rank", "index"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The form with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }
}

/// On what scale the panels of weights stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scale {
    /// Each on its own.
    #[default]
    Own,
    /// One for all.
    Shared,
}

impl Scale {
    /// Both, in the order of the control.
    pub const ALL: [Self; 2] = [Self::Own, Self::Shared];

    const WORDS: [&'static str; 2] = ["own", "shared"];

    /// The word used in URLs.
    pub const fn key(self) -> &'static str {
        Self::WORDS[self as usize]
    }

    /// The scale with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.get(place(&Self::WORDS, key)?).copied()
    }
}
