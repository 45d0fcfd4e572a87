//! Shares of the estimated flow in words, where an estimate of it was published.

use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::query::{CountryTally, Lack, estimates};
use crate::model::statement::{Estimated, Question};
use crate::words::language::{Language as _, Spoken};

/// The share of the flow that tallies make: all drugs of a country, one of them, or those of the five. One of two
/// drugs is set against its own flow where none is estimated of both.
///
/// # Errors
/// Where there is none: why.
pub fn estimated(question: &Question, tallies: &[&CountryTally]) -> Result<Estimated, Lack> {
    let mut question = *question;
    let masses: Vec<(Drug, Grams)> = tallies
        .iter()
        .map(|tally| (tally.drug, tally.total))
        .collect();
    let one = masses.iter().all(|(drug, _)| *drug == masses[0].0);
    if one && estimates(question.choice, question.period).next().is_none() {
        question.choice = masses[0].0.into();
    }
    if tallies.iter().all(|tally| tally.country.is_republic()) {
        Estimated::of(&question, &masses)
    } else {
        Err(Lack::NoEstimate)
    }
}

/// The same in words.
///
/// # Errors
/// Where there is none: why, in words.
pub fn share_text(
    question: &Question,
    tallies: &[&CountryTally],
    language: &Spoken,
) -> Result<String, &'static str> {
    match estimated(question, tallies) {
        Ok(estimated) => Ok(language.share(estimated.share)),
        Err(why) => Err(language.lack(why)),
    }
}
