//! Writes the page: renders the default state into the HTML that Trunk built, names the files that
//! load later by their content, and fills in the content security policy.
//!
//! Trunk calls it as its `post_build` hook; the page stands in `TRUNK_STAGING_DIR`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use base64::Engine as _;
use sha2::{Digest as _, Sha256};
use yew::AttrValue;

use northern_route::app::page::{App, AppProps};
use northern_route::scene::path_set::{OVERVIEW_SCALE, PathSet};
use northern_route::view::by_ptr::ByPtr;

fn main() -> Result<(), Box<dyn Error>> {
    let site = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("TRUNK_STAGING_DIR is not set: run `trunk build` or `cargo xtask build`")?;
    let prepared = Path::new(env!("CARGO_MANIFEST_DIR")).join("geometry/prepared");
    let detail = write_named("detail", "txt", &read(&prepared.join("detail.txt"))?, &site)?;
    let relief = write_named(
        "relief",
        "webp",
        &read(&prepared.join("relief.webp"))?,
        &site,
    )?;
    let further = name_further(&site)?;
    let overview = fs::read_to_string(prepared.join("overview.txt"))?;
    let overview = PathSet::read(&overview)
        .ok_or("geometry/prepared/overview.txt is not a path file: run `cargo xtask geometry`")?;
    if overview.scale != OVERVIEW_SCALE {
        return Err(
            "geometry/prepared/overview.txt and scene::path_set differ in their scale".into(),
        );
    }

    let page_file = site.join("index.html");
    let page = fs::read_to_string(&page_file)?;
    let body = pollster::block_on(
        yew::LocalServerRenderer::<App>::with_props(AppProps {
            overview: ByPtr::new(overview),
            detail_address: AttrValue::from(""),
            further_addresses: AttrValue::from(""),
            relief_address: AttrValue::from(""),
        })
        .render(),
    );
    let page = replace_once(&page, "<!-- app -->", &body)?;
    let page = replace_once(
        &page,
        "data-detail=\"\"",
        &format!("data-detail=\"{detail}\""),
    )?;
    let page = replace_once(
        &page,
        "data-further=\"\"",
        &format!("data-further=\"{further}\""),
    )?;
    let page = replace_once(
        &page,
        "data-relief=\"\"",
        &format!("data-relief=\"{relief}\""),
    )?;
    let page = replace_once(
        &page,
        "data-lazy=\"\"",
        &format!("data-lazy=\"{detail} {further} {relief}\""),
    )?;
    let mut page = slim_styles(&page);
    let scripts: Vec<String> = inline(&page, "script").map(str::to_owned).collect();
    for script in scripts {
        page = page.replacen(&script, &slim_script(&script), 1);
    }
    let page = load_last(&page)?;
    let policy = policy(&page);
    let page = replace_once(
        &page,
        "content=\"policy\"",
        &format!("content=\"{policy}\""),
    )?;
    fs::write(&page_file, page)?;
    slim_scripts(&site)
}

/// Moves the script that starts the interactive part behind the page, so that it does not share the
/// processor with the map, and asks for its WebAssembly just before the page, as the least urgent: the answer
/// then arrives as the map has been painted, not two round trips later (measured: usable a fifth sooner; asked
/// for in the head, its first bytes hold the map up).
fn load_last(page: &str) -> Result<String, String> {
    let mut page = page.to_owned();
    let wasm = take(&mut page, "<link rel=\"preload\"", ">")?;
    let wasm = wasm.replacen("<link", "<link fetchpriority=\"low\"", 1);
    let glue = take(&mut page, "<link rel=\"modulepreload\"", ">")?;
    let start = take(&mut page, "<script type=\"module\"", "</script>")?;
    let first = "<div id=\"app\"";
    let page = replace_once(&page, first, &format!("{wasm}{first}"))?;
    replace_once(&page, "</body>", &format!("{glue}{start}</body>"))
}

/// Takes the first piece from `open` to `close` out of the page.
fn take(page: &mut String, open: &str, close: &str) -> Result<String, String> {
    let from = page
        .find(open)
        .ok_or_else(|| format!("index.html must hold {open}"))?;
    let to = page[from..]
        .find(close)
        .map(|at| from + at + close.len())
        .ok_or_else(|| format!("{open} must end with {close}"))?;
    Ok(page.drain(from..to).collect())
}

/// Takes comments and needless white space out of the inline styles, which are written for people.
fn slim_styles(page: &str) -> String {
    let page = join_styles(page);
    let mut slim = page.clone();
    for text in inline(&page, "style") {
        slim = slim.replacen(text, &slim_style(text), 1);
    }
    slim
}

/// Makes one element of the inline styles that stand together: each would take a hash in the policy.
fn join_styles(page: &str) -> String {
    let mut joined = String::new();
    for piece in page.split_inclusive("</style>") {
        match piece.trim_start().strip_prefix("<style>") {
            Some(next) if joined.ends_with("</style>") => {
                joined.truncate(joined.len() - "</style>".len());
                joined += next;
            }
            _ => joined += piece,
        }
    }
    joined
}

/// A stylesheet without comments and needless white space.
fn slim_style(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let mut style = words.join(" ");
    for sign in ["{", "}", ";", ",", ">"] {
        style = style.replace(&format!(" {sign}"), sign);
        style = style.replace(&format!("{sign} "), sign);
    }
    style.replace(": ", ":").replace(";}", "}")
}

/// A script without lines of comment and indentation.
fn slim_script(text: &str) -> String {
    let mut in_comment = false;
    let lines = text.lines().map(str::trim).filter(|line| {
        let starts = line.starts_with("/*");
        let kept = !(in_comment || starts || line.is_empty() || line.starts_with("//"));
        in_comment = (in_comment || starts) && !line.ends_with("*/");
        kept
    });
    let slim: Vec<&str> = lines.collect();
    slim.join("\n") + "\n"
}

/// Takes comments and indentation out of the glue that wasm-bindgen wrote for people.
fn slim_scripts(site: &Path) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(site)? {
        let path = entry?.path();
        let is_script = path
            .extension()
            .is_some_and(|extension| extension == "js" || extension == "mjs");
        if !is_script {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        fs::write(&path, slim_script(&text))?;
    }
    Ok(())
}

/// The stylesheets that come with the further module, in their order.
const FURTHER_STYLES: [&str; 8] = [
    "views.css",
    "evidence.css",
    "layers.css",
    "borders.css",
    "cooperation.css",
    "fields.css",
    "supply.css",
    "versus.css",
];

/// Gives the further module's script, WebAssembly and stylesheet names with their content's hash, as Trunk gives
/// the page's. Returns the names.
fn name_further(site: &Path) -> Result<String, Box<dyn Error>> {
    let mut names = Vec::new();
    for (file, extension) in [("further.js", "js"), ("further_bg.wasm", "wasm")] {
        let file = site.join(file);
        names.push(write_named("further", extension, &read(&file)?, site)?);
        fs::remove_file(file)?;
    }
    let mut styles = String::new();
    for file in FURTHER_STYLES {
        let file = site.join(file);
        styles += &slim_style(&String::from_utf8(read(&file)?)?);
        fs::remove_file(file)?;
    }
    names.push(write_named("further", "css", styles.as_bytes(), site)?);
    Ok(names.join(" "))
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes a file into the site under a name with its content's hash; returns the name.
fn write_named(stem: &str, extension: &str, bytes: &[u8], site: &Path) -> Result<String, String> {
    let hash = Sha256::digest(bytes)
        .iter()
        .take(6)
        .fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"));
    let name = format!("{stem}-{hash}.{extension}");
    fs::write(site.join(&name), bytes).map_err(|error| format!("{name}: {error}"))?;
    Ok(name)
}

/// The policy: nothing but the site's own files, and the inline scripts and styles by their hash.
fn policy(page: &str) -> String {
    let hashes = |tag: &str| -> String {
        inline(page, tag).fold(String::new(), |hashes, text| {
            let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(text));
            hashes + &format!(" 'sha256-{digest}'")
        })
    };
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; \
         img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
        hashes("script"),
        hashes("style"),
    )
}

/// The texts of the inline elements of a kind.
fn inline<'a>(page: &'a str, tag: &'a str) -> impl Iterator<Item = &'a str> {
    let open = format!("<{tag}");
    let close = format!("</{tag}>");
    let mut rest = page;
    std::iter::from_fn(move || {
        loop {
            let at = rest.find(&open)?;
            let head_end = at + rest[at..].find('>')?;
            let head = &rest[at..head_end];
            let body = &rest[head_end + 1..];
            let end = body.find(&close)?;
            rest = &body[end..];
            if !head.contains(" src=") {
                return Some(&body[..end]);
            }
        }
    })
}

fn replace_once(page: &str, from: &str, to: &str) -> Result<String, String> {
    if page.matches(from).count() == 1 {
        Ok(page.replacen(from, to, 1))
    } else {
        Err(format!("index.html must hold {from} exactly once"))
    }
}
