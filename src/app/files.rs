//! The files that load after the page.

use yew::prelude::*;

use crate::scene::plate::path_set::PathSet;
use crate::view::kit::by_ptr::ByPtr;

/// The files that load later, by their addresses.
#[derive(Clone, PartialEq)]
pub struct Files {
    /// The coarse paths; none where the page holds them whole.
    pub outlines: Option<AttrValue>,
    /// The fine paths.
    pub detail: AttrValue,
    /// The stylesheet of the further part.
    pub styles: AttrValue,
    /// The relief.
    pub relief: AttrValue,
}

/// The paths of a file that has arrived, if it is one.
pub fn paths(text: Option<String>) -> Option<ByPtr<PathSet>> {
    PathSet::read(&text?).map(ByPtr::new)
}
