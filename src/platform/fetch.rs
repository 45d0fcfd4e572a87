//! Fetches a text file of the site.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use crate::platform::browser;

/// Fetches an address of the site and calls back with its text, or `None` when it cannot be had.
pub fn text(address: &str, done: impl FnOnce(Option<String>) + 'static) {
    let Some(window) = browser::window() else {
        return done(None);
    };
    let response = window.fetch_with_str(address);
    spawn_local(async move {
        let read = async {
            let response: Response = JsFuture::from(response).await?.dyn_into()?;
            if response.ok() {
                JsFuture::from(response.text()?).await
            } else {
                Err(JsValue::NULL)
            }
        };
        done(read.await.ok().and_then(|text| text.as_string()));
    });
}
