//! The countries that the seizure table covers: the five republics, and the neighbours for comparison.

use crate::keyed::Keyed;

/// A country of the seizure table. The order is the order of the generated table: republics first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Country {
    /// Kazakhstan.
    Kaz,
    /// Kyrgyzstan.
    Kgz,
    /// Tajikistan.
    Tjk,
    /// Turkmenistan.
    Tkm,
    /// Uzbekistan.
    Uzb,
    /// Afghanistan.
    Afg,
    /// China.
    Chn,
    /// Iran.
    Irn,
    /// Pakistan.
    Pak,
    /// Russia.
    Rus,
}

impl Country {
    /// The five republics of Central Asia: every regional total is over these.
    pub const FIVE: [Self; 5] = [Self::Kaz, Self::Kgz, Self::Tjk, Self::Tkm, Self::Uzb];

    /// Neighbours, shown for comparison and never part of a total.
    pub const NEIGHBOURS: [Self; 5] = [Self::Afg, Self::Chn, Self::Irn, Self::Pak, Self::Rus];

    /// ISO 3166-1 alpha-3 code, as in URLs and tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kaz => "KAZ",
            Self::Kgz => "KGZ",
            Self::Tjk => "TJK",
            Self::Tkm => "TKM",
            Self::Uzb => "UZB",
            Self::Afg => "AFG",
            Self::Chn => "CHN",
            Self::Irn => "IRN",
            Self::Pak => "PAK",
            Self::Rus => "RUS",
        }
    }

    /// The country with this ISO 3166-1 alpha-3 code, if the table has it.
    pub fn parse(code: &str) -> Option<Self> {
        Self::FIVE
            .into_iter()
            .chain(Self::NEIGHBOURS)
            .find(|country| country.code() == code)
    }

    /// Whether this is one of the five republics.
    pub const fn is_republic(self) -> bool {
        matches!(
            self,
            Self::Kaz | Self::Kgz | Self::Tjk | Self::Tkm | Self::Uzb
        )
    }
}

impl Keyed for Country {
    const EVERY: &'static [Self] = &[
        Self::Kaz,
        Self::Kgz,
        Self::Tjk,
        Self::Tkm,
        Self::Uzb,
        Self::Afg,
        Self::Chn,
        Self::Irn,
        Self::Pak,
        Self::Rus,
    ];

    fn key(self) -> &'static str {
        self.code()
    }
}
