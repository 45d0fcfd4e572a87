//! Finds the browser that the tests drive, or installs one where that is simple.

use crate::process::{Outcome, announced, answer, find, program, run};
use std::path::{Path, PathBuf};

/// What Chromium and Chrome are called on `PATH`.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// Where they are when they are not on `PATH`.
const PLACES: [&str; 5] = [
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];

const MEND: &str = "install Chromium or Chrome, or set CHROME to the path of one that is installed";

/// The path of a browser.
pub fn ready() -> Outcome<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME").filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(format!(
                "CHROME names `{}`, but there is no such file.",
                path.display()
            ))
        };
    }
    if let Some(found) = installed() {
        return Ok(found);
    }
    let as_root = answer("id", &["-u"]).is_some_and(|user| user == "0");
    let Some(apt) = find("apt-get").filter(|_| as_root) else {
        return Err(format!(
            "The browser tests need a browser and found none: {MEND}; on Debian, `sudo apt-get \
             install chromium`."
        ));
    };
    announced("Installing Chromium", "1 minute", || install(&apt)).map_err(|failure| {
        format!("{failure} If this machine was offline, connect it; or {MEND}.")
    })?;
    installed().ok_or_else(|| format!("apt-get installed no Chromium: {MEND}."))
}

fn installed() -> Option<PathBuf> {
    let places = PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
    NAMES.into_iter().find_map(find).or(places)
}

fn install(apt: &Path) -> Outcome<()> {
    let arguments: [&[&str]; 2] = [&["update", "-q"], &["install", "-q", "-y", "chromium"]];
    for arguments in arguments {
        let mut command = program(apt);
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive");
        run(command)?;
    }
    Ok(())
}
