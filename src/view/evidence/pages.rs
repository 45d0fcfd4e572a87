//! The evidence view: its pages, and the links between them.

use yew::prelude::*;

use crate::model::evidence::reference::Reference;
use crate::state::app_state::Choices;
use crate::state::choice::Page;
use crate::view::evidence::audit::AuditPage;
use crate::view::evidence::claim::ClaimCard;
use crate::view::evidence::contradiction::ContradictionPage;
use crate::view::evidence::ledger::Ledger;
use crate::view::evidence::puzzle::Puzzle;
use crate::view::evidence::sources::SourceFinder;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;
use crate::words::en::evidence::EVIDENCE;

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
