//! What the page has set up outside its own tree: listeners, the clock of playing, the theme, and for which state.

use yew::Callback;

use crate::app::address::Address;
use crate::geo::plate_size::PlateSize;
use crate::platform::listener::Listener;
use crate::platform::{browser, history, timer};
use crate::state::action::Action;
use crate::state::app_state::{AppState, Playback};
use crate::state::choice::Theme;
use crate::state::url;

/// Windows with room for a plate of a size or of a smaller one, the smallest first. Lengths are in the reader's own
/// text size, for what is written on the plate grows with it.
const ROOM: [(&str, PlateSize); 3] = [
    (
        "(max-width: 31.99em), (max-height: 36.99em)",
        PlateSize::Small,
    ),
    (
        "(max-width: 36.99em), (max-height: 47.99em)",
        PlateSize::Medium,
    ),
    (
        "(max-width: 99.99em), (max-height: 59.99em)",
        PlateSize::Wide,
    ),
];

/// What has been set up, and for which state.
#[derive(Default)]
pub struct Effects {
    /// What the address says.
    pub address: Address,
    /// Whether what was done before the start has been asked for.
    pub restored: bool,
    /// Whether the page has said that it is ready.
    pub ready: bool,
    /// Whether the plate is shown, and its wheel with it.
    pub on_map: bool,
    /// The wheel on the plate.
    pub wheel: Option<Listener>,
    theme: Option<Theme>,
    title: String,
    interval: Option<u32>,
    ticking: Option<timer::Ticking>,
    lasting: Vec<Listener>,
}

impl Effects {
    /// Takes the state over from the address, now and whenever the visitor travels; watches the width, and when the page
    /// is left; asks again for what could not be had once the browser is connected again.
    pub fn listen(&mut self, dispatch: &Callback<Action>, retry: Callback<()>) {
        let to = dispatch.clone();
        let restore = move |query: &str| {
            let (choices, ignored) = url::decode(query);
            to.emit(Action::Restore(Box::new(choices), ignored));
        };
        restore(&browser::query());
        let travel = history::on_travel(move |query| restore(&query));
        let to = dispatch.clone();
        let leave = history::on_leave(move || to.emit(Action::Rest));
        let online = browser::on_line(move || retry.emit(()));
        self.lasting.extend(travel);
        for (room, _) in ROOM {
            let to = dispatch.clone();
            let fit = move |_| {
                let holds = ROOM.iter().find(|(room, _)| browser::matches_media(room));
                to.emit(Action::Fit(
                    holds.map_or(PlateSize::Large, |(_, size)| *size),
                ));
            };
            self.lasting.extend(browser::watch_media(room, fit));
        }
        self.lasting.extend(leave);
        self.lasting.extend(online);
    }

    /// The clock of playing, as fast as the state says.
    pub fn tick(&mut self, state: &AppState, dispatch: &Callback<Action>) {
        let playing = state.playback == Playback::Playing;
        let interval = playing.then(|| state.speed.interval_ms());
        if self.interval != interval {
            self.interval = interval;
            let dispatch = dispatch.clone();
            self.ticking = interval
                .map(|interval| timer::every(interval, move || dispatch.emit(Action::Tick)));
        }
    }

    /// The title of the window.
    pub fn title(&mut self, title: String) {
        if self.title != title {
            browser::set_title(&title);
            self.title = title;
        }
    }

    /// The theme on the root of the page.
    pub fn theme(&mut self, theme: Theme) {
        if self.theme != Some(theme) {
            self.theme = Some(theme);
            browser::set_root_attribute("data-theme", theme.key());
        }
    }
}
