//! The composition root: the one component that sees the whole state and hands each part its share.

use std::any::Any;
use std::rc::Rc;

use yew::prelude::*;

use crate::geo::curve::Curve;
use crate::model::statement::{Question, Statement};
use crate::platform::{browser, fetch, history, timer};
use crate::scene::corridors;
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Entry, Playback};
use crate::state::choice::{Layer, View};
use crate::state::url;
use crate::view::by_ptr::ByPtr;
use crate::view::chart::Chart;
use crate::view::evidence::Evidence;
use crate::view::gestures::{Sheet, on_wheel};
use crate::view::lead::Lead;
use crate::view::legend::Legend;
use crate::view::margin::Margin;
use crate::view::markup::markup;
use crate::view::masthead::{Masthead, Shared};
use crate::view::notice::Notice;
use crate::view::patterns::Patterns;
use crate::view::plate::{DETAIL_ZOOM, Plate};
use crate::view::still::{Draw, still};
use crate::view::table::Table;
use crate::view::timeline::{Timeline, Track};
use crate::words::language::language;

/// Below this width of the window the plate is narrow: places are left out, discs are smaller.
const COMPACT: &str = "(max-width: 759px)";

/// What the page shows now: the visitor's state, and what came of loading, sharing and the wheel.
#[derive(Clone, Default)]
struct Store {
    state: Rc<AppState>,
    detail: Option<ByPtr<PathSet>>,
    sources: Option<AttrValue>,
    shared: Shared,
    hint: bool,
}

/// What can happen to it.
enum Event {
    Act(Action),
    Detail(String),
    Sources(String),
    Shared(Shared),
    Hint(bool),
}

impl Reducible for Store {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let mut next = (*self).clone();
        match event {
            Event::Act(action) => match reduce(&self.state, action) {
                Some(state) => next.state = Rc::new(state),
                None => return self,
            },
            Event::Detail(text) => next.detail = PathSet::read(&text).map(ByPtr::new),
            Event::Sources(text) => next.sources = Some(AttrValue::from(text)),
            Event::Shared(shared) => next.shared = shared,
            Event::Hint(hint) => next.hint = hint,
        }
        Rc::new(next)
    }
}

/// What lasts from the first frame on.
struct Lasting {
    dispatch: Callback<Action>,
    on_detail: Callback<String>,
    on_sources: Callback<String>,
    on_shared: Callback<Shared>,
    on_hint: Callback<bool>,
    sheet: ByPtr<Sheet>,
    track: ByPtr<Track>,
    curves: ByPtr<Vec<(usize, Curve)>>,
}

impl Lasting {
    fn new(send: &UseReducerDispatcher<Store>) -> Self {
        Self {
            dispatch: sender(send, Event::Act),
            on_detail: sender(send, Event::Detail),
            on_sources: sender(send, Event::Sources),
            on_shared: sender(send, Event::Shared),
            on_hint: sender(send, Event::Hint),
            sheet: ByPtr::default(),
            track: ByPtr::default(),
            curves: ByPtr::new(corridors::curves()),
        }
    }
}

fn sender<T: 'static>(send: &UseReducerDispatcher<Store>, event: fn(T) -> Event) -> Callback<T> {
    let send = send.clone();
    Callback::from(move |value| send.dispatch(event(value)))
}

/// Properties of [`App`]: what the prerendered page and the browser both know before the first frame.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The coarse paths.
    pub overview: ByPtr<PathSet>,
    /// Address of the fine paths; empty while prerendering.
    pub detail_address: AttrValue,
    /// Address of the list of sources; empty while prerendering.
    pub sources_address: AttrValue,
    /// Address of the relief; empty while prerendering.
    pub relief_address: AttrValue,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = use_reducer(Store::default);
    let state = &store.state;
    let lasting = {
        let send = store.dispatcher();
        use_memo((), move |()| Lasting::new(&send))
    };
    let dispatch = &lasting.dispatch;
    let choices = &state.choices;

    use_link(state, dispatch);
    use_surroundings(state, dispatch);
    use_wheel(choices.view == View::Map, &lasting);
    let fine = choices.camera.zoom() >= DETAIL_ZOOM || choices.layers.has(Layer::Provinces);
    let detail = fine && store.detail.is_none();
    use_file(detail, &props.detail_address, &lasting.on_detail);
    let sources = choices.view == View::Evidence && store.sources.is_none();
    use_file(sources, &props.sources_address, &lasting.on_sources);

    let question = Question {
        period: choices.time,
        choice: choices.drug,
        measure: choices.measure,
        ratio: choices.ratio,
        country: choices.country,
    };
    let statement = Statement::of(question);
    let relief =
        Some(props.relief_address.clone()).filter(|address| state.restored && !address.is_empty());
    let words = language().labels();

    markup! {
        <div class={format!("page page--{}", choices.view.key())}>
            <a class="skip" href="#margin">{words.skip}</a>
            {still(Patterns)}
            {still(Masthead { choices: choices.clone(), shared: store.shared.clone(), on_shared: lasting.on_shared.clone(), dispatch: dispatch.clone() })}
            {Notice { ignored: state.ignored.clone(), dispatch: dispatch.clone() }.draw()}
            <main class="main">
                {still(Lead { statement: statement.clone(), playing: state.playback == Playback::Playing })}
                <div id="view" class="view" role="tabpanel" aria-labelledby={format!("tab-{}", choices.view.key())}>
                    {match choices.view {
                        View::Map => still(Plate {
                            overview: props.overview.clone(),
                            detail: store.detail.clone(),
                            relief,
                            question,
                            near: choices.near,
                            layers: choices.layers,
                            camera: choices.camera,
                            compact: state.compact,
                            corridor: state.corridor,
                            hint: store.hint,
                            sheet: lasting.sheet.clone(),
                            curves: lasting.curves.clone(),
                            dispatch: dispatch.clone(),
                        }),
                        View::Chart => Chart { question, near: choices.near, dispatch: dispatch.clone() }.draw(),
                        View::Table => Table { question, near: choices.near, sort: choices.sort, dispatch: dispatch.clone() }.draw(),
                        View::Evidence => Evidence { sources: store.sources.clone() }.draw(),
                    }}
                </div>
                {still(Legend { question, view: choices.view, near: choices.near, layers: choices.layers, compact: state.compact, dispatch: dispatch.clone() })}
                if choices.view != View::Evidence {
                    {still(Margin { statement: statement.clone(), view: choices.view, corridor: state.corridor, dispatch: dispatch.clone() })}
                }
            </main>
            {still(Timeline {
                period: choices.time,
                choice: choices.drug,
                country: choices.country,
                playback: state.playback,
                speed: state.speed,
                track: lasting.track.clone(),
                dispatch: dispatch.clone(),
            })}
        </div>
    }
}

/// What an effect set up: dropping it undoes it.
type Kept = Option<Box<dyn Any>>;

/// Runs an effect after the first frame and when `on` changes: one copy of Yew's hook for them all.
#[hook]
fn use_change(on: (usize, Option<String>), run: Box<dyn FnOnce() -> Kept>) {
    use_effect_with(on, move |_| {
        let kept = run();
        move || drop(kept)
    });
}

fn kept<T: 'static>(value: T) -> Box<dyn Any> {
    Box::new(value)
}

/// Takes the state over from the address, and writes it back when it changes.
#[hook]
fn use_link(state: &Rc<AppState>, dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    let travel = move || {
        let restore = move |query: &str| {
            let (choices, ignored) = url::decode(query);
            dispatch.emit(Action::Restore(Box::new(choices), ignored));
        };
        restore(&browser::query());
        Some(kept(history::on_travel(move |query| restore(&query))))
    };
    use_change((0, None), Box::new(travel));
    let query = state.restored.then(|| url::encode(&state.choices));
    let push = state.entry == Entry::Push;
    let written = use_mut_ref(|| None::<String>);
    let on = (0, query.clone());
    let write = move || {
        let query = query?;
        let mut written = written.borrow_mut();
        // What travelling restored is in the address already, and must not become a new entry.
        if written.as_ref() != Some(&query) && browser::query() != query {
            history::write(&query, push && written.is_some());
        }
        *written = Some(query);
        None
    };
    use_change(on, Box::new(write));
}

/// Theme, width, the clock of playing, and the sign that the page is ready.
#[hook]
fn use_surroundings(state: &Rc<AppState>, dispatch: &Callback<Action>) {
    let (theme, restored) = (state.choices.theme, state.restored);
    let show = move || {
        if restored {
            browser::set_root_attribute("data-theme", theme.key());
            browser::set_root_attribute("data-ready", "true");
        }
        None
    };
    let on = if restored { 1 + theme as usize } else { 0 };
    use_change((on, None), Box::new(show));
    let fit = {
        let dispatch = dispatch.clone();
        move || {
            let listener = browser::watch_media(COMPACT, move |compact| {
                dispatch.emit(Action::Fit { compact });
            });
            Some(kept(listener))
        }
    };
    use_change((0, None), Box::new(fit));
    let interval = (state.playback == Playback::Playing).then(|| state.speed.interval_ms());
    let dispatch = dispatch.clone();
    let tick = move || {
        let ticking = timer::every(interval?, move || dispatch.emit(Action::Tick));
        Some(kept(ticking))
    };
    use_change((interval.unwrap_or(0) as usize, None), Box::new(tick));
}

/// The wheel on the plate, as long as there is one.
#[hook]
fn use_wheel(on_map: bool, lasting: &Rc<Lasting>) {
    let lasting = Rc::clone(lasting);
    let listen = move || {
        let (zoom, hint) = (lasting.dispatch.clone(), lasting.on_hint.clone());
        let node = on_map.then_some(&lasting.sheet.node)?;
        Some(kept(on_wheel(node, zoom, hint)))
    };
    use_change((usize::from(on_map), None), Box::new(listen));
}

/// A file that is not part of the first load: fetched when something first needs it.
#[hook]
fn use_file(needed: bool, address: &AttrValue, on_text: &Callback<String>) {
    let needed = needed && !address.is_empty();
    let (address, on_text) = (address.clone(), on_text.clone());
    let load = move || {
        if needed {
            fetch::text(&address, move |text| {
                if let Some(text) = text {
                    on_text.emit(text);
                }
            });
        }
        None
    };
    use_change((usize::from(needed), None), Box::new(load));
}
