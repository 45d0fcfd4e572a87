//! Every source with its terms and what rests on it. The prerenderer writes it into a file of its own,
//! which the evidence view fetches: it is no part of the first load.

use yew::prelude::*;

use crate::model::facts::{FURTHER_SOURCES, SOURCES};
use crate::scene::sources::uses;
use crate::view::markup::markup;
use crate::view::source_list::title;
use crate::view::still::Draw;
use crate::words::language::language;

/// The sources.
#[derive(PartialEq)]
pub struct SourcesPage;

impl Draw for SourcesPage {
    const NAME: &'static str = "SourcesPage";

    fn draw(&self) -> Html {
        let language = language();
        let words = language.labels();
        let all: Vec<_> = SOURCES.iter().chain(FURTHER_SOURCES).collect();
        markup! {
            <div class="evidence">
                <h2 class="evidence__title">{words.all_sources}<span class="block__aside">{language.sources_count(all.len(), all.len())}</span></h2>
                <p class="evidence__intro">{words.sources_intro}</p>
                <p class="evidence__intro">{words.credits}{" "}{words.boundary_note}{" "}{words.scope_note}{" "}<a href="THIRD_PARTY.md">{words.notices}</a></p>
                <ol class="evidence__list">
                    for (index, source) in all.iter().enumerate() {
                        <li key={source.id} id={format!("source-{}", source.id)} class="evidence__source">
                            <cite class="source__title">{title(source)}</cite>
                            <p class="source__by">{format!("{}, {}", source.publisher, source.date)}{if source.url.is_empty() { format!("; {}", words.no_address) } else { String::new() }}</p>
                            <p class="source__used">{words.used_for}{": "}{used(index)}</p>
                            if !source.terms.is_empty() {
                                <p class="source__terms-text">{words.terms}{": "}{source.terms}</p>
                            }
                        </li>
                    }
                </ol>
            </div>
        }
    }
}

fn used(index: usize) -> String {
    uses(index)
        .into_iter()
        .zip(language().labels().uses)
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {}", name[usize::from(count != 1)]))
        .collect::<Vec<_>>()
        .join(", ")
}
