//! The prerendered page: the paths that stand in it, the addresses it names, and what its scripts are told.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event};

use crate::platform::browser;
use crate::scene::plate::path_set::{OVERVIEW_SCALE, PathSet};

/// The element that the page is rendered in.
pub fn element() -> Option<Element> {
    browser::by_id("app")
}

/// The paths of the map, read by their ids, so that no path text is shipped a second time; and whether they are all
/// there. Whoever changed the page may have taken some out.
pub fn outlines() -> (PathSet, bool) {
    let found = element()
        .and_then(|app| app.query_selector_all("path[id]").ok())
        .map_or_else(Vec::new, |nodes| {
            (0..nodes.length())
                .filter_map(|index| nodes.item(index)?.dyn_into::<Element>().ok())
                .filter(|path| is_outline(&path.id()))
                .filter_map(|path| {
                    let d = path.get_attribute("d")?;
                    Some((Rc::from(path.id()), Rc::from(d)))
                })
                .collect()
        });
    let expected = words("data-outlines")
        .get(1)
        .and_then(|count| count.parse().ok());
    let whole = expected.map_or(!found.is_empty(), |count: usize| found.len() == count);
    let set = PathSet {
        scale: OVERVIEW_SCALE,
        paths: found,
    };
    (set, whole)
}

/// Whether an id is one of the prepared paths.
fn is_outline(id: &str) -> bool {
    let kinds = ["land-", "river-", "border-", "coast", "lakes", "graticule"];
    kinds.iter().any(|kind| id.starts_with(kind))
}

/// An address that the page names; empty where it does not.
pub fn address(attribute: &str) -> String {
    words(attribute).into_iter().next().unwrap_or_default()
}

/// The link to a view by its path and its query: at the site's address where the host has said it, else where this page was got from;
/// none where that leads nowhere for others.
pub fn link(path: &str, query: &str) -> Option<String> {
    let own = || {
        browser::location("protocol")
            .starts_with("http")
            .then(|| browser::location("origin") + &browser::location("pathname"))
    };
    let named = Some(address("data-address")).filter(|named| !named.is_empty());
    let site = named.or_else(own)?;
    let folder = site.strip_suffix("index.html").unwrap_or(&site);
    // The atlas in one file has no other pages beside it.
    let path = if folder.ends_with('/') {
        folder.to_owned() + path
    } else {
        site
    };
    Some(path + query)
}

fn words(attribute: &str) -> Vec<String> {
    let value = browser::attribute("app", attribute).unwrap_or_default();
    value.split(' ').map(str::to_owned).collect()
}

/// What `static/handover.js` waits for, so that nothing the visitor has done is lost when the program takes over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The prerendered page is about to go.
    Leave,
    /// The program has drawn the same in its place.
    Enter,
    /// The state of the address is on screen: what was clicked meanwhile can be done.
    Act,
    /// All parts of that state are there.
    Ready,
}

/// Tells the page's scripts.
pub fn announce(moment: Moment) {
    let name = match moment {
        Moment::Leave => "northern-route:leave",
        Moment::Enter => "northern-route:enter",
        Moment::Act => "northern-route:act",
        Moment::Ready => "northern-route:ready",
    };
    if let (Some(document), Ok(event)) = (browser::document(), Event::new(name)) {
        document.dispatch_event(&event).ok();
    }
}
