//! One contradiction: what disagrees, the sums done again, the verdict, and what it touches.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::ledger::numbers;
use crate::model::evidence::record::Contradiction;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CONTRADICTIONS, cited, claim, contradiction};
use crate::model::period::Period;
use crate::state::app_state::Choices;
use crate::state::choice::{Page, View};
use crate::state::url::parse_time;
use crate::view::chart::vintages::{ranges, vintages};
use crate::view::evidence::ledger::{certainty, kind, opened};
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::words::en::evidence::evidence::EVIDENCE;
use crate::words::en::evidence::ledger::{names, sum};
use crate::words::en::evidence::touched::{table, touched};

/// The page of a contradiction.
pub fn contradiction_page(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(row) = contradiction(id) else {
        return Html::default();
    };
    let at = CONTRADICTIONS.iter().position(|other| other.id == id);
    let beside = |step: isize| CONTRADICTIONS.get(at?.checked_add_signed(step)?);
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
                <a href={address(&all)} onclick={follow(to, &all)}><span aria-hidden="true">{"‹ "}</span>{EVIDENCE.all_contradictions}</a>
            </p>
            <h2 id="contradiction-title" class="evidence__title">
                <span class="ledger__id">{Reference::Contradiction(row.id).name()}</span>{" "}{row.title}
            </h2>
            <p>{kind(row.kind)}{"; "}{certainty(row.certainty)}</p>
            <h3 class="contradiction__head">{EVIDENCE.disagreement}</h3>
            <p class="contradiction__text">{row.disagreement}</p>
            <h3 class="contradiction__head">{EVIDENCE.arithmetic}</h3>
            {arithmetic(row.id)}
            if row.id == cited::REVISED_FIGURES {
                {vintages(None, None, false)}
            }
            if row.id == cited::TAJIK_TRANSIT {
                {ranges()}
            }
            <h3 class="contradiction__head">{EVIDENCE.verdict}</h3>
            <p class="contradiction__text contradiction__text--verdict">{row.verdict}</p>
            if row.id == cited::WRONG_YEARS {
                <p><a href={address(&puzzle)} onclick={follow(to, &puzzle)}>{EVIDENCE.to_puzzle}{" ›"}</a></p>
            }
            if !row.claims.is_empty() {
                <h3 class="contradiction__head">{EVIDENCE.touches_claims}</h3>
                <ul class="touched">
                    for id in row.claims {
                        {claim_link(*id, choices, to)}
                    }
                </ul>
            }
            if !row.rows.is_empty() {
                <h3 class="contradiction__head">{EVIDENCE.touches_rows}</h3>
                <ul class="touched">
                    for (table, keys) in by_table(row.rows) {
                        {rows(table, &keys, choices, to)}
                    }
                </ul>
            }
            <p class="contradiction__beside">
                {step(beside(-1), EVIDENCE.previous, choices, to)}
                {step(beside(1), EVIDENCE.next, choices, to)}
            </p>
        </article>
    }
}

fn step(
    row: Option<&'static Contradiction>,
    word: &'static str,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let Some(row) = row else {
        return Html::default();
    };
    let there = opened(choices, Reference::Contradiction(row.id));
    markup! {
        <a href={address(&there)} onclick={follow(to, &there)}>
            {format!("{word}: {} {}", Reference::Contradiction(row.id).name(), row.title)}
        </a>
    }
}

fn arithmetic(id: u16) -> Html {
    let numbers = numbers(id);
    if numbers.is_empty() {
        return markup! { <p class="legend__note">{EVIDENCE.no_arithmetic}</p> };
    }
    markup! {
        <table class="sums">
            <caption class="sums__caption">{EVIDENCE.arithmetic_note}</caption>
            <thead>
                <tr><th scope="col">{EVIDENCE.number_head[0]}</th><th scope="col" class="sums__number">{EVIDENCE.number_head[1]}</th></tr>
            </thead>
            <tbody>
                for (name, number) in names(id).iter().zip(numbers) {
                    <tr><th scope="row">{name.0}</th><td class="sums__number">{sum(number, name)}</td></tr>
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
            {" "}{claim(id).map_or("", |claim| claim.statement)}
        </li>
    }
}

/// The rows that a contradiction touches, table by table.
fn by_table(rows: &'static [&'static str]) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut tables: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        let (table, key) = row.split_once(':').unwrap_or((row, ""));
        match tables.last_mut() {
            Some((last, keys)) if *last == table => keys.push(key),
            _ => tables.push((table, vec![key])),
        }
    }
    tables
}

/// Rows of a table in words: links to where the atlas draws them, or a list.
fn rows(
    table: &'static str,
    keys: &[&'static str],
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let name = self::table(table);
    if table != "seizures" {
        let all: Vec<String> = keys.iter().map(|key| touched(table, key)).collect();
        return markup! { <li class="touched__row">{name}{": "}{all.join("; ")}</li> };
    }
    markup! {
        <>
            for key in keys {
                <li class="touched__row">{name}{": "}{row_link(key, touched(table, key), choices, to)}</li>
            }
        </>
    }
}

/// A row of the seizures, as a link to its chart.
fn row_link(key: &'static str, text: String, choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(there) = drawn(key, choices) else {
        return markup! { {text} };
    };
    markup! { <a href={address(&there)} onclick={follow(to, &there)}>{text}</a> }
}

/// The chart that draws a row of the seizures, `TJK/opium/2002..2006`.
fn drawn(key: &str, choices: &Choices) -> Option<Choices> {
    let [country, drug, time] = key.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let time: Period = parse_time(time)?;
    Some(Choices {
        view: View::Chart,
        country: Country::parse(country).filter(|country| country.is_republic()),
        drug: DrugChoice::parse(drug)?,
        time,
        reference: None,
        ..choices.clone()
    })
}
