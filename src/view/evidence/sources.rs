//! Every source with its terms and how it is used; a search narrows the list.

use yew::prelude::*;

use crate::model::evidence::uses::{Scope, Uses};
use crate::model::record::Source;
use crate::model::sources::SOURCES;
use crate::platform::browser;
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::title;
use crate::words::evidence::sources::SourcesLanguage as _;
use crate::words::language::{Language as _, language};

/// The list, and the words that are looked for in it. They are of the moment, and so it is a component
/// with a state of its own.
pub struct SourceFinder {
    wanted: String,
}

impl Component for SourceFinder {
    type Message = String;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self {
            wanted: String::new(),
        }
    }

    fn update(&mut self, _: &Context<Self>, wanted: String) -> bool {
        self.wanted = wanted.to_lowercase();
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let words = language().sources_labels();
        let oninput = context
            .link()
            .callback(|event: InputEvent| browser::input_text(&event).unwrap_or_default());
        let found: Vec<_> = SOURCES
            .iter()
            .filter(|source| has_words(source, &self.wanted))
            .collect();
        markup! {
            <section>
                <h2 class="evidence__title">
                    {words.title}<span class="block__aside">{format!("{} / {}", found.len(), SOURCES.len())}</span>
                </h2>
                <p class="evidence__intro">{words.intro}</p>
                <p class="evidence__intro">
                    {language().about(&Scope::published())}
                    {" "}
                    <a href="THIRD_PARTY.md">{words.notices}</a>
                </p>
                <label class="finder">{words.find}<input class="finder__input" type="search" {oninput} /></label>
                if found.is_empty() {
                    <p>{words.none_found}</p>
                }
                <ol class="evidence__list">
                    for source in found {
                        {entry(source)}
                    }
                </ol>
            </section>
        }
    }
}

/// Whether title, publisher, date or terms have all the words.
fn has_words(source: &Source, wanted: &str) -> bool {
    let text = [
        source.title,
        source.publisher,
        &language().date(source.date),
        &source.date.map_or(String::new(), |date| date.to_string()),
        source.terms,
    ]
    .join(" ");
    let text = text.to_lowercase().replace('’', "'");
    let wanted = wanted.replace('’', "'");
    wanted.split_whitespace().all(|word| text.contains(word))
}

fn entry(source: &'static Source) -> Html {
    let language = language();
    markup! {
        <li key={source.id} id={format!("source-{}", source.id)} class="evidence__source">
            <cite class="source__title">{title(source)}</cite>
            <p class="source__by">{language.source_by(source)}</p>
            <p class="source__used">{language.used_for(&Uses::of(source))}</p>
            if !source.terms.is_empty() {
                <p class="source__terms-text">{language.terms(source)}</p>
            }
        </li>
    }
}
