//! `cargo xtask serve`: builds what is out of date and serves the site on this machine only.
//!
//! Not `trunk serve`, which builds each time, and finds neither the tools nor a taken port before it has begun.

use crate::process::Outcome;
use crate::{place, server, site};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

/// Serves until it is interrupted.
pub fn run(port: u16) -> Outcome<()> {
    // A port that is taken is said at once, not after a build of minutes.
    drop(listen(port)?);
    site::ensure()?;
    let listener = listen(port)?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("The address cannot be told: {error}."))?;
    println!("Northern Route is at http://{address}/ (Ctrl+C ends it)");
    server::serve(&listener, &place::dist())
}

fn listen(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!(
            "Port {port} is taken by another program: choose another with `cargo xtask serve \
             --port {}`.",
            if port == u16::MAX { 8080 } else { port + 1 }
        ),
        ErrorKind::PermissionDenied => format!(
            "Port {port} needs rights this account does not have: choose one from 1024 up with \
             `cargo xtask serve --port 8080`."
        ),
        _ => format!("Port {port} cannot be served: {error}."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_said_with_its_mend() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        let complaint = listen(port).unwrap_err();
        assert!(complaint.starts_with(&format!("Port {port} is taken")));
        assert!(complaint.contains("--port"));
    }
}
