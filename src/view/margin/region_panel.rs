//! The margin without a selection: ranked bars, cautions, small multiples on one scale.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::{Drug, DrugChoice};
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::Period;
use crate::model::query::{CountryTally, Observation};
use crate::model::ranking::ranking;
use crate::model::statement::{Question, Statement};
use crate::scene::margin::flow_share::share_text;
use crate::scene::margin::series::Pair;
use crate::state::action::Action;
use crate::state::choice::View;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::click;
use crate::view::kit::sentence::anew;
use crate::view::kit::still::{Draw, still};
use crate::view::margin::series_chart::{SeriesChart, bar_class};
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

/// What the margin says of the five: it follows each year.
#[derive(PartialEq)]
pub struct RegionPanel {
    /// What the visitor looks at.
    pub question: Question,
    /// What was looked at as the years last came to rest: its order is the list's, so that no row moves while years pass.
    pub rested: Question,
    /// Which view is open.
    pub view: View,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for RegionPanel {
    const NAME: &'static str = "RegionPanel";

    fn draw(&self) -> Html {
        let shared = language().labels();
        let question = self.question;
        markup! {
            <>
                if self.view != View::Table {
                    <section class="block">{ranked_bars(self)}</section>
                }
                <p class="caveat">
                    {shared.caveat}
                    // Estimates are of heroin; of which years they are is not said by a sentence that comes and goes.
                    if question.choice == DrugChoice::Heroin {
                        {" "}{shared.purity}
                    }
                </p>
                if question.country.is_none() {
                    {multiples(question.choice, question.period, &self.dispatch)}
                }
            </>
        }
    }
}

/// The five by weight, as a table with bars.
fn ranked_bars(panel: &RegionPanel) -> Html {
    let language = language();
    let shared = language.labels();
    let question = &panel.question;
    let statement = &Statement::of(*question);
    let total = statement.region_total();
    let rows: Vec<(Country, Vec<&CountryTally>)> = ranking(&Statement::of(panel.rested))
        .into_iter()
        .map(|country| (country, statement.of_republic(country)))
        .collect();
    let largest = rows
        .iter()
        .map(|(_, tallies)| question.counted(tallies))
        .max()
        .unwrap_or_default();
    let share = question.measure == Measure::Share;
    let last_head = if share {
        shared.of_flow
    } else {
        shared.of_five
    };
    markup! {
        <table class="ranked">
            <caption class="ranked__caption">{language.ranked_title(question)}</caption>
            <thead>
                <tr>
                    <th scope="col" class="visually-hidden">{shared.country}</th>
                    <td></td>
                    <th scope="col" class="ranked__number">{shared.kg}</th>
                    <th scope="col" class="ranked__number">{last_head}</th>
                </tr>
            </thead>
            <tbody>
                for (country, tallies) in rows {
                    {row(country, &tallies, question, total, largest, &panel.dispatch)}
                }
            </tbody>
            <tfoot>
                <tr>
                    <th scope="row">{shared.five_republics}</th>
                    <td class="ranked__coverage">{anew(&coverage(statement))}</td>
                    <td class="ranked__number ranked__number--strong">
                        {anew(&if known_any(statement) { language.numbers().kilograms(total) } else { "–".to_owned() })}
                    </td>
                    {part_cell(region_part(statement))}
                </tr>
            </tfoot>
        </table>
    }
}

fn known_any(statement: &Statement) -> bool {
    statement.region.iter().any(|region| region.reported() > 0)
}

fn coverage(statement: &Statement) -> String {
    let language = language();
    let counts: Vec<(usize, usize)> = statement
        .region
        .iter()
        .filter(|region| region.covered() > 0)
        .map(|region| (region.reported(), region.covered()))
        .collect();
    if counts.is_empty() {
        language.labels().not_covered.to_owned()
    } else {
        language.reported(&counts)
    }
}

/// The part of all five, or why there is none.
fn region_part(statement: &Statement) -> Result<String, &'static str> {
    let language = language();
    if statement.question.measure == Measure::Share {
        if !known_any(statement) {
            return Ok(String::new());
        }
        let regions = statement.region.iter();
        let tallies: Vec<_> = regions.flat_map(|region| &region.countries).collect();
        return share_text(&statement.question, &tallies, language);
    }
    Ok(if statement.region_total().0 > 0 {
        language.part(1.0)
    } else {
        String::new()
    })
}

/// The cell of a part; the words of a lack are smaller.
fn part_cell(part: Result<String, &'static str>) -> Html {
    let class = classes(&["ranked__number", class_if(part.is_err(), "ranked__lack")]);
    let text = part.unwrap_or_else(str::to_owned);
    markup! { <td {class}>{anew(&text)}</td> }
}

fn row(
    country: Country,
    tallies: &[&CountryTally],
    question: &Question,
    total: Grams,
    largest: Grams,
    dispatch: &Callback<Action>,
) -> Html {
    let language = language();
    let selected = question.country == Some(country);
    let mut start = 0.0;
    let mass = question.counted(tallies);
    let mut bars = Vec::new();
    for tally in tallies {
        let own = question.counted(&[tally]);
        let width = own.part_of(largest).unwrap_or(0.0);
        bars.push((tally.drug, start, width, tally.state()));
        start += width;
    }
    let states: Vec<Observation> = tallies.iter().map(|tally| tally.state()).collect();
    let value = states
        .iter()
        .any(|state| matches!(state, Observation::Value(_)));
    let none = states.contains(&Observation::ReportedNone);
    let figure = if value || none {
        language.numbers().kilograms(mass)
    } else {
        String::new()
    };
    let shared = language.labels();
    let nothing = match (value, none, states.first()) {
        (true, ..) => None,
        (false, true, _) => Some(shared.reported_as_none),
        (false, false, Some(Observation::NotCovered)) => Some(shared.not_covered),
        _ => Some(shared.no_data),
    };
    let part = if !value {
        Ok(String::new())
    } else if question.measure == Measure::Share {
        share_text(question, tallies, language)
    } else {
        Ok(language.part(mass.part_of(total).unwrap_or(0.0)))
    };
    markup! {
        <tr key={country.code()} class={classes(&["ranked__row", class_if(selected, "ranked__row--selected")])}>
            <th scope="row">
                <button
                    type="button"
                    class="ranked__name"
                    aria-pressed={if selected { "true" } else { "false" }}
                    onclick={click(dispatch, Action::ToggleCountry(country))}
                >
                    {language.country(country)}
                </button>
            </th>
            <td class="ranked__bar">
                if let Some(words) = nothing {
                    <span class={classes(&["ranked__nothing", nothing_class(&states)])}>{words}</span>
                } else {
                    <svg class="ranked__drawing" aria-hidden="true" focusable="false">
                        for (drug, x, width, _) in bars {
                            <rect class={bar_class(drug)} x={Part(x)} y="0" width={Part(width)} height="100%" />
                        }
                    </svg>
                }
            </td>
            <td class="ranked__number ranked__number--strong">{anew(&figure)}</td>
            {part_cell(part)}
        </tr>
    }
}

fn nothing_class(states: &[Observation]) -> &'static str {
    match states.first() {
        Some(Observation::NotCovered) => "is-not-covered",
        Some(Observation::ReportedNone) => "is-none",
        _ => "is-no-data",
    }
}

/// The five series on one scale.
pub fn multiples(choice: DrugChoice, period: Period, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let words = language.margin_labels();
    let pair = Pair::beside(choice);
    let scale = pair.scale(&Country::FIVE);
    let order = [
        Country::Tjk,
        Country::Uzb,
        Country::Tkm,
        Country::Kaz,
        Country::Kgz,
    ];
    let title = match pair.up {
        Drug::Morphine => words.morphine_series_title,
        _ => words.series_title,
    };
    markup! {
        <section class="block multiples">
            <h2 class="block__head">
                {title}<span class="block__aside">{language.one_scale(period)}</span>
            </h2>
            <div class="multiples__grid">
                for country in order {
                    <div class="multiple" key={country.code()}>
                        <p class="multiple__head">
                            <span class="multiple__name">{language.country(country)}</span>
                            for drug in pair.drugs() {
                                {figure(country, drug, period)}
                            }
                        </p>
                        {SeriesChart {
                            country,
                            pair,
                            scale,
                            period,
                            other: None,
                            class: "series--multiple",
                            dispatch: dispatch.clone(),
                        }.draw()}
                    </div>
                }
                {still(HowToRead { pair, top: scale.top, single: period.is_year() })}
            </div>
        </section>
    }
}

/// How a small multiple reads.
#[derive(PartialEq)]
struct HowToRead {
    pair: Pair,
    top: Grams,
    single: bool,
}

impl Draw for HowToRead {
    const NAME: &'static str = "static:HowToRead";

    fn draw(&self) -> Html {
        let language = language();
        let words = language.margin_labels();
        markup! {
            <div class="multiple how">
                <p class="multiple__head"><span class="multiple__name">{words.how_to_read}</span></p>
                <ul class="how__list">
                    <li class={classes(&["how__up", figure_class(self.pair.up)])}>{language.how_bars(self.pair.up, self.top)}</li>
                    if let Some(down) = self.pair.down {
                        <li class="how__down figure--opium">{language.how_bars(down, self.top)}</li>
                    }
                    <li class="how__gap">{words.hatched}</li>
                    <li class="how__year">{words.time_marks[usize::from(!self.single)]}</li>
                </ul>
            </div>
        }
    }
}

/// The class of text about a drug.
pub const fn figure_class(drug: Drug) -> &'static str {
    match drug {
        Drug::Heroin => "figure--heroin",
        Drug::Opium => "figure--opium",
        Drug::Morphine => "figure--morphine",
    }
}

/// The figure of a country and drug for the chosen time, or its kind of nothing in a sign.
fn figure(country: Country, drug: Drug, period: Period) -> Html {
    let tally = CountryTally::of(country, drug, period);
    let text = if tally.reported.is_empty() {
        "–".to_owned()
    } else {
        language().numbers().short_kilograms(tally.total)
    };
    let key = format!("{text}{}{}", period.first(), drug as usize);
    markup! { <span {key} class={classes(&["multiple__figure", figure_class(drug)])}>{text}</span> }
}
