//! The atlas in one file, for a stick: of a site whose program is in one piece it puts into the page what the page would
//! fetch, so that it opens by itself and asks no network.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::markup::{self, between};
use crate::{minify, page, store};

/// What answers the program in the place of the network.
const HELD: &str = include_str!("../../static/settled/held.js");

/// Writes the file of a site.
///
/// # Errors
/// Where the site is not as expected, or a file cannot be read or written.
pub fn write(site: &Path, to: &Path) -> Result<(), String> {
    let read = |name: &str| {
        fs::read(site.join(name)).map_err(|error| format!("{}: {error}", site.join(name).display()))
    };
    let text = |name: &str| Ok::<_, String>(String::from_utf8_lossy(&read(name)?).into_owned());
    let page = text(page::FILE)?;
    let script_name = between(&page, "<script type=\"module\" src=\"./", "\"")?;
    let attribute = |name: &str| between(&page, &format!("{name}=\""), "\"");
    let outlines = attribute("data-outlines")?;
    let outlines = outlines.split(' ').next().unwrap_or_default();
    let icon = between(&page, "<link rel=\"icon\"", ">")?;
    let further = text(attribute("data-further")?)?;
    let wasm = between(&page, "rel=\"preload\" href=\"./", "\"")?;
    let script = script(&text(script_name)?)?;

    let mut held = String::new();
    for (name, kind) in [
        (wasm, "application/wasm"),
        (outlines, "text/plain"),
        (attribute("data-detail")?, "text/plain"),
    ] {
        let bytes = STANDARD.encode(read(name)?);
        let _ = write!(
            held,
            "<script type=\"text/plain\" id=\"file:{name}\" data-kind=\"{kind}\">{bytes}</script>"
        );
    }
    let relief_name = attribute("data-relief")?;
    let relief = format!(
        "data:image/webp;base64,{}",
        STANDARD.encode(read(relief_name)?)
    );
    let picture = markup::icon(site, &page)?;
    let policy = policy(
        between(&page, "content=\"default-src", "\"")?,
        &script,
        &further,
    )?;

    let mut one = page.clone();
    for (start, end) in [
        ("<link fetchpriority", ">"),
        ("<link rel=\"manifest\"", ">"),
        ("<noscript><link rel=\"stylesheet\"", "</noscript>"),
    ] {
        one = without(&one, start, end)?;
    }
    let module = between(&page, "<script type=\"module\"", "</script>")?;
    for (old, new) in [
        (
            between(&page, "content=\"default-src", "\"")?.to_owned(),
            policy,
        ),
        (
            format!("<script type=\"module\"{module}</script>"),
            format!("{held}<script type=\"module\">{script}</script>"),
        ),
        (
            format!("data-relief=\"{relief_name}\""),
            format!("data-relief=\"{relief}\""),
        ),
        (
            format!("<link rel=\"icon\"{icon}>"),
            format!("<link rel=\"icon\" href=\"{picture}\">"),
        ),
        (
            "</style>".to_owned(),
            format!("</style><style id=\"further-styles\">{further}</style>"),
        ),
    ] {
        if one.matches(&old).count() != 1 {
            return Err(format!("the page does not hold `{old}` exactly once"));
        }
        one = one.replacen(&old, &new, 1);
    }
    fs::write(to, one).map_err(|error| format!("{}: {error}", to.display()))
}

/// The program's script: what it fetches it is handed, and nothing begins once the page is ready.
fn script(script: &str) -> Result<String, String> {
    let settled = between(script, "import(\"./settled-", "\")")?;
    let alone = script.replacen(
        &format!("import(\"./settled-{settled}\")"),
        "Promise.resolve()",
        1,
    );
    let script = minify::script(HELD) + &alone;
    if script.contains("</script") {
        return Err("the program's script would end the element that it stands in".to_owned());
    }
    Ok(script)
}

/// The policy of a page that asks no one: its own scripts and styles by their hashes, pictures that it holds.
fn policy(of_site: &str, script: &str, further: &str) -> Result<String, String> {
    let scripts = between(of_site, "'wasm-unsafe-eval'", ";")?;
    let styles = between(of_site, "style-src 'self'", ";")?;
    let hash = |text: &str| format!("'{}'", store::integrity(text.as_bytes()));
    Ok(format!(
        " 'none'; script-src 'wasm-unsafe-eval'{scripts} {}; style-src{styles} {}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(further)
    ))
}

/// A text without what begins and ends so.
fn without(text: &str, start: &str, end: &str) -> Result<String, String> {
    let inner = between(text, start, end)?;
    Ok(text.replacen(&format!("{start}{inner}{end}"), "", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_stands_in_the_page_and_asks_no_one() {
        let of_site = " 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a'; style-src 'self' 'sha256-b'; img-src 'self' data:; connect-src 'self'";
        let policy = policy(of_site, "s", "f").expect("a policy");
        assert!(!policy.contains("'self'"), "{policy}");
        for part in [
            "'sha256-a' 'sha256-",
            "style-src 'sha256-b' 'sha256-",
            "img-src data:;",
        ] {
            assert!(policy.contains(part), "{part} in {policy}");
        }
    }

    #[test]
    fn the_script_is_handed_what_it_would_fetch() {
        let alone =
            script("start();on(() => import(\"./settled-1a.js\").catch(f));").expect("as expected");
        assert!(
            alone.contains("async function fetch(") && alone.contains("Promise.resolve().catch(f)")
        );
        assert!(script("start();").is_err());
        assert!(script("import(\"./settled-1a.js\");\"</script>\"").is_err());
    }
}
