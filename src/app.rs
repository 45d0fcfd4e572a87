//! The composition root: the one component that sees the whole state and hands each part its share.

use std::rc::Rc;

use yew::prelude::*;

use crate::model::statement::{Question, Statement};
use crate::platform::{browser, fetch, history, timer};
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Choices, Entry, Playback};
use crate::state::choice::{Layer, View};
use crate::state::url;
use crate::view::by_ptr::ByPtr;
use crate::view::chart::Chart;
use crate::view::evidence::Evidence;
use crate::view::lead::Lead;
use crate::view::legend::Legend;
use crate::view::margin::Margin;
use crate::view::masthead::Masthead;
use crate::view::notice::Notice;
use crate::view::patterns::Patterns;
use crate::view::plate::{DETAIL_ZOOM, Plate};
use crate::view::still::still;
use crate::view::table::Table;
use crate::view::timeline::Timeline;
use crate::words::language::language;

/// Below this width of the window the plate is narrow: places are left out, discs are smaller.
const COMPACT: &str = "(max-width: 759px)";

/// The state behind the reducer.
#[derive(Default)]
struct Store(Rc<AppState>);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        match reduce(&self.0, action) {
            Some(next) => Rc::new(Self(Rc::new(next))),
            None => self,
        }
    }
}

/// Properties of [`App`]: what the prerendered page and the browser both know before the first frame.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The coarse paths.
    pub overview: ByPtr<PathSet>,
    /// Address of the fine paths; empty while prerendering.
    pub detail_address: AttrValue,
    /// Address of the relief; empty while prerendering.
    pub relief_address: AttrValue,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(Store::default);
    let state = store.0.clone();
    let dispatch = {
        let dispatcher = store.dispatcher();
        use_memo((), move |()| {
            Callback::from(move |action| dispatcher.dispatch(action))
        })
    };
    let dispatch = (*dispatch).clone();
    let choices = &state.choices;

    use_link(&state, &dispatch);
    use_surroundings(&state, &dispatch);
    let detail = use_detail(&props.detail_address, choices);

    let question = Question {
        period: choices.time,
        choice: choices.drug,
        measure: choices.measure,
        ratio: choices.ratio,
        country: choices.country,
    };
    let statement = use_memo(question, |question| Statement::of(*question));
    let relief =
        Some(props.relief_address.clone()).filter(|address| state.restored && !address.is_empty());
    let words = language().labels();

    html! {
        <div class={classes!("page", format!("page--{}", choices.view.key()))}>
            <a class="skip" href="#margin">{words.skip}</a>
            {still(Patterns)}
            <Masthead choices={choices.clone()} dispatch={dispatch.clone()} />
            {still(Notice { ignored: state.ignored.clone(), dispatch: dispatch.clone() })}
            <main class="main">
                {still(Lead { statement: (*statement).clone(), playing: state.playback == Playback::Playing })}
                <div id="view" class="view" role="tabpanel" aria-labelledby={format!("tab-{}", choices.view.key())}>
                    {match choices.view {
                        View::Map => html! {
                            <Plate
                                overview={props.overview.clone()}
                                {detail}
                                {relief}
                                {question}
                                near={choices.near}
                                layers={choices.layers}
                                camera={choices.camera}
                                compact={state.compact}
                                corridor={state.corridor}
                                dispatch={dispatch.clone()}
                            />
                        },
                        View::Chart => html! { {still(Chart { question, near: choices.near, dispatch: dispatch.clone() })} },
                        View::Table => html! { {still(Table { question, near: choices.near, sort: choices.sort, dispatch: dispatch.clone() })} },
                        View::Evidence => html! { {still(Evidence)} },
                    }}
                </div>
                {still(Legend { question, view: choices.view, near: choices.near, layers: choices.layers, compact: state.compact, dispatch: dispatch.clone() })}
                if choices.view != View::Evidence {
                    {still(Margin { statement: (*statement).clone(), view: choices.view, corridor: state.corridor, dispatch: dispatch.clone() })}
                }
            </main>
            <Timeline
                period={choices.time}
                choice={choices.drug}
                country={choices.country}
                playback={state.playback}
                speed={state.speed}
                dispatch={dispatch.clone()}
            />
        </div>
    }
}

/// Takes the state over from the address, and writes it back when it changes.
#[hook]
fn use_link(state: &Rc<AppState>, dispatch: &Callback<Action>) {
    {
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let restore = move |query: &str| {
                let (choices, ignored) = url::decode(query);
                dispatch.emit(Action::Restore(Box::new(choices), ignored));
            };
            restore(&browser::query());
            let listener = history::on_travel(move |query| restore(&query));
            move || drop(listener)
        });
    }
    let query = state.restored.then(|| url::encode(&state.choices));
    let push = state.entry == Entry::Push;
    let written = use_mut_ref(|| None::<String>);
    use_effect_with(query, move |query| {
        let Some(query) = query else { return };
        let mut written = written.borrow_mut();
        // What travelling restored is in the address already, and must not become a new entry.
        if written.as_ref() != Some(query) && browser::query() != *query {
            history::write(query, push && written.is_some());
        }
        *written = Some(query.clone());
    });
}

/// Theme, width, the clock of playing, and the sign that the page is ready.
#[hook]
fn use_surroundings(state: &Rc<AppState>, dispatch: &Callback<Action>) {
    use_effect_with(
        (state.choices.theme, state.restored),
        |(theme, restored)| {
            if *restored {
                browser::set_root_attribute("data-theme", theme.key());
            }
        },
    );
    {
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let listener = browser::watch_media(COMPACT, move |compact| {
                dispatch.emit(Action::Fit { compact });
            });
            move || drop(listener)
        });
    }
    {
        let dispatch = dispatch.clone();
        use_effect_with((state.playback, state.speed), move |(playback, speed)| {
            let ticking = (*playback == Playback::Playing)
                .then(|| timer::every(speed.interval_ms(), move || dispatch.emit(Action::Tick)));
            move || drop(ticking)
        });
    }
    use_effect_with(state.restored, |restored| {
        if *restored {
            browser::set_root_attribute("data-ready", "true");
        }
    });
}

/// The fine paths: fetched once, when something first needs them.
#[hook]
fn use_detail(address: &AttrValue, choices: &Choices) -> Option<ByPtr<PathSet>> {
    let detail = use_state(|| None::<ByPtr<PathSet>>);
    let needed = choices.camera.zoom() >= DETAIL_ZOOM || choices.layers.has(Layer::Provinces);
    {
        let (detail, address) = (detail.clone(), address.clone());
        use_effect_with(
            needed && detail.is_none() && !address.is_empty(),
            move |fetching| {
                if *fetching {
                    wasm_bindgen_futures::spawn_local(async move {
                        if let Some(paths) = fetch::text(&address)
                            .await
                            .as_deref()
                            .and_then(PathSet::read)
                        {
                            detail.set(Some(ByPtr::new(paths)));
                        }
                    });
                }
            },
        );
    }
    (*detail).clone()
}
