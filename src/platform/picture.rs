//! Pictures of drawings, made by the browser.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::platform::browser;
use crate::platform::dynamic::{call, global, new};

/// The address of a drawing that holds it.
pub fn address(svg: &str) -> Option<String> {
    let escaped = call(&global()?, "encodeURIComponent", &[svg.into()])?;
    Some(format!("data:image/svg+xml,{}", escaped.as_string()?))
}

/// Makes a picture of a drawing, so many pixels wide and high; none where the device cannot.
pub fn png(svg: &str, (width, height): (u32, u32), done: impl FnOnce(Option<JsValue>) + 'static) {
    let address = address(svg);
    spawn_local(async move {
        let picture = match address {
            Some(address) => made(&address, width, height).await,
            None => None,
        };
        done(picture);
    });
}

async fn made(address: &str, width: u32, height: u32) -> Option<JsValue> {
    let image = new("Image", &[])?;
    Reflect::set(&image, &JsValue::from("src"), &address.into()).ok()?;
    let decoded: Promise = call(&image, "decode", &[])?.dyn_into().ok()?;
    JsFuture::from(decoded).await.ok()?;
    let canvas = JsValue::from(browser::document()?.create_element("canvas").ok()?);
    for (side, pixels) in [("width", width), ("height", height)] {
        Reflect::set(&canvas, &side.into(), &pixels.into()).ok()?;
    }
    let context = call(&canvas, "getContext", &[JsValue::from("2d")]).filter(JsValue::is_object)?;
    let corner = JsValue::from(0);
    let drawn = [image, corner.clone(), corner, width.into(), height.into()];
    call(&context, "drawImage", &drawn)?;
    let blob = Promise::new(&mut |resolve, _| {
        call(
            &canvas,
            "toBlob",
            &[resolve.into(), JsValue::from("image/png")],
        );
    });
    let blob = JsFuture::from(blob).await.ok()?;
    blob.is_object().then_some(blob)
}
