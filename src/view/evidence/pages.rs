//! The evidence view: its pages, and the links between them.

use yew::prelude::*;

use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::contradiction;
use crate::state::app_state::Choices;
use crate::state::choice::Page;
use crate::view::evidence::audit::audit_page;
use crate::view::evidence::claim::claim_card;
use crate::view::evidence::contradiction::contradiction_page;
use crate::view::evidence::ledger::ledger;
use crate::view::evidence::methods::methods;
use crate::view::evidence::puzzle::puzzle;
use crate::view::evidence::sources::SourceFinder;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::words::evidence::evidence::EvidenceLanguage as _;
use crate::words::language::{Language as _, language};

/// The evidence view.
pub fn evidence(choices: &Choices, to: &Callback<Follow>) -> Html {
    let open = match (choices.page, choices.reference) {
        (Page::Ledger, Some(Reference::Contradiction(id))) => contradiction_page(id, choices, to),
        (Page::Ledger, _) => ledger(choices, to),
        (Page::Puzzle, _) => puzzle(choices, to),
        (Page::Audit, _) => audit_page(),
        (Page::Methods, _) => methods(choices, to),
        (Page::Sources, _) => html! { <SourceFinder /> },
    };
    let words = language().evidence_labels();
    markup! {
        <div class="evidence">
            <nav class="pages" aria-label={words.pages}>
                <ul class="pages__list">
                    for (page, name) in Page::ALL.into_iter().zip(words.page_names) {
                        {page_link(page, name, choices, to)}
                    }
                </ul>
            </nav>
            if let Some(Reference::Claim(id)) = choices.reference {
                {claim_card(id, choices, to)}
            }
            {open}
        </div>
    }
}

/// The name of what is open: a contradiction or claim, else the page.
pub fn name(choices: &Choices) -> String {
    match choices.reference {
        Some(Reference::Contradiction(id)) => {
            let title = contradiction(id).map_or("", |row| language().prose(row.title));
            [&Reference::Contradiction(id).name(), title].join(" ")
        }
        Some(claim) => claim.name(),
        None => language().evidence_labels().page_names[choices.page as usize].to_owned(),
    }
}

fn page_link(page: Page, name: &'static str, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = Choices {
        page,
        reference: None,
        ..choices.clone()
    };
    let current = (page == choices.page).then_some("page");
    markup! {
        <li>
            <a class="pages__page" href={address(&there)} aria-current={current} onclick={follow(to, &there)}>{name}</a>
        </li>
    }
}
