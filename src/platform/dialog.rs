//! A dialog over the page: the browser keeps the focus inside and gives it back.

use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::NodeRef;

use crate::platform::dynamic::call;
use crate::platform::listener::Listener;

/// Opens a dialog; calls back when it has closed, by Escape or otherwise.
pub fn open(node: &NodeRef, closed: impl Fn() + 'static) -> Option<Listener> {
    let dialog = node.cast::<Element>()?;
    let listener = Listener::new(&dialog, "close", move |_| closed());
    call(&JsValue::from(dialog), "showModal", &[])?;
    Some(listener)
}

/// Closes it.
pub fn close(node: &NodeRef) {
    if let Some(dialog) = node.cast::<Element>() {
        call(&JsValue::from(dialog), "close", &[]);
    }
}
