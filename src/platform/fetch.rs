//! Fetches files of the site: texts, stylesheets, the list of all.

use std::future::Future;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Response};

use crate::platform::browser;
use crate::platform::dynamic::{call, get, global_member};

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
    let link = browser::by_id(SHEET).or_else(|| link(address));
    let loaded = link.as_ref().map(loaded);
    async move {
        let (Some(link), Some(loaded)) = (link, loaded) else {
            return false;
        };
        // A sign-in page in its place is no stylesheet.
        let has_come = has_rules(&link) || loaded.await.is_ok() && has_rules(&link);
        if !has_come {
            link.remove();
        }
        has_come
    }
}

/// Adds it ahead of what needs it: how the page prints stands in it too.
pub fn stylesheet_ahead(address: &str) {
    let sheet = stylesheet(address);
    spawn_local(async {
        sheet.await;
    });
}

fn link(address: &str) -> Option<Element> {
    let document = browser::document()?;
    let link = document.create_element("link").ok()?;
    link.set_attribute("id", SHEET).ok()?;
    link.set_attribute("rel", "stylesheet").ok()?;
    link.set_attribute("href", &format!("./{address}")).ok()?;
    document
        .query_selector("head")
        .ok()??
        .append_child(&link)
        .ok()?;
    Some(link)
}

fn loaded(link: &Element) -> JsFuture {
    let listen = |event: &str, run: &Function| {
        link.add_event_listener_with_callback(event, run).ok();
    };
    JsFuture::from(Promise::new(&mut |done, failed| {
        listen("load", &done);
        listen("error", &failed);
    }))
}

fn has_rules(link: &Element) -> bool {
    let rules = get(link, "sheet").and_then(|sheet| get(&sheet, "cssRules"));
    let count = rules.and_then(|rules| get(&rules, "length")?.as_f64());
    count.is_some_and(|count| count > 0.0)
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: u32,
}

/// Fetches the list of the site's files, as its build has written it; empty where there is none.
pub fn listed(done: impl FnOnce(Vec<Listed>) + 'static) {
    text("files.json", move |text| {
        done(text.and_then(|text| read_list(&text)).unwrap_or_default());
    });
}

fn read_list(text: &str) -> Option<Vec<Listed>> {
    let list = call(&global_member("JSON")?, "parse", &[text.into()])?;
    let files: Array = get(&list, "files")?.dyn_into().ok()?;
    let listed = files.iter().filter_map(|file| {
        Some(Listed {
            name: get(&file, "name")?.as_string()?,
            bytes: get(&file, "bytes")?.as_f64()? as u32,
        })
    });
    Some(listed.collect())
}
