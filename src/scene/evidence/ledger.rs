//! The ledger filtered: which contradictions stay, and how many each aspect would leave.

use crate::model::evidence::concern::Concern;
use crate::model::evidence::record::Contradiction;
use crate::model::evidence::tables::CONTRADICTIONS;
use crate::state::about::{About, Aspect};

/// An aspect that the ledger can be filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub aspect: Aspect,
    /// Whether it is chosen.
    pub chosen: bool,
    /// How many contradictions are about it, among those that the other sorts keep.
    pub count: usize,
}

/// The ledger under a filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// The contradictions that stay, in the order of the table.
    pub rows: Vec<&'static Contradiction>,
    /// Years, countries, kinds, certainties: those that any contradiction is about.
    pub offers: [Vec<Offer>; Aspect::SORTS],
}

/// Filters the ledger.
pub fn ledger(about: About) -> Ledger {
    let all: Vec<(&Contradiction, Concern)> = CONTRADICTIONS
        .iter()
        .map(|row| (row, Concern::of(row)))
        .collect();
    let is_about = |(row, concern): &(&Contradiction, Concern), aspect: Aspect| match aspect {
        Aspect::Year(year) => concern.years.contains(&year),
        Aspect::Country(country) => concern.countries.contains(&country),
        Aspect::Kind(kind) => row.kind == kind,
        Aspect::Certainty(certainty) => row.certainty == certainty,
    };
    // Which sorts of the filter keep each contradiction.
    let kept: Vec<[bool; Aspect::SORTS]> = all
        .iter()
        .map(|one| {
            std::array::from_fn(|sort| {
                let mut asked = about.sort(sort).peekable();
                asked.peek().is_none() || asked.any(|aspect| is_about(one, aspect))
            })
        })
        .collect();
    let offers = std::array::from_fn(|sort| {
        let offer = |aspect| {
            let of: Vec<bool> = all.iter().map(|one| is_about(one, aspect)).collect();
            let others = |kept: &[bool; Aspect::SORTS]| {
                (0..Aspect::SORTS).all(|other| other == sort || kept[other])
            };
            let left = of.iter().zip(&kept);
            let count = left.filter(|(of, kept)| **of && others(kept)).count();
            let chosen = about.has(aspect);
            (chosen || of.contains(&true)).then_some(Offer {
                aspect,
                chosen,
                count,
            })
        };
        Aspect::of_sort(sort)
            .into_iter()
            .filter_map(offer)
            .collect()
    });
    let rows = all
        .iter()
        .zip(&kept)
        .filter(|(_, kept)| kept.iter().all(|kept| *kept))
        .map(|((row, _), _)| *row)
        .collect();
    Ledger { rows, offers }
}
