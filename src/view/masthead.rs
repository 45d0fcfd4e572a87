//! The masthead: title, view tabs, theme, share, download.

use yew::prelude::*;

use crate::platform::browser;
use crate::state::action::Action;
use crate::state::app_state::{Choices, Download};
use crate::state::choice::{Theme, View};
use crate::state::reduce::view;
use crate::state::url;
use crate::view::kit::link::open;
use crate::view::kit::markup::markup;
use crate::view::kit::press::{click, key};
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};
use crate::words::shell::ShellLanguage as _;

/// Where the tabs lead.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    /// The address of what is open.
    here: String,
    /// The same on the map.
    map: String,
}

impl Links {
    /// From what is open.
    pub fn from(choices: &Choices) -> Self {
        let mut on_map = choices.clone();
        view::show(&mut on_map, View::Map);
        Self {
            here: url::encode(choices),
            map: url::encode(&on_map),
        }
    }

    /// Where the tab of a view leads while another is open: to what a click on it shows.
    pub fn to(&self, view: View, open: View) -> String {
        let mut there = "?".to_owned();
        let query = if view == open { &self.here } else { &self.map };
        if view != open && view != View::Map {
            there.push_str("view=");
            there.push_str(view.key());
            if !query.is_empty() {
                there.push('&');
            }
        }
        there.push_str(query.get(1..).unwrap_or_default());
        there
    }
}

/// The masthead.
#[derive(PartialEq)]
pub struct Masthead {
    /// The view that is open.
    pub view: View,
    /// Where the tabs lead.
    pub links: Links,
    /// The chosen theme.
    pub theme: Theme,
    /// Whether the link has just been copied.
    pub copied: bool,
    /// Asks for a link, or closes what came of it.
    pub on_share: Callback<bool>,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Masthead {
    const NAME: &'static str = "Masthead";

    fn draw(&self) -> Html {
        let props = self;
        let language = language();
        let words = language.shell_labels();
        let shared = language.labels();
        let view = props.view;
        let on_tab_key = {
            let dispatch = props.dispatch.clone();
            Callback::from(move |event: KeyboardEvent| {
                let (at, count) = (view as usize, View::ALL.len());
                let next = match key(&event).as_str() {
                    "ArrowRight" => (at + 1) % count,
                    "ArrowLeft" => (at + count - 1) % count,
                    "Home" => 0,
                    "End" => count - 1,
                    // As on a button.
                    " " => at,
                    _ => return,
                };
                event.prevent_default();
                dispatch.emit(Action::ShowView(View::ALL[next]));
                browser::focus(&format!("tab-{}", View::ALL[next].key()));
            })
        };
        let on_theme = {
            let dispatch = props.dispatch.clone();
            Callback::from(move |event: Event| {
                let theme = browser::select_value(&event).and_then(|value| Theme::parse(&value));
                dispatch.emit(Action::ChooseTheme(theme.unwrap_or_default()));
            })
        };
        let on_share = props.on_share.reform(|_: MouseEvent| true);
        let close = props.on_share.reform(|_: MouseEvent| {
            browser::focus("share");
            false
        });
        markup! {
            <header class="masthead">
                <a class="skip" href="#view">{words.skip}</a>
                <h1 class="masthead__title">{words.title}</h1>
                <p class="masthead__subtitle">{words.subtitle}</p>
                <div class="tabs" role="tablist" aria-label={words.view} onkeydown={on_tab_key}>
                    for (index, tab) in View::ALL.into_iter().enumerate() {
                        <a
                            href={props.links.to(tab, view)}
                            id={format!("tab-{}", tab.key())}
                            class="tab"
                            role="tab"
                            aria-selected={if tab == view { "true" } else { "false" }}
                            aria-controls="view"
                            tabindex={if tab == view { "0" } else { "-1" }}
                            onclick={open(&props.dispatch, Action::ShowView(tab))}
                        >
                            {words.views[index]}
                        </a>
                    }
                </div>
                <div class="masthead__tools">
                    <label class="tool tool--theme">
                        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                            <path d="M15.5 12.2A6.3 6.3 0 0 1 7.8 4.5A6.3 6.3 0 1 0 15.5 12.2Z" />
                        </svg>
                        <select class="select" aria-label={words.theme} onchange={on_theme}>
                            for (index, theme) in Theme::ALL.into_iter().enumerate() {
                                <option value={theme.key()} selected={theme == props.theme}>{words.themes[index]}</option>
                            }
                        </select>
                    </label>
                    <button type="button" id="share" class="tool tool--share" aria-label={words.share} onclick={on_share}>
                        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                            <path d="M10 12.5V3M6.5 6L10 2.7L13.5 6M6.5 9H4.5V17H15.5V9H13.5" />
                        </svg>
                        <span class="tool__word">{words.share}</span>
                    </button>
                    <button
                        type="button" id="download" class="tool tool--share" aria-label={words.download}
                        onclick={click(&props.dispatch, Action::ShowDownload(Download::Open))}
                    >
                        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                            <path d="M10 3V12.5M6.5 9.3L10 12.6L13.5 9.3M4.5 12.5V17H15.5V12.5" />
                        </svg>
                        <span class="tool__word">{words.download}</span>
                    </button>
                </div>
                if self.copied {
                    <div class="shared" role="region" aria-label={words.share_link}>
                        <p>{words.share_copied}</p>
                        <button type="button" class="text-button" onclick={close}>{shared.close}</button>
                    </div>
                }
            </header>
        }
    }
}
