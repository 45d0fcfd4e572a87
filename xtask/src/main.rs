//! `cargo xtask`: one command to set the project up, build it, serve it, test it and measure it.

mod arguments;
mod budget;
mod files;
mod inputs;
mod outcome;
mod place;
mod process;
#[cfg(test)]
mod scratch;
mod serve;
mod server;
/// What the commands need and set up by themselves.
mod setup {
    pub mod browser;
    pub mod npm;
    pub mod python;
    pub mod setup;
    pub mod supply;
    pub mod tools;
}
mod site;
mod test;

use arguments::{Command, USAGE};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let command = match arguments::parse(&words) {
        Ok(command) => command,
        Err(complaint) => {
            eprintln!("{complaint}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help => {
            println!("{USAGE}");
            Ok(())
        }
        Command::Serve { port } => serve::run(port),
        Command::Build => site::build().map(|()| println!("The site is in dist/.")),
        Command::Test { part } => return test::run(part),
        Command::Budget { write } => budget::run(write),
        Command::SingleFile => site::single_file()
            .map(|()| println!("The atlas in one file is dist/{}.", site::ONE_FILE)),
        Command::Gallery => gallery(),
        Command::Geometry => process::run(process::cargo([
            "run",
            "--release",
            "--package",
            "northern-route-geometry",
            "--features",
            "prepare",
        ])),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// Renders the golden states and says where they can be seen.
fn gallery() -> process::Outcome<()> {
    process::announced(
        "Rendering every golden state",
        "10 seconds, 2 minutes at first",
        || {
            process::run(process::cargo([
                "run",
                "--quiet",
                "--package",
                "northern-route-site",
                "gallery",
            ]))
        },
    )?;
    let page = place::target().join("gallery").join("index.html");
    println!("Open {} in a browser.", page.display());
    Ok(())
}
