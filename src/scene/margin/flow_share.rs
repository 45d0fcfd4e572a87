//! Shares of the estimated flow in words, where an estimate of it was published.

use crate::model::query::CountryTally;
use crate::model::reading::estimated;
use crate::model::statement::Question;
use crate::words::language::{Language as _, Spoken};

/// The share of the flow that tallies make, in words.
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
