//! `cargo xtask test`: every check in order, counted, with one line of sums at the end.

use crate::arguments::Part;
use crate::outcome::{self, Tally};
use crate::process::{self, Outcome, Stopwatch, cargo, program};
use crate::setup::browser::{CHROMIUM, FIREFOX};
use crate::setup::tools::Tools;
use crate::setup::{npm, python, setup, supply};
use crate::{budget, place, site};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// What is compiled natively beside the defaults: the step that prepares the outlines. The alias
/// `lint` in .cargo/config.toml names the same.
const NATIVE_FEATURES: &str = "northern-route-geometry/prepare";

/// The browser tests that say nothing of a program in one piece: which files load later, and what is tested on the site
/// that counts renders.
const NOT_OF_UNSPLIT: [&str; 3] = ["parts.test.mjs", "renders.test.mjs", "states.test.mjs"];

/// Runs the checks; the last line printed is `N passed, N failed`.
pub fn run(part: Part) -> ExitCode {
    let mut suite = Suite::default();
    if part.has_native() {
        native(&mut suite);
    }
    if part.has_browser() {
        in_browser(&mut suite);
    }
    if part.is_long() {
        long(&mut suite);
    }
    suite.finish()
}

fn native(suite: &mut Suite) {
    // Without its set-up a check fails by itself and says why; the others still count.
    suite.prepare("Rust's components", setup::for_checks);
    suite.command("format", cargo(["fmt", "--all", "--", "--check"]));
    suite.command("lints, native", cargo(["lint"]));
    suite.command("lints, page", cargo(["lint-page"]));
    suite.step("native tests", || {
        let (output, fine) = process::shown(cargo([
            "test",
            "--workspace",
            "--no-fail-fast",
            "--features",
            NATIVE_FEATURES,
        ]))?;
        Ok(outcome::of_cargo(&output).of_run(fine))
    });
    // By itself: its feature turns every text of the page into the pseudo-language.
    suite.step("pseudo-language", || {
        let (output, fine) = process::shown(cargo([
            "test",
            "--package",
            "northern-route-site",
            "--features",
            "pseudo",
            "--test",
            "pseudo",
        ]))?;
        Ok(outcome::of_cargo(&output).of_run(fine))
    });
    suite.passes("licences and sources", supply::licences);
    suite.step("advisories", supply::advisories);
}

fn in_browser(suite: &mut Suite) {
    let tools = suite.prepare("tools", setup::for_site);
    let built = tools.as_ref().is_some_and(|tools| build(suite, tools));
    if built {
        suite.step("budgets", budget::tally);
    } else {
        suite.skip("budgets", "there is no site to measure");
    }
    let packages = suite.prepare("npm packages", npm::packages);
    let browser = suite.prepare("browser", || CHROMIUM.ready());
    let ready = built && packages.is_some();
    suite.browser_tests("browser tests", browser.filter(|_| ready), |browser| {
        Ok(BrowserTests {
            files: test_files("tests", &[])?,
            site: place::dist(),
            browsers: vec![("CHROMIUM", browser)],
        })
    });
}

/// What is said of the site must hold for its program in one piece as well, and in another browser.
fn long(suite: &mut Suite) {
    let packages = suite.prepare("npm packages", npm::packages);
    let tools = suite.prepare("tools", setup::for_site);
    let unsplit = tools
        .as_ref()
        .is_some_and(|tools| suite.passes("site in one piece", || site::build_unsplit(tools)));
    let chromium = suite.prepare("browser", || CHROMIUM.ready());
    let ready = unsplit && packages.is_some();
    suite.browser_tests(
        "site in one piece, tests",
        chromium.clone().filter(|_| ready),
        |browser| {
            Ok(BrowserTests {
                files: test_files("tests", &NOT_OF_UNSPLIT)?,
                site: place::dist_of("unsplit"),
                browsers: vec![("CHROMIUM", browser)],
            })
        },
    );
    let built = suite.passes("site and one file", site::single_file);
    if built {
        suite.passes("data package, by its public validator", python::validate);
    }
    let firefox = suite.prepare("Firefox", || FIREFOX.ready());
    let ready = built && packages.is_some();
    let both = chromium.zip(firefox).filter(|_| ready);
    suite.browser_tests("long tests", both, |(chromium, firefox)| {
        Ok(BrowserTests {
            files: test_files("long", &[])?,
            site: place::dist(),
            browsers: vec![("CHROMIUM", chromium), ("FIREFOX", firefox)],
        })
    });
}

/// Builds both sites. The tests run with either, but say little without the first.
fn build(suite: &mut Suite, tools: &Tools) -> bool {
    let built = suite.passes("site", || site::build_with(tools));
    suite.passes("site that counts renders", || site::build_counted(tools));
    built
}

/// A run of browser tests.
struct BrowserTests {
    files: Vec<PathBuf>,
    site: PathBuf,
    /// The browsers, and the variables in which the tests look for them.
    browsers: Vec<(&'static str, PathBuf)>,
}

impl BrowserTests {
    fn run(self) -> Outcome<Tally> {
        let tap = place::target().join("browser.tap");
        let _ = fs::remove_file(&tap);
        fs::create_dir_all(place::target())
            .map_err(|error| format!("target/ cannot be written: {error}."))?;
        let mut to_tap = OsString::from("--test-reporter-destination=");
        to_tap.push(&tap);
        let mut command = program(npm::node()?);
        command
            .current_dir(place::end2end())
            .args(["--test", "--test-concurrency=2"])
            // One report to read, one to count.
            .args(["--test-reporter=spec", "--test-reporter-destination=stdout"])
            .arg("--test-reporter=tap")
            .arg(to_tap)
            .args(self.files)
            .env("SITE_DIR", self.site)
            .env("COUNTED_DIR", place::dist_of("counted"))
            .envs(self.browsers);
        let fine = process::run(command).is_ok();
        let report = fs::read_to_string(&tap).unwrap_or_default();
        Ok(outcome::of_node(&report).of_run(fine))
    }
}

/// The test files of a directory of end2end/, but for some.
fn test_files(directory: &str, but: &[&str]) -> Outcome<Vec<PathBuf>> {
    test_files_in(&place::end2end().join(directory), but)
}

fn test_files_in(directory: &Path, but: &[&str]) -> Outcome<Vec<PathBuf>> {
    let unreadable = |error| format!("{} cannot be read: {error}.", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") && !but.contains(&&*name) {
            files.push(entry.path());
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("{} holds no *.test.mjs.", directory.display()));
    }
    Ok(files)
}

/// The steps so far.
#[derive(Default)]
struct Suite {
    steps: Vec<(String, Tally, f64)>,
}

impl Suite {
    /// One step that counts its own tests; if it breaks off, it is one failed test.
    fn step(&mut self, name: &str, work: impl FnOnce() -> Outcome<Tally>) -> Tally {
        println!("\n== {name}");
        let watch = Stopwatch::start();
        let tally = work().unwrap_or_else(|failure| {
            println!("{failure}");
            Tally::FAILED
        });
        let seconds = watch.seconds();
        println!("-- {name}: {tally}, {seconds:.1} s");
        self.steps.push((name.to_owned(), tally, seconds));
        tally
    }

    /// A step that is one test.
    fn passes(&mut self, name: &str, work: impl FnOnce() -> Outcome<()>) -> bool {
        self.step(name, || work().map(|()| Tally::PASSED)) == Tally::PASSED
    }

    /// A command that is one test.
    fn command(&mut self, name: &str, command: Command) {
        self.passes(name, || process::run(command));
    }

    /// Browser tests, where the browser and whatever else they need is there.
    fn browser_tests<Browser>(
        &mut self,
        name: &str,
        browser: Option<Browser>,
        tests: impl FnOnce(Browser) -> Outcome<BrowserTests>,
    ) {
        match browser {
            Some(browser) => {
                self.step(name, || tests(browser)?.run());
            }
            None => self.skip(name, "what they need is not there"),
        }
    }

    /// Setting up is no test, but failing to is a failure.
    fn prepare<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Option<T> {
        match work() {
            Ok(ready) => Some(ready),
            Err(failure) => {
                self.step(&format!("set-up: {name}"), || Err(failure));
                None
            }
        }
    }

    /// A step that cannot be run is a failure too: what was not looked at is not in order.
    fn skip(&mut self, name: &str, why: &str) {
        self.step(name, || Err(format!("Not run: {why}.")));
    }

    fn total(&self) -> Tally {
        let mut total = Tally::NOTHING;
        for (_, tally, _) in &self.steps {
            total += *tally;
        }
        total
    }

    fn finish(&self) -> ExitCode {
        println!("\n== all steps");
        for (name, tally, seconds) in &self.steps {
            let mark = if tally.failed == 0 {
                "ok    "
            } else {
                "FAILED"
            };
            println!("{mark} {name:<26} {seconds:>7.1} s  {tally}");
        }
        let total = self.total();
        println!("\n{total}");
        if total.failed == 0 && total.passed > 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    #[test]
    fn a_step_that_breaks_off_is_one_failure() {
        let mut suite = Suite::default();
        suite.step("three", || {
            Ok(Tally {
                passed: 3,
                failed: 0,
            })
        });
        assert!(suite.passes("one", || Ok(())));
        assert!(!suite.passes("broken", || Err("It broke.".to_owned())));
        assert_eq!(suite.prepare("there", || Ok(7)), Some(7));
        assert_eq!(
            suite.prepare::<()>("not there", || Err("No.".to_owned())),
            None
        );
        suite.skip("left out", "nothing to run it on");
        assert_eq!(suite.total().to_string(), "4 passed, 3 failed");
    }

    #[test]
    fn the_lints_see_what_the_tests_see() {
        let config = place::root().join(".cargo").join("config.toml");
        let text = fs::read_to_string(config).unwrap();
        assert!(text.contains(&format!("--features {NATIVE_FEATURES} ")));
    }

    #[test]
    fn browser_tests_are_found_by_their_ending() {
        let scratch = Scratch::new("test-files");
        assert!(test_files_in(scratch.path(), &[]).is_err());
        for name in ["b.test.mjs", "a.test.mjs", "c.test.mjs", "browser.mjs"] {
            fs::write(scratch.path().join(name), "").unwrap();
        }
        let files = test_files_in(scratch.path(), &["b.test.mjs"]).unwrap();
        let names: Vec<_> = files.iter().filter_map(|path| path.file_name()).collect();
        assert_eq!(names, ["a.test.mjs", "c.test.mjs"]);
        assert!(test_files_in(&scratch.path().join("missing"), &[]).is_err());
    }

    #[test]
    fn what_is_left_out_of_the_tests_is_there_to_be_left_out() {
        let all = test_files("tests", &[]).unwrap();
        let fewer = test_files("tests", &NOT_OF_UNSPLIT).unwrap();
        assert_eq!(all.len(), fewer.len() + NOT_OF_UNSPLIT.len());
        for file in fewer {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("COUNTED_DIR"), "{}", file.display());
        }
        assert!(test_files("long", &[]).is_ok());
    }
}
