//! The chart view: one panel a country on one scale, the drawing of what the table lists.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::query::{CountryTally, Observation};
use crate::model::reading::estimated;
use crate::model::statement::Question;
use crate::scale::linear::Linear;
use crate::scene::margin::series::{HEIGHT, Pair};
use crate::scene::table::rows::own;
use crate::state::action::Action;
use crate::state::versus::Versus;
use crate::view::chart::vintages::{has_totals, vintages};
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::click;
use crate::view::margin::country_panel::year_axis;
use crate::view::margin::series_chart::SeriesChart;
use crate::words::chart::{ChartLanguage as _, Counted};
use crate::words::comparison::comparison::ComparisonLanguage as _;
use crate::words::language::{Language as _, language};

/// The chart.
pub struct Chart {
    /// What the visitor looks at.
    pub question: Question,
    /// What it is compared with.
    pub versus: Option<Versus>,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Chart {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let mut countries = Country::FIVE.to_vec();
        if self.near {
            countries.extend(Country::NEIGHBOURS);
        }
        let sets = pairs(self.question.choice, self.versus);
        // One scale for all sets: bars up and down have half the room of bars of one direction.
        let top = sets
            .iter()
            .map(|pair| pair.scale(&countries).top)
            .max()
            .unwrap_or_default();
        markup! {
            <div class="chart">
                if self.question.measure == Measure::Share {
                    <p class="chart__note">{language().labels().purity}</p>
                }
                for pair in &sets {
                    {panels(self, *pair, &countries, top, sets.len() > 1)}
                }
                {period_totals(&self.question)}
            </div>
        }
    }
}

/// What the measure makes of a weight beside a panel.
fn counted(tally: &CountryTally, mass: Grams, chart: &Chart) -> Counted {
    let question = own(&chart.question, chart.versus, tally.drug);
    match question.measure {
        Measure::Equivalent if tally.drug == Drug::Opium => {
            Counted::Heroin(question.ratio.equivalent(tally.drug, mass))
        }
        Measure::Weight | Measure::Equivalent => Counted::AsSeized,
        Measure::Share => match estimated(&question, &[tally]) {
            Ok(estimated) => Counted::Share(estimated.share),
            Err(why) => Counted::Lack(why),
        },
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

/// The sets of panels: the drug of the view, and the one that it is compared with. Two single drugs
/// share their panels, one up and one down.
fn pairs(choice: DrugChoice, versus: Option<Versus>) -> Vec<Pair> {
    let own = Pair::of(choice);
    let Some(Versus::Drug(other)) = versus else {
        return vec![own];
    };
    let other = Pair::of(other);
    let holds = |pair: Pair, part: Pair| {
        let mut drugs = part.drugs();
        drugs.all(|drug| pair.drugs().any(|own| own == drug))
    };
    if holds(own, other) {
        vec![own]
    } else if holds(other, own) {
        vec![other]
    } else if own.down.is_none() && other.down.is_none() {
        vec![Pair {
            up: own.up,
            down: Some(other.up),
        }]
    } else {
        vec![own, other]
    }
}

/// The panels of some drugs. Beside another set, bars of one direction end at twice the weight, so that
/// a kilogram is as long everywhere.
fn panels(chart: &Chart, pair: Pair, countries: &[Country], top: Grams, several: bool) -> Html {
    let language = language();
    let question = &chart.question;
    let scale = match (pair.down, several) {
        (Some(_), _) => Linear {
            top,
            length: HEIGHT / 2.0,
        },
        (None, false) => Linear {
            top,
            length: HEIGHT,
        },
        (None, true) => Linear {
            top: Grams(2 * top.0),
            length: HEIGHT,
        },
    };
    let [half, top] = scale.ticks();
    let whole = Pair::of(question.choice) == pair;
    let (title, note) = if whole {
        let title = language.chart_labels().chart_titles[question.choice as usize];
        let note = language.chart_note(&language.tick(top), pair.down.is_some());
        (title.to_owned(), note)
    } else {
        language.compared_chart(pair.up, pair.down, &language.tick(top))
    };
    markup! {
        <>
            <h2 class="chart__title">{title}</h2>
            <p class="chart__note">{note}</p>
            <div class="chart__panels">
                for country in countries {
                    {panel(*country, pair, scale, chart, &language.tick(half), &language.tick(top))}
                }
            </div>
            <div class="panel panel--axis"><span class="panel__label"></span>{year_axis(question.period)}</div>
        </>
    }
}

fn panel(
    country: Country,
    pair: Pair,
    scale: Linear,
    chart: &Chart,
    half: &str,
    top: &str,
) -> Html {
    let language = language();
    let question = &chart.question;
    let dispatch = &chart.dispatch;
    let other = match chart.versus {
        Some(Versus::Time(period)) => Some(period),
        _ => None,
    };
    let tallies: Vec<CountryTally> = pair
        .drugs()
        .map(|drug| CountryTally::of(country, drug, question.period))
        .collect();
    let selected = question.country == Some(country);
    let compared = chart.versus == Some(Versus::Country(country));
    markup! {
        <div key={country.code()} class={classes(&["panel", class_if(selected, "panel--selected"), class_if(compared, "panel--compared")])}>
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
                            Observation::Value(mass) => language.panel_figure(mass, counted(tally, mass, chart)),
                            Observation::ReportedNone => language.labels().reported_as_none.to_owned(),
                            Observation::NoData => language.labels().no_data.to_owned(),
                            Observation::NotCovered => language.labels().not_covered.to_owned(),
                        }}
                    </span>
                }
            </p>
            <div class="panel__drawing">
                <span class="panel__tick panel__tick--top" aria-hidden="true">{top.to_owned()}</span>
                if pair.down.is_none() {
                    <span class="panel__tick panel__tick--half" aria-hidden="true">{half.to_owned()}</span>
                }
                {SeriesChart {
                    country,
                    pair,
                    scale,
                    period: question.period,
                    other,
                    class: "series--panel",
                    dispatch: dispatch.clone(),
                }.draw()}
            </div>
        </div>
    }
}
