//! What can stand in a hole of a template: values of attributes, and children.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;
use yew::virtual_dom::{Listener, ListenerKind, VText};

use crate::scale::decimal::Decimal;
use crate::scene::plate::place_in_frame::{percent, px};
use crate::view::kit::template::Template;

/// What fills the hole of an attribute.
pub trait Put {
    /// Fills the next hole.
    fn put(self, template: &mut Template);
}

impl Put for &'static str {
    fn put(self, template: &mut Template) {
        template.constant(self);
    }
}

impl Put for String {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        template.text(&self);
    }
}

/// A length in pixels, with at most one decimal.
impl Put for f64 {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        px(self).put(template);
    }
}

impl Put for Decimal {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        self.to_string().put(template);
    }
}

/// A part of the whole, as a percentage.
pub struct Part(pub f64);

impl Put for Part {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        percent(self.0).put(template);
    }
}

impl Put for &String {
    fn put(self, template: &mut Template) {
        template.text(self);
    }
}

impl Put for &Rc<str> {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        template.fill(Some(AttrValue::Rc(Rc::clone(self))));
    }
}

impl Put for Rc<str> {
    fn put(self, template: &mut Template) {
        template.fill(Some(AttrValue::Rc(self)));
    }
}

impl Put for AttrValue {
    fn put(self, template: &mut Template) {
        template.fill(Some(self));
    }
}

impl Put for Option<&'static str> {
    fn put(self, template: &mut Template) {
        template.fill(self.map(AttrValue::Static));
    }
}

impl Put for Option<AttrValue> {
    fn put(self, template: &mut Template) {
        template.fill(self);
    }
}

impl Put for bool {
    fn put(self, template: &mut Template) {
        template.flag(self);
    }
}

impl Put for NodeRef {
    fn put(self, template: &mut Template) {
        template.refer(self);
    }
}

/// A listener for the events of its attribute. `markup!` alone makes it: it knows which type of event goes by which name,
/// so that the cast needs no check.
pub struct On<E>(pub Callback<E>);

impl<E: JsCast + 'static> Put for On<E> {
    #[inline(never)]
    fn put(self, template: &mut Template) {
        let name = template.name;
        template.listen(Rc::new(NamedListener { name, on: self }));
    }
}

/// A listener under the name of its attribute.
struct NamedListener<E> {
    name: &'static str,
    on: On<E>,
}

impl<E: JsCast> Listener for NamedListener<E> {
    fn kind(&self) -> ListenerKind {
        kind(self.name)
    }

    fn handle(&self, event: Event) {
        self.on.0.emit(event.unchecked_into());
    }

    fn passive(&self) -> bool {
        false
    }
}

#[inline(never)]
fn kind(name: &'static str) -> ListenerKind {
    ListenerKind::other(name.get("on".len()..).unwrap_or(name).into())
}

/// What fills the hole of a child.
pub trait Add {
    /// Itself as a node.
    fn node(self) -> Html;
}

impl Add for Html {
    fn node(self) -> Html {
        self
    }
}

impl Add for &'static str {
    #[inline(never)]
    fn node(self) -> Html {
        VText::new(self).into()
    }
}

impl Add for String {
    #[inline(never)]
    fn node(self) -> Html {
        words(&self)
    }
}

impl Add for &String {
    fn node(self) -> Html {
        words(self)
    }
}

impl Add for u16 {
    #[inline(never)]
    fn node(self) -> Html {
        words(&self.to_string())
    }
}

#[inline(never)]
fn words(text: &str) -> Html {
    VText::new(Rc::<str>::from(text)).into()
}
