//! The margin: what stands beside the plate, and what it rests on.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::evidence::reference::Reference;
use crate::model::provenance;
use crate::model::query;
use crate::model::statement::{Question, Statement};
use crate::scene::timeline::track;
use crate::state::action::Action;
use crate::state::choice::Page;
use crate::state::kinds::Kinds;
use crate::view::further::Host;
use crate::view::kit::markup::markup;
use crate::view::kit::press::{click, enter};
use crate::view::kit::still::{Draw, still};
use crate::view::margin::source_list::SourceList;
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

/// What is selected, and the evidence of it: first in the margin, a sheet on a phone.
#[derive(PartialEq)]
pub struct Details {
    /// The selected country.
    pub country: Option<Country>,
    /// Where the selected corridor and country stand.
    pub selection: Option<Host>,
    /// Where the evidence of the open claim, the corridor or the selected country stands.
    pub card: Option<Host>,
}

impl Draw for Details {
    const NAME: &'static str = "Details";

    fn draw(&self) -> Html {
        if self.selection.is_none() && self.card.is_none() {
            return Html::default();
        }
        markup! {
            // Another country raises them again, also after they were folded.
            <details key={self.country.map_or("", Country::code)} class="rise" open="open">
                <summary class="rise__head">{language().margin_labels().details}</summary>
                if let Some(selection) = &self.selection {
                    {selection.bare()}
                }
                if let Some(card) = &self.card {
                    {card.block("card", false)}
                }
            </details>
        }
    }
}

/// What the figures of the view rest on: it follows once the years rest.
#[derive(PartialEq)]
pub struct Margin {
    /// What the visitor looks at, or looked at before a scrub that has not come to rest.
    pub question: Question,
    /// Whether the claims about the five are open.
    pub claims: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Margin {
    const NAME: &'static str = "Margin";

    fn draw(&self) -> Html {
        let language = language();
        let words = language.margin_labels();
        let shared = language.labels();
        let question = self.question;
        let statement = &Statement::of(question);
        let remarks = statement.remarks();
        let events = track::events_in(question.period);
        markup! {
            <>
                {disputes(&question, &self.dispatch)}
                if !remarks.is_empty() {
                    <section class="block">
                        <h2 class="block__head">{words.worth_knowing}</h2>
                        <ul class="remarks">
                            for remark in &remarks {
                                <li>{language.remark(remark)}</li>
                            }
                        </ul>
                    </section>
                }
                <section class="block">
                    if !events.is_empty() {
                        <h2 class="block__head">{language.events_title(question.period)}</h2>
                        <ul class="events">
                            for event in events.iter().take(8) {
                                <li key={event.title}>
                                    <span class="events__date">{language.date(event.from)}</span>
                                    <span>{language.prose(event.title)}</span>
                                </li>
                            }
                            if events.len() > 8 {
                                <li class="events__more">{language.and_more(events.len() - 8)}</li>
                            }
                        </ul>
                    }
                    <p>
                        if !events.is_empty() && question.country.is_none() && !self.claims {
                            <button type="button" class="text-button" onclick={click(&self.dispatch, Action::ToggleClaims)}>
                                {words.event_sources}{" ›"}
                            </button>
                            {" · "}
                        }
                        <button type="button" class="text-button" onclick={click(&self.dispatch, Action::ShowKinds(Kinds::all()))}>
                            {words.all_events}{" ›"}
                        </button>
                    </p>
                </section>
                <section class="block">
                    <h2 class="block__head">{words.sources_here}</h2>
                    {still(SourceList { sources: provenance::under(statement) })}
                    if question.country.is_none() {
                        <p>
                            <button
                                type="button"
                                class="text-button"
                                aria-expanded={if self.claims { "true" } else { "false" }}
                                onclick={click(&self.dispatch, Action::ToggleClaims)}
                            >
                                {words.claims}{" ›"}
                            </button>
                        </p>
                    }
                    <button type="button" class="text-button" onclick={enter(&self.dispatch, Action::ShowPage(Page::Sources))}>
                        {words.all_sources}{" ›"}
                    </button>
                </section>
                <p class="scope-note">{shared.scope_note}</p>
            </>
        }
    }
}

/// The contradictions that touch the figures of the view, in words, as buttons that open them.
fn disputes(question: &Question, dispatch: &Callback<Action>) -> Html {
    let found: Vec<_> = query::disputes(question).collect();
    if found.is_empty() {
        return Html::default();
    }
    // A name and its title are one run of text, as a browser reads them from the page: two would be set a hair wider.
    markup! {
        <section class="block">
            <h2 class="block__head">{language().margin_labels().disputed}</h2>
            for row in found {
                <button type="button" class="disputed__id" onclick={enter(dispatch, Action::Open(Reference::Contradiction(row.id)))}>
                    <b>{Reference::Contradiction(row.id).name()}</b>{format!(" {}", language().prose(row.title))}
                </button>
            }
        </section>
    }
}
