//! The chart view: one panel a country on one scale, the drawing of what the table lists.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::mass::Grams;
use crate::model::query::CountryTally;
use crate::model::statement::Question;
use crate::scale::linear::Linear;
use crate::scene::series::Pair;
use crate::state::action::Action;
use crate::view::country_panel::YearAxis;
use crate::view::markup::{class_if, classes, markup};
use crate::view::press::click;
use crate::view::series_chart::SeriesChart;
use crate::view::still::Draw;
use crate::words::language::language;

/// The chart.
#[derive(PartialEq)]
pub struct Chart {
    /// What the visitor looks at.
    pub question: Question,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Chart {
    const NAME: &'static str = "Chart";

    fn draw(&self) -> Html {
        let language = language();
        let question = &self.question;
        let pair = Pair::of(question.choice);
        let mut countries = Country::FIVE.to_vec();
        if self.near {
            countries.extend(Country::NEIGHBOURS);
        }
        let scale = pair.scale(&countries);
        let tonnes = |mass: Grams| {
            if mass.0 < 1_000_000 {
                language.weight(mass)
            } else {
                language.heavy(mass)
            }
        };
        let [half, top] = scale.ticks();
        markup! {
            <div class="chart">
                <h2 class="chart__title">{language.labels().chart_titles[question.choice as usize]}</h2>
                <p class="chart__note">{language.chart_note(&tonnes(top), pair.down.is_some())}</p>
                <div class="chart__panels">
                    for country in countries {
                        {panel(country, pair, scale, question, &self.dispatch, &tonnes(half), &tonnes(top))}
                    }
                </div>
                <div class="panel panel--axis"><span class="panel__label"></span>{YearAxis { period: question.period }.draw()}</div>
            </div>
        }
    }
}

fn panel(
    country: Country,
    pair: Pair,
    scale: Linear,
    question: &Question,
    dispatch: &Callback<Action>,
    half: &str,
    top: &str,
) -> Html {
    let language = language();
    let tallies: Vec<CountryTally> = question
        .choice
        .substances()
        .iter()
        .map(|drug| CountryTally::of(country, *drug, question.period))
        .collect();
    let selected = question.country == Some(country);
    markup! {
        <div key={country.code()} class={classes(&["panel", class_if(selected, "panel--selected")])}>
            <button
                type="button"
                class="panel__label"
                aria-pressed={if selected { "true" } else { "false" }}
                onclick={click(dispatch, Action::ToggleCountry(country))}
            >
                {language.country(country)}
            </button>
            <p class="panel__figures">
                for tally in &tallies {
                    <span class={classes(&["panel__figure", ["figure--heroin", "figure--opium", "figure--morphine"][tally.drug as usize]])}>
                        {match tally.state() {
                            crate::model::query::Observation::Value(mass) => language.weight(mass),
                            crate::model::query::Observation::ReportedNone => language.labels().reported_as_none.to_owned(),
                            crate::model::query::Observation::NoData => language.labels().no_data.to_owned(),
                            crate::model::query::Observation::NotAsked => language.labels().not_asked.to_owned(),
                        }}
                    </span>
                }
            </p>
            <div class="panel__drawing">
                <span class="panel__tick panel__tick--top" aria-hidden="true">{top.to_owned()}</span>
                if pair.down.is_none() {
                    <span class="panel__tick panel__tick--half" aria-hidden="true">{half.to_owned()}</span>
                }
                {SeriesChart { country, pair, scale, period: question.period, class: "series--panel", dispatch: dispatch.clone() }.draw()}
            </div>
        </div>
    }
}
