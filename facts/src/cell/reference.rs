//! References from a contradiction to rows of any table, as `ties:AFG/UZB/communication`.

use crate::cell::problem::{Fault, Problem};
use std::collections::{BTreeMap, BTreeSet};

/// The keys of the tables that a contradiction may refer to.
#[derive(Debug, Default)]
pub struct References(BTreeMap<&'static str, Keys>);

#[derive(Debug)]
struct Keys {
    keys: BTreeSet<String>,
    /// Whether all the rows could be read; a key missing from other tables proves nothing.
    whole: bool,
}

impl References {
    /// Adds the keys of a table, with the problems that reading it left.
    pub fn add(
        &mut self,
        table: &'static str,
        keys: impl Iterator<Item = String>,
        problems: &[Problem],
    ) {
        let whole = is_whole(&format!("{table}.csv"), problems);
        let keys = keys.collect();
        self.0.insert(table, Keys { keys, whole });
    }

    /// Finds what a reference names; a span of years as `2002..2006` needs one row or more.
    ///
    /// # Errors
    /// A [`Fault`] where there is no such table or row.
    pub fn find(&self, reference: &str) -> Result<String, Fault> {
        let mend = "Write a table, a colon and a key of that table, \
                    as seizures:TJK/opium/2002..2006 or ties:AFG/UZB/communication.";
        let (table, key) = reference.split_once(':').unwrap_or_default();
        let Some(known) = self.0.get(table) else {
            let tables: Vec<&str> = self.0.keys().copied().collect();
            let what = format!("starts with none of the tables {}", tables.join(", "));
            return Err(Fault::new(what, mend));
        };
        let found = match span(key) {
            Some((stem, first, last)) => {
                (first..=last).any(|year| known.keys.contains(&format!("{stem}/{year}")))
            }
            None => known.keys.contains(key),
        };
        if found || !known.whole {
            return Ok(reference.to_owned());
        }
        Err(Fault::new(format!("names no row of {table}.csv"), mend))
    }
}

/// Whether no problem was found in a file.
pub fn is_whole(file: &str, problems: &[Problem]) -> bool {
    problems.iter().all(|problem| problem.file != file)
}

/// Takes `TJK/opium/2002..2006` apart.
fn span(key: &str) -> Option<(&str, u16, u16)> {
    let (stem, years) = key.rsplit_once('/')?;
    let (first, last) = years.split_once("..")?;
    Some((stem, first.parse().ok()?, last.parse().ok()?))
}
