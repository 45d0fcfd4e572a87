//! A template on its way to nodes: text with holes that are filled in their order.
//!
//! A template is a run of marks, each a control character and its text: `OPEN` a tag, `NAME`
//! and `VALUE` of a constant attribute, `HOLE` with the name of a variable one, `CHILD`,
//! `TEXT`, `CLOSE`. [`markup!`](crate::view::kit::markup) writes them.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VTag, VText};

use crate::view::kit::fill::{Add, Put};

const OPEN: u8 = 1;
const NAME: u8 = 2;
const VALUE: u8 = 3;
const HOLE: u8 = 4;
const CHILD: u8 = 5;
const TEXT: u8 = 6;
const CLOSE: u8 = 7;

/// An element whose closing tag has not come yet.
struct Unclosed {
    tag: VTag,
    /// Where it stands in memory: the same for every element made from the same piece of template.
    address: usize,
    names: Vec<&'static str>,
    values: Vec<Option<AttributeOrProperty>>,
    /// How many finished nodes stand before its children.
    before: usize,
}

/// A template being filled.
pub struct Template {
    rest: &'static str,
    /// The name of the attribute whose hole is next.
    pub(super) name: &'static str,
    unclosed: Vec<Unclosed>,
    finished: Vec<Html>,
}

impl Template {
    /// Starts a template; it stops at its first hole.
    #[inline(never)]
    pub fn of(template: &'static str) -> Self {
        let mut template = Self {
            rest: template,
            name: "",
            unclosed: Vec::new(),
            finished: Vec::new(),
        };
        template.advance();
        template
    }

    /// Fills a hole for an attribute.
    pub fn put(&mut self, value: impl Put) {
        value.put(self);
    }

    /// Fills a hole for a child.
    pub fn add(&mut self, child: impl Add) {
        self.push(child.node());
    }

    /// The nodes of the whole.
    #[inline(never)]
    pub fn nodes(self) -> Vec<Html> {
        self.finished
    }

    /// The whole as one node.
    #[inline(never)]
    pub fn one(self) -> Html {
        one(self.finished)
    }

    /// The whole as a list, whatever its length.
    #[inline(never)]
    pub fn list(self) -> Html {
        list(self.finished)
    }

    /// The next mark and its text.
    fn mark(&mut self) -> Option<(u8, &'static str)> {
        let mark = *self.rest.as_bytes().first()?;
        let text = self.rest.get(1..)?;
        let end = text.bytes().position(|byte| byte <= CLOSE);
        let (text, rest) = text.split_at(end.unwrap_or(text.len()));
        self.rest = rest;
        Some((mark, text))
    }

    /// Reads on to the next hole.
    #[inline(never)]
    pub(super) fn advance(&mut self) {
        while let Some((mark, text)) = self.mark() {
            match mark {
                OPEN => self.unclosed.push(Unclosed {
                    tag: VTag::new(text),
                    address: text.as_ptr().addr(),
                    names: Vec::new(),
                    values: Vec::new(),
                    before: self.finished.len(),
                }),
                NAME => self.name = text,
                VALUE => self.set(Some(AttrValue::Static(text))),
                TEXT => self.finished.push(VText::new(text).into()),
                CLOSE => self.close(),
                HOLE | CHILD => {
                    self.name = text;
                    return;
                }
                _ => {}
            }
        }
    }

    fn close(&mut self) {
        let Some(mut element) = self.unclosed.pop() else {
            return;
        };
        element.tag.attributes = Attributes::Dynamic {
            keys: kept(element.address, element.names),
            values: element.values.into_boxed_slice(),
        };
        let children = self.finished.split_off(element.before);
        if let Some(slot) = element.tag.children_mut() {
            *slot = one(children);
        }
        self.finished.push(element.tag.into());
    }

    /// Sets the attribute of this name; `None` leaves it out.
    fn set(&mut self, value: Option<AttrValue>) {
        let Some(element) = self.unclosed.last_mut() else {
            return;
        };
        match self.name {
            "key" => {
                element.tag.key = value.map(|value| match value {
                    AttrValue::Static(key) => Key::from(key),
                    AttrValue::Rc(key) => Key::from(key),
                });
            }
            "value" if element.tag.tag() == "input" => element.tag.set_value(value),
            name => {
                element.names.push(name);
                element
                    .values
                    .push(value.map(AttributeOrProperty::Attribute));
            }
        }
    }

    #[inline(never)]
    pub(super) fn fill(&mut self, value: Option<AttrValue>) {
        self.set(value);
        self.advance();
    }

    #[inline(never)]
    pub(super) fn constant(&mut self, value: &'static str) {
        self.fill(Some(AttrValue::Static(value)));
    }

    #[inline(never)]
    pub(super) fn text(&mut self, value: &str) {
        self.fill(Some(AttrValue::Rc(Rc::from(value))));
    }

    #[inline(never)]
    pub(super) fn flag(&mut self, on: bool) {
        match self.unclosed.last_mut() {
            Some(element) if self.name == "checked" => {
                element.tag.set_checked(on);
                self.advance();
            }
            _ => self.fill(on.then_some(AttrValue::Static(self.name))),
        }
    }

    #[inline(never)]
    pub(super) fn listen(&mut self, listener: Rc<dyn Listener>) {
        if let Some(element) = self.unclosed.last_mut() {
            element.tag.add_listener(listener);
        }
        self.advance();
    }

    /// Gives the innermost element a reference.
    #[inline(never)]
    pub(super) fn refer(&mut self, node: NodeRef) {
        if let Some(element) = self.unclosed.last_mut() {
            element.tag.node_ref = node;
        }
        self.advance();
    }

    #[inline(never)]
    fn push(&mut self, child: Html) {
        self.finished.push(child);
        self.advance();
    }
}

/// One node for several: the node itself, or a list.
fn one(mut nodes: Vec<Html>) -> Html {
    match (nodes.pop(), nodes.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            nodes.push(last);
            list(nodes)
        }
        (None, _) => Html::default(),
    }
}

/// Adds what one turn of a loop makes: a function, for there are hundreds of loops.
#[inline(never)]
pub fn more(nodes: &mut Vec<Html>, mut made: Vec<Html>) {
    nodes.append(&mut made);
}

/// A list of its own, so that what follows keeps its place while the list grows and shrinks.
#[inline(never)]
pub fn list(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// The attribute names of the element at an address of a template, the same slice every time: Yew
/// compares such attributes value by value. It keeps one slice an element of the page's templates.
fn kept(address: usize, names: Vec<&'static str>) -> &'static [&'static str] {
    type Kept = Vec<(usize, &'static [&'static str])>;
    thread_local! {
        static KEPT: RefCell<Kept> = const { RefCell::new(Vec::new()) };
    }
    if names.is_empty() {
        return &[];
    }
    KEPT.with_borrow_mut(|kept| {
        match kept.binary_search_by_key(&address, |(address, _)| *address) {
            Ok(at) => kept[at].1,
            Err(at) => {
                let names: &'static [_] = Vec::leak(names);
                kept.insert(at, (address, names));
                names
            }
        }
    })
}
