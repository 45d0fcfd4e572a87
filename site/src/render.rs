//! Renders the page, natively: in its default state, or in that of a link.

use northern_route::app::native::Native;
use northern_route::app::page::{App, AppProps};
use northern_route::scene::plate::path_set::{OVERVIEW_SCALE, PathSet};
use northern_route::view::kit::by_ptr::ByPtr;

use crate::workspace::Workspace;

/// The coarse outlines that the page holds.
///
/// # Errors
/// Where the prepared file is missing or not one that the page can read.
pub fn outlines(workspace: &Workspace) -> Result<PathSet, String> {
    let text = String::from_utf8_lossy(&workspace.prepared("overview.txt")?).into_owned();
    let outlines = PathSet::read(&text)
        .ok_or("geometry/prepared/overview.txt is not a path file: run `cargo xtask geometry`")?;
    if outlines.scale == OVERVIEW_SCALE {
        Ok(outlines)
    } else {
        Err("geometry/prepared/overview.txt and scene::path_set differ in their scale".to_owned())
    }
}

/// The markup of the page: before the program has started, or of what is asked for natively.
pub fn body(outlines: ByPtr<PathSet>, native: Option<Native>) -> String {
    let props = AppProps {
        outlines,
        files: None,
        native,
    };
    pollster::block_on(
        yew::LocalServerRenderer::<App>::with_props(props)
            .hydratable(false)
            .render(),
    )
}
