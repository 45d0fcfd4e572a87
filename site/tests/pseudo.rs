//! Every text of the page comes through the language: in the pseudo-language, which marks what it says, no golden state
//! shows a word without a mark, and no two texts that a view has put together.
//!
//! `cargo test -p northern-route-site --features pseudo --test pseudo`

use std::collections::BTreeMap;

use northern_route::model::sources::SOURCES;
use northern_route::view::kit::by_ptr::ByPtr;
use northern_route::words::pseudo::pseudo::{CLOSE, OPEN, mark};
use states::STATES;

#[path = "../src/states.rs"]
mod states;

/// Attributes that a reader meets.
const READ: [&str; 7] = [
    "aria-label",
    "aria-valuetext",
    "aria-description",
    "aria-roledescription",
    "title",
    "alt",
    "placeholder",
];

/// A text that a reader meets.
struct Met {
    /// The classes and ids around it, outermost first.
    around: Vec<String>,
    /// The text; of an attribute with its name.
    text: String,
}

/// Every text of a page, in its order.
fn met(markup: &str) -> Vec<Met> {
    let mut all = Vec::new();
    let mut open: Vec<Vec<String>> = Vec::new();
    let mut rest = markup;
    while let Some((before, after)) = rest.split_once('<') {
        let around = |open: &[Vec<String>]| open.concat();
        if !before.trim().is_empty() {
            all.push(Met {
                around: around(&open),
                text: plain(before),
            });
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let mut words: Vec<String> = Vec::new();
        for key in ["class", "id"] {
            let value = attribute(tag, key).unwrap_or_default();
            words.extend(value.split_whitespace().map(str::to_owned));
        }
        open.push(words);
        for key in READ {
            if let Some(value) = attribute(tag, key) {
                all.push(Met {
                    around: around(&open),
                    text: plain(value),
                });
            }
        }
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if tag.ends_with('/') || ["input", "br", "wbr", "img"].contains(&name) {
            open.pop();
        }
    }
    all
}

fn attribute<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {key}=\""))?;
    value.split('"').next()
}

/// A text without the entities of HTML.
fn plain(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .iter()
        .fold(text.to_owned(), |text, (entity, sign)| {
            text.replace(entity, sign)
        })
}

/// What is wrong with a text: a word outside of a mark, or more than one text in one run.
fn wrong(text: &str) -> Option<&'static str> {
    let (mut depth, mut texts, mut outside) = (0_u32, 0, String::new());
    for letter in text.chars() {
        match letter {
            OPEN => {
                texts += u32::from(depth == 0);
                depth += 1;
            }
            CLOSE => depth = depth.saturating_sub(1),
            _ if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    let name = |word: &str| {
        let digits = word.trim_start_matches(['C', 'X', 'R']);
        digits.len() < word.len() && digits.chars().all(|c| c.is_ascii_digit())
    };
    let is_letter = |c: char| c.is_alphabetic();
    let words = outside.split(|c: char| !c.is_alphanumeric());
    // Signs that stand for themselves are no text, and whole sentences may follow each other.
    let signs = outside.chars().all(|c| "‹›· ".contains(c));
    let sentences = text
        .split(CLOSE)
        .all(|text| text.ends_with('.') || !text.contains(OPEN));
    if words
        .filter(|word| !name(word))
        .any(|word| word.contains(is_letter))
    {
        Some("unmarked")
    } else if texts > 0 && !signs || texts > 1 && !sentences {
        Some("put together")
    } else {
        None
    }
}

#[test]
fn every_text_comes_through_the_language() {
    let mut found: BTreeMap<String, &str> = BTreeMap::new();
    for state in STATES {
        let markup = state.rendered(ByPtr::default(), None);
        let state = state.name;
        for Met { around, text } in met(&markup) {
            let Some(why) = wrong(&text) else { continue };
            // A publication is cited by its name in its own language.
            if SOURCES.iter().any(|source| source.title == text.trim()) {
                continue;
            }
            let place = around.last().map_or("", String::as_str);
            // What another page needs is code.
            if place == "take-frame" {
                continue;
            }
            found
                .entry(format!("{why}, in {place}: {text}"))
                .or_insert(state);
        }
    }
    let lines: Vec<_> = found
        .iter()
        .map(|(what, state)| format!("{what} ({state})"))
        .collect();
    assert!(
        lines.is_empty(),
        "{} texts:\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn a_marked_text_is_a_third_longer_and_a_number_stays() {
    assert_eq!(mark("2,097.5 kg"), "⟦2,097.5 kgg⟧");
    assert_eq!(
        mark("Heroin seized in 2006"),
        "⟦Heroinnn seizeddd inn 2006⟧"
    );
    assert_eq!(mark("2002–2006"), "2002–2006");
    assert_eq!(mark(""), "");
}

#[test]
fn a_text_is_told_from_what_is_put_together_or_unmarked() {
    assert_eq!(wrong("⟦Mapp⟧"), None);
    assert_eq!(wrong("2,097.5"), None);
    assert_eq!(wrong("C042"), None);
    assert_eq!(wrong("2,097.5 kg"), Some("unmarked"));
    assert_eq!(wrong("⟦Mapp⟧: open"), Some("unmarked"));
    assert_eq!(wrong("⟦Mapp⟧ ⟦Chartt⟧"), Some("put together"));
    assert_eq!(wrong("⟦one scalee⟧ 2006"), Some("put together"));
    assert_eq!(wrong("⟦Sourcess⟧ ›"), None);
    assert_eq!(wrong("⟦A sentencee.⟧ ⟦Anotherr.⟧"), None);
    assert_eq!(wrong("⟦A sentencee.⟧ ⟦no sentencee⟧"), Some("put together"));
}
