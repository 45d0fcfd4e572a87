//! The two forms of a row: as the build has read it, and as it is compiled into the page.

use crate::source::Source;

/// How a row holds its texts, its lists, and what it rests on.
pub trait Form {
    /// A text.
    type Text: 'static;
    /// A list.
    type List<T: 'static>;
    /// The sources.
    type Sources;
}

/// As compiled into the page: everything is a static.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compiled;

impl Form for Compiled {
    type Text = &'static str;
    type List<T: 'static> = &'static [T];
    type Sources = &'static [&'static Source];
}

/// As the build has read it: sources are indices into their table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsRead;

impl Form for AsRead {
    type Text = String;
    type List<T: 'static> = Vec<T>;
    type Sources = Vec<usize>;
}
