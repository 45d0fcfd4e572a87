//! What has become of keeping the atlas for use without a network, as the page's script says it.

/// What has become of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// This browser, or this place, keeps nothing.
    Unable,
    /// The visitor saves data.
    Saving,
    /// The files are being fetched.
    Fetching,
    /// All of them are kept.
    Kept,
    /// There is no room for them.
    Full,
    /// One could not be had.
    Cut,
    /// They have been removed.
    Removed,
}

impl Keeping {
    /// All.
    pub const ALL: [Self; 7] = [
        Self::Unable,
        Self::Saving,
        Self::Fetching,
        Self::Kept,
        Self::Full,
        Self::Cut,
        Self::Removed,
    ];

    /// The word that the script has for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Unable => "unable",
            Self::Saving => "saving",
            Self::Fetching => "fetching",
            Self::Kept => "kept",
            Self::Full => "full",
            Self::Cut => "cut",
            Self::Removed => "removed",
        }
    }

    /// What a word of the script means.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|keeping| keeping.key() == key)
    }
}
