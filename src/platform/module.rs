//! A WebAssembly module of the site that is fetched when it is first needed.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::platform::browser;

/// The further module, once it has been fetched.
#[derive(Clone, PartialEq)]
pub struct Module {
    show: Function,
    follow: Function,
}

/// Fetches a module by the addresses of its script, its WebAssembly and its stylesheet, with spaces
/// between them, and calls back; with `None` when it could not be had. `follow` is what the module calls for a link:
/// with its query, and whether it is a new entry of the history.
pub fn fetch(
    addresses: &str,
    follow: impl Fn(String, bool) + 'static,
    done: impl FnOnce(Option<Module>) + 'static,
) {
    let [script, wasm, style] = addresses.split(' ').collect::<Vec<_>>()[..] else {
        return done(None);
    };
    browser::add_stylesheet(style);
    let (script, wasm) = (format!("./{script}"), format!("./{wasm}"));
    let follow = Closure::<dyn Fn(String, bool)>::new(follow).into_js_value();
    spawn_local(async move {
        let start = async {
            let window = browser::window().ok_or(JsValue::NULL)?;
            let import: Function =
                Reflect::get(&window, &"northernRouteImport".into())?.dyn_into()?;
            let fetched: Promise = import.call1(&JsValue::NULL, &script.into())?.dyn_into()?;
            let module = JsFuture::from(fetched).await?;
            let member = |name: &str| Reflect::get(&module, &name.into())?.dyn_into::<Function>();
            let options = Object::new();
            Reflect::set(&options, &"module_or_path".into(), &wasm.into())?;
            let started: Promise = member("default")?
                .call1(&JsValue::NULL, &options)?
                .dyn_into()?;
            JsFuture::from(started).await?;
            Ok::<_, JsValue>(Module {
                show: member("show")?,
                follow: follow.unchecked_into(),
            })
        };
        done(start.await.ok());
    });
}

impl Module {
    /// Draws the part with this id from a link and from what a link leaves out.
    pub fn show(&self, id: &str, query: &str, moment: &str) {
        if let Some(host) = browser::by_id(id) {
            let arguments = Array::of4(&host, &query.into(), &moment.into(), &self.follow);
            self.show.apply(&JsValue::NULL, &arguments).ok();
        }
    }
}
