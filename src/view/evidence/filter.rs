//! What the ledger is filtered by, as links to the same page: years as columns of a histogram, countries, kinds and
//! certainties with their counts. On a phone a button opens them.

use yew::prelude::*;

use crate::model::evidence::tables::CONTRADICTIONS;
use crate::scene::evidence::ledger::{Ledger, Offer};
use crate::state::about::{About, Aspect};
use crate::state::app_state::Choices;
use crate::view::kit::fill::Part;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::markup;
use crate::words::evidence::filter::FilterLanguage as _;
use crate::words::language::{Language as _, language};

/// The filter, and how many contradictions it leaves.
pub fn filter(ledger: &Ledger, choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().filter_labels();
    let asked: Vec<Vec<Aspect>> = (0..Aspect::SORTS)
        .map(|sort| choices.about.sort(sort).collect())
        .collect();
    let all = CONTRADICTIONS.len();
    let everything = with(choices, About::default());
    markup! {
        <div class="filter">
            <button type="button" class="opener filter__opener" popovertarget="filter">{words.title}</button>
            <div id="filter" class="filter__sorts" popover="auto">
                for (sort, offers) in ledger.offers.iter().enumerate() {
                    {group(sort, offers, choices, to)}
                }
                <p class="filter__note">{words.note}</p>
                <button type="button" class="sheet-close text-button" popovertarget="filter" popovertargetaction="hide">
                    {language().labels().close}
                </button>
            </div>
            <p class="filter__kept">
                <span aria-live="polite">{language().kept(ledger.rows.len(), all, &asked)}</span>
                if !choices.about.is_empty() {
                    <a href={address(&everything)} onclick={follow(to, &everything)}>{language().show_all(all)}</a>
                }
            </p>
            if ledger.rows.is_empty() {
                <p class="filter__none">{words.none}</p>
            }
        </div>
    }
}

fn with(choices: &Choices, about: About) -> Choices {
    Choices {
        about,
        ..choices.clone()
    }
}

/// The offers of a sort: the years with a bar each.
fn group(sort: usize, offers: &[Offer], choices: &Choices, to: &Callback<Follow>) -> Html {
    let name = language().filter_labels().sorts[sort];
    let most = offers.iter().map(|offer| offer.count).max().unwrap_or(0);
    let years = matches!(
        offers.first().map(|offer| offer.aspect),
        Some(Aspect::Year(_))
    );
    let class = if years {
        "filter__sort filter__sort--years"
    } else {
        "filter__sort"
    };
    markup! {
        <div {class} role="group" aria-label={name}>
            <p class="filter__head" aria-hidden="true">{name}</p>
            <ul class="filter__offers">
                for offer in offers {
                    <li>{link(offer, years.then_some(most), choices, to)}</li>
                }
            </ul>
        </div>
    }
}

/// An offer as a link that switches it; of a year with a bar on the scale of the largest.
fn link(offer: &Offer, most: Option<usize>, choices: &Choices, to: &Callback<Follow>) -> Html {
    let there = with(choices, choices.about.toggled(offer.aspect));
    let current = offer.chosen.then_some("true");
    let class = if offer.count > 0 {
        "filter__offer"
    } else {
        "filter__offer filter__offer--none"
    };
    markup! {
        <a {class} href={address(&there)} aria-current={current} onclick={follow(to, &there)}>
            if let Some(most) = most {
                {bar(offer.count, most)}
            }
            <span class="filter__name">{language().aspect(offer.aspect)}</span>{" "}
            <span class="filter__count">{offer.count.to_string()}</span>
        </a>
    }
}

fn bar(count: usize, most: usize) -> Html {
    let part = count as f64 / most.max(1) as f64;
    markup! {
        <svg class="filter__bar" aria-hidden="true" focusable="false">
            <rect y={Part(1.0 - part)} width="100%" height={Part(part)} />
        </svg>
    }
}
