//! What was asked for on the command line.

pub const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port N]         set up what is missing, build, serve on 127.0.0.1 (port 8080)
  build                    set up what is missing and write the site to dist/
  test [native|browser]    run every check and count them, or one half of them
  test long                what takes long: the program in one piece, and Firefox; not part of `test`
  budget [--write]         measure what the page fetches; --write puts the table in README.md
  single-file              build, and write the whole atlas as one file, dist/northern-route.html
  gallery                  show every golden state, natively rendered, on one page
  geometry                 work the map's outlines out again from their source
  help                     print this";

const DEFAULT_PORT: u16 = 8080;

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    Help,
    Serve { port: u16 },
    Build,
    Test { part: Part },
    Budget { write: bool },
    SingleFile,
    Gallery,
    Geometry,
}

/// Which of the checks to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    All,
    /// What needs no browser: format, lints, native tests.
    Native,
    /// What needs the built site: the browser tests and the budgets.
    Browser,
    /// What takes long and is part of no other: the program in one piece, and a second browser.
    Long,
}

impl Part {
    pub fn has_native(self) -> bool {
        matches!(self, Self::All | Self::Native)
    }

    pub fn has_browser(self) -> bool {
        matches!(self, Self::All | Self::Browser)
    }

    pub fn is_long(self) -> bool {
        self == Self::Long
    }
}

/// Reads the words after `cargo xtask`; the error is one sentence.
pub fn parse(words: &[String]) -> Result<Command, String> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        [] => Err("Say what to do.".to_owned()),
        ["help" | "--help" | "-h", ..] | [_, "--help" | "-h"] => Ok(Command::Help),
        ["serve"] => Ok(Command::Serve { port: DEFAULT_PORT }),
        ["serve", "--port", port] => serve(port),
        ["serve", flag] if flag.starts_with("--port=") => serve(&flag["--port=".len()..]),
        ["serve", "--port"] => Err("--port needs a number, as in `--port 8081`.".to_owned()),
        ["build"] => Ok(Command::Build),
        ["test"] => Ok(Command::Test { part: Part::All }),
        ["test", "native"] => Ok(Command::Test { part: Part::Native }),
        ["test", "browser"] => Ok(Command::Test {
            part: Part::Browser,
        }),
        ["test", "long"] => Ok(Command::Test { part: Part::Long }),
        ["budget"] => Ok(Command::Budget { write: false }),
        ["budget", "--write"] => Ok(Command::Budget { write: true }),
        ["single-file"] => Ok(Command::SingleFile),
        ["gallery"] => Ok(Command::Gallery),
        ["geometry"] => Ok(Command::Geometry),
        [
            command @ ("serve" | "build" | "test" | "budget" | "single-file" | "gallery"
            | "geometry"),
            rest @ ..,
        ] => Err(format!(
            "`{command}` does not understand `{}`.",
            rest.join(" ")
        )),
        [unknown, ..] => Err(format!("There is no command `{unknown}`.")),
    }
}

fn serve(port: &str) -> Result<Command, String> {
    port.parse()
        .map(|port| Command::Serve { port })
        .map_err(|_| format!("`{port}` is not a port: it has to be a number up to 65535."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&words)
    }

    #[test]
    fn every_command_is_understood() {
        assert_eq!(parsed("help"), Ok(Command::Help));
        assert_eq!(parsed("serve --help"), Ok(Command::Help));
        assert_eq!(parsed("serve"), Ok(Command::Serve { port: 8080 }));
        assert_eq!(
            parsed("serve --port 9000"),
            Ok(Command::Serve { port: 9000 })
        );
        assert_eq!(
            parsed("serve --port=9000"),
            Ok(Command::Serve { port: 9000 })
        );
        assert_eq!(parsed("build"), Ok(Command::Build));
        assert_eq!(parsed("test"), Ok(Command::Test { part: Part::All }));
        assert_eq!(
            parsed("test native"),
            Ok(Command::Test { part: Part::Native })
        );
        assert_eq!(
            parsed("test browser"),
            Ok(Command::Test {
                part: Part::Browser
            })
        );
        assert_eq!(parsed("test long"), Ok(Command::Test { part: Part::Long }));
        assert_eq!(
            parsed("budget --write"),
            Ok(Command::Budget { write: true })
        );
        assert_eq!(parsed("single-file"), Ok(Command::SingleFile));
        assert_eq!(parsed("gallery"), Ok(Command::Gallery));
        assert_eq!(parsed("geometry"), Ok(Command::Geometry));
    }

    #[test]
    fn what_takes_long_runs_only_when_it_is_asked_for() {
        for part in [Part::All, Part::Native, Part::Browser] {
            assert!(!part.is_long());
        }
        assert!(!Part::Long.has_native() && !Part::Long.has_browser());
        assert!(Part::All.has_native() && Part::All.has_browser());
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(parsed("").is_err());
        assert!(parsed("sevre").unwrap_err().contains("`sevre`"));
        assert!(
            parsed("test everything")
                .unwrap_err()
                .contains("everything")
        );
        assert!(
            parsed("test long native")
                .unwrap_err()
                .contains("`long native`")
        );
        assert!(parsed("serve --port").unwrap_err().contains("--port"));
        assert!(parsed("serve --port 70000").unwrap_err().contains("70000"));
        assert!(parsed("serve --port x").unwrap_err().contains("`x`"));
    }
}
