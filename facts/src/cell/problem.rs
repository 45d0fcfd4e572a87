//! What is wrong in a table, where it stands, and how to mend it.

use std::fmt;

/// One thing wrong in one file, with the place and the remedy.
///
/// Problems order by file, then line, then column.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Name of the file, as `seizures.csv`.
    pub file: String,
    /// Line in the file, counted from 1; for a row over several lines, its first.
    pub line: usize,
    /// Name of the column, or `None` where the whole row or file is meant.
    pub column: Option<String>,
    /// The text that is refused.
    pub value: String,
    /// What is wrong with it, a phrase that follows the value: `is negative`.
    pub what: String,
    /// What to do, one sentence or more.
    pub mend: String,
}

/// A refusal of one value, before it is known where the value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong, a phrase that follows the value: `is negative`.
    pub what: String,
    /// What to do, one sentence or more.
    pub mend: String,
}

impl Fault {
    /// A fault from its two texts.
    pub fn new(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            mend: mend.into(),
        }
    }
}

/// The longest value, in characters, that a message repeats in full.
const LONGEST: usize = 80;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        let mut value: String = self.value.chars().take(LONGEST).collect();
        if value.len() < self.value.len() {
            value.push('…');
        }
        write!(f, ": {value:?} {}. {}", self.what, self.mend)
    }
}

impl std::error::Error for Problem {}
