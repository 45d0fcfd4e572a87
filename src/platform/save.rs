//! Saves what the page has made as a file.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::platform::dynamic::{call, get, global_member, new};
use crate::platform::{browser, timer};

/// How long the file is kept for the browser to read, in milliseconds.
const KEPT_MS: u32 = 60_000;

/// Hands a text to the browser to be saved under a name.
pub fn text(name: &str, kind: &str, text: &str) {
    let parts: Array = [JsValue::from_str(text)].iter().collect();
    if let Some(blob) = new("Blob", &[parts.into()]) {
        file(name, kind, &blob);
    }
}

/// Hands a file to the browser to be saved under a name and as of a kind.
pub fn file(name: &str, kind: &str, blob: &JsValue) -> Option<()> {
    let size = get(blob, "size")?;
    let typed = call(blob, "slice", &[0.into(), size, kind.into()])?;
    let url = global_member("URL")?;
    let address = call(&url, "createObjectURL", &[typed])?;
    let link: Element = browser::document()?.create_element("a").ok()?;
    link.set_attribute("href", &address.as_string()?).ok()?;
    link.set_attribute("download", name).ok()?;
    call(&JsValue::from(link), "click", &[])?;
    timer::later(KEPT_MS, move || {
        call(&url, "revokeObjectURL", &[address]);
    });
    Some(())
}
