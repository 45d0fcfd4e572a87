//! Publications that rows rest on.

use crate::date::Date;
use crate::form::{Compiled, Form};

/// A published source. `url` is empty where the full address is not known.
#[derive(Clone, Debug)]
pub struct Source<F: Form = Compiled> {
    /// Key in `facts/tables/sources.csv`.
    pub id: F::Text,
    /// Title as published.
    pub title: F::Text,
    /// Publisher or author.
    pub publisher: F::Text,
    /// When, as precise as it is known.
    pub date: Option<Date>,
    /// Address, or empty.
    pub url: F::Text,
    /// Terms of use, and how it was read.
    pub terms: F::Text,
}

/// A source is known by its id.
impl<F: Form<Text: PartialEq>> PartialEq for Source<F> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<F: Form<Text: Eq>> Eq for Source<F> {}
