//! The preparation step: from the files in `source/` to the path files in `prepared/`.
//!
//! [`topology`] reads shared arcs, [`thin`] thins them, [`dissolve`] takes outlines and meshes from
//! them, [`apart`] cuts a line where another runs beside it, [`pen`] projects, clips ([`clip`]) and
//! rounds, [`path`] writes, and [`sheet`] decides what is drawn.

pub mod apart;
pub mod clip;
pub mod dissolve;
mod error;
pub mod path;
pub mod pen;
pub mod sheet;
pub mod thin;
pub mod topology;

pub use error::PrepareError;

use std::fs;
use std::path::Path;

use sheet::Level;

/// The name of the overview's file.
pub const OVERVIEW: &str = "overview.txt";
/// The name of the detail's file.
pub const DETAIL: &str = "detail.txt";
/// The name of the relief's file.
pub const RELIEF: &str = "relief.webp";

const RELIEF_SOURCE: &str = "relief_albers_1280.webp";

/// What the step makes: each file's name and its bytes.
///
/// # Errors
///
/// When a source cannot be read or does not hold what it should.
pub fn prepare(source: &Path) -> Result<Vec<(&'static str, Vec<u8>)>, PrepareError> {
    let overview = sheet::draw(source, Level::Overview)?;
    let detail = sheet::draw(source, Level::Detail)?;
    let relief = read(&source.join(RELIEF_SOURCE))?;
    Ok(vec![
        (OVERVIEW, overview.into_bytes()),
        (DETAIL, detail.into_bytes()),
        (RELIEF, relief),
    ])
}

fn read(path: &Path) -> Result<Vec<u8>, PrepareError> {
    fs::read(path).map_err(|cause| PrepareError::file(path, cause))
}
