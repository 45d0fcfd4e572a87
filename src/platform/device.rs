//! What the device knows and can do: its day, its sheet for sending, marking a text.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::platform::browser;
use crate::platform::dynamic::{call, get, global, global_member, new};

/// The day, by the clock of the device.
pub fn today() -> Option<(u16, u8, u8)> {
    let now = new("Date", &[])?;
    let part = |name: &str| call(&now, name, &[])?.as_f64();
    Some((
        part("getFullYear")? as u16,
        part("getMonth")? as u8 + 1,
        part("getDate")? as u8,
    ))
}

/// Marks the text of a field or an element, to be copied by hand.
pub fn mark_text(id: &str) -> Option<()> {
    let element = JsValue::from(browser::by_id(id)?);
    if get(&element, "select").is_some() {
        call(&element, "select", &[])?;
    } else {
        let selection = call(&global()?, "getSelection", &[])?;
        call(&selection, "selectAllChildren", &[element])?;
    }
    Some(())
}

/// Whether the device has a sheet of its own to send with.
pub fn can_send() -> bool {
    let navigator = global_member("navigator");
    navigator.is_some_and(|navigator| get(&navigator, "share").is_some())
}

/// Hands a link to the device's own sheet. Who closes that has changed their mind.
pub fn send(title: &str, address: &str) -> Option<()> {
    let data = new("Object", &[])?;
    for (name, value) in [("title", title), ("url", address)] {
        Reflect::set(&data, &name.into(), &value.into()).ok()?;
    }
    let sent = call(&global_member("navigator")?, "share", &[data])?;
    let sent: Promise = sent.dyn_into().ok()?;
    spawn_local(async move {
        JsFuture::from(sent).await.ok();
    });
    Some(())
}
