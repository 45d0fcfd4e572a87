//! The composition root: the one component that sees the whole state and hands each part its share.

use yew::prelude::*;

use crate::app::address::Address;
use crate::app::annex::Annex;
use crate::geo::curve::Curve;
use crate::platform::listener::Listener;
use crate::platform::module::Module;
use crate::platform::{browser, fetch, history, share, timer};
use crate::scene::corridors;
use crate::scene::marks::disc_scale;
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Entry, Playback};
use crate::state::choice::{Layer, Theme, View};
use crate::state::url;
use crate::view::by_ptr::ByPtr;
use crate::view::further::Part;
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
use crate::view::timeline::{Timeline, Track};
use crate::words::language::language;

/// Below this width of the window the plate is narrow: places are left out, discs are smaller.
const COMPACT: &str = "(max-width: 759px)";

/// What can happen to the page.
pub enum Event {
    /// The visitor, or the browser for them, does something.
    Act(Action),
    /// The fine paths have arrived, or could not be had.
    Detail(Option<String>),
    /// The further module has arrived, or could not be had.
    Further(Option<Module>),
    /// A link of the further module is followed: its query, and whether it is a new entry.
    Follow(String, bool),
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
    /// Addresses of the further module's script, WebAssembly and stylesheet; empty while prerendering.
    pub further_addresses: AttrValue,
    /// Address of the relief; empty while prerendering.
    pub relief_address: AttrValue,
}

/// The page: the visitor's state, what came of loading, sharing and the wheel, and what lasts.
pub struct App {
    state: AppState,
    detail: Option<ByPtr<PathSet>>,
    annex: Annex,
    shared: Shared,
    hint: bool,
    dispatch: Callback<Action>,
    on_share: Callback<bool>,
    waited: Callback<()>,
    follow: Callback<(String, bool)>,
    arrived: Callback<Option<Module>>,
    sheet: ByPtr<Sheet>,
    track: ByPtr<Track>,
    curves: ByPtr<Vec<(usize, Curve)>>,
    effects: Effects,
}

/// What has been set up outside the page's own tree, and for which state.
#[derive(Default)]
struct Effects {
    address: Address,
    theme: Option<Theme>,
    ready: bool,
    interval: Option<u32>,
    on_map: bool,
    detail_asked: bool,
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
            annex: Annex::default(),
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
            waited: context.link().callback(|()| Event::Waited),
            follow: context
                .link()
                .callback(|(query, push)| Event::Follow(query, push)),
            arrived: context.link().callback(Event::Further),
            sheet: ByPtr::default(),
            track: ByPtr::default(),
            curves: ByPtr::new(corridors::curves()),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Act(action) => return self.act(action),
            Event::Waited => {
                return self.effects.address.rests(&self.waited) && self.act(Action::Rest);
            }
            Event::Detail(text) => {
                self.detail = text.as_deref().and_then(PathSet::read).map(ByPtr::new);
            }
            Event::Further(module) => self.annex.arrived(module),
            Event::Follow(query, push) => {
                let entry = if push { Entry::Push } else { Entry::Replace };
                let choices = Box::new(url::decode(&query).0);
                return self.act(Action::Follow(choices, entry));
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
                    {still(Lead { question: state.rested, compared: choices.versus.is_some() && choices.view != View::Evidence, playing: state.playback == Playback::Playing, dispatch: dispatch.clone() })}
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
                                versus: choices.versus,
                                camera: choices.camera,
                                compact: state.compact,
                                corridor: state.corridor,
                                hint: self.hint,
                                sheet: self.sheet.clone(),
                                curves: self.curves.clone(),
                                dispatch: dispatch.clone(),
                            }),
                            _ => self.annex.host(Part::View).draw(),
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
                        {still(Margin { question: state.rested, view: choices.view, corridor: state.corridor, claims: state.claims, card: Annex::has_card(state).then(|| self.annex.host(Part::Card)), dispatch: dispatch.clone() })}
                    }
                </main>
                {still(Timeline {
                    period: choices.time,
                    choice: choices.drug,
                    country: choices.country,
                    versus: choices.versus,
                    supply: choices.near,
                    events: !choices.kinds.is_empty(),
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
        self.write_link();
        self.tick();
        self.turn_wheel(context);
        self.fetch_files(context);
        self.draw_further(context);
        self.show();
    }
}

impl App {
    /// Carries an action out; whether it changed anything.
    fn act(&mut self, action: Action) -> bool {
        if action == Action::Rest {
            self.effects.address.settle();
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
        }
        if self.state.restored && !self.effects.ready && self.annex.settled(&self.state) {
            self.effects.ready = true;
            browser::set_root_attribute("data-ready", "true");
        }
    }

    /// Has the choices written into the address.
    fn write_link(&mut self) {
        if self.state.restored {
            let (choices, entry) = (&self.state.choices, self.state.entry);
            self.effects.address.take(choices, entry, &self.waited);
        }
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
        if fine && !self.effects.detail_asked {
            self.effects.detail_asked = true;
            let arrived = context.link().callback(Event::Detail);
            fetch::text(&props.detail_address, move |text| arrived.emit(text));
        }
    }

    /// Has the further module draw its parts.
    fn draw_further(&mut self, context: &Context<Self>) {
        let addresses = &context.props().further_addresses;
        self.annex
            .draw(&self.state, addresses, &self.follow, &self.arrived);
    }
}
