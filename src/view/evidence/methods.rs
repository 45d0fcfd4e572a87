//! How the figures are made: a rule in words, an example from the tables, and what it rests on.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::evidence::methods::{Method, SPAN, example};
use crate::model::evidence::record::Certainty;
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::contradiction;
use crate::model::measure::Measure;
use crate::model::period::{LAST_COVERED, Period};
use crate::state::about::{About, Aspect};
use crate::state::app_state::Choices;
use crate::state::choice::{Page, View};
use crate::view::evidence::contradiction::claim_number;
use crate::view::evidence::ledger::opened;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::words::evidence::methods::MethodLanguage as _;
use crate::words::language::{Language as _, language};

/// The page.
pub fn methods(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().method_labels();
    markup! {
        <section>
            <h2 class="evidence__title">{words.title}</h2>
            <p class="evidence__intro">{words.intro}</p>
            <div>
                for method in Method::ALL {
                    {rule(method, choices, to)}
                }
            </div>
        </section>
    }
}

fn rule(method: Method, choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().method_labels();
    let there = shown(method, choices);
    markup! {
        <section class="method">
            <h3 class="method__head">{language().method(method)}</h3>
            <p class="method__text">{language().method_text(method)}</p>
            <div class="method__example">
                <h4 class="method__label">{words.example}</h4>
                for line in language().method_example(&example(method)) {
                    <p>{line}</p>
                }
                <p class="method__links">
                    <a href={address(&there)} onclick={follow(to, &there)}>{language().method_link(method)}</a>
                </p>
                if !(method.claims().is_empty() && method.contradictions().is_empty()) {
                    <p class="method__links">
                        {words.rests_on}
                        for id in method.claims() {
                            {claim_number(id, choices, to)}
                        }
                        for id in method.contradictions() {
                            {dispute(*id, choices, to)}
                        }
                    </p>
                }
            </div>
        </section>
    }
}

fn dispute(id: u16, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = opened(choices, Reference::Contradiction(id));
    let name = contradiction(id).map_or("", |row| language().prose(row.title));
    markup! {
        <a href={address(&there)} onclick={follow(to, &there)}>
            <span class="ledger__id">{Reference::Contradiction(id).name()}</span>{" "}{name}
        </a>
    }
}

/// Where a rule is at work: the view or the rows of its example.
fn shown(method: Method, choices: &Choices) -> Choices {
    let map = Choices {
        theme: choices.theme,
        ..Choices::default()
    };
    let year = |first: u16, last: u16| Period::clamped(first.into(), last.into());
    match method {
        Method::Total => Choices {
            time: year(LAST_COVERED, LAST_COVERED),
            ..map
        },
        Method::Share => Choices {
            measure: Measure::Share,
            ..map
        },
        Method::Equivalent => Choices {
            drug: DrugChoice::Opiates,
            measure: Measure::Equivalent,
            ..map
        },
        Method::Mean => Choices {
            time: year(SPAN.0, SPAN.1),
            country: Some(Country::Kaz),
            ..map
        },
        Method::Matching => Choices {
            view: View::Evidence,
            page: Page::Audit,
            ..map
        },
        Method::Grade => Choices {
            claims: true,
            ..map
        },
        Method::Verdict => Choices {
            view: View::Evidence,
            about: About::default().toggled(Aspect::Certainty(Certainty::Open)),
            ..map
        },
    }
}
