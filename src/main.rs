//! The entry in the browser: reads the paths out of the prerendered page, then hydrates it.

use northern_route::app::page::{App, AppProps};
use northern_route::platform::page;

fn main() {
    let Some(app) = page::element() else { return };
    let props = AppProps {
        overview: page::paths().into(),
        detail_address: page::address("data-detail").into(),
        further_addresses: page::address("data-further").into(),
        relief_address: page::address("data-relief").into(),
    };
    yew::Renderer::<App>::with_root_and_props(app, props).hydrate();
}
