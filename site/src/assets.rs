//! The files that load after the page: outlines, relief, the stylesheet of the further part.

use std::fs;
use std::path::Path;

use crate::minify;
use crate::store::{Load, Store};
use crate::workspace::Workspace;

/// The stylesheets of the further part, in their order. Trunk copies them.
pub const FURTHER_STYLES: [&str; 25] = [
    "selection.css",
    "views.css",
    "chart.css",
    "steps.css",
    "table.css",
    "navigator.css",
    "evidence.css",
    "puzzle.css",
    "filter.css",
    "against.css",
    "methods.css",
    "vintages.css",
    "lens.css",
    "card.css",
    "layers.css",
    "borders.css",
    "cooperation.css",
    "eradication.css",
    "strips.css",
    "supply.css",
    "neighbours.css",
    "events.css",
    "comparison.css",
    "download.css",
    "print.css",
];

/// The coarse outlines: they stand in the page, and are fetched where they have been taken out of it.
pub fn outlines(workspace: &Workspace, store: &mut Store) -> Result<String, String> {
    let bytes = workspace.prepared("overview.txt")?;
    store.add("outlines", "txt", Load::Outlines, &bytes)
}

/// The fine outlines.
pub fn detail(workspace: &Workspace, store: &mut Store) -> Result<String, String> {
    let bytes = workspace.prepared("detail.txt")?;
    store.add("detail", "txt", Load::Detail, &bytes)
}

/// The shaded relief.
pub fn relief(workspace: &Workspace, store: &mut Store) -> Result<String, String> {
    let bytes = workspace.prepared("relief.webp")?;
    store.add("relief", "webp", Load::Ready, &bytes)
}

/// The stylesheet of the further part, one file of what Trunk has copied.
pub fn styles(site: &Path, store: &mut Store) -> Result<String, String> {
    let mut styles = String::new();
    for name in FURTHER_STYLES {
        let path = site.join(name);
        let unreadable = |error| format!("{}: {error}", path.display());
        styles += &minify::style(&fs::read_to_string(&path).map_err(unreadable)?);
        fs::remove_file(&path).map_err(unreadable)?;
    }
    store.add_style(styles.as_bytes())
}
