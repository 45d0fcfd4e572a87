//! Running other programs: finding them first, and saying in one sentence what went wrong.
//!
//! By hand on the standard library: the crates for it (xshell, duct) bring quoting and pipes, which nothing here needs, and
//! neither shows what a program says while keeping it, nor looks a program up with the sentence that mends its absence.

use crate::place;
use std::env;
use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

/// What a step that can go wrong gives; the error is a sentence for a person.
pub type Outcome<T> = Result<T, String>;

/// Time since a step began.
pub struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(
        clippy::disallowed_methods,
        reason = "these commands say how long each step took; nothing in the page depends on it"
    )]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

/// Says what is about to happen and how long it usually takes, does it, and says how long it took.
pub fn announced<T>(what: &str, usually: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("{what} (usually {usually}) ...");
    let watch = Stopwatch::start();
    let done = work();
    let end = if done.is_ok() { "done" } else { "failed" };
    println!("  {end} after {:.1} s", watch.seconds());
    done
}

/// A program to be run at the root of the repository.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(place::root());
    command
}

/// Cargo, with arguments.
pub fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = program("cargo");
    command.args(arguments);
    command
}

/// Runs a program to its end, its output going where ours goes.
pub fn run(mut command: Command) -> Outcome<()> {
    let status = command
        .status()
        .map_err(|error| not_started(&command, &error))?;
    check(&command, status)
}

/// Runs a program to its end and returns what it wrote to standard output, trimmed.
pub fn read(mut command: Command) -> Outcome<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(&command, &error))?;
    check(&command, output.status)?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program to its end, showing its standard output line by line and keeping it as well.
pub fn shown(mut command: Command) -> Outcome<(String, bool)> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(&command, &error))?;
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let Ok(line) = line else { break };
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            kept.push_str(&line);
            kept.push('\n');
        }
    }
    let status = child
        .wait()
        .map_err(|error| not_started(&command, &error))?;
    Ok((kept, status.success()))
}

/// What a tool answers to a question about its version; nothing if it is not there.
pub fn answer(tool: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = program(tool)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// Looks a program up on `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .filter(|directory| !directory.as_os_str().is_empty())
        .find_map(|directory| find_in(&directory, name))
}

/// Looks a program up in one directory.
pub fn find_in(directory: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) {
        &[".exe", ".cmd", ".bat"]
    } else {
        &[""]
    };
    endings
        .iter()
        .map(|ending| directory.join(format!("{name}{ending}")))
        .find(|path| is_program(path))
}

/// Looks a program up on `PATH`, and says how to mend it when it is not there.
pub fn need(name: &str, mend: &str) -> Outcome<PathBuf> {
    find(name).ok_or_else(|| format!("`{name}` is not on this machine: {mend}."))
}

/// `PATH` with these directories before all others.
pub fn path_with(first: &[PathBuf]) -> Outcome<OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    env::join_paths(first.iter().cloned().chain(env::split_paths(&rest)))
        .map_err(|error| format!("The search path cannot be set: {error}."))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

fn check(command: &Command, status: ExitStatus) -> Outcome<()> {
    if status.success() {
        return Ok(());
    }
    let how = status.code().map_or_else(
        || "was stopped".to_owned(),
        |code| format!("ended with code {code}"),
    );
    Err(format!("`{}` {how}.", line(command)))
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be run: {error}.", line(command))
}

/// A command as one would type it, long arguments cut.
fn line(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| {
            let word = word.to_string_lossy();
            if word.chars().count() > 60 {
                word.chars().take(57).chain("...".chars()).collect()
            } else {
                word.into_owned()
            }
        })
        .collect::<Vec<String>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_mend() {
        let complaint = need("no-such-program-here", "install it").unwrap_err();
        assert_eq!(
            complaint,
            "`no-such-program-here` is not on this machine: install it."
        );
    }

    #[test]
    fn a_failure_names_the_command_and_the_code() {
        let mut command = cargo(["no-such-subcommand"]);
        command.stderr(Stdio::null());
        let complaint = run(command).unwrap_err();
        assert_eq!(complaint, "`cargo no-such-subcommand` ended with code 101.");
        let complaint = run(program("no-such-program-here")).unwrap_err();
        assert!(complaint.starts_with("`no-such-program-here` could not be run: "));
    }

    #[test]
    fn what_is_shown_is_kept() {
        let (kept, fine) = shown(cargo(["--version"])).unwrap();
        assert!(fine);
        assert!(kept.starts_with("cargo 1."));
    }

    #[test]
    fn long_arguments_are_cut() {
        let mut command = program("/usr/bin/node");
        command.arg("x".repeat(80));
        assert_eq!(line(&command), format!("node {}...", "x".repeat(57)));
    }

    #[test]
    fn directories_given_first_come_first() {
        let path = path_with(&[PathBuf::from("first")]).unwrap();
        assert_eq!(env::split_paths(&path).next(), Some(PathBuf::from("first")));
    }
}
