//! The evidence view: its pages, and the links between them.

use yew::prelude::*;

use crate::model::reference::Reference;
use crate::state::app_state::Choices;
use crate::state::choice::Page;
use crate::view::audit_page::AuditPage;
use crate::view::claim_card::ClaimCard;
use crate::view::contradiction_page::ContradictionPage;
use crate::view::ledger::Ledger;
use crate::view::link::{Follow, address, follow};
use crate::view::markup::markup;
use crate::view::puzzle::Puzzle;
use crate::view::source_finder::SourceFinder;
use crate::view::still::Draw;
use crate::words::english_evidence::EVIDENCE;

/// The evidence view.
#[derive(PartialEq)]
pub struct EvidencePages {
    /// The link that it is drawn from.
    pub choices: Choices,
    /// Where links go.
    pub follow: Callback<Follow>,
}

impl Draw for EvidencePages {
    const NAME: &'static str = "EvidencePages";

    fn draw(&self) -> Html {
        let (choices, to) = (&self.choices, &self.follow);
        let open = match (choices.page, choices.reference) {
            (Page::Ledger, Some(Reference::Contradiction(id))) => ContradictionPage {
                id,
                choices: choices.clone(),
                follow: to.clone(),
            }
            .draw(),
            (Page::Ledger, _) => Ledger {
                choices: choices.clone(),
                follow: to.clone(),
            }
            .draw(),
            (Page::Puzzle, _) => Puzzle {
                choices: choices.clone(),
                follow: to.clone(),
            }
            .draw(),
            (Page::Audit, _) => AuditPage.draw(),
            (Page::Sources, _) => html! { <SourceFinder /> },
        };
        markup! {
            <div class="evidence">
                <nav class="pages" aria-label={EVIDENCE.pages}>
                    <ul class="pages__list">
                        for (page, name) in Page::ALL.into_iter().zip(EVIDENCE.page_names) {
                            {page_link(page, name, choices, to)}
                        }
                    </ul>
                </nav>
                if let Some(Reference::Claim(id)) = choices.reference {
                    {ClaimCard { id, choices: choices.clone(), follow: to.clone() }.draw()}
                }
                {open}
            </div>
        }
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
