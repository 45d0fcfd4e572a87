//! The browser's objects by the names of their members: each typed function of web-sys is a line of the script that the
//! first load brings, and these serve for all that is asked for once or later.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

use crate::platform::browser;

/// A member; none where there is none.
pub fn get(of: &JsValue, name: &str) -> Option<JsValue> {
    let member = Reflect::get(of, &name.into()).ok()?;
    (!member.is_undefined()).then_some(member)
}

/// What a member gives when it is called; none where it cannot be.
pub fn call(of: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = get(of, name)?.dyn_into().ok()?;
    function.apply(of, &with.iter().collect::<Array>()).ok()
}

/// A new object of a class that the window knows.
pub fn new(class: &str, with: &[JsValue]) -> Option<JsValue> {
    let class: Function = get(&global()?, class)?.dyn_into().ok()?;
    Reflect::construct(&class, &with.iter().collect::<Array>()).ok()
}

/// The window.
pub fn global() -> Option<JsValue> {
    browser::window().map(JsValue::from)
}

/// A member of the window.
pub fn global_member(name: &str) -> Option<JsValue> {
    get(&global()?, name)
}
