//! The entry of the evidence: a module of its own, which the page fetches when it is first asked for.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use northern_route::app::evidence::{Evidence, EvidenceProps};
use northern_route::view::link::Follow;

/// Where the evidence stands now.
struct Mounted {
    host: Element,
    app: AppHandle<Evidence>,
}

thread_local! {
    static MOUNTED: RefCell<Option<Mounted>> = const { RefCell::new(None) };
}

/// Draws the evidence of a link into an element, or draws it anew there. Links inside it are followed by
/// calling `follow` with their query and whether they are a new entry of the history.
#[wasm_bindgen]
pub fn show(host: Element, query: &str, follow: Function) {
    MOUNTED.with_borrow_mut(|mounted| {
        if let Some(there) = mounted.as_ref().filter(|there| there.host == host) {
            there.app.send_message(query.to_owned());
            return;
        }
        match mounted.take() {
            Some(left) => left.app.destroy(),
            None => number_apart(&host),
        }
        let props = EvidenceProps {
            query: query.to_owned(),
            follow: Callback::from(move |Follow { query, push }: Follow| {
                follow
                    .call2(&JsValue::NULL, &query.into(), &push.into())
                    .ok();
            }),
        };
        let app = yew::Renderer::<Evidence>::with_root_and_props(host.clone(), props).render();
        *mounted = Some(Mounted { host, app });
    });
}

/// Yew numbers the trees of each module from 1 and finds by that number to whom an event belongs. The
/// page's tree is number 1 of its own module; this uses up the number here.
fn number_apart(host: &Element) {
    struct Empty;
    impl Component for Empty {
        type Message = ();
        type Properties = ();
        fn create(_: &Context<Self>) -> Self {
            Self
        }
        fn view(&self, _: &Context<Self>) -> Html {
            Html::default()
        }
    }
    yew::Renderer::<Empty>::with_root(host.clone())
        .render()
        .destroy();
}

fn main() {}
