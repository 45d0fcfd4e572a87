//! Builds the site, and knows when it is as new as its sources.

use crate::process::{Outcome, announced, cargo, program, run};
use crate::setup::setup;
use crate::setup::tools::{BINARYEN, TRUNK, Tools};
use crate::{files, inputs, place};
use std::fs;
use std::path::{Path, PathBuf};

/// The atlas in one file, as the contract names it.
pub const ONE_FILE: &str = "northern-route.html";
/// The host's setting that the site is made by: `site/src/paths/host.rs`.
const ADDRESS: &str = "NORTHERN_ROUTE_ADDRESS";
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
    let features = Features {
        added: Some("count-renders"),
        removed: None,
    };
    build_variant(tools, "counted", &features, &["build"])
}

/// Builds, as for readers, the site whose program is one file.
pub fn build_unsplit(tools: &Tools) -> Outcome<()> {
    let features = Features {
        added: None,
        removed: Some("split"),
    };
    build_variant(tools, "unsplit", &features, &RELEASE)?;
    is_unsplit(&place::dist_of("unsplit"))
}

/// Builds the site, and beside it the whole atlas as one file, which the site then offers.
pub fn single_file() -> Outcome<()> {
    let tools = setup::for_site()?;
    ensure()?;
    build_unsplit(&tools)?;
    let file = place::dist().join(ONE_FILE);
    announced("Writing the atlas as one file", "a second", || {
        run(cargo([
            "run",
            "--quiet",
            "--package",
            "northern-route-site",
            "one-file",
            &place::dist_of("unsplit").to_string_lossy(),
            &file.to_string_lossy(),
        ]))
    })?;
    files::add(&place::dist(), ONE_FILE)?;
    note()
}

/// Builds the site with other features into a directory of its own.
fn build_variant(
    tools: &Tools,
    name: &str,
    features: &Features,
    arguments: &[&str],
) -> Outcome<()> {
    let page = Variant::write(&place::root(), name, features)?;
    let dist = place::dist_of(name);
    let (page, dist) = (page.0.to_string_lossy(), dist.to_string_lossy());
    trunk(tools, &[arguments, &["--dist", &dist, &page]].concat())
}

/// Whether no part of a site's program loads later.
fn is_unsplit(dist: &Path) -> Outcome<()> {
    let files = fs::read_dir(dist)
        .map_err(|error| format!("{} cannot be read: {error}.", dist.display()))?;
    for entry in files.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("further-") && Path::new(&name).extension() == Some("wasm".as_ref()) {
            return Err(format!(
                "The site was built without the feature `split`, but holds {name}."
            ));
        }
    }
    Ok(())
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
    let address = std::env::var(ADDRESS).unwrap_or_default();
    let salt = format!("{TRUNK} {BINARYEN} {} {address}", RELEASE.join(" "));
    inputs::of_site(&place::root(), &salt)
}

/// Notes the site as it is now.
fn note() -> Outcome<()> {
    let text = noted(&sources()?, &inputs::of_directory(&place::dist())?);
    fs::write(stamp(), text)
        .map_err(|error| format!("{} cannot be written: {error}.", stamp().display()))
}

/// The sources and the site itself, since Trunk run by hand writes to the same directory.
fn noted(sources: &str, site: &str) -> String {
    format!("sources {sources}\nsite {site}\n")
}

fn stamp() -> PathBuf {
    place::target().join("site.stamp")
}

/// What a variant of the site is compiled with that the site is not, and without.
struct Features {
    added: Option<&'static str>,
    removed: Option<&'static str>,
}

impl Features {
    /// A page that asks Cargo for them; none where it names no features, or not the one to remove.
    fn of_page(&self, page: &str) -> Option<String> {
        const ATTRIBUTE: &str = "data-cargo-features=\"";
        let start = page.find(ATTRIBUTE)? + ATTRIBUTE.len();
        let end = start + page[start..].find('"')?;
        let mut features: Vec<&str> = page[start..end].split(',').collect();
        if let Some(removed) = self.removed {
            let index = features.iter().position(|feature| *feature == removed)?;
            features.remove(index);
        }
        features.extend(self.added);
        let features = features.join(",");
        Some(format!("{}{features}{}", &page[..start], &page[end..]))
    }
}

/// The page of a variant of the site, there only while that is built.
///
/// Trunk lets the page say which features to compile, so a variant has a page of its own; it lies beside the other
/// because the paths in it are relative.
struct Variant(PathBuf);

impl Variant {
    fn write(root: &Path, name: &str, features: &Features) -> Outcome<Self> {
        let page = root.join("index.html");
        let text = fs::read_to_string(&page)
            .map_err(|error| format!("{} cannot be read: {error}.", page.display()))?;
        let text = features.of_page(&text).ok_or_else(|| {
            let Features { added, removed } = features;
            let feature = removed.or(*added).unwrap_or_default();
            format!(
                "index.html has no `data-cargo-features=\"...\"` to make the {name} site of, where `{feature}` \
                 is removed or added."
            )
        })?;
        let copy = Self(root.join(format!("{name}.html")));
        fs::write(&copy.0, text)
            .map_err(|error| format!("{} cannot be written: {error}.", copy.0.display()))?;
        Ok(copy)
    }
}

impl Drop for Variant {
    fn drop(&mut self) {
        // If it stays, it is ignored by git and written anew next time.
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const PAGE: &str = "<link data-cargo-features=\"browser,split\" data-bin=\"a\">";

    fn features(added: Option<&'static str>, removed: Option<&'static str>) -> Features {
        Features { added, removed }
    }

    #[test]
    fn a_variant_of_the_page_differs_in_its_features_alone() {
        let of = |added, removed| features(added, removed).of_page(PAGE).unwrap();
        assert_eq!(
            of(Some("count-renders"), None),
            PAGE.replace("split", "split,count-renders")
        );
        assert_eq!(of(None, Some("split")), PAGE.replace(",split", ""));
        assert_eq!(of(None, Some("browser")), PAGE.replace("browser,", ""));
    }

    #[test]
    fn a_page_that_does_not_name_the_features_is_refused() {
        assert_eq!(features(None, Some("spli")).of_page(PAGE), None);
        assert_eq!(features(Some("a"), None).of_page("<link>"), None);
        assert_eq!(
            features(Some("a"), None).of_page("<link data-cargo-features=\"browser"),
            None
        );
    }

    #[test]
    fn the_page_of_a_variant_is_there_only_while_it_is_built() {
        let scratch = Scratch::new("variant");
        let root = scratch.path();
        fs::write(root.join("index.html"), PAGE).unwrap();
        let page = Variant::write(root, "unsplit", &features(None, Some("split"))).unwrap();
        assert!(root.join("unsplit.html").is_file());
        drop(page);
        assert!(!root.join("unsplit.html").exists());
        let refused = Variant::write(root, "other", &features(None, Some("none")));
        assert!(refused.is_err_and(|why| why.contains("`none`")));
    }

    #[test]
    fn git_ignores_the_page_of_each_variant() {
        let ignored = fs::read_to_string(place::root().join(".gitignore")).unwrap();
        for name in ["counted", "unsplit"] {
            assert!(ignored.contains(&format!("\n/{name}.html\n")), "{name}");
        }
    }

    #[test]
    fn a_program_in_parts_is_not_taken_for_one_in_one_piece() {
        let scratch = Scratch::new("unsplit");
        fs::write(scratch.path().join("further-1a.css"), "").unwrap();
        assert_eq!(is_unsplit(scratch.path()), Ok(()));
        fs::write(scratch.path().join("further-1a.wasm"), "").unwrap();
        assert!(is_unsplit(scratch.path()).is_err_and(|why| why.contains("further-1a.wasm")));
        assert!(is_unsplit(&scratch.path().join("none")).is_err());
    }
}
