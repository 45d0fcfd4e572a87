//! A static file server, just enough of HTTP for a browser on the same machine.
//!
//! By hand, because a server crate (`tiny_http` is the smallest that is known well: five crates, some five seconds to compile
//! before anything else can start) would read the request and write the head, sixty lines of these; which file may be
//! served, as what, and what is refused stays ours either way.

use crate::process::Outcome;
use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const LONGEST_HEAD: usize = 16 * 1024;
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers each connection on a thread of its own, for ever.
pub fn serve(listener: &TcpListener, root: &Path) -> Outcome<()> {
    let root = root
        .canonicalize()
        .map_err(|error| format!("{} cannot be served: {error}.", root.display()))?;
    loop {
        // A connection that breaks, or one too many, is the browser's to try again.
        let Ok((stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(50));
            continue;
        };
        let root = root.clone();
        let _ = thread::Builder::new().spawn(move || converse(stream, &root));
    }
}

fn converse(mut stream: TcpStream, root: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let head = read_head(&mut stream)?;
    if head.is_empty() {
        return Ok(());
    }
    let reply = answer(&head, root);
    stream.write_all(reply.head().as_bytes())?;
    if !head.starts_with("HEAD ") {
        stream.write_all(&reply.body)?;
    }
    stream.flush()
}

/// Reads up to the empty line that ends a request; a request longer than any browser's is cut.
fn read_head(stream: &mut impl Read) -> io::Result<String> {
    let mut head = Vec::new();
    let mut part = [0; 2048];
    while head.len() < LONGEST_HEAD {
        let length = stream.read(&mut part)?;
        head.extend_from_slice(&part[..length]);
        if length == 0 || head.windows(4).any(|end| end == b"\r\n\r\n") {
            break;
        }
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

struct Reply {
    status: &'static str,
    kind: &'static str,
    body: Vec<u8>,
}

impl Reply {
    fn plain(status: &'static str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            body: format!("{status}\n").into_bytes(),
        }
    }

    fn head(&self) -> String {
        let allow = if self.status.starts_with("405") {
            "Allow: GET, HEAD\r\n"
        } else {
            ""
        };
        format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\n{allow}Connection: close\r\n\r\n",
            self.status,
            self.kind,
            self.body.len()
        )
    }
}

fn answer(head: &str, root: &Path) -> Reply {
    let mut words = head.lines().next().unwrap_or_default().split(' ');
    let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next())
    else {
        return Reply::plain("400 Bad Request");
    };
    if !version.starts_with("HTTP/1.") {
        return Reply::plain("400 Bad Request");
    }
    if method != "GET" && method != "HEAD" {
        return Reply::plain("405 Method Not Allowed");
    }
    let Some(path) = file_for(target, root) else {
        return Reply::plain("404 Not Found");
    };
    match fs::read(&path) {
        Ok(body) => Reply {
            status: "200 OK",
            kind: kind_of(&path),
            body,
        },
        Err(_) => Reply::plain("404 Not Found"),
    }
}

/// The file a request is for, if it lies under the root.
fn file_for(target: &str, root: &Path) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = decoded(path)?;
    // Nothing the site holds begins with a dot; `..` and what Trunk stages do.
    let outside = |part: &str| part.starts_with('.') || part.contains(['\\', ':', '\0']);
    if path.starts_with('/') || path.split('/').any(outside) {
        return None;
    }
    let mut file = root.join(&path);
    if path.is_empty() || path.ends_with('/') {
        file.push("index.html");
    }
    // A link inside the site may still lead out of it.
    let file = file.canonicalize().ok()?;
    (file.starts_with(root) && file.is_file()).then_some(file)
}

/// Undoes percent-encoding.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn kind_of(path: &Path) -> &'static str {
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "geojson" => "application/geo+json",
        "webmanifest" => "application/manifest+json",
        "csv" => "text/csv; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;
    use std::net::Ipv4Addr;

    /// A site with a page, a module, a name to be encoded, and a file outside it.
    fn sample(name: &str) -> (Scratch, PathBuf) {
        let scratch = Scratch::new(name);
        let root = scratch.path().canonicalize().unwrap().join("dist");
        fs::create_dir_all(root.join("sub")).unwrap();
        fs::create_dir_all(root.join(".stage")).unwrap();
        fs::write(root.join("index.html"), "<!doctype html>").unwrap();
        fs::write(root.join("a b.wasm"), [0, 97, 115, 109]).unwrap();
        fs::write(root.join("sub/index.html"), "sub").unwrap();
        fs::write(root.join(".stage/x"), "x").unwrap();
        fs::write(scratch.path().join("secret"), "secret").unwrap();
        (scratch, root)
    }

    fn status(request: &str, root: &Path) -> &'static str {
        answer(request, root).status
    }

    #[test]
    fn files_are_found_with_their_kind() {
        let (_scratch, root) = sample("server-found");
        let page = answer("GET / HTTP/1.1\r\n\r\n", &root);
        assert_eq!(
            (page.status, page.kind),
            ("200 OK", "text/html; charset=utf-8")
        );
        assert_eq!(page.body, b"<!doctype html>");
        let module = answer("GET /a%20b.wasm?v=1 HTTP/1.1\r\n\r\n", &root);
        assert_eq!((module.status, module.kind), ("200 OK", "application/wasm"));
        assert_eq!(answer("GET /sub/ HTTP/1.1", &root).body, b"sub");
    }

    #[test]
    fn nothing_outside_the_site_is_served() {
        let (_scratch, root) = sample("server-outside");
        for target in [
            "/../secret",
            "/%2e%2e/secret",
            "/sub/../../secret",
            "/..%2fsecret",
            "/..\\secret",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/.stage/x",
            "/C:/secret",
            "/index.html%00",
            "/%zz",
            "/%f",
            "/sub",
            "/missing",
            "secret",
        ] {
            let request = format!("GET {target} HTTP/1.1\r\n\r\n");
            assert_eq!(status(&request, &root), "404 Not Found", "{target}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn a_link_that_leads_out_is_not_followed() {
        let (scratch, root) = sample("server-link");
        std::os::unix::fs::symlink(scratch.path().join("secret"), root.join("link")).unwrap();
        assert_eq!(status("GET /link HTTP/1.1", &root), "404 Not Found");
    }

    #[test]
    fn other_requests_are_refused() {
        let (_scratch, root) = sample("server-refused");
        let post = answer("POST / HTTP/1.1\r\n\r\n", &root);
        assert_eq!(post.status, "405 Method Not Allowed");
        assert!(post.head().contains("\r\nAllow: GET, HEAD\r\n"));
        assert_eq!(status("nonsense", &root), "400 Bad Request");
        assert_eq!(status("GET / SPDY/3", &root), "400 Bad Request");
    }

    #[test]
    fn a_slow_client_holds_up_no_other() {
        let (_scratch, root) = sample("server-threads");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || serve(&listener, &root));
        let mut slow = TcpStream::connect(address).unwrap();
        slow.write_all(b"GET / HT").unwrap();
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            text
        };
        let got = ask("GET /index.html HTTP/1.1\r\nHost: a\r\n\r\n");
        assert!(got.starts_with("HTTP/1.1 200 OK\r\n"));
        assert!(got.ends_with("\r\n\r\n<!doctype html>"));
        let head = ask("HEAD / HTTP/1.1\r\n\r\n");
        assert!(head.contains("\r\nContent-Length: 15\r\n"));
        assert!(head.ends_with("\r\n\r\n"));
        slow.write_all(b"TP/1.1\r\n\r\n").unwrap();
        let mut text = String::new();
        slow.read_to_string(&mut text).unwrap();
        assert!(text.starts_with("HTTP/1.1 200 OK\r\n"));
    }
}
