//! The order of the five by what they seized.

use crate::model::country::Country;
use crate::model::order::ordered;
use crate::model::statement::Statement;

/// The five, the largest first, as the question counts weights; who reported nothing comes last, in the order of names.
pub fn ranking(statement: &Statement) -> Vec<Country> {
    let rank = |country: &Country| {
        let tallies = statement.of_republic(*country);
        let known = tallies.iter().any(|tally| !tally.reported.is_empty());
        (known, statement.question.counted(&tallies))
    };
    ordered(Country::FIVE.to_vec(), |a, b| {
        rank(b).cmp(&rank(a)).then(a.cmp(b))
    })
}
