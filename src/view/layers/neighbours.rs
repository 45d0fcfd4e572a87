//! The neighbours in proportion: the five republics together beside each, on one scale for a drug.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::layers::neighbours::Beside;
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::query::{CountryTally, Observation, RegionTally};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::margin::series_chart::bar_class;
use crate::words::language::{Language as _, language};
use crate::words::layers::neighbours::NeighboursLanguage as _;
use crate::words::table::TableLanguage as _;

/// The neighbours in the order of the rows.
const ROWS: [Country; 5] = [
    Country::Irn,
    Country::Pak,
    Country::Afg,
    Country::Rus,
    Country::Chn,
];

/// The block.
pub fn neighbours(choice: DrugChoice, period: Period) -> Html {
    let (words, shared) = (language().neighbours_labels(), language().labels());
    markup! {
        <section class="block near" aria-label={words.title}>
            <h2 class="block__head">{words.title}<span class="block__aside">{language().period(period)}</span></h2>
            for drug in choice.substances() {
                <p class="layer__sentence">{language().beside(period, Beside::of(*drug, period).as_ref())}</p>
                {bars(*drug, period)}
            }
            <p class="legend__note">{words.scale}</p>
            <p class="caveat">{shared.caveat}</p>
        </section>
    }
}

/// A row: who, how much, as which kind of something or nothing, how many of how many reported.
struct Bar {
    name: &'static str,
    total: Grams,
    state: Observation,
    counts: (usize, usize),
}

fn bars(drug: Drug, period: Period) -> Html {
    let shared = language().labels();
    let five = RegionTally::of(drug, period);
    let mut all = vec![Bar {
        name: shared.five_republics,
        total: five.total(),
        state: five.state(),
        counts: (five.reported(), five.covered()),
    }];
    all.extend(ROWS.map(|country| {
        let tally = CountryTally::of(country, drug, period);
        Bar {
            name: language().country(country),
            total: tally.total,
            state: tally.state(),
            counts: (tally.reported.len(), tally.covered()),
        }
    }));
    let largest = all.iter().map(|bar| bar.total).max().unwrap_or_default();
    markup! {
        <table class="ranked">
            <caption class="near__caption">{language().neighbours_caption(drug, period)}</caption>
            <thead class="visually-hidden"><tr>
                <th scope="col">{shared.country}</th>
                <td></td>
                <th scope="col">{shared.kg}</th>
                <th scope="col">{language().table_labels().reported}</th>
            </tr></thead>
            <tbody>
                for bar in &all {
                    {row(bar, drug, largest)}
                }
            </tbody>
        </table>
    }
}

fn row(bar: &Bar, drug: Drug, largest: Grams) -> Html {
    let language = language();
    let shared = language.labels();
    let (nothing, figure) = match bar.state {
        Observation::Value(mass) => (None, language.numbers().short_kilograms(mass)),
        Observation::ReportedNone => (Some(("is-none", shared.reported_as_none)), "0".to_owned()),
        Observation::NoData => (Some(("is-no-data", shared.no_data)), String::new()),
        Observation::NotCovered => (Some(("is-not-covered", shared.not_covered)), String::new()),
    };
    let coverage = match bar.counts {
        // One country in one year: the figure says it.
        (_, 0 | 1) => String::new(),
        (reported, covered) => language.coverage(reported, covered),
    };
    let width = bar.total.part_of(largest).unwrap_or(0.0).max(0.004);
    markup! {
        <tr class="ranked__row">
            <th scope="row" class="near__name">{bar.name}</th>
            <td class="ranked__bar">
                if let Some((kind, name)) = nothing {
                    <span class={classes(&["ranked__nothing", kind])}>{name}</span>
                } else {
                    <svg class="ranked__drawing" aria-hidden="true" focusable="false">
                        <rect class={bar_class(drug)} x="0" y="0" width={Part(width)} height="100%" />
                    </svg>
                }
            </td>
            <td class="ranked__number ranked__number--strong">{figure}</td>
            <td class="ranked__number">{coverage}</td>
        </tr>
    }
}
