//! The public validator of data packages, in an environment of its own.

use crate::place;
use crate::process::{Outcome, announced, need, program, run};
use std::path::PathBuf;

/// The version that validates; what it says must not change by itself.
const FRICTIONLESS: &str = "frictionless==5.21.0";

/// Has the site's data package validated.
pub fn validate() -> Outcome<()> {
    let validator = validator()?;
    let mut command = program(validator);
    command
        .args(["validate", "datapackage.json"])
        .current_dir(place::dist().join("data"));
    run(command)
}

/// The validator, installed where it is not there yet.
fn validator() -> Outcome<PathBuf> {
    let folder = place::target().join("python").join(FRICTIONLESS);
    let there = folder.join("bin/frictionless");
    if there.is_file() {
        return Ok(there);
    }
    let python = need(
        "python3",
        "install Python 3.9 or later, with its module venv",
    )?;
    announced(
        "Installing the validator of data packages",
        "30 seconds",
        || {
            let mut make = program(python);
            make.args(["-m", "venv"]).arg(&folder);
            run(make)?;
            let mut install = program(folder.join("bin/pip"));
            install.args(["install", "--quiet", FRICTIONLESS]);
            run(install)
        },
    )?;
    Ok(there)
}
