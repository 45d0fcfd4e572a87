//! Lists in a link: layers, kinds of events, arguments, open panels. Known members are kept, others named.

use crate::model::evidence::record::EventKind;
use crate::model::evidence::scrambled_list::{Argument, Arguments};
use crate::state::choice::{Layer, Layers};
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
    place: &dyn Fn(&str) -> Option<usize>,
    ignored: &mut Vec<Ignored>,
) -> Option<Vec<usize>> {
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for member in text.split(',') {
        match place(member) {
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

/// The members of a list; `none` for an empty one.
fn joined(keys: &[&str]) -> String {
    if keys.is_empty() {
        "none".to_owned()
    } else {
        keys.join(",")
    }
}

/// Reads layers in the order in which they were switched on.
pub fn parse_layers(text: &str, ignored: &mut Vec<Ignored>) -> Option<Layers> {
    if text == "none" {
        return Some(Layers::NONE);
    }
    let place = |key: &str| Layer::ALL.iter().position(|layer| layer.key() == key);
    let places = members("layers", text, &place, ignored)?;
    let layers = places.into_iter().map(|place| Layer::ALL[place]);
    Some(layers.fold(Layers::NONE, Layers::with))
}

/// Writes layers.
pub fn format_layers(layers: Layers) -> String {
    let keys: Vec<&str> = layers.iter().map(Layer::key).collect();
    joined(&keys)
}

/// Reads kinds of events.
pub fn parse_kinds(text: &str, ignored: &mut Vec<Ignored>) -> Option<Kinds> {
    let place = |key: &str| EventKind::ALL.iter().position(|kind| kind.key() == key);
    let places = members("kinds", text, &place, ignored)?;
    let kinds = places.into_iter().map(|place| EventKind::ALL[place]);
    Some(kinds.fold(Kinds::default(), Kinds::toggled))
}

/// Writes kinds of events.
pub fn format_kinds(kinds: Kinds) -> String {
    let keys: Vec<&str> = kinds.iter().map(EventKind::key).collect();
    joined(&keys)
}

/// Reads the arguments that are on.
pub fn parse_arguments(text: &str, ignored: &mut Vec<Ignored>) -> Option<Arguments> {
    if text == "none" {
        return Some(Arguments::of(&[]));
    }
    let place = |key: &str| {
        Argument::ALL
            .iter()
            .position(|argument| argument.key() == key)
    };
    let places = members("args", text, &place, ignored)?;
    let known: Vec<Argument> = places
        .into_iter()
        .map(|place| Argument::ALL[place])
        .collect();
    Some(Arguments::of(&known))
}

/// Writes the arguments that are on.
pub fn format_arguments(arguments: Arguments) -> String {
    let on = Argument::ALL
        .iter()
        .filter(|argument| arguments.has(**argument));
    let keys: Vec<&str> = on.map(|argument| argument.key()).collect();
    joined(&keys)
}

/// Reads the open panels: whether that of the claims is one of them.
pub fn parse_open(text: &str, ignored: &mut Vec<Ignored>) -> Option<bool> {
    let place = |key: &str| PANELS.iter().position(|panel| *panel == key);
    Some(members("open", text, &place, ignored)?.contains(&0))
}
