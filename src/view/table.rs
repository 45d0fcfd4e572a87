//! The table view: the twin of map and chart in figures. It sorts.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR};
use crate::model::query::Observation;
use crate::model::statement::Question;
use crate::scene::table::{Cell, Row, Total, rows};
use crate::state::action::Action;
use crate::state::choice::{Column, Sort};
use crate::state::versus::Versus;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::click;
use crate::words::comparison::comparison::ComparisonLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// The table.
pub struct Table {
    /// What the visitor looks at.
    pub question: Question,
    /// What it is compared with.
    pub versus: Option<Versus>,
    /// Whether neighbours are shown.
    pub near: bool,
    /// How it is sorted.
    pub sort: Sort,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Table {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let language = language();
        let words = language.table_labels();
        let shared = language.labels();
        let question = &self.question;
        let (rows, totals) = rows(question, self.versus, self.near, self.sort, language);
        let heads = [
            (Column::Country, shared.country.to_owned()),
            (Column::Drug, shared.drug.to_owned()),
            (Column::Amount, language.amount_head(question)),
            (Column::Part, shared.of_five.to_owned()),
            (Column::Reported, words.reported.to_owned()),
        ];
        markup! {
            <div class="table-view" role="region" aria-labelledby="table-caption" tabindex="0">
                <table class="table">
                    <caption id="table-caption">
                        <span class="table__title">{language.seized_title(question)}</span>
                        if let Some(versus) = self.versus {
                            <span class="table__note">{language.comparison(&versus.compared(*question))}</span>
                        }
                        <span class="table__note">
                            {shared.caveat}{" "}{words.table_note}
                            if question.measure == Measure::Share {
                                {" "}{shared.purity}
                            }
                        </span>
                    </caption>
                    <thead>
                        <tr>
                            for (column, name) in heads {
                                {head(column, name, self)}
                                if column == Column::Amount {
                                    {other_heads(self)}
                                }
                            }
                            for year in FIRST_YEAR..=LAST_COVERED {
                                <th
                                    scope="col"
                                    class={classes(&["table__year", class_if(question.period.contains(year), "table__year--chosen")])}
                                >
                                    {year}
                                </th>
                            }
                            <th scope="col" class="table__year">{format!("{}–{}", LAST_COVERED + 1, LAST_YEAR)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        for item in &rows {
                            {row(item, self)}
                        }
                    </tbody>
                    <tfoot>
                        for total in &totals {
                            {foot(total)}
                        }
                    </tfoot>
                </table>
            </div>
        }
    }
}

fn head(column: Column, name: String, props: &Table) -> Html {
    let sorted = props.sort.column == column;
    let descending = sorted && props.sort.descending;
    let next = Sort {
        column,
        // Figures start with the largest, names with A.
        descending: if sorted {
            !descending
        } else {
            !matches!(column, Column::Country | Column::Drug)
        },
    };
    // With one drug there is nothing to sort by it.
    if column == Column::Drug && props.question.choice.substances().len() == 1 {
        return markup! { <th scope="col" class="table__head">{name}</th> };
    }
    let aria = match (sorted, descending) {
        (false, _) => "none",
        (true, true) => "descending",
        (true, false) => "ascending",
    };
    markup! {
        <th scope="col" aria-sort={aria} class={classes(&["table__head", class_if(column == Column::Country, "table__head--first")])}>
            <button type="button" class="table__sort" onclick={click(&props.dispatch, Action::SortBy(next))}>
                {name}
                <span class="table__arrow" aria-hidden="true">{match aria { "descending" => " ▾", "ascending" => " ▴", _ => "" }}</span>
            </button>
        </th>
    }
}

/// Heads of the other time of a comparison and of the difference to it.
fn other_heads(props: &Table) -> Html {
    let Some(versus @ Versus::Time(_)) = props.versus else {
        return Html::default();
    };
    let there = versus.question(props.question);
    let by_mean = versus.compared(props.question).is_by_mean();
    let head = language().difference_head(by_mean);
    markup! {
        <>
            <th scope="col" class="table__head table__number">{language().amount_head(&there)}</th>
            <th scope="col" class="table__head table__number">{head}</th>
        </>
    }
}

fn row(row: &Row, props: &Table) -> Html {
    let language = language();
    let country = row.country;
    let selected = props.question.country == Some(country);
    let compared = props.versus == Some(Versus::Country(country));
    let onclick = click(&props.dispatch, Action::ToggleCountry(country));
    markup! {
        <tr
            key={format!("{}-{}", country.code(), language.drug(row.drug))}
            class={classes(&[
                "table__row",
                class_if(selected, "table__row--selected"),
                class_if(compared, "table__row--compared"),
                class_if(!country.is_republic(), "table__row--neighbour"),
            ])}
        >
            <th scope="row" class="table__head--first">
                <button type="button" class="table__name" aria-pressed={if selected { "true" } else { "false" }} {onclick}>
                    {language.country(country)}
                </button>
            </th>
            <td>{language.drug(row.drug)}</td>
            {cell(&row.amount, "table__amount")}
            if let Some(cells) = &row.other {
                for item in cells {
                    {cell(item, "")}
                }
            }
            <td class="table__number">{&row.part}</td>
            <td class="table__number">
                {if row.reported.1 == 0 { "–".to_owned() } else { language.coverage(row.reported.0, row.reported.1) }}
            </td>
            for (index, item) in row.years.iter().enumerate() {
                {year_cell(item, country, FIRST_YEAR + index as u16, props)}
            }
            <td class="table__number is-not-covered">{language.labels().not_covered}</td>
        </tr>
    }
}

/// The cell of a year: a click selects its country and year, as the row's button and the slider do.
fn year_cell(cell: &Cell, country: Country, year: u16, props: &Table) -> Html {
    let chosen = props.question.period.contains(year);
    let onclick = click(&props.dispatch, Action::ChooseCell(country, year));
    markup! {
        <td class={classes(&["table__number", "table__year-cell", class_if(chosen, "table__chosen"), state_class(cell)])} {onclick}>
            {&cell.text}
        </td>
    }
}

fn state_class(cell: &Cell) -> &'static str {
    match cell.state {
        Observation::Value(_) => "",
        Observation::ReportedNone => "is-none",
        Observation::NoData => "is-no-data",
        Observation::NotCovered => "is-not-covered",
    }
}

fn cell(cell: &Cell, class: &'static str) -> Html {
    markup! { <td class={classes(&["table__number", class, state_class(cell)])}>{&cell.text}</td> }
}

fn foot(total: &Total) -> Html {
    let language = language();
    markup! {
        <tr key={total.choice.key()} class="table__total">
            <th scope="row" class="table__head--first">{language.labels().five_republics}</th>
            <td>{language.choice(total.choice)}</td>
            <td class="table__number table__amount">{&total.amount}</td>
            if let Some(texts) = &total.other {
                for text in texts {
                    <td class="table__number">{text}</td>
                }
            }
            <td></td>
            <td class="table__number">
                {if total.reported.1 == 0 { "–".to_owned() } else { language.coverage(total.reported.0, total.reported.1) }}
            </td>
            for sum in &total.years {
                <td class="table__number">{sum}</td>
            }
            <td class="table__number is-not-covered">{language.labels().not_covered}</td>
        </tr>
    }
}
