//! Sets up what each kind of work needs, and nothing that is there already.

use crate::process::{Outcome, announced, answer, find, program, read, run};
use crate::setup::tools::Tools;
use std::path::Path;

/// What checking the code needs: rustfmt, Clippy, the WebAssembly target.
pub fn for_checks() -> Outcome<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if answer("cargo", &[subcommand, "--version"]).is_none() {
            rustup("component", component)?;
        }
    }
    wasm_target()
}

/// What building the site needs: the WebAssembly target, Trunk, the wasm-bindgen CLI, wasm-opt.
pub fn for_site() -> Outcome<Tools> {
    wasm_target()?;
    Tools::ready()
}

fn wasm_target() -> Outcome<()> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let mut command = program("rustc");
    command.args(["--print", "sysroot"]);
    let sysroot = read(command)?;
    let library = Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    if library.is_dir() {
        return Ok(());
    }
    rustup("target", TARGET)
}

fn rustup(kind: &str, name: &str) -> Outcome<()> {
    let Some(rustup) = find("rustup") else {
        return Err(format!(
            "The Rust on this machine has no {name}, and there is no rustup to add it: install \
             Rust with rustup, or {name} in the way your Rust was installed."
        ));
    };
    let mut command = program(rustup);
    command.args([kind, "add", name]);
    announced(&format!("Adding {name} to Rust"), "15 seconds", || {
        run(command)
    })
    .map_err(|failure| {
        format!(
            "{failure} If this machine was offline, connect it and run `rustup {kind} add {name}`."
        )
    })
}
