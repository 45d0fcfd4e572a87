//! One contradiction: what disagrees, the sums done again, the verdict, and what it touches.

use yew::prelude::*;

use crate::model::evidence::ledger::numbers;
use crate::model::evidence::record::Contradiction;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CONTRADICTIONS, cited, claim, contradiction};
use crate::model::evidence::touched::{Table, Touched, touched};
use crate::state::app_state::Choices;
use crate::state::choice::{Page, View};
use crate::view::chart::vintages::vintages;
use crate::view::evidence::against::against;
use crate::view::evidence::ledger::{certainty, kind, opened};
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::words::evidence::evidence::{Beside, EvidenceLanguage as _};
use crate::words::language::{Language as _, language};

/// The page of a contradiction.
pub fn contradiction_page(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().evidence_labels();
    let Some(row) = contradiction(id) else {
        return Html::default();
    };
    let at = CONTRADICTIONS.iter().position(|other| other.id == id);
    let beside = |step: isize| CONTRADICTIONS.get(at?.checked_add_signed(step)?);
    let numbers = numbers(row.id);
    let all = Choices {
        reference: None,
        ..choices.clone()
    };
    let puzzle = Choices {
        page: Page::Puzzle,
        ..all.clone()
    };
    markup! {
        <article class="contradiction" aria-labelledby="contradiction-title">
            <p class="contradiction__back">
                <a href={address(&all)} onclick={follow(to, &all)}><span aria-hidden="true">{"‹ "}</span>{words.all_contradictions}</a>
            </p>
            <h2 id="contradiction-title" class="evidence__title">
                <span class="ledger__id">{Reference::Contradiction(row.id).name()}</span>{" "}{language().prose(row.title)}
            </h2>
            <p>{kind(row.kind)}{"; "}{certainty(row.certainty)}</p>
            <div class={if numbers.is_empty() { "contradiction__body" } else { "contradiction__body contradiction__body--drawn" }}>
                <div>
                    <h3 class="contradiction__head">{words.disagreement}</h3>
                    <p class="contradiction__text">{language().prose(row.disagreement)}</p>
                </div>
                <div class="contradiction__sums">
                    <h3 class="contradiction__head">{words.arithmetic}</h3>
                    {against(row.id, &numbers)}
                    if row.id == cited::REVISED_FIGURES {
                        {vintages(None, None, false)}
                    }
                    {arithmetic(row.id, &numbers)}
                </div>
                <div>
                    <h3 class="contradiction__head">{words.verdict}</h3>
                    <p class="contradiction__text contradiction__text--verdict">{language().prose(row.verdict)}</p>
                    if row.id == cited::WRONG_YEARS {
                        <p><a href={address(&puzzle)} onclick={follow(to, &puzzle)}>{words.to_puzzle}</a></p>
                    }
                </div>
                if !row.claims.is_empty() {
                    <div>
                        <h3 class="contradiction__head">{words.touches_claims}</h3>
                        <ul class="touched">
                            for id in row.claims {
                                {claim_link(*id, choices, to)}
                            }
                        </ul>
                    </div>
                }
                if !row.rows.is_empty() {
                    <div>
                        <h3 class="contradiction__head">{words.touches_rows}</h3>
                        <ul class="touched">
                            for (table, found) in touched(row) {
                                {rows(table, &found, choices, to)}
                            }
                        </ul>
                    </div>
                }
            </div>
            <p class="contradiction__beside">
                {step(Beside::Previous, beside(-1), choices, to)}
                {step(Beside::Next, beside(1), choices, to)}
            </p>
        </article>
    }
}

fn step(
    beside: Beside,
    row: Option<&'static Contradiction>,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let Some(row) = row else {
        return Html::default();
    };
    let there = opened(choices, Reference::Contradiction(row.id));
    markup! {
        <a href={address(&there)} onclick={follow(to, &there)}>
            {language().step_to(beside, row)}
        </a>
    }
}

fn arithmetic(id: u16, numbers: &[f64]) -> Html {
    let words = language().evidence_labels();
    if numbers.is_empty() {
        return markup! { <p class="legend__note">{words.no_arithmetic}</p> };
    }
    markup! {
        <table class="sums">
            <caption class="sums__caption">{words.arithmetic_note}</caption>
            <thead>
                <tr><th scope="col">{words.number_head[0]}</th><th scope="col" class="sums__number">{words.number_head[1]}</th></tr>
            </thead>
            <tbody>
                for [name, number] in language().sums(id, numbers) {
                    <tr><th scope="row">{name}</th><td class="sums__number">{number}</td></tr>
                }
            </tbody>
        </table>
    }
}

/// A claim's number as a link.
pub fn claim_number(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = opened(choices, Reference::Claim(id));
    markup! { <a class="ledger__id" href={address(&there)} onclick={follow(to, &there)}>{Reference::Claim(id).name()}</a> }
}

/// A claim with its number as a link, and its statement.
pub fn claim_link(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    markup! {
        <li class="touched__claim">
            {claim_number(id, choices, to)}
            {" "}{claim(id).map_or("", |claim| language().prose(claim.statement))}
        </li>
    }
}

/// Rows of a table in words: links to where the atlas draws them, or a list.
fn rows(table: Table, rows: &[Touched], choices: &Choices, to: &Callback<Follow>) -> Html {
    if table != Table::Seizures {
        return markup! { <li class="touched__row">{language().touched_rows(table, rows)}</li> };
    }
    markup! {
        <>
            for row in rows {
                <li class="touched__row">{language().touched_in(table)}{" "}{row_link(row, choices, to)}</li>
            }
        </>
    }
}

/// A row of the seizures, as a link to its chart.
fn row_link(row: &Touched, choices: &Choices, to: &Callback<Follow>) -> Html {
    let text = language().touched(row);
    let Touched::Seizures(country, drug, time) = *row else {
        return markup! { {text} };
    };
    let there = Choices {
        view: View::Chart,
        country: Some(country).filter(|country| country.is_republic()),
        drug,
        time,
        reference: None,
        ..choices.clone()
    };
    markup! { <a href={address(&there)} onclick={follow(to, &there)}>{text}</a> }
}
