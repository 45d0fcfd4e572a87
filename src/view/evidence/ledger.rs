//! The ledger: every contradiction in one list.

use yew::prelude::*;

use crate::model::evidence::record::Certainty;
use crate::model::evidence::record::Contradiction;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::CONTRADICTIONS;
use crate::scene::evidence::ledger::ledger as filtered;
use crate::state::app_state::Choices;
use crate::view::evidence::filter::filter;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{classes, markup};
use crate::words::evidence::evidence::EvidenceLanguage as _;
use crate::words::language::{Language as _, language};

/// The list, and what it is filtered by.
pub fn ledger(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().evidence_labels();
    let ledger = filtered(choices.about);
    markup! {
        <section>
            <h2 class="evidence__title">{words.ledger_title}<span class="block__aside">{CONTRADICTIONS.len().to_string()}</span></h2>
            <p class="evidence__intro">{words.ledger_intro}</p>
            {filter(&ledger, choices, to)}
            <ol class="ledger">
                for row in ledger.rows {
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
            <h3 class="ledger__title"><a href={address(&there)} onclick={follow(to, &there)}>{language().prose(row.title)}</a></h3>
            <p class="ledger__text">{language().prose(row.disagreement)}</p>
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
    markup! { <span class="ledger__kind">{language().kind(key)}</span> }
}

/// How sure its verdict is.
pub fn certainty(certainty: Certainty) -> Html {
    let key = certainty.key();
    markup! { <span class={classes(&["certainty", &format!("certainty--{key}")])}>{language().certainty(certainty)}</span> }
}
