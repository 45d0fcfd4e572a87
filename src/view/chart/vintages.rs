//! Two vintages side by side: a total of the article as a span at its yearly mean, over the years of the
//! later series.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::sums::{table_of, table_total};
use crate::model::evidence::tables::{cited, claim};
use crate::model::mass::Grams;
use crate::model::period::Period;
use crate::model::series::reported;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::view::margin::series_chart::bar_class;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;
use crate::words::timeline::TimelineLanguage as _;

/// First year of the article's tables.
const FIRST: u16 = 2002;
/// How many years they hold.
const YEARS: u16 = 5;
/// Height of the drawing in pixels.
const HEIGHT: f64 = 84.0;

/// Whether the article has such totals for some drugs, a time and a country.
pub fn has_totals(choice: DrugChoice, time: Period, country: Option<Country>) -> bool {
    choice != DrugChoice::Morphine
        && country.is_none_or(Country::is_republic)
        && (FIRST..FIRST + YEARS).any(|year| time.contains(year))
}

/// The article's five-year totals over UNODC's years, of one country or some drugs only; with `all` those too that agree
/// with the series.
pub fn vintages(only: Option<Country>, choice: Option<DrugChoice>, all: bool) -> Html {
    let words = language().vintage_labels();
    let agreeing = cited::TABLES_AGREEING.iter().filter(|_| all);
    let wanted = cited::TABLES_REVISED
        .iter()
        .chain(agreeing)
        .filter_map(|id| {
            let (country, drug) = table_of(claim(*id)?)?;
            Some((*id, country, drug))
        })
        .filter(|(_, country, drug)| {
            only.is_none_or(|only| only == *country)
                && choice.is_none_or(|choice| choice.substances().contains(drug))
        });
    markup! {
        <figure class="vintages" aria-label={words.title}>
            <figcaption class="legend__note">{words.note}</figcaption>
            <div class="vintages__grid">
                for (id, country, drug) in wanted {
                    {vintage(id, country, drug)}
                }
            </div>
        </figure>
    }
}

/// The most that a year, or the mean of a total, has of a drug: one scale for all countries.
fn most(drug: Drug) -> f64 {
    let ids = cited::TABLES_REVISED.iter().chain(cited::TABLES_AGREEING);
    let of_drug = ids.filter_map(|id| Some((*id, table_of(claim(*id)?)?)));
    let of_drug = of_drug.filter(|(_, (_, of))| *of == drug);
    let most = of_drug.map(|(id, (country, _))| {
        let years = (FIRST..FIRST + YEARS).filter_map(|year| reported(country, drug, year));
        let years = years.map(Grams::kilograms);
        years.fold(table_total(id) / f64::from(YEARS), f64::max)
    });
    most.fold(0.0, f64::max)
}

fn vintage(id: u16, country: Country, drug: Drug) -> Html {
    let language = language();
    let total = table_total(id);
    let mean = total / f64::from(YEARS);
    let years: Vec<(u16, f64)> = (FIRST..FIRST + YEARS)
        .map(|year| {
            (
                year,
                reported(country, drug, year).map_or(0.0, Grams::kilograms),
            )
        })
        .collect();
    let series: Grams = (FIRST..FIRST + YEARS)
        .filter_map(|year| reported(country, drug, year))
        .sum();
    let top = most(drug);
    let is_broken = id == cited::KYRGYZ_TABLE_OPIUM;
    let read_in = is_broken.then(|| Reference::Contradiction(cited::BROKEN_NUMBER).name());
    let tall = |kilograms: f64| kilograms / top * (HEIGHT - 14.0);
    markup! {
        <div class="vintage">
            <p class="multiple__head"><span class="multiple__name">{language.vintage_of(country, drug)}</span></p>
            <svg class="vintage__drawing" aria-hidden="true" height={HEIGHT}>
                for (year, kilograms) in &years {
                    <rect
                        class={bar_class(drug)}
                        x={Part(f64::from(year - FIRST) / 5.0 + 0.03)}
                        y={HEIGHT - 14.0 - tall(*kilograms)}
                        width={Part(0.14)}
                        height={tall(*kilograms)}
                    />
                    <text class="column__year" x={Part(f64::from(year - FIRST) / 5.0 + 0.1)} y={HEIGHT - 2.0} text-anchor="middle">
                        {language.short_year(*year)}
                    </text>
                }
                <rect class="vintage__mean" x="0" y={HEIGHT - 14.0 - tall(mean) - 1.0} width="100%" height="2" />
            </svg>
            <p class="legend__note">{language.two_totals(total, read_in.as_deref(), series)}</p>
        </div>
    }
}
