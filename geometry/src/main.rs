//! Reads `source/`, writes `prepared/`, says how large the files are.

use std::error::Error;
use std::fs;
use std::path::Path;

use northern_route_geometry::prepare::{PrepareError, prepare};

fn main() -> Result<(), Box<dyn Error>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let prepared = home.join("prepared");
    fs::create_dir_all(&prepared).map_err(|cause| PrepareError::file(&prepared, cause))?;
    for (name, bytes) in prepare(&home.join("source"))? {
        let path = prepared.join(name);
        fs::write(&path, &bytes).map_err(|cause| PrepareError::file(&path, cause))?;
        println!("{name}: {} bytes", bytes.len());
    }
    Ok(())
}
