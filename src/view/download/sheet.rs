//! The sheet of what can be taken away: a dialog over the view, a section a thing.

use yew::prelude::*;

use crate::model::facts::DATA_VERSION;
use crate::model::record::Date;
use crate::model::statement::Statement;
use crate::platform::fetch::Listed;
use crate::platform::listener::Listener;
use crate::platform::{device, dialog, fetch, offline, page, share, timer};
use crate::scene::figure::chart::chart;
use crate::scene::plate::path_set::PathSet;
use crate::state::action::Action;
use crate::state::app_state::{Choices, Download};
use crate::state::choice::View;
use crate::state::url;
use crate::view::download::cite;
use crate::view::download::data::data;
use crate::view::download::embed;
use crate::view::download::figure::{self, Saving, Wanted};
use crate::view::download::keeping::keeping;
use crate::view::download::one_file::one_file;
use crate::view::download::section::{of_class, section};
use crate::view::further::Shown;
use crate::view::kit::markup::markup;
use crate::view::kit::sentence::runs;
use crate::words::download::{Cited, DownloadLanguage as _};
use crate::words::language::{Language as _, language};
use crate::words::lead::LeadLanguage as _;

/// How long a button says that it has copied, in milliseconds.
const SAID_MS: u32 = 4_000;
/// The field of the link.
const LINK: &str = "take-link";
/// The frame, and the listener for its height.
const SNIPPETS: [&str; 2] = ["take-frame", "take-listener"];
/// The citations: text, BibTeX, RIS.
const CITATIONS: [&str; 3] = ["take-text", "take-bibtex", "take-ris"];

/// The sheet.
pub fn sheet(shown: &Shown) -> Html {
    html! { <Sheet shown={shown.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct SheetProps {
    shown: Shown,
}

/// What happens on the sheet.
enum Event {
    /// The list of the site's files has come.
    Listed(Vec<Listed>),
    /// The text of an element is to be copied.
    Copy(&'static str, String),
    /// It has been copied, or not.
    Copied(&'static str, bool),
    /// That has been said long enough.
    Said,
    /// What has become of keeping the atlas has changed.
    Kept,
    /// The coarse outlines have come.
    Paths(Option<PathSet>),
    /// Something of the figure is chosen.
    Wanted(Wanted),
    /// The figure is to be saved.
    Save,
    /// It has been saved, or could not be.
    Saved(bool),
}

struct Sheet {
    node: NodeRef,
    closes: Option<Listener>,
    watches: Option<Listener>,
    listed: Vec<Listed>,
    /// The coarse outlines, once they are here.
    paths: Option<PathSet>,
    /// The view as a drawing, where it has one and its outlines are here.
    drawn: Option<String>,
    wanted: Wanted,
    saving: Saving,
    /// What has just been copied.
    copied: Option<&'static str>,
    /// What the browser would not copy.
    uncopied: Option<&'static str>,
    said: Option<timer::Waiting>,
}

impl Component for Sheet {
    type Message = Event;
    type Properties = SheetProps;

    fn create(context: &Context<Self>) -> Self {
        let uncopied = context.props().shown.download == Download::Uncopied;
        Self {
            node: NodeRef::default(),
            closes: None,
            watches: None,
            listed: Vec::new(),
            paths: None,
            drawn: None,
            wanted: Wanted::default(),
            saving: Saving::Not,
            copied: None,
            uncopied: uncopied.then_some(LINK),
            said: None,
        }
    }

    fn update(&mut self, context: &Context<Self>, event: Event) -> bool {
        match event {
            Event::Listed(listed) => self.listed = listed,
            Event::Copy(id, text) => {
                let done = context
                    .link()
                    .callback(move |copied| Event::Copied(id, copied));
                share::copy(&text, move |copied| done.emit(copied));
                return false;
            }
            Event::Copied(id, true) => {
                self.copied = Some(id);
                self.uncopied = None;
                let done = context.link().callback(|()| Event::Said);
                self.said = Some(timer::after(SAID_MS, move || done.emit(())));
            }
            Event::Copied(id, false) => {
                self.copied = None;
                self.uncopied = Some(id);
            }
            Event::Said => self.copied = None,
            Event::Kept => {}
            Event::Paths(paths) => {
                self.paths = paths;
                self.draw(&context.props().shown.choices);
            }
            Event::Wanted(wanted) => {
                self.wanted = wanted;
                self.saving = Saving::Not;
                self.draw(&context.props().shown.choices);
            }
            Event::Save => {
                let choices = &context.props().shown.choices;
                let Some(svg) = self
                    .drawn
                    .as_ref()
                    .filter(|_| self.saving != Saving::Making)
                else {
                    return false;
                };
                self.saving = Saving::Making;
                let done = context.link().callback(Event::Saved);
                figure::save(choices, svg, self.wanted, move |saved| done.emit(saved));
            }
            Event::Saved(saved) => self.saving = if saved { Saving::Not } else { Saving::Failed },
        }
        true
    }

    fn changed(&mut self, context: &Context<Self>, _: &SheetProps) -> bool {
        self.draw(&context.props().shown.choices);
        true
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            let dispatch = context.props().shown.dispatch.clone();
            self.closes = dialog::open(&self.node, move || {
                dispatch.emit(Action::ShowDownload(Download::Closed));
            });
            let changed = context.link().callback(|()| Event::Kept);
            self.watches = offline::watch(move || changed.emit(()));
            let done = context.link().callback(Event::Paths);
            fetch::text(&page::address("data-outlines"), move |text| {
                done.emit(text.and_then(|text| PathSet::read(&text)));
            });
            let done = context.link().callback(Event::Listed);
            fetch::listed(move |listed| done.emit(listed));
        }
        if let Some(id) = self.uncopied {
            device::mark_text(id);
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let choices = &context.props().shown.choices;
        let language = language();
        let words = language.download_labels();
        let close = {
            let node = self.node.clone();
            Callback::from(move |_: MouseEvent| dialog::close(&node))
        };
        let address = address(choices);
        let statement = Statement::of(choices.question());
        let title = if choices.view == View::Evidence {
            language.shown(choices)
        } else {
            language.headline(&statement).text()
        };
        markup! {
            <dialog
                id="take" class="take" aria-labelledby="take-title" ref={self.node.clone()}
                open={cfg!(feature = "ssr")}
            >
                <div class="take__head">
                    <h2 id="take-title" class="take__title">{words.title}</h2>
                    <span class="take__escape" aria-hidden="true">{words.escape_closes}</span>
                    <button type="button" class="take__close" onclick={close}>
                        {words.back_to[choices.view as usize]}{" "}<span aria-hidden="true">{"✕"}</span>
                    </button>
                </div>
                <p class="take__about">{runs(&language.taken(choices))}</p>
                {self.figure(context, &title)}
                {section(words.data, words.data_note, data(choices, &title, &address, &self.listed))}
                if !address.is_empty() {
                    {of_class("take__section--link", words.link, words.link_note, self.link(context, &title, &address))}
                }
                {self.embed(context, &title)}
                {one_file(&self.listed)}
                {keeping()}
                {section(words.cite, words.cite_note, self.cite(context, &title, &address, &statement))}
            </dialog>
        }
    }
}

/// The address of a view; empty where the page has none that leads to it from elsewhere.
fn address(choices: &Choices) -> String {
    let query = url::encode_shared(choices, language().code());
    page::link(&url::path(choices), &query).unwrap_or_default()
}

impl Sheet {
    /// Draws the view anew: it is a hundred kilobytes, and most of what happens on the sheet does not change it.
    fn draw(&mut self, choices: &Choices) {
        let address = address(choices);
        self.drawn = figure::drawn(choices, self.paths.as_ref(), self.wanted.ground, &address);
    }

    /// The view as a figure.
    fn figure(&self, context: &Context<Self>, title: &str) -> Html {
        let Some(svg) = &self.drawn else {
            return Html::default();
        };
        let words = language().download_labels();
        let choices = &context.props().shown.choices;
        let of_chart = (choices.view == View::Chart).then(|| chart::title(choices));
        let title = of_chart.as_deref().unwrap_or(title);
        let choose = context.link().callback(Event::Wanted);
        let save = context.link().callback(|_: MouseEvent| Event::Save);
        let taken = figure::section(svg, title, self.wanted, self.saving, &choose, save);
        section(words.figure, words.figure_note, taken)
    }

    /// The link to the view.
    fn link(&self, context: &Context<Self>, title: &str, address: &str) -> Html {
        let words = language().download_labels();
        let send = {
            let (title, address) = (title.to_owned(), address.to_owned());
            Callback::from(move |_: MouseEvent| {
                device::send(&title, &address);
            })
        };
        markup! {
            <>
                <div class="take__line">
                    <input
                        id={LINK} class="take__link" type="text" readonly="readonly" aria-label={words.link}
                        value={address.to_owned()}
                    />
                    {self.copy(context, LINK, words.copy_link, address)}
                    if device::can_send() {
                        <button type="button" class="take__button" onclick={send}>{words.send}</button>
                    }
                </div>
                {self.by_hand(LINK)}
            </>
        }
    }

    /// The view in the page of another: a frame, and what lets it be as high as it needs.
    fn embed(&self, context: &Context<Self>, title: &str) -> Html {
        let language = language();
        let words = language.download_labels();
        let choices = Choices {
            embed: true,
            ..context.props().shown.choices.clone()
        };
        let address = address(&choices);
        if address.is_empty() {
            return Html::default();
        }
        let snippet = embed::frame(&address, title);
        let frame = markup! {
            <>
                <pre id={SNIPPETS[0]} class="take__text" tabindex="0" aria-label={words.embed}>{&snippet}</pre>
                {self.by_hand(SNIPPETS[0])}
                {self.uncopied_text(SNIPPETS[1], embed::LISTENER)}
                <div class="take__line">
                    {self.copy(context, SNIPPETS[0], words.copy_snippet, &snippet)}
                    {self.copy(context, SNIPPETS[1], words.copy_listener, embed::LISTENER)}
                </div>
                <p class="take__note">{words.embed_says}</p>
            </>
        };
        section(words.embed, words.embed_note, frame)
    }

    /// Citations of the view.
    fn cite(
        &self,
        context: &Context<Self>,
        title: &str,
        address: &str,
        statement: &Statement,
    ) -> Html {
        let language = language();
        let words = language.download_labels();
        let choices = &context.props().shown.choices;
        let sources: Vec<String> = cite::sources(choices, statement)
            .iter()
            .map(|source| format!("{}, {}", language.published(source), source.title))
            .collect();
        let cited = Cited {
            choices,
            title,
            address,
            seen: device::today().map(|(year, month, day)| Date::Day(year, month, day)),
            sources: &sources,
            versions: [env!("CARGO_PKG_VERSION"), DATA_VERSION],
        };
        let [plain, bibtex, ris] = language.view_citations(&cited);
        markup! {
            <>
                <p id={CITATIONS[0]} class="take__citation">{&plain}</p>
                {self.by_hand(CITATIONS[0])}
                {self.uncopied_text(CITATIONS[1], &bibtex)}
                {self.uncopied_text(CITATIONS[2], &ris)}
                <div class="take__line">
                    {self.copy(context, CITATIONS[0], words.copy_forms[0], &plain)}
                    {self.copy(context, CITATIONS[1], words.copy_forms[1], &bibtex)}
                    {self.copy(context, CITATIONS[2], words.copy_forms[2], &ris)}
                    <span class="take__aside">{words.cite_first}</span>
                </div>
            </>
        }
    }

    /// A button that copies a text and says so in its place.
    fn copy(
        &self,
        context: &Context<Self>,
        id: &'static str,
        label: &'static str,
        text: &str,
    ) -> Html {
        let words = language().download_labels();
        let text = text.to_owned();
        let copy = context
            .link()
            .callback(move |_: MouseEvent| Event::Copy(id, text.clone()));
        let shown = if self.copied == Some(id) {
            words.copied
        } else {
            label
        };
        markup! {
            <button type="button" class="take__button" onclick={copy}>
                <span aria-live="polite">{shown}</span>
            </button>
        }
    }

    /// A text that the browser would not copy, to be copied by hand.
    fn uncopied_text(&self, id: &'static str, text: &str) -> Html {
        if self.uncopied != Some(id) {
            return Html::default();
        }
        markup! {
            <>
                {self.by_hand(id)}
                <pre {id} class="take__text" tabindex="0">{text.to_owned()}</pre>
            </>
        }
    }

    /// That the browser does not copy, under what is to be copied by hand.
    fn by_hand(&self, id: &'static str) -> Html {
        if self.uncopied != Some(id) {
            return Html::default();
        }
        markup! {
            <p class="take__note" role="alert">{language().download_labels().by_hand}</p>
        }
    }
}
