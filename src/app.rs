//! The composition root: the one component that sees the whole state and hands each part its share.

use yew::prelude::*;

use crate::geo::curve::Curve;
use crate::platform::listener::Listener;
use crate::platform::{browser, fetch, history, share, timer};
use crate::scene::corridors;
use crate::scene::marks::disc_scale;
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Choices, Entry, Playback};
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
use crate::words::language::language;

/// Below this width of the window the plate is narrow: places are left out, discs are smaller.
const COMPACT: &str = "(max-width: 759px)";

/// How long choices rest, at the least, before the margin follows them and the address says them, in
/// milliseconds; at the most twice as long.
const REST_MS: u32 = 100;

/// What can happen to the page.
pub enum Event {
    /// The visitor, or the browser for them, does something.
    Act(Action),
    /// The fine paths have arrived, or could not be had.
    Detail(Option<String>),
    /// The list of sources has arrived, or could not be had.
    Sources(Option<String>),
    /// The visitor wants a link.
    Share,
    /// A link was copied, or could not be.
    Shared(Shared),
    /// The choices may have come to rest.
    Waited,
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
    on_share: Callback<bool>,
    sheet: ByPtr<Sheet>,
    track: ByPtr<Track>,
    curves: ByPtr<Vec<(usize, Curve)>>,
    effects: Effects,
}

/// What has been set up outside the page's own tree, and for which state.
#[derive(Default)]
struct Effects {
    written: Option<Choices>,
    unwritten: Option<Choices>,
    /// Runs while choices are unwritten; they may have moved on since it was set.
    waiting: Option<timer::Waiting>,
    moved: bool,
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
            on_share: context.link().callback(|share| {
                if share {
                    Event::Share
                } else {
                    Event::Shared(Shared::Not)
                }
            }),
            sheet: ByPtr::default(),
            track: ByPtr::default(),
            curves: ByPtr::new(corridors::curves()),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Act(action) => return self.act(action),
            Event::Waited if self.effects.moved => {
                self.effects.moved = false;
                self.wait(context);
                return false;
            }
            Event::Waited => return self.act(Action::Rest),
            Event::Detail(text) => {
                self.detail = text.as_deref().and_then(PathSet::read).map(ByPtr::new);
            }
            Event::Sources(text) => {
                // Asked for again when the view is opened again.
                self.effects.asked[1] = text.is_some();
                self.sources_missing = text.is_none();
                self.sources = text.map(AttrValue::from);
            }
            Event::Share => {
                self.share(context);
                return false;
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
        let relief = Some(props.relief_address.clone())
            .filter(|address| state.restored && !address.is_empty());

        markup! {
            <div class={format!("page page--{}", choices.view.key())}>
                {still(Patterns)}
                {still(Masthead { view: choices.view, theme: choices.theme, shared: self.shared.clone(), on_share: self.on_share.clone(), dispatch: dispatch.clone() })}
                {Notice { ignored: state.ignored.clone(), dispatch: dispatch.clone() }.draw()}
                <main class="main">
                    {still(Lead { question, playing: state.playback == Playback::Playing })}
                    <div id="view" class="view" role="tabpanel" tabindex="-1" aria-labelledby={format!("tab-{}", choices.view.key())}>
                        {match choices.view {
                            View::Map => still(Plate {
                                overview: props.overview.clone(),
                                detail: self.detail.clone(),
                                relief,
                                question,
                                rested: state.rested,
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
                    {still(Legend {
                        choice: question.choice,
                        measure: question.measure,
                        ratio: question.ratio,
                        scale: disc_scale(&question, state.compact),
                        view: choices.view,
                        near: choices.near,
                        layers: choices.layers,
                        dispatch: dispatch.clone(),
                    })}
                    if choices.view != View::Evidence {
                        {still(Margin { question: state.rested, view: choices.view, corridor: state.corridor, dispatch: dispatch.clone() })}
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
        self.write_link(context);
        self.tick();
        self.turn_wheel(context);
        self.fetch_files(context);
    }
}

impl App {
    /// Carries an action out; whether it changed anything.
    fn act(&mut self, action: Action) -> bool {
        if action == Action::Rest {
            self.write_unwritten();
        }
        let Some(next) = reduce(&self.state, action) else {
            return false;
        };
        self.state = next;
        true
    }

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
        let dispatch = self.dispatch.clone();
        let leave = history::on_leave(move || dispatch.emit(Action::Rest));
        self.effects.lasting.extend(leave);
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

    /// Writes the choices into the address: at once as a new entry, otherwise once they have rested,
    /// for scrubbing through years would write dozens of times a second.
    fn write_link(&mut self, context: &Context<Self>) {
        let choices = &self.state.choices;
        let effects = &mut self.effects;
        let last = effects.unwritten.as_ref().or(effects.written.as_ref());
        if !self.state.restored || last == Some(choices) {
            return;
        }
        if self.state.entry == Entry::Push && last.is_some() {
            self.write_unwritten();
            self.write(self.state.choices.clone(), true);
        } else {
            effects.moved = effects.waiting.is_some();
            effects.unwritten = Some(choices.clone());
            if !effects.moved {
                self.wait(context);
            }
        }
    }

    fn wait(&mut self, context: &Context<Self>) {
        let waited = context.link().callback(|()| Event::Waited);
        self.effects.waiting = Some(timer::after(REST_MS, move || waited.emit(())));
    }

    fn write_unwritten(&mut self) {
        self.effects.waiting = None;
        if let Some(choices) = self.effects.unwritten.take() {
            self.write(choices, false);
        }
    }

    /// What travelling restored is in the address already, and must not become a new entry.
    fn write(&mut self, choices: Choices, push: bool) {
        let query = url::encode(&choices);
        if browser::query() != query {
            history::write(&query, push);
        }
        self.effects.written = Some(choices);
    }

    /// Copies the link, or shows it where it cannot be copied.
    fn share(&self, context: &Context<Self>) {
        let link = browser::address(&url::encode_shared(&self.state.choices, language().code()));
        let shared = context.link().callback(Event::Shared);
        let by_hand = link.clone();
        share::copy(&link, move |copied| {
            shared.emit(if copied {
                Shared::Copied
            } else {
                Shared::ByHand(by_hand)
            });
        });
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
