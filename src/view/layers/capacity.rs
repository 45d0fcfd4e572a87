//! The cards on the services' means and conduct: figures, statements, praise beside criticism.

use yew::prelude::*;

use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::contradiction;
use crate::scene::layers::capacity::{Card, DISPUTES, Figure, capacity};
use crate::state::app_state::Choices;
use crate::view::evidence::claim::disagreement;
use crate::view::evidence::contradiction::claim_link;
use crate::view::evidence::ledger::opened;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{class_if, markup};
use crate::words::en::layers::capacity as words;

/// The cards.
pub fn capacity_cards(choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(told) = capacity(choices.country) else {
        return Html::default();
    };
    let disputes = DISPUTES.into_iter().filter_map(contradiction);
    let sides = words::SIDES.iter().zip(&told.sides);
    markup! {
        <section class="card" aria-label={words::TITLE}>
            <h2 class="block__head">{words::TITLE}</h2>
            <p class="legend__note">{words::NOTE}</p>
            for card in &told.cards {
                {one(card, choices, to)}
            }
            <h3 class="contradiction__head">{words::REPORT}</h3>
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
    let beside = !card.figures.is_empty() && !card.told.is_empty();
    markup! {
        <div>
            <h3 class="contradiction__head">{card.title}<span class="block__aside">{&card.when}</span></h3>
            <div class={class_if(beside, "means__body--told")}>
                if !card.figures.is_empty() {
                    <ul class="means__figures">
                        for figure in &card.figures {
                            {number(figure, card, choices, to)}
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
fn number(figure: &Figure, card: &Card, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = opened(choices, Reference::Claim(figure.claim));
    markup! {
        <li class="means__figure">
            <span class="means__number">{&figure.number}</span>
            <span>{figure.counted}</span>
            if !card.told.contains(&figure.claim) {
                <a class="ledger__id" href={address(&there)} onclick={follow(to, &there)}>{Reference::Claim(figure.claim).name()}</a>
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
