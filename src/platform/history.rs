//! The browser's history: entries with the state in the query.

use wasm_bindgen::JsValue;

use crate::platform::browser;
use crate::platform::listener::Listener;

/// Puts a query into the address, as a new entry or in the place of the present one; in a frame always the latter, for
/// the entries there are those of the page around it.
pub fn write(query: &str, push: bool) {
    let Some(window) = browser::window() else {
        return;
    };
    let Ok(history) = window.history() else {
        return;
    };
    // An empty query has to be written as the path, or the old one would stay.
    let path = browser::location("pathname");
    let url = format!("{path}{query}");
    if push && !is_framed(&window) {
        history
            .push_state_with_url(&JsValue::NULL, "", Some(&url))
            .ok();
    } else {
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&url))
            .ok();
    }
}

fn is_framed(window: &web_sys::Window) -> bool {
    // Who may not look at the page around is in a frame.
    !matches!(window.top(), Ok(Some(top)) if &top == window)
}

/// Calls back with the query whenever the visitor goes back or forth.
pub fn on_travel(run: impl Fn(String) + 'static) -> Option<Listener> {
    let window = browser::window()?;
    Some(Listener::new(&window, "popstate", move |_| {
        run(browser::query());
    }))
}

/// Calls back when the visitor leaves the page.
pub fn on_leave(run: impl Fn() + 'static) -> Option<Listener> {
    let window = browser::window()?;
    Some(Listener::new(&window, "pagehide", move |_| run()))
}
