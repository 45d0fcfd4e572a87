//! Fetches a text file of the site.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::platform::browser;

/// The text at an address of the site; `None` when it cannot be had.
pub async fn text(address: &str) -> Option<String> {
    let response = JsFuture::from(browser::window()?.fetch_with_str(address))
        .await
        .ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()
}
