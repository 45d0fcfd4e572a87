//! Node and the npm packages of the browser tests.

use crate::process::{Outcome, announced, answer, need, program, run};
use crate::{inputs, place};
use std::fs;
use std::path::PathBuf;

const MEND: &str = "install Node.js 20.10 or later";

/// Node, new enough to run the browser tests.
pub fn node() -> Outcome<PathBuf> {
    let node = need("node", MEND)?;
    let version = answer(&node, &["--version"]).unwrap_or_default();
    if is_enough(&version) {
        Ok(node)
    } else {
        Err(format!("Node.js here is `{version}`, too old: {MEND}."))
    }
}

/// Installs the packages of the browser tests, unless those locked are there already.
pub fn packages() -> Outcome<()> {
    let directory = place::end2end();
    let lock = directory.join("package-lock.json");
    let stamp = directory.join("node_modules").join(".northern-route-lock");
    let hash = inputs::of_file(&lock)?;
    if fs::read_to_string(&stamp).is_ok_and(|kept| kept == hash) {
        return Ok(());
    }
    let mut command = program(need("npm", MEND)?);
    command
        .args(["ci", "--no-fund", "--no-audit", "--loglevel=error"])
        .current_dir(&directory)
        // The browser is the machine's own.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    announced(
        "Fetching the packages of the browser tests",
        "10 seconds",
        || run(command),
    )
    .map_err(|failure| {
        format!("{failure} If this machine was offline, connect it and try again.")
    })?;
    fs::write(&stamp, hash)
        .map_err(|error| format!("{} cannot be written: {error}.", stamp.display()))
}

/// Whether an answer such as `v20.10.0` is 20.10 or later.
fn is_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    let pair = (numbers.next(), numbers.next());
    matches!(pair, (Some(major), Some(minor)) if (major, minor) >= (20, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_has_to_be_new_enough() {
        assert!(is_enough("v20.10.0"));
        assert!(is_enough("v22.0.0"));
        assert!(!is_enough("v20.9.3"));
        assert!(!is_enough("v18.20.0"));
        assert!(!is_enough(""));
    }
}
