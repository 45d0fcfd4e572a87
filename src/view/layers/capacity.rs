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
use crate::view::kit::still::Draw;
use crate::words::en::layers::capacity as words;

/// The cards.
#[derive(PartialEq)]
pub struct CapacityCards {
    /// The link that they are drawn from.
    pub choices: Choices,
    /// Where links go.
    pub follow: Callback<Follow>,
}

impl Draw for CapacityCards {
    const NAME: &'static str = "CapacityCards";

    fn draw(&self) -> Html {
        let Some(told) = capacity(self.choices.country) else {
            return Html::default();
        };
        let disputes = DISPUTES.into_iter().filter_map(contradiction);
        let sides = words::SIDES.iter().zip(&told.sides);
        markup! {
            <section class="card" aria-label={words::TITLE}>
                <h2 class="block__head">{words::TITLE}</h2>
                <p class="legend__note">{words::NOTE}</p>
                for card in &told.cards {
                    {one(card, self)}
                }
                <h3 class="contradiction__head">{words::REPORT}</h3>
                <div class="means__sides">
                    for (head, ids) in sides {
                        <div>
                            <h4 class="means__side">{*head}</h4>
                            {list(ids, self)}
                        </div>
                    }
                </div>
                <ul class="touched">
                    for row in disputes {
                        {disagreement(row.id, row.title, row.certainty, &self.choices, &self.follow)}
                    }
                </ul>
            </section>
        }
    }
}

fn one(card: &Card, cards: &CapacityCards) -> Html {
    let beside = !card.figures.is_empty() && !card.told.is_empty();
    markup! {
        <div>
            <h3 class="contradiction__head">{card.title}<span class="block__aside">{&card.when}</span></h3>
            <div class={class_if(beside, "means__body--told")}>
                if !card.figures.is_empty() {
                    <ul class="means__figures">
                        for figure in &card.figures {
                            {number(figure, card, cards)}
                        }
                    </ul>
                }
                if !card.told.is_empty() {
                    {list(&card.told, cards)}
                }
            </div>
        </div>
    }
}

/// A figure, with its claim where the card does not tell it anyway.
fn number(figure: &Figure, card: &Card, cards: &CapacityCards) -> Html {
    let there = opened(&cards.choices, Reference::Claim(figure.claim));
    markup! {
        <li class="means__figure">
            <span class="means__number">{&figure.number}</span>
            <span>{figure.counted}</span>
            if !card.told.contains(&figure.claim) {
                <a class="ledger__id" href={address(&there)} onclick={follow(&cards.follow, &there)}>{Reference::Claim(figure.claim).name()}</a>
            }
        </li>
    }
}

fn list(ids: &[u16], cards: &CapacityCards) -> Html {
    markup! {
        <ul class="touched">
            for id in ids {
                {claim_link(*id, &cards.choices, &cards.follow)}
            }
        </ul>
    }
}
