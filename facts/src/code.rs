//! The countries and drugs of the seizure table and their codes.

use crate::problem::Fault;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $what:literal: $($variant:ident $code:literal $shown:literal,)+) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = $shown] $variant,)+
        }

        impl $name {
            /// Every one, in the order of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code as the tables write it.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The name in English.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $shown),+ }
            }

            /// Finds the one with a code.
            ///
            /// # Errors
            /// A [`Fault`] that lists the codes.
            pub fn from_code(code: &str) -> Result<Self, $crate::problem::Fault> {
                let found = Self::ALL.iter().find(|one| one.code() == code);
                found.copied().ok_or_else(|| {
                    $crate::code::unknown($what, Self::ALL.iter().map(|one| one.code()))
                })
            }
        }
    };
}
pub(crate) use codes;

/// The refusal of a word that is not in a list.
pub(crate) fn unknown<'w>(what: &str, words: impl Iterator<Item = &'w str>) -> Fault {
    let words: Vec<&str> = words.collect();
    Fault::new(
        format!("is not a known {what}"),
        format!("Write one of {}.", words.join(", ")),
    )
}

/// Finds a word in a list.
pub(crate) fn word(text: &str, what: &str, words: &[&str]) -> Result<String, Fault> {
    let found = words.contains(&text).then(|| text.to_owned());
    found.ok_or_else(|| unknown(what, words.iter().copied()))
}

codes! {
    /// A country of the seizure table: the five republics, then five neighbours.
    Country, "country":
    Kaz "KAZ" "Kazakhstan",
    Kgz "KGZ" "Kyrgyzstan",
    Tjk "TJK" "Tajikistan",
    Tkm "TKM" "Turkmenistan",
    Uzb "UZB" "Uzbekistan",
    Afg "AFG" "Afghanistan",
    Chn "CHN" "China",
    Irn "IRN" "Iran",
    Pak "PAK" "Pakistan",
    Rus "RUS" "Russia",
}

codes! {
    /// A drug of the seizure table.
    Drug, "drug":
    Heroin "heroin" "Heroin",
    Opium "opium" "Opium",
    Morphine "morphine" "Morphine",
}

/// Codes that stand for several countries together.
pub const REGIONS: &[&str] = &["XCA", "XCS", "XRG"];

/// Countries that estimates and events name and the seizure table does not hold.
pub const OTHERS: &[&str] = &["ARM", "AZE", "BLR"];

/// Finds a state: a country and no group of them.
///
/// # Errors
/// A [`Fault`] that lists the codes.
pub fn state(code: &str) -> Result<&'static str, Fault> {
    area(code)
        .ok()
        .filter(|code| !REGIONS.contains(code))
        .ok_or_else(|| {
            let countries = Country::ALL.iter().map(|country| country.code());
            unknown("state", countries.chain(OTHERS.iter().copied()))
        })
}

/// Finds a country, or a group of countries, that an estimate or event may name.
///
/// # Errors
/// A [`Fault`] that lists the codes.
pub fn area(code: &str) -> Result<&'static str, Fault> {
    let known = || {
        let countries = Country::ALL.iter().map(|country| country.code());
        countries.chain(OTHERS.iter().chain(REGIONS).copied())
    };
    known()
        .find(|one| *one == code)
        .ok_or_else(|| unknown("country or region", known()))
}
