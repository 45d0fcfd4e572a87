//! The list of the site's files, as its build has written it.

use js_sys::Array;
use wasm_bindgen::JsCast as _;

use crate::platform::dynamic::{call, get, global_member};
use crate::platform::fetch;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: u32,
}

/// Fetches the list; empty where there is none.
pub fn fetch(done: impl FnOnce(Vec<Listed>) + 'static) {
    fetch::text("files.json", move |text| {
        done(text.and_then(|text| read(&text)).unwrap_or_default());
    });
}

fn read(text: &str) -> Option<Vec<Listed>> {
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
