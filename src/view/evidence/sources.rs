//! Every source with its terms and how it is used; a search narrows the list.

use yew::prelude::*;

use crate::model::evidence::tables::CLAIMS;
use crate::model::record::Source;
use crate::model::sources::SOURCES;
use crate::platform::browser;
use crate::scene::margin::sources::uses;
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::title;
use crate::words::en::dates::date;
use crate::words::en::evidence::evidence::EVIDENCE;
use crate::words::en::evidence::scope::out_of_scope;
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
        let shared = language().labels();
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
                    {EVIDENCE.sources_title}<span class="block__aside">{format!("{} / {}", found.len(), SOURCES.len())}</span>
                </h2>
                <p class="evidence__intro">{EVIDENCE.sources_intro}</p>
                <p class="evidence__intro">
                    {shared.credits}
                    {" "}
                    {shared.boundary_note}
                    {" "}
                    {shared.scope_note}
                    {" "}
                    {out_of_scope()}
                    {" "}
                    <a href="THIRD_PARTY.md">{EVIDENCE.notices}</a>
                </p>
                <label class="finder">{EVIDENCE.find_source}<input class="finder__input" type="search" {oninput} /></label>
                if found.is_empty() {
                    <p>{EVIDENCE.none_found}</p>
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
        &date(source.date),
        &source.date.map_or(String::new(), |date| date.to_string()),
        source.terms,
    ]
    .join(" ");
    let text = text.to_lowercase().replace('’', "'");
    let wanted = wanted.replace('’', "'");
    wanted.split_whitespace().all(|word| text.contains(word))
}

fn entry(source: &'static Source) -> Html {
    let shared = language().labels();
    let by = language().published(source);
    let missing = if source.url.is_empty() {
        format!("; {}", EVIDENCE.no_address)
    } else {
        String::new()
    };
    markup! {
        <li key={source.id} id={format!("source-{}", source.id)} class="evidence__source">
            <cite class="source__title">{title(source)}</cite>
            <p class="source__by">{by}{missing}</p>
            <p class="source__used">{EVIDENCE.used_for}{": "}{used(source)}</p>
            if !source.terms.is_empty() {
                <p class="source__terms-text">{shared.terms}{": "}{source.terms}</p>
            }
        </li>
    }
}

/// How many rows of which kind rest on a source.
fn used(source: &Source) -> String {
    let claims = CLAIMS
        .iter()
        .filter(|claim| claim.chain.contains(&source))
        .count();
    let names = EVIDENCE.uses;
    let mut parts: Vec<String> = uses(source)
        .into_iter()
        .zip(names)
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {}", name[usize::from(count != 1)]))
        .collect();
    if claims > 0 {
        parts.push(format!(
            "{claims} {}",
            EVIDENCE.card.claims[usize::from(claims != 1)]
        ));
    }
    if parts.is_empty() {
        EVIDENCE.card.evidence_rows.to_owned()
    } else {
        parts.join(", ")
    }
}
