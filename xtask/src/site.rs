//! Builds the site, and knows when it is as new as its sources.

use crate::process::{Outcome, announced, program, run};
use crate::tools::{BINARYEN, TRUNK, Tools};
use crate::{inputs, place, setup};
use std::fs;
use std::path::{Path, PathBuf};

const RELEASE: [&str; 2] = ["build", "--release"];

/// Sets up what is missing and builds the site.
pub fn build() -> Outcome<()> {
    build_with(&setup::for_site()?)
}

/// Builds the site unless it is as new as its sources.
pub fn ensure() -> Outcome<()> {
    if is_current() {
        println!("dist/ is as new as its sources.");
        return Ok(());
    }
    build()
}

/// Builds the site and notes what it was built from.
pub fn build_with(tools: &Tools) -> Outcome<()> {
    // Taken before the build: a file saved while it runs makes the next run build again.
    let sources = sources()?;
    let _ = fs::remove_file(stamp());
    announced(
        "Building the site",
        "3 minutes, 30 seconds when warm",
        || trunk(tools, &RELEASE),
    )?;
    let text = noted(&sources, &inputs::of_directory(&place::dist())?);
    fs::create_dir_all(place::target())
        .and_then(|()| fs::write(stamp(), text))
        .map_err(|error| format!("{} cannot be written: {error}.", stamp().display()))
}

/// Builds, unoptimised, the site that counts what renders.
pub fn build_counted(tools: &Tools) -> Outcome<()> {
    // Trunk lets the page say which features to compile, so the counted site has a page of its
    // own; it lies beside the other because the paths in it are relative.
    let page = Counted::write(&place::root())?;
    let dist = place::dist_counted();
    let (page, dist) = (page.0.to_string_lossy(), dist.to_string_lossy());
    trunk(tools, &["build", "--dist", &dist, &page])
}

fn trunk(tools: &Tools, arguments: &[&str]) -> Outcome<()> {
    let mut command = program(tools.trunk());
    command
        .args(arguments)
        .env("PATH", tools.path()?)
        .env("TRUNK_SKIP_VERSION_CHECK", "true")
        // What fails is the compiler or the hook, not Trunk, whose own trace says nothing.
        .env("RUST_LIB_BACKTRACE", "0")
        // Trunk takes the variable for its option and refuses the usual value, 1.
        .env_remove("NO_COLOR");
    run(command)
}

fn is_current() -> bool {
    let Ok(kept) = fs::read_to_string(stamp()) else {
        return false;
    };
    let now = sources().and_then(|sources| {
        let site = inputs::of_directory(&place::dist())?;
        Ok(noted(&sources, &site))
    });
    place::dist().join("index.html").is_file() && now.is_ok_and(|now| now == kept)
}

fn sources() -> Outcome<String> {
    let salt = format!("{TRUNK} {BINARYEN} {}", RELEASE.join(" "));
    inputs::of_site(&place::root(), &salt)
}

/// The sources and the site itself, since Trunk run by hand writes to the same directory.
fn noted(sources: &str, site: &str) -> String {
    format!("sources {sources}\nsite {site}\n")
}

fn stamp() -> PathBuf {
    place::target().join("site.stamp")
}

/// The page of the counted site, there only while that is built.
struct Counted(PathBuf);

impl Counted {
    fn write(root: &Path) -> Outcome<Self> {
        let page = root.join("index.html");
        let text = fs::read_to_string(&page)
            .map_err(|error| format!("{} cannot be read: {error}.", page.display()))?;
        let text = counted(&text).ok_or_else(|| {
            "index.html has no `data-cargo-features=\"...\"` to add a feature to.".to_owned()
        })?;
        let copy = Self(root.join("counted.html"));
        fs::write(&copy.0, text)
            .map_err(|error| format!("{} cannot be written: {error}.", copy.0.display()))?;
        Ok(copy)
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        // If it stays, it is ignored by git and written anew next time.
        let _ = fs::remove_file(&self.0);
    }
}

/// A page with one more feature for Cargo.
fn counted(page: &str) -> Option<String> {
    const ATTRIBUTE: &str = "data-cargo-features=\"";
    let start = page.find(ATTRIBUTE)? + ATTRIBUTE.len();
    let end = start + page[start..].find('"')?;
    Some(format!("{},count-renders{}", &page[..end], &page[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_counted_page_differs_in_one_feature() {
        let page = "<link data-cargo-features=\"browser\" data-bin=\"a\">";
        assert_eq!(
            counted(page).unwrap(),
            "<link data-cargo-features=\"browser,count-renders\" data-bin=\"a\">"
        );
        assert_eq!(counted("<link>"), None);
        assert_eq!(counted("<link data-cargo-features=\"browser"), None);
    }
}
