//! Renders the default state of the page, natively.

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

/// The markup of the page.
pub fn body(outlines: PathSet) -> String {
    let props = AppProps {
        outlines: ByPtr::new(outlines),
        files: None,
        native: None,
    };
    pollster::block_on(
        yew::LocalServerRenderer::<App>::with_props(props)
            .hydratable(false)
            .render(),
    )
}
