//! Lists in a link: layers, kinds of events, what the ledger is filtered by, arguments, open panels. Known members are kept,
//! others named.

use crate::model::evidence::record::EventKind;
use crate::model::evidence::scrambled_list::{Argument, Arguments};
use crate::state::about::{self, About};
use crate::state::choice::{Layer, Layers, place};
use crate::state::kinds::Kinds;
use crate::state::notice::Ignored;

/// The panel of what the figures rest on.
pub const CLAIMS: &str = "claims";
/// Panels that are open: the others of the contract come later, and are accepted in silence.
const PANELS: [&str; 3] = [CLAIMS, "events", "layers"];

/// The places of a list's known members, each once; the others are named. None where no member is known.
fn members(
    key: &'static str,
    text: &str,
    words: &[&str],
    ignored: &mut Vec<Ignored>,
) -> Option<Vec<usize>> {
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for member in text.split(',') {
        match place(words, member) {
            Some(place) if known.contains(&place) => {}
            Some(place) => known.push(place),
            None => unknown.push(Ignored::Member(key, member.to_owned())),
        }
    }
    (!known.is_empty()).then(|| {
        ignored.append(&mut unknown);
        known
    })
}

/// The same as a set: a bit a place.
fn set(key: &'static str, text: &str, words: &[&str], ignored: &mut Vec<Ignored>) -> Option<u64> {
    let places = members(key, text, words, ignored)?;
    Some(places.into_iter().fold(0, |set, place| set | 1 << place))
}

/// The members at some places; `none` for an empty list.
fn joined(words: &[&str], places: &mut dyn Iterator<Item = usize>) -> String {
    let mut text = String::new();
    for place in places {
        if !text.is_empty() {
            text.push(',');
        }
        text.push_str(words[place]);
    }
    if text.is_empty() {
        text.push_str("none");
    }
    text
}

/// The members of a set.
fn members_of(words: &[&str], set: u64) -> String {
    joined(
        words,
        &mut (0..words.len()).filter(|place| set >> place & 1 == 1),
    )
}

/// Reads layers in the order in which they were switched on.
pub fn parse_layers(text: &str, ignored: &mut Vec<Ignored>) -> Option<Layers> {
    if text == "none" {
        return Some(Layers::NONE);
    }
    let places = members("layers", text, &Layer::WORDS, ignored)?;
    let layers = places.into_iter().map(|place| Layer::ALL[place]);
    Some(layers.fold(Layers::NONE, Layers::with))
}

/// Writes layers.
pub fn format_layers(layers: Layers) -> String {
    joined(
        &Layer::WORDS,
        &mut layers.iter().map(|layer| layer as usize),
    )
}

/// The words of kinds of events.
const KINDS: [&str; EventKind::ALL.len()] = {
    let mut words = [""; EventKind::ALL.len()];
    let mut place = 0;
    while place < words.len() {
        words[place] = EventKind::ALL[place].key();
        place += 1;
    }
    words
};

/// Reads kinds of events.
pub fn parse_kinds(text: &str, ignored: &mut Vec<Ignored>) -> Option<Kinds> {
    set("kinds", text, &KINDS, ignored).map(|set| Kinds(set as u8))
}

/// Writes kinds of events.
pub fn format_kinds(kinds: Kinds) -> String {
    members_of(&KINDS, kinds.0.into())
}

/// Reads what the ledger is filtered by.
pub fn parse_about(text: &str, ignored: &mut Vec<Ignored>) -> Option<About> {
    set("about", text, &about::WORDS, ignored).map(About)
}

/// Writes what the ledger is filtered by; nothing where it is not.
pub fn format_about(about: About) -> Option<String> {
    (about.0 != 0).then(|| members_of(&about::WORDS, about.0))
}

/// Reads the arguments that are on.
pub fn parse_arguments(text: &str, ignored: &mut Vec<Ignored>) -> Option<Arguments> {
    if text == "none" {
        return Some(Arguments::of(&[]));
    }
    set("args", text, &Argument::WORDS, ignored).map(|set| Arguments(set as u8))
}

/// Writes the arguments that are on.
pub fn format_arguments(arguments: Arguments) -> String {
    members_of(&Argument::WORDS, arguments.0.into())
}

/// Reads the open panels: whether that of the claims is one of them.
pub fn parse_open(text: &str, ignored: &mut Vec<Ignored>) -> Option<bool> {
    set("open", text, &PANELS, ignored).map(|set| set & 1 == 1)
}
