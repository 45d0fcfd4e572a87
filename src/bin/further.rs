//! The entry of the further module, which the page fetches when something beyond the first view is asked for.

use std::cell::RefCell;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

use northern_route::app::further::{Further, FurtherProps};
use northern_route::view::further::Part;
use northern_route::view::link::Follow;

/// A part of the page that is drawn now.
struct Mounted {
    host: Element,
    app: AppHandle<Further>,
}

thread_local! {
    static MOUNTED: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
}

/// Draws a part of the page, told by the id of its element, from a link and from what a link leaves
/// out; or draws it anew. Links inside it are followed by calling `follow` with their query and whether
/// they are a new entry of the history. Parts whose elements have left the page are let go.
#[wasm_bindgen]
pub fn show(host: Element, query: String, moment: String, follow: Function) {
    let Some(part) = Part::ALL.into_iter().find(|part| part.id() == host.id()) else {
        return;
    };
    MOUNTED.with_borrow_mut(|mounted| {
        let (stay, left): (Vec<_>, Vec<_>) = std::mem::take(mounted)
            .into_iter()
            .partition(|there| there.host.is_connected());
        let first = stay.is_empty() && left.is_empty();
        *mounted = stay;
        for gone in left {
            gone.app.destroy();
        }
        if let Some(there) = mounted.iter().find(|there| there.host == host) {
            there.app.send_message((query, moment));
            return;
        }
        if first {
            number_apart(&host);
        }
        let props = FurtherProps {
            part,
            shown: (query, moment),
            follow: Callback::from(move |Follow { query, push }: Follow| {
                follow
                    .call2(&JsValue::NULL, &query.into(), &push.into())
                    .ok();
            }),
        };
        let app = yew::Renderer::<Further>::with_root_and_props(host.clone(), props).render();
        mounted.push(Mounted { host, app });
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
