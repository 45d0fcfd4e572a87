//! Finds the browsers that the tests drive, or installs one where that is simple.

use crate::process::{Outcome, announced, answer, find, program, run};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// A browser that tests drive.
pub struct Browser {
    /// What to call it.
    name: &'static str,
    /// What serves as well, in words.
    kinds: &'static str,
    /// The variable that names its path.
    variable: &'static str,
    /// What it is called on `PATH`.
    programs: &'static [&'static str],
    /// Where it is when it is not on `PATH`.
    places: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
}

/// Chromium, or Chrome.
pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    kinds: "Chromium or Chrome",
    variable: "CHROME",
    programs: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
    ],
    places: &[
        "/opt/google/chrome/chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ],
    package: "chromium",
};

/// Firefox as people have it, of the long-term branch or not.
pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    kinds: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    places: &[
        "/snap/bin/firefox",
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
    ],
    package: "firefox-esr",
};

impl Browser {
    /// Its path; where it is not there, it is installed if that is simple.
    pub fn ready(&self) -> Outcome<PathBuf> {
        if let Some(named) = self.named(env::var_os(self.variable)) {
            return named;
        }
        if let Some(found) = self.installed() {
            return Ok(found);
        }
        let (name, package, mend) = (self.name, self.package, self.mend());
        let as_root = answer("id", &["-u"]).is_some_and(|user| user == "0");
        let Some(apt) = find("apt-get").filter(|_| as_root) else {
            return Err(format!(
                "The browser tests need {} and found none: {mend}; on Debian, `sudo apt-get install {package}`.",
                self.kinds
            ));
        };
        announced(&format!("Installing {name}"), "1 minute", || {
            install(&apt, package)
        })
        .map_err(|failure| {
            format!("{failure} If this machine was offline, connect it; or {mend}.")
        })?;
        self.installed()
            .ok_or_else(|| format!("apt-get installed no {name}: {mend}."))
    }

    /// What the variable says, where it is set.
    fn named(&self, value: Option<OsString>) -> Option<Outcome<PathBuf>> {
        let path = PathBuf::from(value.filter(|path| !path.is_empty())?);
        Some(if path.is_file() {
            Ok(path)
        } else {
            Err(format!(
                "{} names `{}`, but there is no such file.",
                self.variable,
                path.display()
            ))
        })
    }

    fn installed(&self) -> Option<PathBuf> {
        let mut places = self.places.iter().map(PathBuf::from);
        self.programs
            .iter()
            .find_map(|name| find(name))
            .or_else(|| places.find(|path| path.is_file()))
    }

    fn mend(&self) -> String {
        let Self {
            kinds, variable, ..
        } = self;
        format!("install {kinds}, or set {variable} to the path of one that is installed")
    }
}

fn install(apt: &Path, package: &str) -> Outcome<()> {
    let arguments: [&[&str]; 2] = [&["update", "-q"], &["install", "-q", "-y", package]];
    for arguments in arguments {
        let mut command = program(apt);
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        run(command)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_that_names_a_browser_is_taken_at_its_word() {
        assert_eq!(FIREFOX.named(None), None);
        assert_eq!(FIREFOX.named(Some(OsString::new())), None);
        let there = env::current_exe().unwrap();
        let named = FIREFOX.named(Some(there.clone().into_os_string()));
        assert_eq!(named, Some(Ok(there)));
        let complaint = FIREFOX.named(Some("/no/such/browser".into()));
        let complaint = complaint.and_then(Result::err).unwrap();
        assert!(complaint.starts_with("FIREFOX names `/no/such/browser`"));
    }

    #[test]
    fn what_to_do_without_a_browser_names_it_and_its_variable() {
        assert_eq!(
            FIREFOX.mend(),
            "install Firefox, or set FIREFOX to the path of one that is installed"
        );
        assert!(CHROMIUM.mend().contains("CHROME "));
    }
}
