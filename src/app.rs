//! The composition root: the one component that sees the whole state and hands each part its share.

use yew::prelude::*;

use crate::geo::curve::Curve;
use crate::model::statement::Statement;
use crate::platform::listener::Listener;
use crate::platform::{browser, fetch, history, timer};
use crate::scene::corridors;
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Entry, Playback};
use crate::state::choice::{Layer, Theme, View};
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

/// Below this width of the window the plate is narrow: places are left out, discs are smaller.
const COMPACT: &str = "(max-width: 759px)";

/// What can happen to the page.
pub enum Event {
    /// The visitor, or the browser for them, does something.
    Act(Action),
    /// The fine paths have arrived, or could not be had.
    Detail(Option<String>),
    /// The list of sources has arrived, or could not be had.
    Sources(Option<String>),
    /// A link was copied, or could not be.
    Shared(Shared),
    /// The hint about the wheel comes or goes.
    Hint(bool),
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

/// The page: the visitor's state, what came of loading, sharing and the wheel, and what lasts.
pub struct App {
    state: AppState,
    detail: Option<ByPtr<PathSet>>,
    sources: Option<AttrValue>,
    sources_missing: bool,
    shared: Shared,
    hint: bool,
    dispatch: Callback<Action>,
    on_shared: Callback<Shared>,
    sheet: ByPtr<Sheet>,
    track: ByPtr<Track>,
    curves: ByPtr<Vec<(usize, Curve)>>,
    effects: Effects,
}

/// What has been set up outside the page's own tree, and for which state.
#[derive(Default)]
struct Effects {
    query: Option<String>,
    theme: Option<Theme>,
    interval: Option<u32>,
    on_map: bool,
    asked: [bool; 2],
    ticking: Option<timer::Ticking>,
    wheel: Option<Listener>,
    lasting: Vec<Listener>,
}

impl Component for App {
    type Message = Event;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        Self {
            state: AppState::default(),
            detail: None,
            sources: None,
            sources_missing: false,
            shared: Shared::default(),
            hint: false,
            dispatch: context.link().callback(Event::Act),
            on_shared: context.link().callback(Event::Shared),
            sheet: ByPtr::default(),
            track: ByPtr::default(),
            curves: ByPtr::new(corridors::curves()),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Act(action) => match reduce(&self.state, action) {
                Some(state) => self.state = state,
                None => return false,
            },
            Event::Detail(text) => {
                self.detail = text.as_deref().and_then(PathSet::read).map(ByPtr::new);
            }
            Event::Sources(text) => {
                // Asked for again when the view is opened again.
                self.effects.asked[1] = text.is_some();
                self.sources_missing = text.is_none();
                self.sources = text.map(AttrValue::from);
            }
            Event::Shared(shared) => self.shared = shared,
            Event::Hint(hint) => self.hint = hint,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let state = &self.state;
        let choices = &state.choices;
        let dispatch = &self.dispatch;
        let question = choices.question();
        let statement = Statement::of(question);
        let relief = Some(props.relief_address.clone())
            .filter(|address| state.restored && !address.is_empty());

        markup! {
            <div class={format!("page page--{}", choices.view.key())}>
                {still(Patterns)}
                {still(Masthead { choices: choices.clone(), shared: self.shared.clone(), on_shared: self.on_shared.clone(), dispatch: dispatch.clone() })}
                {Notice { ignored: state.ignored.clone(), dispatch: dispatch.clone() }.draw()}
                <main class="main">
                    {still(Lead { statement: statement.clone(), playing: state.playback == Playback::Playing })}
                    <div id="view" class="view" role="tabpanel" tabindex="-1" aria-labelledby={format!("tab-{}", choices.view.key())}>
                        {match choices.view {
                            View::Map => still(Plate {
                                overview: props.overview.clone(),
                                detail: self.detail.clone(),
                                relief,
                                question,
                                near: choices.near,
                                layers: choices.layers,
                                camera: choices.camera,
                                compact: state.compact,
                                corridor: state.corridor,
                                hint: self.hint,
                                sheet: self.sheet.clone(),
                                curves: self.curves.clone(),
                                dispatch: dispatch.clone(),
                            }),
                            View::Chart => Chart { question, near: choices.near, dispatch: dispatch.clone() }.draw(),
                            View::Table => Table { question, near: choices.near, sort: choices.sort, dispatch: dispatch.clone() }.draw(),
                            View::Evidence => Evidence { sources: self.sources.clone(), missing: self.sources_missing }.draw(),
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
                    track: self.track.clone(),
                    dispatch: dispatch.clone(),
                })}
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            self.listen();
        }
        self.show();
        self.write_link();
        self.tick();
        self.turn_wheel(context);
        self.fetch_files(context);
    }
}

impl App {
    /// Takes the state over from the address, now and whenever the visitor travels; watches the width.
    fn listen(&mut self) {
        let dispatch = self.dispatch.clone();
        let restore = move |query: &str| {
            let (choices, ignored) = url::decode(query);
            dispatch.emit(Action::Restore(Box::new(choices), ignored));
        };
        restore(&browser::query());
        let travel = history::on_travel(move |query| restore(&query));
        let dispatch = self.dispatch.clone();
        let width = browser::watch_media(COMPACT, move |compact| {
            dispatch.emit(Action::Fit { compact });
        });
        self.effects.lasting.extend(travel);
        self.effects.lasting.extend(width);
    }

    /// The theme, and the sign that the state of the address is on screen.
    fn show(&mut self) {
        let theme = self.state.choices.theme;
        if self.state.restored && self.effects.theme != Some(theme) {
            self.effects.theme = Some(theme);
            browser::set_root_attribute("data-theme", theme.key());
            browser::set_root_attribute("data-ready", "true");
        }
    }

    /// Writes the state into the address when it has changed. What travelling restored is in the
    /// address already, and must not become a new entry.
    fn write_link(&mut self) {
        if !self.state.restored {
            return;
        }
        let query = url::encode(&self.state.choices);
        let written = &mut self.effects.query;
        if written.as_ref() != Some(&query) && browser::query() != query {
            let push = self.state.entry == Entry::Push && written.is_some();
            history::write(&query, push);
        }
        *written = Some(query);
    }

    /// The clock of playing.
    fn tick(&mut self) {
        let playing = self.state.playback == Playback::Playing;
        let interval = playing.then(|| self.state.speed.interval_ms());
        if self.effects.interval != interval {
            self.effects.interval = interval;
            let dispatch = self.dispatch.clone();
            self.effects.ticking = interval
                .map(|interval| timer::every(interval, move || dispatch.emit(Action::Tick)));
        }
    }

    /// The wheel on the plate, as long as there is one.
    fn turn_wheel(&mut self, context: &Context<Self>) {
        let on_map = self.state.choices.view == View::Map;
        if self.effects.on_map != on_map {
            self.effects.on_map = on_map;
            self.effects.wheel = if on_map {
                let hint = context.link().callback(Event::Hint);
                on_wheel(&self.sheet.node, self.dispatch.clone(), hint)
            } else {
                None
            };
        }
    }

    /// Files that are not part of the first load: each is fetched once, when something needs it.
    fn fetch_files(&mut self, context: &Context<Self>) {
        let choices = &self.state.choices;
        let props = context.props();
        let fine = choices.camera.zoom() >= DETAIL_ZOOM || choices.layers.has(Layer::Provinces);
        let listing = choices.view == View::Evidence && !self.sources_missing;
        let needed = [fine, listing];
        let addresses = [&props.detail_address, &props.sources_address];
        let events: [fn(Option<String>) -> Event; 2] = [Event::Detail, Event::Sources];
        for index in 0..needed.len() {
            if needed[index] && !self.effects.asked[index] {
                self.effects.asked[index] = true;
                let arrived = context.link().callback(events[index]);
                fetch::text(addresses[index], move |text| arrived.emit(text));
            }
        }
    }
}
