//! What is said of the services' means and conduct, as small cards; every figure is a claim's.

use crate::model::country::Country;
use crate::model::evidence::record::Claim;
use crate::model::evidence::tables::{SPOTS, claim};
use crate::words::en::layers::capacity as words;
use crate::words::language::{Language as _, language};

/// The contradictions beside the two columns: one report says both, and some speakers were lost.
pub const DISPUTES: [u16; 3] = [12, 14, 31];
/// The code of the five republics together.
const FIVE: &str = "XCA";

/// Claims that are figures and claims that are told, by the title of their card.
const CARDS: [(&str, &[u16], &[u16]); 4] = [
    (words::SQUAD, &[7, 8, 9, 10], &[]),
    (words::PENALTY, &[6], &[6, 110]),
    (words::ARRESTS, &[12], &[12]),
    (words::MEANS, &[], &[5, 114, 154, 146]),
];
/// What the report of 2012, and the press on it, say in favour of the services.
const PRAISE: &[u16] = &[13, 14, 113, 115, 117];
/// What they say against them.
const CRITICISM: &[u16] = &[96, 97, 16, 94, 112, 140];

/// A figure of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The claim that states it.
    pub claim: u16,
    /// The number.
    pub number: String,
    /// What it counts.
    pub counted: &'static str,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Place and subject.
    pub title: &'static str,
    /// The time of its figures; empty where each claim tells its own.
    pub when: String,
    /// Figures.
    pub figures: Vec<Figure>,
    /// Claims that are told in full.
    pub told: Vec<u16>,
}

/// What is said of the services of a country, or of the five together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capacity {
    /// The cards.
    pub cards: Vec<Card>,
    /// Praise and criticism.
    pub sides: [Vec<u16>; 2],
}

/// The cards for the five together, Kyrgyzstan or Tajikistan; none for other countries.
pub fn capacity(country: Option<Country>) -> Option<Capacity> {
    if !matches!(country, None | Some(Country::Kgz | Country::Tjk)) {
        return None;
    }
    let here = |ids: &[u16]| -> Vec<u16> {
        let known = ids.iter().copied();
        known
            .filter(|id| claim(*id).is_some_and(|claim| concerns(claim, country)))
            .collect()
    };
    let cards = CARDS.into_iter().map(|(title, figures, told)| {
        let figures: Vec<Figure> = here(figures).into_iter().filter_map(figure).collect();
        let first = figures.first().and_then(|figure| claim(figure.claim));
        Card {
            title,
            when: first.map_or(String::new(), words::when),
            figures,
            told: here(told),
        }
    });
    Some(Capacity {
        cards: cards
            .filter(|card| !(card.figures.is_empty() && card.told.is_empty()))
            .collect(),
        sides: [here(PRAISE), here(CRITICISM)],
    })
}

fn figure(id: u16) -> Option<Figure> {
    let claim = claim(id)?;
    Some(Figure {
        claim: id,
        number: language().numbers().published(claim.amount.one()?),
        counted: words::counted(claim),
    })
}

/// Whether a claim is about a country, one of its spots, or the five together.
fn concerns(claim: &Claim, country: Option<Country>) -> bool {
    let Some(country) = country.map(Country::code) else {
        return true;
    };
    claim.places.iter().any(|place| {
        let spot = SPOTS.iter().find(|spot| spot.id == *place);
        *place == country || *place == FIVE || spot.is_some_and(|spot| spot.country == country)
    })
}
