//! The entry in the browser: reads what the prerendered page holds, then draws in its place.

use northern_route::app::files::Files;
use northern_route::app::page::{App, AppProps};
use northern_route::platform::page::{self, Moment};
use northern_route::view::kit::by_ptr::ByPtr;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let Some(app) = page::element() else { return };
    let (outlines, whole) = page::outlines();
    let props = AppProps {
        outlines: ByPtr::new(outlines),
        files: Some(Files {
            outlines: (!whole).then(|| page::address("data-outlines").into()),
            detail: page::address("data-detail").into(),
            styles: page::address("data-further").into(),
            relief: page::address("data-relief").into(),
        }),
    };
    page::announce(Moment::Leave);
    yew::Renderer::<App>::with_root_and_props(app, props).render();
}
