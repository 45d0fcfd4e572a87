//! The cards on the services' means and conduct: figures, statements, praise beside criticism.

use yew::prelude::*;

use crate::model::evidence::record::Claim;
use crate::model::evidence::tables::contradiction;
use crate::model::layers::capacity::{Card, DISPUTES, capacity};
use crate::state::app_state::Choices;
use crate::view::evidence::claim::disagreement;
use crate::view::evidence::contradiction::{claim_link, claim_number};
use crate::view::kit::link::Follow;
use crate::view::kit::markup::{class_if, markup};
use crate::words::language::{Language as _, language};
use crate::words::layers::capacity::CapacityLanguage as _;

/// The cards.
pub fn capacity_cards(choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(told) = capacity(choices.country) else {
        return Html::default();
    };
    let disputes = DISPUTES.iter().filter_map(|id| contradiction(*id));
    let words = language().capacity_labels();
    let sides = words.sides.iter().zip(&told.sides);
    markup! {
        <section class="card" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            <p class="legend__note">{words.note}</p>
            for card in &told.cards {
                {one(card, choices, to)}
            }
            <h3 class="contradiction__head">{words.report}</h3>
            <div class="means__sides">
                for (head, ids) in sides {
                    <div>
                        <h4 class="means__side">{*head}</h4>
                        {list(ids, choices, to)}
                    </div>
                }
            </div>
            <ul class="touched">
                for row in disputes {
                    {disagreement(row.id, row.title, row.certainty, choices, to)}
                }
            </ul>
        </section>
    }
}

fn one(card: &Card, choices: &Choices, to: &Callback<Follow>) -> Html {
    let language = language();
    let when = card
        .figures
        .first()
        .map_or(String::new(), |claim| language.figures_time(claim));
    let beside = !card.figures.is_empty() && !card.told.is_empty();
    markup! {
        <div>
            <h3 class="contradiction__head">{language.card_title(card.subject)}<span class="block__aside">{when}</span></h3>
            <div class={class_if(beside, "means__body--told")}>
                if !card.figures.is_empty() {
                    <ul class="means__figures">
                        for claim in &card.figures {
                            {number(claim, card, choices, to)}
                        }
                    </ul>
                }
                if !card.told.is_empty() {
                    {list(&card.told, choices, to)}
                }
            </div>
        </div>
    }
}

/// A figure, with its claim where the card does not tell it anyway.
fn number(claim: &Claim, card: &Card, choices: &Choices, to: &Callback<Follow>) -> Html {
    let language = language();
    let number = claim.amount.one().unwrap_or_default();
    markup! {
        <li class="means__figure">
            <span class="means__number">{language.numbers().published(number)}</span>
            <span>{language.counted_in(claim)}</span>
            if !card.told.contains(&claim.id) {
                {claim_number(claim.id, choices, to)}
            }
        </li>
    }
}

fn list(ids: &[u16], choices: &Choices, to: &Callback<Follow>) -> Html {
    markup! {
        <ul class="touched">
            for id in ids {
                {claim_link(*id, choices, to)}
            }
        </ul>
    }
}
