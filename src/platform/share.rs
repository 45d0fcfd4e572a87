//! Copies a link to the clipboard, where the browser allows it.

use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::platform::browser;

/// Copies the text and says whether that worked.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(window) = browser::window() else {
        return done(false);
    };
    // Without a secure context there is no clipboard, and asking for it would throw.
    if !window.is_secure_context() {
        return done(false);
    }
    let written = window.navigator().clipboard().write_text(text);
    spawn_local(async move {
        done(JsFuture::from(written).await.is_ok());
    });
}
