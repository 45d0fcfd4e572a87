//! Fetches files of the site: texts and stylesheets.

use std::future::Future;

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{CssStyleSheet, HtmlLinkElement, Response, StyleSheet};

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

/// The stylesheet that has been added.
const SHEET: &str = "further-styles";

/// Adds the stylesheet of the further part to the page at once, unless it stands there already; what it returns says
/// whether it has come. One that could not be had is taken out again.
pub fn stylesheet(address: &str) -> impl Future<Output = bool> + use<> {
    let added = browser::by_id(SHEET).is_none().then(|| link(address));
    async move {
        let (link, loaded) = match added {
            None => return true,
            Some(None) => return false,
            Some(Some(added)) => added,
        };
        // A sign-in page in its place is no stylesheet.
        let has_come = loaded.await.is_ok() && link.sheet().is_some_and(|sheet| has_rules(&sheet));
        if !has_come {
            link.remove();
        }
        has_come
    }
}

fn link(address: &str) -> Option<(HtmlLinkElement, JsFuture)> {
    let document = browser::document()?;
    let link: HtmlLinkElement = document.create_element("link").ok()?.dyn_into().ok()?;
    link.set_attribute("id", SHEET).ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &format!("./{address}")).ok()?;
    let listen = |event: &str, run: &Function| {
        link.add_event_listener_with_callback(event, run).ok();
    };
    let loaded = JsFuture::from(Promise::new(&mut |done, failed| {
        listen("load", &done);
        listen("error", &failed);
    }));
    document
        .query_selector("head")
        .ok()??
        .append_child(&link)
        .ok()?;
    Some((link, loaded))
}

fn has_rules(sheet: &StyleSheet) -> bool {
    let rules = sheet
        .dyn_ref::<CssStyleSheet>()
        .and_then(|sheet| sheet.css_rules().ok());
    rules.is_some_and(|rules| rules.length() > 0)
}
