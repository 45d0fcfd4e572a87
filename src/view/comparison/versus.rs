//! The comparison under the headline: what with, the difference in words, two bars on one scale, a table.

use yew::prelude::*;

use crate::model::comparison::{Comparison, Side};
use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::platform::browser;
use crate::state::app_state::Choices;
use crate::state::url_values::{format_versus, parse_versus};
use crate::state::versus::Versus;
use crate::view::kit::fill::Part;
use crate::view::kit::link::{Follow, address, follow, settle};
use crate::view::kit::markup::markup;
use crate::words::chart::ChartLanguage as _;
use crate::words::comparison::comparison::ComparisonLanguage as _;
use crate::words::language::{Language as _, language};

/// The comparison.
pub fn versus(choices: &Choices, to: &Callback<Follow>) -> Html {
    let Some(versus) = choices.versus else {
        return Html::default();
    };
    let words = language().comparison_labels();
    let compared = versus.compared(choices.question());
    let [one, other] = names(&compared);
    let (sides, drawn) = (&compared.sides, compared.drawn());
    let largest = drawn.into_iter().flatten().max().unwrap_or_default();
    let swapped = swapped(choices, versus);
    let ended = Choices {
        versus: None,
        ..choices.clone()
    };
    markup! {
        <section class="versus" aria-label={words.title}>
            <p class="versus__words">{language().comparison(&compared)}</p>
            <div class="versus__bars">
                {bar(&one, &sides[0], drawn[0], largest, "versus__bar")}
                {bar(&other, &sides[1], drawn[1], largest, "versus__bar versus__bar--other")}
            </div>
            <p class="versus__controls">
                {with(choices, to)}
                if let Some(there) = &swapped {
                    <a class="text-button" href={address(there)} onclick={follow(to, there)}>{words.swap}</a>
                }
                <a class="text-button" href={address(&ended)} onclick={follow(to, &ended)}>{words.end}</a>
            </p>
        </section>
    }
}

/// What to compare with, as a choice.
pub fn with(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().comparison_labels();
    let base = choices.clone();
    let onchange = settle(to, move |event: Event| {
        let versus = parse_versus(&browser::select_value(&event)?)?;
        Some(Choices {
            versus: Some(versus),
            ..base.clone()
        })
    });
    markup! {
        <label>{words.with}{" "}
            <select class="select" {onchange}>
                if choices.versus.is_none() {
                    <option value="" selected={true}>{language().chart_labels().nothing}</option>
                }
                for (head, options) in words.groups.into_iter().zip(offers(choices)) {
                    {group(head, &options, choices.versus)}
                }
            </select>
        </label>
    }
}

/// The names of the two sides.
fn names(compared: &Comparison) -> [String; 2] {
    let sides = compared.sides.each_ref();
    sides.map(|side| language().side_name(compared.axis, &side.question))
}

fn bar(name: &str, side: &Side, drawn: Option<Grams>, largest: Grams, class: &'static str) -> Html {
    let part = drawn.and_then(|mass| mass.part_of(largest)).unwrap_or(0.0);
    markup! {
        <p class="versus__row">
            <span class="versus__name">{name.to_owned()}</span>
            <svg class="versus__drawing" aria-hidden="true"><rect {class} x="0" y="2" width={Part(part)} height="10" /></svg>
            <span class="versus__value">{language().bar_value(side, drawn)}</span>
        </p>
    }
}

/// What may be chosen: years, spans as long, countries, drugs, and what is chosen; else never what is shown already.
fn offers(choices: &Choices) -> [Vec<(Versus, String)>; 4] {
    let time = choices.time;
    let length = time.len();
    let years = (FIRST_YEAR..=LAST_YEAR).filter_map(Period::year);
    let spans = (FIRST_YEAR..=LAST_YEAR)
        .filter(|_| !time.is_year())
        .filter_map(|first| Period::span(first, first + length - 1));
    let times = |periods: Vec<Period>| -> Vec<(Versus, String)> {
        periods
            .into_iter()
            .filter(|period| *period != time)
            .map(|period| (Versus::Time(period), language().period(period)))
            .collect()
    };
    let neighbours: &[Country] = if choices.near {
        &Country::NEIGHBOURS
    } else {
        &[]
    };
    let countries = Country::FIVE
        .iter()
        .chain(neighbours)
        .filter(|country| choices.country != Some(**country))
        .map(|country| {
            let name = language().country(*country).to_owned();
            (Versus::Country(*country), name)
        });
    let drugs = DrugChoice::ALL
        .into_iter()
        .filter(|choice| *choice != choices.drug)
        .map(|choice| {
            let name = language().labels().drugs[choice as usize].to_owned();
            (Versus::Drug(choice), name)
        });
    let mut offers = [
        times(years.collect()),
        times(spans.collect()),
        countries.collect(),
        drugs.collect(),
    ];
    // What a link compares with is named, offered or not.
    if let Some(versus) = choices.versus
        && !offers.iter().flatten().any(|(offer, _)| *offer == versus)
    {
        let place = match versus {
            Versus::Time(time) => usize::from(!time.is_year()),
            Versus::Country(_) => 2,
            Versus::Drug(_) => 3,
        };
        let there = versus.question(choices.question());
        let name = language().side_name(versus.axis(), &there);
        offers[place].insert(0, (versus, name));
    }
    offers
}

fn group(head: &'static str, options: &[(Versus, String)], chosen: Option<Versus>) -> Html {
    if options.is_empty() {
        return Html::default();
    }
    markup! {
        <optgroup label={head}>
            for (versus, name) in options {
                <option value={format_versus(*versus)} selected={Some(*versus) == chosen}>{name}</option>
            }
        </optgroup>
    }
}

/// The two sides exchanged; none where the five republics would become the other side.
fn swapped(choices: &Choices, versus: Versus) -> Option<Choices> {
    let mut there = choices.clone();
    there.versus = Some(match versus {
        Versus::Time(time) => {
            there.time = time;
            Versus::Time(choices.time)
        }
        Versus::Country(country) => {
            there.country = Some(country);
            Versus::Country(choices.country?)
        }
        Versus::Drug(drug) => {
            there.drug = drug;
            Versus::Drug(choices.drug)
        }
    });
    Some(there)
}

/// The comparison country by country: the table of the rings on the map.
pub fn by_country(choices: &Choices) -> Html {
    match choices.versus {
        // Where countries are compared, two bars say it all.
        None | Some(Versus::Country(_)) => Html::default(),
        Some(versus) => comparison_table(choices, versus),
    }
}

fn comparison_table(choices: &Choices, versus: Versus) -> Html {
    let language = language();
    let words = language.comparison_labels();
    let compared = versus.compared(choices.question());
    let [one, other] = names(&compared);
    let neighbours: &[Country] = if choices.near {
        &Country::NEIGHBOURS
    } else {
        &[]
    };
    let rows = Country::FIVE.iter().chain(neighbours).map(|country| {
        let ([a, b], difference) = compared.of_country(*country);
        let cells = [
            language.side_value(&a),
            language.side_value(&b),
            language.difference(difference),
        ];
        (language.country(*country), cells)
    });
    markup! {
        <section class="block" aria-label={words.by_country}>
            <h2 class="block__head">{words.by_country}</h2>
            <table class="data-table">
                <caption class="visually-hidden">{words.by_country}</caption>
                <thead><tr>
                    <th scope="col">{language.labels().country}</th>
                    <th scope="col" class="data-table__number">{one}</th>
                    <th scope="col" class="data-table__number">{other}</th>
                    <th scope="col" class="data-table__number">{language.difference_head(compared.is_by_mean())}</th>
                </tr></thead>
                <tbody>
                    for (country, cells) in rows {
                        <tr>
                            <th scope="row">{country}</th>
                            for cell in cells {
                                <td class="data-table__number">{cell}</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
            <p class="legend__note">{words.on_map}</p>
        </section>
    }
}
