//! Shares of the estimated flow, where an estimate of it was published.

use crate::model::mass::Grams;
use crate::model::query::{self, CountryTally, denominator};
use crate::model::record::EstimateDrug;
use crate::model::statement::Question;
use crate::words::language::Language;

/// The share of the flow that a country's seizures make, where an estimate exists.
pub fn share_text(
    question: &Question,
    tallies: &[CountryTally],
    language: &dyn Language,
) -> Option<String> {
    let row = denominator(question.choice, question.period)?;
    let known = tallies
        .first()
        .is_some_and(|tally| tally.country.is_republic())
        && tallies.iter().any(|tally| !tally.reported.is_empty());
    let masses: Vec<Grams> = tallies.iter().map(|tally| tally.total).collect();
    known.then(|| {
        let mass = query::numerator(row, &masses, question.ratio);
        language.share(query::share(mass, row.amount))
    })
}

/// The share of the flow that one drug of a country makes: in a flow of heroin equivalent, opium
/// counts divided by the ratio.
pub fn own_share(
    question: &Question,
    tally: &CountryTally,
    language: &dyn Language,
) -> Option<String> {
    let row = denominator(question.choice, question.period)?;
    let known = tally.country.is_republic() && !tally.reported.is_empty();
    known.then(|| {
        let mass = match row.drug {
            EstimateDrug::Heroin => tally.total,
            EstimateDrug::HeroinEquivalent => question.ratio.equivalent(tally.drug, tally.total),
        };
        language.share(query::share(mass, row.amount))
    })
}
