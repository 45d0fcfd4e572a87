//! The prerendered page: the paths that stand in it, and the addresses it names.

use std::rc::Rc;

use web_sys::Element;

use crate::platform::browser;
use crate::scene::path_set::{OVERVIEW_SCALE, PathSet};

/// The element that the page is rendered in.
pub fn element() -> Option<Element> {
    browser::by_id("app")
}

/// The paths of the map, read by their ids, so that no path text is shipped a second time.
pub fn paths() -> Rc<PathSet> {
    use wasm_bindgen::JsCast as _;
    let found = element()
        .and_then(|app| app.query_selector_all("path[id]").ok())
        .map_or_else(Vec::new, |nodes| {
            (0..nodes.length())
                .filter_map(|index| nodes.item(index)?.dyn_into::<Element>().ok())
                .filter(|path| path.id() != "arrow" && !path.id().starts_with("name-"))
                .filter_map(|path| {
                    let d = path.get_attribute("d")?;
                    Some((Rc::from(path.id()), Rc::from(d)))
                })
                .collect()
        });
    Rc::new(PathSet {
        scale: OVERVIEW_SCALE,
        paths: found,
    })
}

/// An address that the page names; empty where it does not.
pub fn address(attribute: &str) -> String {
    browser::attribute("app", attribute).unwrap_or_default()
}
