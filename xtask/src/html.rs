//! Reads from a page's HTML which files a browser fetches before the page is ready.

use std::collections::BTreeSet;

/// Files a page names, relative to it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Named by markup the browser acts on by itself: each has to exist.
    pub certain: BTreeSet<String>,
    /// Words in quotation marks in the page's scripts: files, where there are such files.
    pub possible: BTreeSet<String>,
}

/// The relations of a link that make a browser fetch what it names.
const FETCHED_LINKS: [&str; 5] = ["modulepreload", "preload", "stylesheet", "icon", "manifest"];

/// What is fetched, less what `data-lazy` attributes name as fetched later.
pub fn fetched(page: &str) -> Fetched {
    let mut found = Fetched::default();
    let mut lazy = BTreeSet::new();
    for tag in tags(page) {
        let value = |name: &str| {
            let attribute = tag.attributes.iter().find(|(key, _)| key == name);
            attribute.map(|(_, value)| value.as_str())
        };
        if let Some(names) = value("data-lazy") {
            lazy.extend(names.split([' ', ',', '\n']).filter_map(local));
        }
        let named = match tag.name.as_str() {
            "link" => {
                let relations = value("rel").unwrap_or_default().to_ascii_lowercase();
                let counts = relations
                    .split_whitespace()
                    .any(|relation| FETCHED_LINKS.contains(&relation));
                value("href").filter(|_| counts)
            }
            "script" => value("src"),
            "img" => value("src").filter(|_| value("loading") != Some("lazy")),
            "image" | "use" => value("href").or(value("xlink:href")),
            _ => None,
        };
        found.certain.extend(named.and_then(local));
        if tag.name == "script" {
            found.possible.extend(quoted(tag.text).filter_map(local));
        }
    }
    found.certain.retain(|name| !lazy.contains(name));
    found.possible.retain(|name| !lazy.contains(name));
    found
}

/// An address within the site, without what varies in how it is written.
fn local(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let elsewhere = path.starts_with("//") || path.contains(':');
    let mut path = path.trim_start_matches('/');
    while let Some(rest) = path.strip_prefix("./") {
        path = rest;
    }
    (!elsewhere && !path.is_empty()).then(|| path.to_owned())
}

struct Tag<'a> {
    name: String,
    attributes: Vec<(String, String)>,
    /// What a script holds; for other tags nothing.
    text: &'a str,
}

/// The opening tags of a page, comments left out.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        rest = &rest[1..];
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        let (attributes, after) = attributes(&rest[end..]);
        rest = after;
        let mut text = "";
        if name == "script" || name == "style" {
            // What these hold is not markup.
            let close = format!("</{name}");
            let length = rest.find(&close).unwrap_or(rest.len());
            (text, rest) = rest.split_at(length);
        }
        tags.push(Tag {
            name,
            attributes,
            text,
        });
    }
    tags
}

/// The attributes of a tag, and what follows the tag.
fn attributes(text: &str) -> (Vec<(String, String)>, &str) {
    let mut attributes = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() {
            return (attributes, rest);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (attributes, after);
        }
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))
            .unwrap_or(rest.len())
            .max(rest.chars().next().map_or(1, char::len_utf8));
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start());
        }
        attributes.push((name, value.replace("&amp;", "&")));
    }
}

fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    let end = text
        .find(|c: char| c.is_whitespace() || c == '>')
        .unwrap_or(text.len());
    text.split_at(end)
}

/// The words between like quotation marks in a script.
fn quoted(script: &str) -> impl Iterator<Item = &str> {
    // Which mark opens and which closes cannot be told without reading the language, so everything
    // between two marks is taken; what is no file's name falls away later.
    script
        .split(['"', '\'', '`'])
        .filter(|word| word.contains('.') && !word.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r##"<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8"><title>a < b</title>
<!-- <link rel="stylesheet" href="commented.css"> -->
<link rel="icon" href="data:image/svg+xml,<svg/>">
<link rel="icon" href="./icon.svg?v=2">
<link rel="canonical" href="https://example.org/">
<link rel="alternate" href="facts.csv">
<link REL='preload stylesheet' href=style.css>
<link rel="modulepreload" href="./northern-route-1a.js" crossorigin integrity="sha384-x/y+z=">
<link rel="preload" href="./northern-route-1a_bg.wasm" as="fetch" type="application/wasm">
<link rel="preload" href="./later.json">
<style>a::before { content: "<img src='style.png'>" }</style>
</head><body data-lazy="later.json ./detail.bin">
<a href="paper.pdf">paper</a><img src="a.png"/><img src="b.png" loading="lazy">
<svg><use href="sprite.svg#dot"/><use href="#here"/></svg>
<script type="module">
import init, * as bindings from './northern-route-1a.js';
const wasm = await init({ module_or_path: "./northern-route-1a_bg.wasm" }); fetch('detail.bin')
if (1 < 2) say("<img src=script.png>");
</script><script src="/first.js" defer></script></body></html>"##;

    fn names(set: &BTreeSet<String>) -> Vec<&str> {
        set.iter().map(String::as_str).collect()
    }

    #[test]
    fn what_a_browser_fetches_is_found() {
        assert_eq!(
            names(&fetched(PAGE).certain),
            [
                "a.png",
                "first.js",
                "icon.svg",
                "northern-route-1a.js",
                "northern-route-1a_bg.wasm",
                "sprite.svg",
                "style.css",
            ]
        );
    }

    #[test]
    fn scripts_name_files_in_quotation_marks() {
        assert_eq!(
            names(&fetched(PAGE).possible),
            ["northern-route-1a.js", "northern-route-1a_bg.wasm"]
        );
    }

    #[test]
    fn broken_markup_ends_somewhere() {
        for page in [
            "<",
            "<link",
            "<link rel",
            "<link rel=",
            "<link rel=\"",
            "<!--",
            "<script>",
            "<a =>",
        ] {
            assert_eq!(fetched(page), Fetched::default(), "{page}");
        }
    }

    #[test]
    fn addresses_are_brought_to_one_form() {
        assert_eq!(local("././a/b.js#x"), Some("a/b.js".to_owned()));
        assert_eq!(local("/a.js"), Some("a.js".to_owned()));
        assert_eq!(local("//elsewhere/a.js"), None);
        assert_eq!(local("https://elsewhere/a.js"), None);
        assert_eq!(local("#top"), None);
    }
}
