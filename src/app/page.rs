//! The composition root: the one component that sees the whole state and hands each part its share.

use yew::prelude::*;

use crate::app::address::Address;
use crate::geo::curve::Curve;
use crate::model::measure::Measure;
use crate::model::reference::Reference;
use crate::platform::listener::Listener;
use crate::platform::module::{self, Module};
use crate::platform::{browser, fetch, history, share, timer};
use crate::scene::corridors;
use crate::scene::marks::disc_scale;
use crate::scene::path_set::PathSet;
use crate::state::action::{Action, reduce};
use crate::state::app_state::{AppState, Entry, Playback};
use crate::state::choice::{Layer, Theme, View};
use crate::state::url;
use crate::view::by_ptr::ByPtr;
use crate::view::chart::Chart;
use crate::view::evidence::{Evidence, Loading};
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

/// Id of the element for the pages of the evidence.
const PAGE: &str = "evidence";
/// Id of the element for the card in the margin.
const CARD: &str = "card";

/// What can happen to the page.
pub enum Event {
    /// The visitor, or the browser for them, does something.
    Act(Action),
    /// The fine paths have arrived, or could not be had.
    Detail(Option<String>),
    /// The evidence's module has arrived, or could not be had.
    Evidence(Option<Module>),
    /// A link of the evidence is followed: its query, and whether it is a new entry.
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
    /// Addresses of the evidence's script and module; empty while prerendering.
    pub evidence_addresses: AttrValue,
    /// Address of the relief; empty while prerendering.
    pub relief_address: AttrValue,
}

/// The page: the visitor's state, what came of loading, sharing and the wheel, and what lasts.
pub struct App {
    state: AppState,
    detail: Option<ByPtr<PathSet>>,
    evidence: Option<Module>,
    evidence_missing: bool,
    shared: Shared,
    hint: bool,
    dispatch: Callback<Action>,
    on_share: Callback<bool>,
    waited: Callback<()>,
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
    interval: Option<u32>,
    on_map: bool,
    asked: [bool; 2],
    /// Query and element of the evidence as it was last drawn.
    drawn: Option<(String, &'static str)>,
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
            evidence: None,
            evidence_missing: false,
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
            Event::Evidence(module) => {
                // Asked for again when it is needed again.
                self.effects.asked[1] = module.is_some();
                self.evidence_missing = module.is_none();
                self.evidence = module;
            }
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
                            View::Evidence => self.place_of_evidence(PAGE).draw(),
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
                        {still(Margin { question: state.rested, view: choices.view, corridor: state.corridor, evidence: self.has_card().then(|| self.place_of_evidence(CARD)), dispatch: dispatch.clone() })}
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
        self.draw_evidence();
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
        if fine && !self.effects.asked[0] {
            self.effects.asked[0] = true;
            let arrived = context.link().callback(Event::Detail);
            fetch::text(&props.detail_address, move |text| arrived.emit(text));
        }
        let evidence = self.state.restored && (choices.view == View::Evidence || self.has_card());
        if evidence && !self.effects.asked[1] && !self.evidence_missing {
            self.effects.asked[1] = true;
            let arrived = context.link().callback(Event::Evidence);
            let follow = context
                .link()
                .callback(|(query, push)| Event::Follow(query, push));
            module::fetch(
                &props.evidence_addresses,
                move |query, push| follow.emit((query, push)),
                move |module| arrived.emit(module),
            );
        }
        self.evidence_missing &= evidence;
    }

    /// Whether the margin has a card of evidence: of a claim, a share, the selected country or the five.
    fn has_card(&self) -> bool {
        let choices = &self.state.choices;
        let claim = matches!(choices.reference, Some(Reference::Claim(_)));
        claim || choices.country.is_some() || choices.measure == Measure::Share || self.state.claims
    }

    fn place_of_evidence(&self, id: &'static str) -> Evidence {
        let loading = match (&self.evidence, self.evidence_missing) {
            (Some(_), _) => Loading::Here,
            (None, true) => Loading::Missing,
            (None, false) => Loading::Asked,
        };
        Evidence { id, loading }
    }

    /// Has the evidence drawn where it stands, once scrubbed years have come to rest.
    fn draw_evidence(&mut self) {
        let choices = &self.state.choices;
        let place = match choices.view {
            View::Evidence => Some(PAGE),
            _ => self.has_card().then_some(CARD),
        };
        let (Some(module), Some(place)) = (&self.evidence, place) else {
            self.effects.drawn = None;
            return;
        };
        if self.state.rested != choices.question() {
            return;
        }
        let query = url::encode(choices);
        let drawn = self.effects.drawn.as_ref();
        if drawn.is_none_or(|(last, there)| *last != query || *there != place) {
            module.show(place, &query);
            self.effects.drawn = Some((query, place));
        }
    }
}
