//! What is selected, first in the margin: a corridor, a country.

use yew::prelude::*;

use crate::model::evidence::tables::CORRIDOR_TEXTS;
use crate::model::facts::CORRIDORS;
use crate::model::query::flow_of;
use crate::model::statement::Question;
use crate::state::action::Action;
use crate::view::kit::markup::markup;
use crate::view::kit::press::leave;
use crate::view::kit::still::Draw as _;
use crate::view::margin::country_panel::country_panel;
use crate::view::margin::source_list::SourceList;
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

/// The selection.
pub fn selection(question: Question, corridor: Option<usize>, dispatch: &Callback<Action>) -> Html {
    markup! {
        <>
            if let Some(index) = corridor {
                {corridor_panel(index, dispatch)}
            }
            if let Some(country) = question.country {
                <section class="block block--country">
                    {country_panel(country, question.period, dispatch)}
                </section>
            }
        </>
    }
}

fn corridor_panel(index: usize, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let (words, shared) = (language.selection_labels(), language.labels());
    let (corridor, text) = (&CORRIDORS[index], &CORRIDOR_TEXTS[index]);
    markup! {
        <section class="block block--corridor" aria-label={words.corridor_published}>
            <div class="country__head">
                <h2 class="country__name">{language.corridor_title(corridor)}</h2>
                <button
                    type="button"
                    class="text-button"
                    aria-label={words.corridor_close}
                    onclick={leave(dispatch, Action::ToggleCorridor(index))}
                >
                    {shared.close}
                </button>
            </div>
            <p class="corridor-note">{language.corridor_published(corridor)}</p>
            <p class="corridor-text">{language.prose(text.description)}</p>
            if let Some(flow) = flow_of(corridor) {
                <p class="corridor-flow">{language.corridor_flow(flow)}</p>
            }
            {SourceList { sources: text.sources.to_vec() }.draw()}
        </section>
    }
}
