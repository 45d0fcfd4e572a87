//! The chart view: panels of weights, shares, ranks or indices, of what the table lists.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::measure::Measure;
use crate::model::statement::Question;
use crate::scene::chart::shares;
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::state::form::{Form, Scale};
use crate::view::chart::doubts::doubts;
use crate::view::chart::index::index_form;
use crate::view::chart::panels::all;
use crate::view::chart::shares::{rank_form, share_form};
use crate::view::chart::vintages::{has_totals, vintages};
use crate::view::comparison::versus::with;
use crate::view::kit::markup::markup;
use crate::view::kit::radio_group::{Choice, RadioGroup};
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// The chart.
pub fn chart(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let question = choices.question();
    let neighbours: &[Country] = if choices.near {
        &Country::NEIGHBOURS
    } else {
        &[]
    };
    let shown = [&Country::FIVE, neighbours].concat();
    let title = match choices.form {
        Form::Share => shares::title(&question),
        form => language.chart_title(&question, form),
    };
    markup! {
        <div class="chart">
            <div class="chart__head">
                <h2 class="chart__title">{title}</h2>
                <p class="chart__hint" aria-hidden="true">{language.chart_labels().hint}</p>
            </div>
            {controls(choices, dispatch)}
            {match choices.form {
                Form::Weight => all(choices, dispatch),
                Form::Share => share_form(choices, dispatch),
                Form::Rank => rank_form(choices, dispatch),
                Form::Index => index_form(choices, dispatch),
            }}
            if question.measure == Measure::Share {
                <p class="chart__note">{language.labels().purity}</p>
            }
            {doubts(question.choice, &shown)}
            {period_totals(&question)}
        </div>
    }
}

/// What is shown, on which scale, and beside what.
fn controls(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let words = language().chart_labels();
    let forms = words
        .forms
        .into_iter()
        .zip(Form::ALL)
        .map(|(name, form)| choice(name, Action::ShowAs(form)));
    let scales = words
        .scales
        .into_iter()
        .zip(Scale::ALL)
        .map(|(name, scale)| choice(name, Action::ScaleBy(scale)));
    markup! {
        <div class="chart__controls">
            {group(words.show, "form", forms.collect(), choices.form as usize, dispatch)}
            if choices.form == Form::Weight {
                {group(words.scale, "scale", scales.collect(), choices.scale as usize, dispatch)}
            }
            if choices.versus.is_none() {
                {with(choices, dispatch)}
            }
        </div>
    }
}

/// Choices with their head.
fn group(
    label: &'static str,
    id: &'static str,
    choices: Vec<Choice>,
    chosen: usize,
    dispatch: &Callback<Action>,
) -> Html {
    markup! {
        <div class="chart__choice">
            <b class="chart__control" aria-hidden="true">{label}</b>
            {RadioGroup { label, id, class: "radios--form", choices, chosen, dispatch: dispatch.clone() }.draw()}
        </div>
    }
}

const fn choice(name: &'static str, action: Action) -> Choice {
    Choice {
        name,
        swatch: "",
        action,
    }
}

/// Totals of five years that the article prints, over the years of the series.
fn period_totals(question: &Question) -> Html {
    if !has_totals(question.choice, question.period, question.country) {
        return Html::default();
    }
    markup! {
        <>
            <h2 class="chart__title">{language().vintage_labels().title}</h2>
            {vintages(question.country, Some(question.choice), true)}
        </>
    }
}
