//! The margin with a selected country: its series, its figures.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::model::query::{CountryTally, Observation, RegionTally};
use crate::scene::margin::series::{Pair, year_start, years_width};
use crate::state::action::Action;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::press::leave;
use crate::view::margin::region_panel::figure_class;
use crate::view::margin::series_chart::SeriesChart;
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

/// The selected country.
pub fn country_panel(country: Country, period: Period, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let words = language.selection_labels();
    let countries: &[Country] = if country.is_republic() {
        &Country::FIVE
    } else {
        std::slice::from_ref(&country)
    };
    let scale = Pair::OPIATES.scale(countries);
    let tonnes = |part: u64| language.heavy(Grams(scale.top.0 * part / 2));
    markup! {
        <>
            <div class="country__head">
                <h2 class="country__name">{language.country(country)}</h2>
                <button type="button" class="text-button" onclick={leave(dispatch, Action::SelectCountry(None))}>
                    <span aria-hidden="true">{"‹ "}</span>{words.all_five}
                </button>
            </div>
            <div class="country__chart">
                <div class="country__axis" aria-hidden="true">
                    <span>{tonnes(2)}</span><span>{tonnes(1)}</span><span>{"0"}</span><span>{tonnes(1)}</span><span>{tonnes(2)}</span>
                </div>
                {SeriesChart {
                    country,
                    pair: Pair::OPIATES,
                    scale,
                    period,
                    other: None,
                    class: "series--country",
                    dispatch: dispatch.clone(),
                }.draw()}
            </div>
            {year_axis(period)}
            <p class="country__key">
                for (text, drug) in language.series_key(country.is_republic()) {
                    if let Some(drug) = drug {
                        <span class={figure_class(drug)}>{text}</span>
                    } else {
                        {text}
                    }
                }
            </p>
            <h3 class="block__head">{language.figures_title(period)}</h3>
            <dl class="figures">
                for drug in Drug::ALL {
                    {figure(country, drug, period)}
                }
            </dl>
        </>
    }
}

fn figure(country: Country, drug: Drug, period: Period) -> Html {
    let language = language();
    let (words, shared) = (language.selection_labels(), language.labels());
    let tally = CountryTally::of(country, drug, period);
    let region = RegionTally::of(drug, period);
    let (text, class) = match tally.state() {
        Observation::Value(mass) => (language.weight(mass), "figures__value"),
        Observation::ReportedNone => (shared.reported_as_none.to_owned(), "is-none"),
        Observation::NoData => (shared.no_data.to_owned(), "is-no-data"),
        Observation::NotCovered => (shared.not_covered.to_owned(), "is-not-covered"),
    };
    let part = match tally.state() {
        Observation::Value(mass) if country.is_republic() => mass
            .part_of(region.total())
            .map(|part| (part, region.reported() == region.covered())),
        _ => None,
    };
    let years = (tally.reported.len(), tally.covered());
    let years = (!period.is_year() && tally.covered() > 0).then_some(years);
    let swatch = ["swatch--heroin", "swatch--opium", "swatch--morphine"][drug as usize];
    markup! {
        <div class="figures__row">
            <dt><span class={classes(&["swatch", "swatch--square", swatch])} aria-hidden="true"></span>{words.seized[drug as usize]}</dt>
            <dd class={class}>{text}</dd>
            <dd class="figures__aside">{language.figure_aside(part, years)}</dd>
        </div>
    }
}

/// Years under a series: every fifth, and the chosen one.
pub fn year_axis(period: Period) -> Html {
    years_by(period, 5, 2)
}

/// The same, of every so manieth year that is further than so many from the chosen one.
pub fn years_by(period: Period, step: usize, apart: u16) -> Html {
    let chosen = period.is_year().then(|| period.first());
    let ticks = (FIRST_YEAR..=LAST_YEAR)
        .step_by(step)
        .filter(|tick| chosen.is_none_or(|year| tick.abs_diff(year) > apart));
    let middle = |year: u16| Part(year_start(year) + years_width(1) / 2.0);
    markup! {
        <svg class="year-axis" aria-hidden="true" focusable="false">
            for tick in ticks {
                <text x={middle(tick)} y="10" text-anchor="middle">{tick}</text>
            }
            if let Some(year) = chosen {
                <text class="year-axis__chosen" x={middle(year)} y="10" text-anchor="middle">{year}</text>
            }
        </svg>
    }
}
