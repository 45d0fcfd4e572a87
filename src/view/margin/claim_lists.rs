//! Claims in lists: those of a corridor, and all about a place by subject.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::evidence::record::{Claim, Topic};
use crate::model::evidence::tables::{CLAIMS, CORRIDOR_TEXTS, concerns, remark_on_flow};
use crate::model::facts::CORRIDORS;
use crate::model::query::flow_of;
use crate::state::app_state::Choices;
use crate::view::evidence::contradiction::claim_link;
use crate::view::kit::link::Follow;
use crate::view::kit::markup::markup;
use crate::words::evidence::claim::ClaimLanguage as _;
use crate::words::language::{Language as _, language};

/// The claims about a corridor, an index of the table.
pub fn of_corridor(index: usize, choices: &Choices, follow: &Callback<Follow>) -> Html {
    let claims = CORRIDOR_TEXTS
        .get(index)
        .map_or(&[][..], |corridor| corridor.claims);
    let words = language().claim_labels();
    let flow = CORRIDORS.get(index).and_then(flow_of);
    let remark = flow.map_or("", |flow| remark_on_flow(flow.id));
    markup! {
        <section class="card" aria-label={words.corridor}>
            <h2 class="block__head">{words.corridor}</h2>
            if claims.is_empty() {
                <p class="layer__sources">{words.corridor_without}</p>
            } else {
                <ul class="touched">
                    for id in claims {
                        {claim_link(*id, choices, follow)}
                    }
                </ul>
            }
            if !remark.is_empty() {
                <p class="layer__sources">{language().prose(remark)}</p>
            }
        </section>
    }
}

/// Every claim about a country, or with none every claim of the article, by subject and closed at first.
pub fn by_topic(country: Option<Country>, choices: &Choices, follow: &Callback<Follow>) -> Html {
    let about = |claim: &&Claim| country.is_none_or(|country| concerns(claim, country.code()));
    let topics = Topic::ALL
        .iter()
        .zip(language().claim_labels().topics)
        .map(|(topic, name)| {
            let claims = CLAIMS.iter().filter(|claim| claim.topic == *topic);
            let ids: Vec<u16> = claims.filter(about).map(|claim| claim.id).collect();
            (name, ids)
        });
    markup! {
        <>
            <h3 class="contradiction__head">{language().claim_labels().by_topic}</h3>
            for (name, ids) in topics.filter(|(_, ids)| !ids.is_empty()) {
                <details class="layer__claims">
                    <summary>{name}<span class="block__aside">{ids.len().to_string()}</span></summary>
                    <ul class="touched">
                        for id in &ids {
                            {claim_link(*id, choices, follow)}
                        }
                    </ul>
                </details>
            }
        </>
    }
}
