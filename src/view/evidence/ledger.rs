//! The ledger: every contradiction in one list.

use yew::prelude::*;

use crate::model::evidence::record::Certainty;
use crate::model::evidence::record::Contradiction;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::CONTRADICTIONS;
use crate::state::app_state::Choices;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{classes, markup};
use crate::words::en::evidence::evidence::EVIDENCE;

/// The list.
pub fn ledger(choices: &Choices, to: &Callback<Follow>) -> Html {
    markup! {
        <section>
            <h2 class="evidence__title">{EVIDENCE.ledger_title}<span class="block__aside">{CONTRADICTIONS.len().to_string()}</span></h2>
            <p class="evidence__intro">{EVIDENCE.ledger_intro}</p>
            <ol class="ledger">
                for row in CONTRADICTIONS {
                    {entry(row, choices, to)}
                }
            </ol>
        </section>
    }
}

fn entry(row: &'static Contradiction, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = opened(choices, Reference::Contradiction(row.id));
    markup! {
        <li class="ledger__entry" key={row.title}>
            <span class="ledger__id">{Reference::Contradiction(row.id).name()}</span>
            <h3 class="ledger__title"><a href={address(&there)} onclick={follow(to, &there)}>{row.title}</a></h3>
            <p class="ledger__text">{row.disagreement}</p>
            <p>{kind(row.kind)}{"; "}{certainty(row.certainty)}</p>
        </li>
    }
}

/// The choices with a claim or contradiction opened.
pub fn opened(choices: &Choices, reference: Reference) -> Choices {
    Choices {
        reference: Some(reference),
        ..choices.clone()
    }
    .settled()
}

/// What a contradiction is about.
pub fn kind(key: &'static str) -> Html {
    let name = EVIDENCE.kinds.iter().find(|(known, _)| *known == key);
    markup! { <span class="ledger__kind">{name.map_or(key, |(_, name)| name)}</span> }
}

/// How sure its verdict is.
pub fn certainty(certainty: Certainty) -> Html {
    let key = certainty.key();
    let name = EVIDENCE.certainties.iter().find(|(known, _)| *known == key);
    markup! { <span class={classes(&["certainty", &format!("certainty--{key}")])}>{name.map_or(key, |(_, name)| name)}</span> }
}
