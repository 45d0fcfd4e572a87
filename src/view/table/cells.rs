//! Heads and cells of the table, whichever way it is turned.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::model::query::Observation;
use crate::model::reading::{Reading, peak};
use crate::model::statement::Question;
use crate::scene::table::rows::{Cell, Row};
use crate::state::action::Action;
use crate::view::chart::spark::{spark, steps_class};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::click;
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// Head of a year.
pub fn year_head(year: u16, question: &Question, scope: &'static str) -> Html {
    let chosen = question.period.contains(year);
    let class = classes(&[
        "table__year",
        late(year),
        class_if(chosen, "table__year--chosen"),
    ]);
    markup! { <th {scope} id={format!("y{year}")} {class}>{year}</th> }
}

/// The class of the years that stand in the second block on paper.
pub const fn late(year: u16) -> &'static str {
    class_if(year >= SECOND_BLOCK, "table__late")
}

/// The first year of the second block on paper.
pub const SECOND_BLOCK: u16 = FIRST_YEAR + 17;

/// The cell of a year: a click selects its country and year, as the row's button and the slider do.
pub fn year_cell(
    cell: &Cell,
    country: Country,
    year: u16,
    question: &Question,
    dispatch: &Callback<Action>,
) -> Html {
    let onclick = click(dispatch, Action::ChooseCell(country, year));
    let class = classes(&[
        "table__year-cell",
        late(year),
        chosen(year, question),
        &cell_class(cell),
    ]);
    markup! { <td {class} {onclick}>{words(cell)}</td> }
}

/// The cell of a sum.
pub fn sum_cell(cell: &Cell, year: u16, question: &Question) -> Html {
    let class = classes(&[late(year), chosen(year, question), &cell_class(cell)]);
    markup! { <td {class}>{words(cell)}</td> }
}

/// A cell.
pub fn cell(cell: &Cell, class: &'static str) -> Html {
    markup! { <td class={classes(&[class, &cell_class(cell)])}>{words(cell)}</td> }
}

/// The words of a cell; a value to doubt has a dagger before it.
fn words(cell: &Cell) -> Html {
    markup! {
        <>
            if cell.doubted {
                <span class="dagger">{"†"}</span>
            }
            {&cell.text}
        </>
    }
}

fn chosen(year: u16, question: &Question) -> &'static str {
    class_if(question.period.contains(year), "table__chosen")
}

/// The classes of a cell: its kind of nothing, or as how many decimals its value has, so that the points stand under each
/// other.
fn cell_class(cell: &Cell) -> String {
    let kind = match (cell.state, cell.reading) {
        (_, Reading::Lack(_)) => "table__words",
        (Observation::Value(_), Reading::Weight(_)) => {
            let point = language().numbers().decimal;
            let decimals = cell
                .text
                .rsplit_once(point)
                .map_or(0, |(_, decimals)| decimals.len());
            // A difference is said in words.
            let classes = ["table__d0", "", "table__d2", "table__d3"];
            classes.get(decimals).copied().unwrap_or_default()
        }
        (Observation::Value(_), _) => "",
        (Observation::ReportedNone, _) => "table__words is-none",
        (Observation::NoData, _) => "table__words is-no-data",
        (Observation::NotCovered, _) => "table__words is-not-covered",
    };
    classes(&["table__number", kind])
}

/// The head of a row: the country, the drug where there are two, and its years as steps with their peak.
pub fn row_head(
    row: &Row,
    several: bool,
    question: &Question,
    dispatch: &Callback<Action>,
) -> Html {
    let readings: Vec<Reading> = row.years.iter().map(|cell| cell.reading).collect();
    markup! {
        <th scope="row" class="table__country">
            <span class="table__row-head">
                {name(row, several, question, dispatch)}
                {years_drawn(&readings, steps_class(row.drug), question)}
            </span>
        </th>
    }
}

/// Years as steps with their peak, beside a name.
pub fn years_drawn(readings: &[Reading], class: &'static str, question: &Question) -> Html {
    markup! {
        <>
            <span class="table__spark">{spark(readings, class, question.period)}</span>
            <span class="table__peak" aria-hidden="true">
                if let Some((year, reading)) = peak(readings) {
                    <b>{language().short_reading(reading)}</b>{year}
                }
            </span>
        </>
    }
}

/// The name of a row as a button that selects its country, with the drug where there are two.
pub fn name(row: &Row, several: bool, question: &Question, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let selected = question.country == Some(row.country);
    markup! {
        <span class="table__names">
            <button
                type="button"
                class="table__name"
                aria-pressed={if selected { "true" } else { "false" }}
                onclick={click(dispatch, Action::ToggleCountry(row.country))}
            >
                {language.country(row.country)}
            </button>
            if several {
                <span class="table__drug">{" "}{language.drug(row.drug)}</span>
            }
        </span>
    }
}

/// How many of the five reported in a year.
pub fn pips(reported: usize, year: u16, question: &Question) -> Html {
    who(reported, year, &[late(year), chosen(year, question)])
}

/// The same of the second block on paper.
pub fn paper_pips(reported: usize, year: u16) -> Html {
    who(reported, year, &[])
}

/// Squares, and in words for those who do not see them.
fn who(reported: usize, year: u16, more: &[&str]) -> Html {
    let shared = language().labels();
    if year > LAST_COVERED {
        let class = classes(&[&["table__number table__words is-not-covered"], more].concat());
        return markup! { <td {class}>{shared.not_covered}</td> };
    }
    markup! {
        <td class={classes(&[&["table__number"], more].concat())}>
            <svg class="pips" aria-hidden="true" focusable="false">
                for place in 0..5_usize {
                    <rect
                        class={if place < reported { "pip" } else { "pip pip--empty" }}
                        x={Part(place as f64 / 5.0)}
                        y="1"
                        width="16%"
                        height="6"
                    />
                }
            </svg>
            <span class="visually-hidden">{language().coverage(reported, 5)}</span>
        </td>
    }
}
