//! Every source with its terms and how it is used; a search narrows the list.

use yew::prelude::*;

use crate::model::evidence::{CLAIMS, EVIDENCE_SOURCES};
use crate::model::facts::{FURTHER_SOURCES, SOURCES};
use crate::model::record::Source;
use crate::scene::sources::uses;
use crate::view::markup::markup;
use crate::view::source_list::title;
use crate::view::still::Draw;
use crate::words::english_evidence::EVIDENCE;
use crate::words::language::language;

/// The list.
#[derive(PartialEq)]
pub struct SourceFinder;

impl Draw for SourceFinder {
    const NAME: &'static str = "SourceFinder";

    fn draw(&self) -> Html {
        let words = language().labels();
        markup! {
            <section>
                <h2 class="evidence__title">{EVIDENCE.sources_title}<span class="block__aside">{EVIDENCE_SOURCES.len().to_string()}</span></h2>
                <p class="evidence__intro">{EVIDENCE.sources_intro}</p>
                <p class="evidence__intro">{words.credits}{" "}{words.boundary_note}{" "}{words.scope_note}{" "}<a href="THIRD_PARTY.md">{EVIDENCE.notices}</a></p>
                <ol class="evidence__list">
                    for (index, source) in EVIDENCE_SOURCES.iter().enumerate() {
                        {entry(index, source)}
                    }
                </ol>
            </section>
        }
    }
}

fn entry(index: usize, source: &'static Source) -> Html {
    let words = language().labels();
    let by = format!("{}, {}", source.publisher, source.date);
    let missing = if source.url.is_empty() {
        format!("; {}", EVIDENCE.no_address)
    } else {
        String::new()
    };
    markup! {
        <li key={source.id} id={format!("source-{}", source.id)} class="evidence__source">
            <cite class="source__title">{title(source)}</cite>
            <p class="source__by">{by}{missing}</p>
            <p class="source__used">{EVIDENCE.used_for}{": "}{used(index, source)}</p>
            if !source.terms.is_empty() {
                <p class="source__terms-text">{words.terms}{": "}{source.terms}</p>
            }
        </li>
    }
}

/// How many rows of which kind rest on a source.
fn used(index: usize, source: &Source) -> String {
    let drawn = SOURCES
        .iter()
        .chain(FURTHER_SOURCES)
        .position(|other| other.id == source.id);
    let claims = CLAIMS
        .iter()
        .filter(|claim| claim.chain.contains(&(index as u8)))
        .count();
    let names = EVIDENCE.uses;
    let rows = drawn.map(uses).unwrap_or_default();
    let mut parts: Vec<String> = rows
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
