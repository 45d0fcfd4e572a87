//! What is said of the services' means and conduct, subject by subject; every figure is a claim's.

use crate::model::country::Country;
use crate::model::evidence::record::Claim;
use crate::model::evidence::tables::{SPOTS, cited, claim};

/// The contradictions beside the two columns: one report says both, and some speakers were lost.
pub const DISPUTES: &[u16] = cited::CAPACITY_DISPUTES;
/// The code of the five republics together.
const FIVE: &str = "XCA";

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The anti-drug squad in Bishkek.
    Squad,
    /// The penalty in Kyrgyzstan.
    Penalty,
    /// Arrests of leading traffickers in Central Asia.
    Arrests,
    /// Means in general.
    Means,
}

/// Claims that are figures and claims that are told, by the subject of their card.
const CARDS: [(Subject, &[u16], &[u16]); 4] = [
    (Subject::Squad, cited::SQUAD, &[]),
    (Subject::Penalty, cited::PENALTY, cited::PENALTY_TOLD),
    (Subject::Arrests, cited::ARRESTS, cited::ARRESTS),
    (Subject::Means, &[], cited::MEANS),
];
/// What the report of 2012, and the press on it, say in favour of the services.
const PRAISE: &[u16] = cited::PRAISE;
/// What they say against them.
const CRITICISM: &[u16] = cited::CRITICISM;

/// A card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// What it is about.
    pub subject: Subject,
    /// Claims whose numbers are figures, all of one time.
    pub figures: Vec<&'static Claim>,
    /// Claims that are told in full.
    pub told: Vec<u16>,
}

/// What is said of the services of a country, or of the five together.
#[derive(Clone, Debug, Default, PartialEq)]
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
    let cards = CARDS.into_iter().map(|(subject, figures, told)| Card {
        subject,
        figures: here(figures).into_iter().filter_map(claim).collect(),
        told: here(told),
    });
    Some(Capacity {
        cards: cards
            .filter(|card| !(card.figures.is_empty() && card.told.is_empty()))
            .collect(),
        sides: [here(PRAISE), here(CRITICISM)],
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
