//! The composition root: the one component that sees the whole state and hands each part its share.

use yew::prelude::*;

use crate::app::effects::Effects;
use crate::app::files::{Files, paths};
use crate::app::further;
#[cfg(feature = "ssr")]
use crate::app::native::{self, Native};
use crate::app::parts;
use crate::app::title::title;
use crate::geo::curve::Curve;
use crate::model::statement::Question;
use crate::platform::page::Moment;
use crate::platform::{browser, fetch, page, share};
use crate::scale::disc::DiscScale;
use crate::scene::plate::corridors;
use crate::scene::plate::marks::disc_scale;
use crate::scene::plate::path_set::PathSet;
use crate::state::action::Action;
use crate::state::app_state::{AppState, Download};
use crate::state::choice::{Layer, View};
use crate::state::reduce::reduce::reduce;
use crate::state::url;
use crate::view::controls_line::ControlsLine;
use crate::view::further::{Bundle, Bundles, Further, Part};
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::loading::Loading;
use crate::view::kit::markup::markup;
use crate::view::kit::still::{held, still};
use crate::view::lead::Lead;
use crate::view::legend::Legend;
use crate::view::margin::margin::{Details, Margin};
use crate::view::margin::region_panel::RegionPanel;
use crate::view::masthead::{Links, Masthead};
use crate::view::notice::notice;
use crate::view::plate::gestures::{Sheet, on_wheel};
use crate::view::plate::patterns::Patterns;
use crate::view::plate::plate::{DETAIL_ZOOM, Plate};
use crate::view::timeline::timeline::{Timeline, Track};
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

/// What can happen to the page.
pub enum Event {
    /// The visitor, or the browser for them, does something.
    Act(Action),
    /// The coarse paths have arrived, or could not be had.
    Outlines(Option<String>),
    /// The fine paths have arrived, or could not be had.
    Detail(Option<String>),
    /// A further part of the program has arrived, or could not be had.
    Code(Bundle, Option<&'static Further>),
    /// What could not be had is asked for again.
    Retry,
    /// The visitor wants a link.
    Share,
    /// A link was copied, or what says so is closed.
    Copied(bool),
    /// The choices may have come to rest.
    Waited,
    /// The hint about the wheel comes or goes.
    Hint(bool),
}

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The coarse paths that are at hand.
    pub outlines: ByPtr<PathSet>,
    /// The files that load later; none while prerendering.
    pub files: Option<Files>,
    /// What the page is rendered for natively, if not for the default view.
    #[cfg(feature = "ssr")]
    pub native: Option<Native>,
}

/// The page: the visitor's state, what came of loading, sharing and the wheel, and what lasts.
pub struct App {
    state: AppState,
    outlines: Loading<ByPtr<PathSet>>,
    detail: Loading<ByPtr<PathSet>>,
    bundles: Bundles,
    copied: bool,
    hint: bool,
    dispatch: Callback<Action>,
    on_share: Callback<bool>,
    retry: Callback<MouseEvent>,
    waited: Callback<()>,
    /// What was looked at as the years last came to rest: the list beside the map keeps its order until they rest again.
    rested: Question,
    /// Where the tabs lead, since the years last came to rest.
    links: Links,
    sheet: ByPtr<Sheet>,
    track: ByPtr<Track>,
    curves: ByPtr<Vec<(usize, Curve)>>,
    effects: Effects,
}

impl Component for App {
    type Message = Event;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        #[cfg(feature = "ssr")]
        let (state, bundles) = native::start(context.props().native.as_ref());
        #[cfg(not(feature = "ssr"))]
        let (state, bundles) = (AppState::default(), Bundles::default());
        Self {
            rested: state.choices.question(),
            links: Links::default(),
            state,
            outlines: Loading::Unasked,
            detail: Loading::Unasked,
            bundles,
            copied: false,
            hint: false,
            dispatch: context.link().callback(Event::Act),
            on_share: context.link().callback(|share| {
                if share {
                    Event::Share
                } else {
                    Event::Copied(false)
                }
            }),
            retry: context.link().callback(|event: MouseEvent| {
                // The button goes; the focus stays where it was.
                browser::focus_around(&event);
                Event::Retry
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
            Event::Outlines(text) => self.outlines = Loading::arrived(paths(text)),
            Event::Detail(text) => self.detail = Loading::arrived(paths(text)),
            Event::Code(bundle, code) => *self.bundles.of_mut(bundle) = Loading::arrived(code),
            Event::Retry => {
                self.outlines.again();
                self.detail.again();
                self.bundles.again();
            }
            Event::Share => {
                self.share(context);
                return false;
            }
            Event::Copied(copied) => self.copied = copied,
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
        let moving = state.moving;
        let host = |part| parts::host(part, state, &self.bundles, dispatch, &self.retry);
        let relief = props.files.as_ref().map(|files| files.relief.clone());

        markup! {
            <div class={format!("page page--{}", choices.view.key())}>
                {still(Patterns)}
                {still(Masthead {
                    view: choices.view, links: self.links.clone(), theme: choices.theme, copied: self.copied,
                    on_share: self.on_share.clone(),
                    dispatch: dispatch.clone(),
                })}
                {notice(&state.ignored, dispatch)}
                {host(Part::Download).map(|host| host.block("sheet", false)).unwrap_or_default()}
                <main class="main">
                    <div class="stage">
                        {still(Lead { question, moving, versus: host(Part::Versus), dispatch: dispatch.clone() })}
                        {still(ControlsLine {
                            choice: question.choice, measure: question.measure, near: choices.near,
                            dispatch: dispatch.clone(),
                        })}
                        <div id="view" class="view" role="tabpanel" tabindex="-1" aria-labelledby={format!("tab-{}", choices.view.key())}>
                            {match choices.view {
                                View::Map => still(Plate {
                                    overview: self.outlines.here().unwrap_or(&props.outlines).clone(),
                                    retry: (self.outlines.is_missing() || self.detail.is_missing()).then(|| self.retry.clone()),
                                    detail: self.detail.here().cloned(),
                                    relief: relief.filter(|_| state.restored),
                                    question,
                                    moving,
                                    near: choices.near,
                                    layers: choices.layers,
                                    versus: choices.versus,
                                    overlay: host(Part::Overlay),
                                    rings: host(Part::Rings),
                                    camera: choices.camera,
                                    size: state.size,
                                    corridor: choices.corridor,
                                    hint: self.hint,
                                    sheet: self.sheet.clone(),
                                    curves: self.curves.clone(),
                                    dispatch: dispatch.clone(),
                                }),
                                _ => host(Part::View)
                                    .or_else(|| host(Part::Evidence))
                                    .map(|host| host.block("further", moving))
                                    .unwrap_or_default(),
                            }}
                        </div>
                        {still(Legend {
                            choice: question.choice, measure: question.measure, ratio: question.ratio,
                            scale: DiscScale { factor: disc_scale(state.size).factor * state.size.lettering() },
                            span: !question.period.is_year(),
                            view: choices.view,
                            near: choices.near,
                            layers: choices.layers,
                            keys: host(Part::Keys),
                            dispatch: dispatch.clone(),
                        })}
                    </div>
                    if choices.view != View::Evidence {
                        <aside id="margin" class="margin" tabindex="-1" aria-label={language().margin_labels().sources_here}>
                            {held(moving, Details {
                                country: choices.country,
                                selection: host(Part::Selection),
                                card: host(Part::Card),
                            })}
                            {still(RegionPanel {
                                question,
                                rested: self.rested,
                                view: choices.view,
                                dispatch: dispatch.clone(),
                            })}
                            {held(moving, Margin { question, claims: choices.claims, dispatch: dispatch.clone() })}
                        </aside>
                    }
                </main>
                {still(Timeline {
                    period: choices.time, choice: choices.drug, country: choices.country, versus: choices.versus,
                    supply: host(Part::Supply),
                    events: host(Part::Events),
                    playback: state.playback, speed: state.speed, moving,
                    track: self.track.clone(),
                    dispatch: dispatch.clone(),
                })}
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            page::announce(Moment::Enter);
            let retry = context.link().callback(|()| Event::Retry);
            self.effects.listen(&self.dispatch, retry);
        }
        self.write_link();
        self.effects.tick(&self.state, &self.dispatch);
        self.turn_wheel(context);
        self.fetch_files(context);
        self.show(context.props().files.as_ref());
    }
}

impl App {
    /// Carries an action out; whether it changed anything.
    fn act(&mut self, action: Action) -> bool {
        if action == Action::Rest {
            self.effects.address.settle(&self.waited);
            self.effects
                .title(title(&self.state.choices, &self.bundles));
        }
        let Some(next) = reduce(&self.state, action) else {
            return false;
        };
        self.state = next;
        if !self.state.moving {
            self.rested = self.state.choices.question();
            self.links = Links::from(&self.state.choices);
        }
        true
    }

    /// The theme, what was done before the start, and the sign that the state of the address is on screen.
    fn show(&mut self, files: Option<&Files>) {
        if !self.state.restored {
            return;
        }
        self.effects.theme(self.state.choices.theme);
        if !self.state.moving {
            self.effects
                .title(title(&self.state.choices, &self.bundles));
        }
        if !std::mem::replace(&mut self.effects.restored, true) {
            page::announce(Moment::Act);
        }
        if !self.effects.ready && !parts::waits(&self.bundles, &self.state) {
            self.effects.ready = true;
            browser::set_root_attribute("data-ready", "true");
            page::announce(Moment::Ready);
            if let Some(files) = files {
                fetch::stylesheet_ahead(&files.styles);
            }
        }
    }

    /// Has the choices written into the address.
    fn write_link(&mut self) {
        if self.state.restored {
            let (choices, entry) = (&self.state.choices, self.state.entry);
            self.effects.address.take(choices, entry, &self.waited);
        }
    }

    /// Copies the link; where it cannot be copied, opens the sheet that shows it.
    fn share(&self, context: &Context<Self>) {
        let choices = &self.state.choices;
        let query = url::encode_shared(choices, language().code());
        let link =
            page::link(&url::path(choices), &query).unwrap_or_else(|| browser::location("href"));
        let done = context.link().callback(|copied| {
            if copied {
                Event::Copied(true)
            } else {
                Event::Act(Action::ShowDownload(Download::Uncopied))
            }
        });
        share::copy(&link, move |copied| done.emit(copied));
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

    /// What is not part of the first load: each is fetched once, when something needs it.
    fn fetch_files(&mut self, context: &Context<Self>) {
        let Some(files) = &context.props().files else {
            return;
        };
        let link = context.link();
        if let Some(address) = &files.outlines
            && self.outlines.ask()
        {
            let arrived = link.callback(Event::Outlines);
            fetch::text(address, move |text| arrived.emit(text));
        }
        if !self.state.restored {
            return;
        }
        let choices = &self.state.choices;
        let fine = choices.camera.zoom() >= DETAIL_ZOOM || choices.layers.has(Layer::Provinces);
        if fine && self.detail.ask() {
            let arrived = link.callback(Event::Detail);
            fetch::text(&files.detail, move |text| arrived.emit(text));
        }
        for bundle in Bundle::ALL {
            let loading = self.bundles.of_mut(bundle);
            if !parts::wants(bundle, &self.state) {
                loading.again();
            } else if loading.ask() {
                let sheet = fetch::stylesheet(&files.styles);
                link.send_future(async move {
                    let code = further::load(bundle).await;
                    let has_sheet = sheet.await;
                    Event::Code(bundle, code.filter(|_| has_sheet))
                });
            }
        }
    }
}
