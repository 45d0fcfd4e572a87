//! The legend of the further layers: each form that a layer draws in any year, once, with its meaning.

use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::scene::layers::overlay::{ON_LINE, drawn};
use crate::state::choice::{Layer, Layers};
use crate::words::language::language;
use crate::words::layers::keys::{Form, KeysLanguage as _};

/// An entry of the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Classes of the symbol, or of the line's strokes from below to above.
    pub classes: Vec<&'static str>,
    /// SVG path of the symbol around the origin; a line has none.
    pub glyph: Option<&'static str>,
    /// What it means.
    pub meaning: &'static str,
}

/// The entries of a layer, in the order in which the years first draw them. A form that has no meaning of
/// its own, such as a casing, has no entry.
pub fn keys(layer: Layer) -> Vec<Key> {
    let meant = forms(layer)
        .into_iter()
        .filter_map(|(class, glyph)| Some((class, glyph, meaning(class)?)));
    let keys = meant.map(|(class, glyph, form)| Key {
        classes: strokes(class),
        glyph,
        meaning: language().form(form),
    });
    keys.collect()
}

/// The form that a class draws; none for a part of one, such as a casing or a pale form.
pub fn meaning(class: &str) -> Option<Form> {
    let found = FORMS.iter().find(|(known, _)| *known == class);
    found.map(|(_, form)| *form)
}

/// The forms by the class of their symbol or line.
const FORMS: [(&str, Form); 23] = [
    ("tie", Form::Tie),
    ("void void--banks", Form::MissingTie),
    ("badge", Form::Member),
    ("badge badge--undated", Form::UndatedMember),
    ("badge badge--out", Form::NoMember),
    ("badge badge--seat", Form::Seat),
    ("length", Form::BorderLength),
    ("unsettled", Form::Unsettled),
    ("guard", Form::Guard),
    ("counterflow", Form::Counterflow),
    ("flask", Form::PrecursorsSeized),
    ("mission", Form::Mission),
    ("plot plot--destroyed", Form::Destroyed),
    ("plot plot--rival-area", Form::RivalArea),
    ("plot plot--rival-year", Form::RivalYear),
    ("plot plot--surveyed", Form::Surveyed),
    ("plot plot--unclear", Form::Unclear),
    ("plot plot--no-data", Form::NoData),
    ("bridge", Form::Bridge),
    ("bridge bridge--begun", Form::BridgeBegun),
    ("railway", Form::Railway),
    ("railway railway--begun", Form::RailwayBegun),
    ("works", Form::Works),
];

/// Lines of several strokes, by the one that has the meaning.
const COMPOUND: [(&str, &[&str]); 3] = [
    ("tie", &["tie", "tie__core"]),
    ("void void--banks", &["void void--banks", "void"]),
    (
        "counterflow",
        &["counterflow", "counterflow counterflow--core"],
    ),
];

fn strokes(class: &'static str) -> Vec<&'static str> {
    let compound = COMPOUND.iter().find(|(known, _)| *known == class);
    compound.map_or_else(|| vec![class], |(_, strokes)| strokes.to_vec())
}

/// The entries of all layers that are on.
pub fn all_keys(layers: Layers) -> Vec<(Layer, Vec<Key>)> {
    let further = Layer::THEMATIC.into_iter();
    further
        .filter(|layer| layers.has(*layer))
        .map(|layer| (layer, keys(layer)))
        .collect()
}

/// Every class that a layer draws in any year, with the glyph it has.
pub fn forms(layer: Layer) -> Vec<(&'static str, Option<&'static str>)> {
    let mut forms: Vec<(&str, Option<&str>)> = Vec::new();
    for period in (FIRST_YEAR..=LAST_YEAR).filter_map(Period::year) {
        let all = drawn(layer, period);
        let lines = all.strokes.iter().map(|stroke| (stroke.class, None));
        let signs = all.notes.iter();
        let signs = signs.filter(|note| !note.glyph.is_empty() && note.glyph != ON_LINE);
        let signs = signs.map(|note| (note.class, Some(note.glyph)));
        for (class, glyph) in lines.chain(signs) {
            if !forms.iter().any(|(known, _)| *known == class) {
                forms.push((class, glyph));
            }
        }
    }
    forms
}
