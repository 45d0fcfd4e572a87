//! Pointers: positions as parts of an element, capture, the wheel, the target of a click, the nearest mark.

use northern_route_geometry::plate::Point;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, MouseEvent, PointerEvent, WheelEvent};
use yew::NodeRef;

use crate::platform::browser;
use crate::platform::listener::Listener;

/// Where an event happened, as parts of the element's width and height.
pub fn fraction(event: &MouseEvent, node: &NodeRef) -> Option<Point> {
    fraction_of(event, &node.cast::<Element>()?)
}

/// Where an event happened, as parts of the element around it that a selector names.
pub fn fraction_within(event: &MouseEvent, around: &str) -> Option<Point> {
    let target: Element = event.target()?.dyn_into().ok()?;
    fraction_of(event, &target.closest(around).ok()??)
}

fn fraction_of(event: &MouseEvent, element: &Element) -> Option<Point> {
    let rect = element.get_bounding_client_rect();
    (rect.width() > 0.0 && rect.height() > 0.0).then(|| Point {
        x: (f64::from(event.client_x()) - rect.left()) / rect.width(),
        y: (f64::from(event.client_y()) - rect.top()) / rect.height(),
    })
}

/// Listens for the wheel on an element; what runs may keep it from scrolling.
pub fn on_wheel(node: &NodeRef, mut run: impl FnMut(&WheelEvent) + 'static) -> Option<Listener> {
    let element = node.cast::<Element>()?;
    Some(Listener::cancelling(&element, "wheel", move |event| {
        if let Some(wheel) = event.dyn_ref() {
            run(wheel);
        }
    }))
}

/// Keeps the pointer's events on the element until it is released.
pub fn capture(event: &PointerEvent, node: &NodeRef) {
    if let Some(element) = node.cast::<Element>() {
        element.set_pointer_capture(event.pointer_id()).ok();
    }
}

/// Lets the pointer go.
pub fn release(event: &PointerEvent, node: &NodeRef) {
    if let Some(element) = node.cast::<Element>()
        && element.has_pointer_capture(event.pointer_id())
    {
        element.release_pointer_capture(event.pointer_id()).ok();
    }
}

/// Whether an event is on a button or a link of the page's own, beside the drawing.
pub fn is_on_control(event: &web_sys::Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    target.is_some_and(|target: Element| matches!(target.closest("button, a"), Ok(Some(_))))
}

/// Id of the element under a click.
pub fn target_id(event: &web_sys::Event) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    Some(target.closest("[id]").ok()??.id())
}

/// Moves the focus to the nearest element of its kind in the direction of an arrow key: `kinds` are the selectors of what
/// is moved between, each among itself, inside of what `around` names. Says whether there was one to leave and one to go
/// to.
pub fn focus_nearest(event: &KeyboardEvent, key: &str, kinds: &[&str], around: &str) -> bool {
    nearest(event, key, kinds, around).is_some_and(|element| {
        browser::focus_element(&element);
        true
    })
}

fn nearest(event: &KeyboardEvent, key: &str, kinds: &[&str], around: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let kind = kinds
        .iter()
        .find(|kind| target.matches(kind).unwrap_or_default())?;
    let marks = target.closest(around).ok()??;
    let marks = marks.query_selector_all(kind).ok()?;
    let middle = |element: &Element| {
        let rect = element.get_bounding_client_rect();
        (
            rect.left() + rect.width() / 2.0,
            rect.top() + rect.height() / 2.0,
        )
    };
    let (x, y) = middle(&target);
    (0..marks.length())
        .filter_map(|index| marks.item(index)?.dyn_into::<Element>().ok())
        .filter(|element| *element != target)
        .filter_map(|element| {
            let (to_x, to_y) = middle(&element);
            let (dx, dy) = (to_x - x, to_y - y);
            let (along, across) = match key {
                "ArrowRight" => (dx, dy),
                "ArrowLeft" => (-dx, dy),
                "ArrowDown" => (dy, dx),
                _ => (-dy, dx),
            };
            (along > 1.0).then(|| (along + 2.0 * across.abs(), element))
        })
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, element)| element)
}
