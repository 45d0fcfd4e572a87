//! Shares of the estimated flow in words, where an estimate of it was published.

use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::query::{CountryTally, Lack};
use crate::model::statement::{Estimated, Question};
use crate::words::language::Language;

/// The share of the flow that tallies make: all drugs of a country, one of them, or one of the five. In a
/// flow of heroin equivalent opium counts divided by the ratio.
///
/// # Errors
/// Where there is none: why, in words.
pub fn share_text(
    question: &Question,
    tallies: &[&CountryTally],
    language: &dyn Language,
) -> Result<String, &'static str> {
    let masses: Vec<(Drug, Grams)> = tallies
        .iter()
        .map(|tally| (tally.drug, tally.total))
        .collect();
    let estimated = if tallies.iter().all(|tally| tally.country.is_republic()) {
        Estimated::of(question, &masses)
    } else {
        Err(Lack::NoEstimate)
    };
    match estimated {
        Ok(estimated) => Ok(language.share(estimated.share)),
        Err(Lack::NoEstimate) => Err(language.labels().no_estimate),
        Err(Lack::NoSingleEstimate) => Err(language.labels().no_single_estimate),
    }
}
