//! Small lookups in the browser. Each does nothing, or says `None`, where there is no browser.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Window};
use yew::{Event, InputEvent};

use crate::platform::dynamic::{call, get};
use crate::platform::listener::Listener;

/// The window, in a browser.
pub fn window() -> Option<Window> {
    cfg!(target_arch = "wasm32").then(gloo::utils::window)
}

/// The document, in a browser.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = by_id(id) {
        focus_element(&element);
    }
}

/// Moves the focus to the nearest region around the target of an event, or to the view.
pub fn focus_around(event: &web_sys::Event) {
    if let Some(around) = around(event) {
        focus_element(&around);
    }
}

/// The nearest region around the target of an event, or the view.
fn around(event: &web_sys::Event) -> Option<Element> {
    let target = event.target().and_then(|target| target.dyn_into().ok());
    let around = target.and_then(|target: Element| target.closest("[tabindex='-1']").ok()?);
    around.or_else(|| by_id("view"))
}

/// Moves the focus to the region around the target of an event, should nothing have it once the page is drawn anew.
pub fn keep_focus_around(event: &web_sys::Event) {
    let Some(around) = around(event) else { return };
    gloo::timers::callback::Timeout::new(0, move || {
        let document = document();
        let active = document.as_ref().and_then(Document::active_element);
        if active.is_none_or(|element| element.local_name() == "body") {
            // The region may have gone with the link.
            let there = around.is_connected().then_some(around);
            if let Some(element) = there.or_else(|| by_id("view")) {
                focus_element(&element);
            }
        }
    })
    .forget();
}

/// Moves the focus to an element, HTML or SVG.
pub fn focus_element(element: &Element) {
    call(element, "focus", &[]);
}

/// The query of the address, with its question mark.
pub fn query() -> String {
    location("search")
}

/// A part of the address by its name.
pub fn location(part: &str) -> String {
    let location = window().map(|window| window.location());
    let part = location.and_then(|location| get(&location, part)?.as_string());
    part.unwrap_or_default()
}

/// Value of the `<select>` that changed.
pub fn select_value(event: &Event) -> Option<String> {
    get(&*event.target()?, "value")?.as_string()
}

/// Text of the field that was written in.
pub fn input_text(event: &InputEvent) -> Option<String> {
    get(&*event.target()?, "value")?.as_string()
}

/// Value of the range that moved.
pub fn range_value(event: &InputEvent) -> Option<f64> {
    let value = get(&*event.target()?, "valueAsNumber")?.as_f64();
    value.filter(|value| value.is_finite())
}

/// Sets an attribute of `<html>`; an empty value takes it away.
pub fn set_root_attribute(name: &str, value: &str) {
    let Some(root) = document().and_then(|document| document.document_element()) else {
        return;
    };
    if value.is_empty() {
        root.remove_attribute(name).ok();
    } else {
        root.set_attribute(name, value).ok();
    }
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// An attribute of the element with this id.
pub fn attribute(id: &str, name: &str) -> Option<String> {
    by_id(id)?.get_attribute(name)
}

/// Whether a media query matches, now and whenever that changes, until the listener is dropped.
pub fn watch_media(query: &str, on_change: impl Fn(bool) + 'static) -> Option<Listener> {
    let media = window()?.match_media(query).ok()??;
    on_change(media.matches());
    let watched = media.clone();
    Some(Listener::new(&media, "change", move |_| {
        on_change(watched.matches());
    }))
}

/// Whether a media query matches now.
pub fn matches_media(query: &str) -> bool {
    let media = window().and_then(|window| window.match_media(query).ok()?);
    media.is_some_and(|media| media.matches())
}

/// Calls back whenever the browser is connected again.
pub fn on_line(run: impl Fn() + 'static) -> Option<Listener> {
    let window = window()?;
    Some(Listener::new(&window, "online", move |_| run()))
}

/// Leaves a performance mark.
pub fn mark(name: &str) {
    if let Some(performance) = window().and_then(|window| window.performance()) {
        performance.mark(name).ok();
    }
}
