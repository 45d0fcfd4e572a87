//! The card of a claim: statement, period, value, who says it, and what disagrees with it.

use yew::prelude::*;

use crate::model::evidence::record::{Certainty, Claim};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CLAIMS, claim, touching};
use crate::platform::{page, share};
use crate::state::app_state::Choices;
use crate::view::evidence::contradiction::claim_link;
use crate::view::evidence::ledger::{certainty, opened};
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::title;
use crate::words::evidence::claim::ClaimLanguage as _;
use crate::words::language::{Language as _, language};

/// How many other claims a card lists.
const MOST_OTHERS: usize = 6;

/// The card.
pub fn claim_card(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(claim) = claim(id) else {
        return Html::default();
    };
    let words = language().claim_labels();
    let closed = Choices {
        reference: None,
        ..choices.clone()
    };
    let name = Reference::Claim(id).name();
    let others: Vec<u16> = like(claim).take(MOST_OTHERS).collect();
    markup! {
        <section class="card" aria-labelledby="card-title">
            <div class="country__head">
                <h2 id="card-title" class="block__head">{words.evidence}{" "}<span class="ledger__id">{&name}</span></h2>
                <a class="text-button" href={address(&closed)} onclick={follow(to, &closed)}>{words.close}</a>
            </div>
            <p class="card__statement">{language().prose(claim.statement)}</p>
            <dl class="card__facts">
                <dt>{words.period}</dt><dd>{language().claim_period(claim)}</dd>
                <dt>{words.value}</dt><dd>{language().claim_value(claim)}</dd>
                <dt>{words.grade}</dt><dd>{language().claim_grade(claim)}</dd>
            </dl>
            <h3 class="contradiction__head">{words.chain}</h3>
            <ol class="card__chain">
                for source in claim.chain {
                    <li>
                        <cite class="source__title">{title(source)}</cite>{" "}
                        <span class="source__by">{language().published(source)}</span>
                    </li>
                }
            </ol>
            {disagreements(id, choices, to)}
            if !others.is_empty() {
                <h3 class="contradiction__head">{words.same_subject}</h3>
                <ul class="touched">
                    for id in others {
                        {claim_link(id, choices, to)}
                    }
                </ul>
            }
            {correction(&name)}
            <details class="card__cite">
                <summary>{words.cite}</summary>
                for (form, text) in language().citations(claim) {
                    {citation(form, &text)}
                }
            </details>
        </section>
    }
}

/// A report prefilled with the claim, where the host of the page has set an address for it.
fn correction(name: &str) -> Html {
    let address = page::address("data-corrections");
    if address.is_empty() {
        return Html::default();
    }
    markup! {
        <p><a href={format!("{address}{name}")} rel="noreferrer">{language().claim_labels().correction}</a></p>
    }
}

fn citation(form: &'static str, text: &str) -> Html {
    let words = language().claim_labels();
    let copied = text.to_owned();
    let copy = Callback::from(move |_: MouseEvent| share::copy(&copied, |_| ()));
    markup! {
        <div>
            <h4 class="card__form">{form}</h4>
            <pre class="card__text" tabindex="0">{text.to_owned()}</pre>
            <button type="button" class="text-button" aria-label={language().copy_form(form)} onclick={copy}>{words.copy}</button>
        </div>
    }
}

/// The contradictions that touch a claim, as links.
fn disagreements(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    if touching(id).next().is_none() {
        return Html::default();
    }
    markup! {
        <>
            <h3 class="contradiction__head">{language().claim_labels().contradictions}</h3>
            <ul class="touched">
                for row in touching(id) {
                    {disagreement(row.id, row.title, row.certainty, choices, to)}
                }
            </ul>
        </>
    }
}

/// A contradiction as a link.
pub fn disagreement(
    id: u16,
    name: &'static str,
    sure: Certainty,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let there = opened(choices, Reference::Contradiction(id));
    markup! {
        <li class="touched__row">
            <a href={address(&there)} onclick={follow(to, &there)}>
                <span class="ledger__id">{Reference::Contradiction(id).name()}</span>{" "}{language().prose(name)}
            </a>
            {" "}
            {certainty(sure)}
        </li>
    }
}

/// The claims of the same kind, place and time.
fn like(claim: &'static Claim) -> impl Iterator<Item = u16> {
    CLAIMS
        .iter()
        .filter(move |other| {
            other.id != claim.id
                && other.kind == claim.kind
                && other
                    .places
                    .iter()
                    .any(|place| claim.places.contains(place))
                && claim.to.is_some()
                && other.from <= claim.to
                && claim.from <= other.to
        })
        .map(|other| other.id)
}
