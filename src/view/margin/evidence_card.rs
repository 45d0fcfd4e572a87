//! The evidence in the margin: the open claim, or what the selected country's figures rest on.

use crate::model::record::Date;
use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::record::{Claim, ClaimAmount, Happening};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CLAIMS, HAPPENINGS, contradiction};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::movement;
use crate::model::order::ordered;
use crate::model::period::Period;
use crate::model::query::{Share, disputes};
use crate::model::record::Amount;
use crate::model::series::reported;
use crate::model::statement::Statement;
use crate::state::app_state::Choices;
use crate::state::choice::Relation;
use crate::view::comparison::versus::by_country;
use crate::view::evidence::claim::{claim_card, disagreement};
use crate::view::evidence::contradiction::{claim_link, claim_number};
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::view::layers::block::layer_block;
use crate::view::layers::capacity::capacity_cards;
use crate::view::layers::neighbours::neighbours;
use crate::view::layers::supply::supply_block;
use crate::view::margin::claim_lists::{by_topic, of_corridor};
use crate::view::margin::later::later;
use crate::view::margin::lens::lens;
use crate::view::margin::movement::movement;
use crate::view::timeline::events::happenings_block;
use crate::words::evidence::claim::ClaimLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::margin::{MarginLanguage as _, TableRows};
use crate::words::timeline::TimelineLanguage as _;

/// The code of the five republics together.
const FIVE: &str = "XCA";
/// How many claims the margin lists.
const MOST_CLAIMS: usize = 8;

/// The evidence of a view.
pub fn evidence_card(choices: &Choices, to: &Callback<Follow>) -> Html {
    if let Some(Reference::Claim(id)) = choices.reference {
        return claim_card(id, choices, to);
    }
    let on = choices.layers.thematic();
    markup! {
        <>
            if let Some(index) = choices.corridor {
                {of_corridor(index, choices, to)}
            }
            {by_country(choices)}
            if !choices.kinds.is_empty() {
                {happenings_block(choices, to)}
            }
            for layer in on {
                {layer_block(layer, choices, to)}
            }
            if movement::is_shown(choices.drug, choices.country, choices.time) {
                {movement()}
            }
            if choices.near {
                {neighbours(choices.drug, choices.time)}
            }
            if choices.near || choices.country == Some(Country::Afg) {
                {supply_block(choices, to)}
            }
            if choices.measure == Measure::Share {
                {lens(choices, to)}
            }
            {later(choices, to)}
            if choices.country.is_some() || choices.claims || choices.measure == Measure::Share {
                {rests_on(choices, to)}
                {capacity_cards(choices, to)}
            }
        </>
    }
}

fn rests_on(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().claim_labels();
    let country = choices.country;
    let place = country.map_or(FIVE, Country::code);
    let drugs = choices.drug.substances();
    let claims = CLAIMS
        .iter()
        .filter(|claim| claim.places.contains(&place) && relates(claim, choices));
    let (own, others): (Vec<&Claim>, Vec<&Claim>) =
        claims.partition(|claim| own_rank(claim, choices).is_some());
    let own = ordered(own, |a, b| own_rank(a, choices).cmp(&own_rank(b, choices)));
    let touching: Vec<_> = disputes(&choices.question())
        .filter_map(|row| contradiction(row.id))
        .collect();
    markup! {
        <section class="card" aria-label={words.rests_on}>
            <h2 class="block__head">{words.rests_on}</h2>
            if let Some(country) = country {
                for drug in drugs {
                    {row(country, *drug, choices.time)}
                }
            }
            if !own.is_empty() {
                <h3 class="contradiction__head">{words.said_of_it}</h3>
                <ul class="touched">
                    for claim in own {
                        {claim_link(claim.id, choices, to)}
                    }
                </ul>
            }
            if !touching.is_empty() {
                <h3 class="contradiction__head">{words.contradictions}</h3>
                <ul class="touched">
                    for row in touching {
                        {disagreement(row.id, row.title, row.certainty, choices, to)}
                    }
                </ul>
            }
            {relations(choices, to)}
            if !others.is_empty() {
                <h3 class="contradiction__head">{words.said_here}<span class="block__aside">{others.len().to_string()}</span></h3>
                <ul class="touched">
                    for claim in others.into_iter().take(MOST_CLAIMS) {
                        {claim_link(claim.id, choices, to)}
                    }
                </ul>
            }
            {happened(choices, to)}
            {by_topic(country, choices, to)}
        </section>
    }
}

/// Where a claim stands among those that state a number of the view's statement, for the same time and drug: the share
/// first, then the flow, then the weight. None for those that state another number, or none.
fn own_rank(claim: &Claim, choices: &Choices) -> Option<usize> {
    let (first, last) = (choices.time.first(), choices.time.last());
    let same = (claim.from, claim.to) == (Some(Date::Year(first)), Some(Date::Year(last)));
    let kinds = ["share", "flow", "seizure", "ratio"];
    let kind = kinds.iter().position(|kind| *kind == claim.kind)?;
    let (ClaimAmount::Exact(stated) | ClaimAmount::About(stated)) = claim.amount else {
        return None;
    };
    let statement = Statement::of(choices.question());
    let mut numbers = vec![("kg", statement.total().kilograms())];
    numbers.extend(
        statement
            .region
            .iter()
            .map(|tally| ("kg", tally.total().kilograms())),
    );
    if let Some(estimated) = statement.estimated {
        if let Share::One(percent) = estimated.share {
            numbers.push(("percent", percent));
        }
        if let Amount::Exact(tonnes) | Amount::About(tonnes) = estimated.denominator.amount {
            numbers.push(("t", tonnes));
        }
    }
    // As precisely as the claim states it, by tenths.
    let fits = |(unit, number): &(&str, f64)| {
        *unit == claim.unit && ((number * 10.0).round() - stated * 10.0).abs() < 0.5
    };
    (same && claim.drugs.contains(&choices.drug) && numbers.iter().any(fits)).then_some(kind)
}

/// What happened in the chosen time, with the claims it rests on and who published it.
fn happened(choices: &Choices, to: &Callback<Follow>) -> Html {
    let chosen = (choices.time.first(), choices.time.last());
    let in_time = |event: &&Happening| {
        event.first.is_some_and(|first| {
            let last = event.last.unwrap_or(first);
            choices.relation.holds((first, last), chosen)
        })
    };
    let events: Vec<_> = HAPPENINGS.iter().filter(in_time).collect();
    if events.is_empty() {
        return Html::default();
    }
    markup! {
        <>
            <h3 class="contradiction__head">
                {language().events_title(choices.time)}<span class="block__aside">{events.len().to_string()}</span>
            </h3>
            <ul class="touched">
                for event in events {
                    <li class="touched__row">
                        {language().event_in_list(event)}{" "}
                        for id in event.claims {
                            {claim_number(*id, choices, to)}{" "}
                        }
                        <span class="source__by">{language().published_by_all(event.sources)}</span>
                    </li>
                }
            </ul>
        </>
    }
}

/// The rows of the table under a figure, to the gram.
fn row(country: Country, drug: Drug, period: Period) -> Html {
    let values: Vec<(u16, Grams)> = period
        .years()
        .filter_map(|year| Some((year, reported(country, drug, year)?)))
        .collect();
    let rows = if !values.is_empty() {
        TableRows::Values(values)
    } else if period.covered().next().is_none() {
        TableRows::NotCovered
    } else {
        TableRows::NoData
    };
    let language = language();
    markup! {
        <p class="card__row">
            <span class="source__by">{language.table_rows_head(country, drug, &rows)}</span>
            {" "}
            {language.table_rows(&rows)}
        </p>
    }
}

/// Whether a claim's time stands to the chosen one as asked. Undated claims belong to no time.
fn relates(claim: &Claim, choices: &Choices) -> bool {
    let year = |date: Option<Date>, open: u16| date.map_or(open, Date::year);
    let dated = claim.from.is_some() || claim.to.is_some();
    let claimed = (year(claim.from, 0), year(claim.to, u16::MAX));
    let chosen = (choices.time.first(), choices.time.last());
    dated && choices.relation.holds(claimed, chosen)
}

/// How a span asks for claims, as links.
fn relations(choices: &Choices, to: &Callback<Follow>) -> Html {
    if choices.time.is_year() {
        return Html::default();
    }
    markup! {
        <p class="relations">
            {language().claim_labels().relation}
            for (relation, name) in Relation::ALL.into_iter().zip(language().claim_labels().relations) {
                {relation_link(relation, name, choices, to)}
            }
        </p>
    }
}

fn relation_link(
    relation: Relation,
    name: &'static str,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let there = Choices {
        relation,
        ..choices.clone()
    };
    let current = (relation == choices.relation).then_some("true");
    markup! { <a href={address(&there)} aria-current={current} onclick={follow(to, &there)}>{name}</a> }
}
