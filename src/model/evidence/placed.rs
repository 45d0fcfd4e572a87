//! How each year of the scrambled list comes by its number: what the strong arguments settle is certain, what only the weak
//! ones settle is likely.

use crate::model::evidence::orders::Remaining;
use crate::model::evidence::scrambled_list::{Argument, Arguments, COUNT, FIRST, ScrambledList};

/// How a year comes by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placed {
    /// The article's own text names it.
    Text,
    /// The series has it, or leaves it once the others are placed.
    Series,
    /// Several strong arguments together, or what the other years leave.
    Together,
    /// A weak argument decides.
    Likely,
    /// So many numbers are possible.
    Open(usize),
    /// No number is possible.
    Nowhere,
}

/// The arguments that are strong enough for certainty.
const STRONG: [Argument; 3] = [Argument::Prose, Argument::Tables, Argument::Series];

/// How each year from 1996 comes by its number under some arguments; `remaining` is what they leave.
pub fn placed(
    list: &ScrambledList,
    arguments: Arguments,
    tolerance: u8,
    remaining: &Remaining,
) -> [Placed; COUNT] {
    let strong: Vec<Argument> = STRONG
        .into_iter()
        .filter(|argument| arguments.has(*argument))
        .collect();
    let certain = list.remaining(Arguments::of(&strong), tolerance);
    std::array::from_fn(|at| {
        let year = FIRST + at as u16;
        let possible = remaining.possible[at].count_ones() as usize;
        let named = list.prose.iter().any(|(named, _)| *named == year);
        if possible == 0 {
            Placed::Nowhere
        } else if possible > 1 {
            Placed::Open(possible)
        } else if arguments.has(Argument::Prose) && named {
            Placed::Text
        } else if certain.possible[at].count_ones() != 1 {
            Placed::Likely
        } else if arguments.has(Argument::Series) && list.in_series(year, tolerance).is_some() {
            Placed::Series
        } else {
            Placed::Together
        }
    })
}
