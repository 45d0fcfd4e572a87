//! The chart view: one panel a country on one scale, the drawing of what the table lists.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::query::CountryTally;
use crate::model::statement::Question;
use crate::scene::series::{Pair, series};
use crate::state::action::Action;
use crate::view::by_ptr::ByPtr;
use crate::view::country_panel::YearAxis;
use crate::view::series_chart::SeriesChart;
use crate::words::language::language;

/// Properties of [`Chart`].
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// What the visitor looks at.
    pub question: Question,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

/// The chart.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let language = language();
    let question = &props.question;
    let pair = Pair::of(question.choice);
    let drawings = use_memo((pair, props.near), |(pair, near)| {
        let mut countries = Country::FIVE.to_vec();
        if *near {
            countries.extend(Country::NEIGHBOURS);
        }
        let scale = pair.scale(&countries);
        let drawings: Vec<_> = countries
            .iter()
            .map(|country| ByPtr::new(series(*country, *pair, scale)))
            .collect();
        (scale, drawings)
    });
    let (scale, drawings) = &*drawings;
    let tonnes = |mass: Grams| {
        if mass.0 < 1_000_000 {
            language.weight(mass)
        } else {
            format!("{} t", language.numbers().tonnes(mass))
        }
    };
    let [half, top] = scale.ticks();
    html! {
        <div class="chart">
            <h2 class="chart__title">{format!("{}, 1990–2023, by country", language.labels().drugs[question.choice as usize])}</h2>
            <p class="chart__note">
                {format!("Kilograms as seized; one scale for all panels, {} to the {}. ", tonnes(top), if pair.down.is_some() { "edge up and down" } else { "top" })}
                {if pair.down.is_some() { "Up: heroin; down: opium. " } else { "" }}
                {"Hatched: no data; dots: not asked; 0: reported as none. Choose a bar to go to its year."}
            </p>
            <div class="chart__panels">
                for drawing in drawings {
                    {panel(drawing, pair, question, &props.dispatch, &tonnes(half), &tonnes(top))}
                }
            </div>
            <div class="panel panel--axis"><span class="panel__label"></span><YearAxis period={question.period} /></div>
        </div>
    }
}

fn panel(
    drawing: &ByPtr<crate::scene::series::Series>,
    pair: Pair,
    question: &Question,
    dispatch: &Callback<Action>,
    half: &str,
    top: &str,
) -> Html {
    let language = language();
    let country = drawing.country;
    let tallies: Vec<CountryTally> = question
        .choice
        .substances()
        .iter()
        .map(|drug| CountryTally::of(country, *drug, question.period))
        .collect();
    let selected = question.country == Some(country);
    let weight_question = Question {
        measure: crate::model::measure::Measure::Weight,
        ..*question
    };
    html! {
        <div key={country.code()} class={classes!("panel", selected.then_some("panel--selected"))}>
            <button
                type="button"
                class="panel__label"
                aria-pressed={if selected { "true" } else { "false" }}
                aria-label={language.mark(&weight_question, &tallies)}
                onclick={dispatch.reform(move |_| Action::ToggleCountry(country))}
            >
                <span class="panel__name">{language.country(country)}</span>
                for tally in &tallies {
                    <span class={classes!("panel__figure", ["figure--heroin", "figure--opium", "figure--morphine"][tally.drug as usize])}>
                        {match tally.state() {
                            crate::model::query::Observation::Value(mass) => language.weight(mass),
                            crate::model::query::Observation::ReportedNone => language.labels().reported_as_none.to_owned(),
                            crate::model::query::Observation::NoData => language.labels().no_data.to_owned(),
                            crate::model::query::Observation::NotAsked => language.labels().not_asked.to_owned(),
                        }}
                    </span>
                }
            </button>
            <div class="panel__drawing">
                <span class="panel__tick panel__tick--top" aria-hidden="true">{top.to_owned()}</span>
                if pair.down.is_none() {
                    <span class="panel__tick panel__tick--half" aria-hidden="true">{half.to_owned()}</span>
                }
                <SeriesChart series={drawing.clone()} {pair} period={question.period} class="series--panel" on_year={dispatch.reform(Action::ChooseYear)} />
            </div>
        </div>
    }
}
