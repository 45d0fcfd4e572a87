//! What the ledger is filtered by: years, countries, kinds of contradictions, how sure their verdicts are.

use crate::model::country::Country;
use crate::model::evidence::record::Certainty;
use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::state::choice::place;

/// Something that a contradiction is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// A year.
    Year(u16),
    /// A country.
    Country(Country),
    /// A kind, as the table of contradictions writes it.
    Kind(&'static str),
    /// How sure the verdict is.
    Certainty(Certainty),
}

/// How many years there are; they come first.
const YEARS: usize = (LAST_YEAR - FIRST_YEAR + 1) as usize;
/// How many countries follow them.
const COUNTRIES: usize = 10;
/// How many kinds follow these; the certainties are last.
const KINDS: usize = 8;

/// Every aspect in the words of a link.
#[rustfmt::skip]
pub const WORDS: [&str; YEARS + COUNTRIES + KINDS + 3] = [
    "1990", "1991", "1992", "1993", "1994", "1995", "1996", "1997", "1998", "1999", "2000",
    "2001", "2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009", "2010", "2011",
    "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023",
    "KAZ", "KGZ", "TJK", "TKM", "UZB", "AFG", "CHN", "IRN", "PAK", "RUS",
    "arithmetic", "attribution", "coverage", "label", "period", "sources", "vintage", "wording",
    "certain", "likely", "open",
];

/// A set of aspects, a bit a word. Those of one sort stand beside each other: a contradiction is about one of them or
/// another; those of several sorts narrow it down: it is about one of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct About(pub(super) u64);

impl About {
    /// Whether it keeps every contradiction.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether an aspect is among those that are looked for.
    pub fn has(self, aspect: Aspect) -> bool {
        self.0 & aspect.bit() != 0
    }

    /// The set with an aspect switched over.
    #[must_use]
    pub fn toggled(self, aspect: Aspect) -> Self {
        Self(self.0 ^ aspect.bit())
    }

    /// Its aspects of one sort: years, countries, kinds or certainties.
    pub fn sort(self, sort: usize) -> impl Iterator<Item = Aspect> {
        Aspect::of_sort(sort)
            .into_iter()
            .filter(move |aspect| self.has(*aspect))
    }
}

impl Aspect {
    /// How many sorts there are.
    pub const SORTS: usize = 4;

    /// Every aspect of a sort, in the order of a link.
    pub fn of_sort(sort: usize) -> Vec<Self> {
        let words = |from: usize, count: usize| WORDS[YEARS + from..][..count].iter().copied();
        match sort {
            0 => (FIRST_YEAR..=LAST_YEAR).map(Self::Year).collect(),
            1 => words(0, COUNTRIES)
                .filter_map(Country::parse)
                .map(Self::Country)
                .collect(),
            2 => words(COUNTRIES, KINDS).map(Self::Kind).collect(),
            _ => Certainty::ALL
                .iter()
                .copied()
                .map(Self::Certainty)
                .collect(),
        }
    }

    /// Its bit in a set.
    fn bit(self) -> u64 {
        let place = match self {
            Self::Year(year) => usize::from(year.saturating_sub(FIRST_YEAR)),
            Self::Country(country) => YEARS + country as usize,
            Self::Kind(kind) => place(&WORDS, kind).unwrap_or(WORDS.len()),
            Self::Certainty(certainty) => YEARS + COUNTRIES + KINDS + certainty as usize,
        };
        1 << place
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::evidence::tables::CONTRADICTIONS;

    #[test]
    fn every_word_is_an_aspect_and_the_other_way_round() {
        let all: Vec<Aspect> = (0..Aspect::SORTS).flat_map(Aspect::of_sort).collect();
        assert_eq!(all.len(), WORDS.len());
        for (place, aspect) in all.into_iter().enumerate() {
            let word = match aspect {
                Aspect::Year(year) => year.to_string(),
                Aspect::Country(country) => country.code().to_owned(),
                Aspect::Kind(kind) => kind.to_owned(),
                Aspect::Certainty(certainty) => certainty.key().to_owned(),
            };
            assert_eq!((WORDS[place], 1 << place), (&*word, aspect.bit()));
        }
    }

    #[test]
    fn every_kind_of_the_table_can_be_asked_for() {
        let kinds = Aspect::of_sort(2);
        for row in CONTRADICTIONS {
            assert!(kinds.contains(&Aspect::Kind(row.kind)), "{row:?}");
        }
        for kind in kinds {
            let mut rows = CONTRADICTIONS.iter();
            assert!(rows.any(|row| Aspect::Kind(row.kind) == kind), "{kind:?}");
        }
    }
}
