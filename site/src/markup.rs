//! What the finished page says, for what is made of it: the one file and the pages of the paths.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// What stands between two texts.
///
/// # Errors
/// Where one of them is not there.
pub fn between<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str, String> {
    let (_, rest) = text
        .split_once(start)
        .ok_or_else(|| format!("the site does not hold `{start}`"))?;
    let (inner, _) = rest
        .split_once(end)
        .ok_or_else(|| format!("what begins with `{start}` does not end"))?;
    Ok(inner)
}

/// The icon that a page names, as an address that holds it.
///
/// # Errors
/// Where the page names none, or it cannot be read.
pub fn icon(site: &Path, page: &str) -> Result<String, String> {
    let link = between(page, "<link rel=\"icon\"", ">")?;
    let path = site.join(between(link, "href=\"./", "\"")?);
    let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(format!(
        "data:image/svg+xml;base64,{}",
        STANDARD.encode(bytes)
    ))
}
