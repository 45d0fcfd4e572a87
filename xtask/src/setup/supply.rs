//! What the project is built from: the licences and sources of its dependencies, and what is known against them.

use crate::outcome::Tally;
use crate::place;
use crate::process::{Outcome, need, program, run};
use crate::setup::tools;
use std::process::Command;

/// Holds every crate to `deny.toml`: licences, sources, what is banned. It needs no network.
pub fn licences() -> Outcome<()> {
    run(deny(&["check", "bans", "licenses", "sources"])?)
}

/// Looks for advisories against crates and npm packages. Where their servers do not answer, one line says that nobody
/// has looked; the workflow looks at every push.
pub fn advisories() -> Outcome<Tally> {
    let mut audit = program(need(
        "npm",
        "install Node.js 20.10 or later, which brings it",
    )?);
    audit
        .args(["audit", "--audit-level=high"])
        .current_dir(place::end2end());
    let mut sum = Tally::NOTHING;
    for (what, mut command) in [
        ("crates", deny(&["check", "advisories"])?),
        ("npm packages", audit),
    ] {
        let output = command
            .output()
            .map_err(|error| format!("{command:?} could not be run: {error}."))?;
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        if output.status.success() {
            println!("No advisory against the {what}.");
            sum += Tally::PASSED;
        } else if is_unanswered(&said) {
            println!("Advisories against the {what}: not checked, their server does not answer.");
        } else {
            println!("{said}");
            sum += Tally::FAILED;
        }
    }
    Ok(sum)
}

fn deny(arguments: &[&str]) -> Outcome<Command> {
    let mut command = program(tools::cargo_deny()?);
    command.args(["--log-level", "error"]).args(arguments);
    Ok(command)
}

/// Whether a check failed because nobody answered.
fn is_unanswered(said: &str) -> bool {
    let signs = [
        "failed to fetch advisory database",
        "audit endpoint returned an error",
        "ENOTFOUND",
        "EAI_AGAIN",
        "ECONNREFUSED",
        "ETIMEDOUT",
    ];
    signs.iter().any(|sign| said.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn silence_is_told_from_a_finding() {
        assert!(is_unanswered(
            "[ERROR] failed to fetch advisory database https://example.org"
        ));
        assert!(is_unanswered("npm error audit endpoint returned an error"));
        assert!(!is_unanswered("error[vulnerability]: use after free"));
        assert!(!is_unanswered("3 high severity vulnerabilities"));
    }
}
