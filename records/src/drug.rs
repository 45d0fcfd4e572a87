//! The opiates of the seizure table, and what figures speak of: one of them, or two together.

use crate::keyed::Keyed;

/// One substance, as the seizure table records it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drug {
    /// Heroin.
    Heroin,
    /// Opium.
    Opium,
    /// Morphine.
    Morphine,
}

impl Drug {
    /// All substances, in the order of the table.
    pub const ALL: [Self; 3] = [Self::Heroin, Self::Opium, Self::Morphine];

    /// The key as the tables write it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Heroin => "heroin",
            Self::Opium => "opium",
            Self::Morphine => "morphine",
        }
    }
}

impl Keyed for Drug {
    const EVERY: &'static [Self] = &Self::ALL;

    fn key(self) -> &'static str {
        self.key()
    }
}

/// What the visitor looks at: one substance, or heroin and opium together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum DrugChoice {
    /// Heroin alone.
    #[default]
    Heroin,
    /// Opium alone.
    Opium,
    /// Morphine alone.
    Morphine,
    /// Heroin and opium, side by side.
    Opiates,
}

impl DrugChoice {
    /// All choices, in the order of the controls.
    pub const ALL: [Self; 4] = [Self::Heroin, Self::Opium, Self::Morphine, Self::Opiates];

    /// The substances that this choice shows.
    pub const fn substances(self) -> &'static [Drug] {
        match self {
            Self::Heroin => &[Drug::Heroin],
            Self::Opium => &[Drug::Opium],
            Self::Morphine => &[Drug::Morphine],
            Self::Opiates => &[Drug::Heroin, Drug::Opium],
        }
    }

    /// The word used in URLs and file names.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Heroin => "heroin",
            Self::Opium => "opium",
            Self::Morphine => "morphine",
            Self::Opiates => "opiates",
        }
    }

    /// The choice with this URL word.
    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }
}

impl From<Drug> for DrugChoice {
    fn from(drug: Drug) -> Self {
        match drug {
            Drug::Heroin => Self::Heroin,
            Drug::Opium => Self::Opium,
            Drug::Morphine => Self::Morphine,
        }
    }
}
