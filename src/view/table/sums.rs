//! The last rows of the table: the sums of the five, and who reported them.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::period::FIRST_YEAR;
use crate::model::reading::Reading;
use crate::model::statement::Question;
use crate::scene::table::rows::Total;
use crate::view::kit::markup::markup;
use crate::view::table::cells::{cell, pips, sum_cell, years_drawn};
use crate::view::table::table::{Table, coverage, whole};
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// The years of a sum in which all five reported, as steps with their peak.
fn whole_years(total: &Total, question: &Question) -> Html {
    let readings: Vec<Reading> = total
        .years
        .iter()
        .zip(&total.reporters)
        .map(|(cell, reported)| match cell.reading {
            Reading::NotCovered => Reading::NotCovered,
            reading if *reported == Country::FIVE.len() => reading,
            _ => Reading::NoData,
        })
        .collect();
    years_drawn(&readings, "steps--whole", question)
}

/// The sums, and who reported them.
pub fn sums(total: &Total, table: &Table, several: bool) -> Html {
    let language = language();
    let words = language.table_labels();
    let question = &table.question;
    let span = !question.period.is_year();
    let drug = |class: &'static str| {
        if several {
            markup! { <td {class}>{language.choice(total.choice)}</td> }
        } else {
            Html::default()
        }
    };
    let name = |of: &'static str, drawn: Html| {
        markup! {
            <th scope="row" class="table__country">
                <span class="table__row-head">
                    <span class="table__names">
                        {of}
                        if several {
                            <span class="table__drug">{" "}{language.choice(total.choice)}</span>
                        }
                    </span>
                    {drawn}
                </span>
            </th>
        }
    };
    markup! {
        <>
            <tr key={total.choice.key()} class="table__total">
                {name(language.labels().five_republics, whole_years(total, question))}
                {drug("table__drug-cell")}
                {cell(&total.amount, "table__amount")}
                if let Some(cells) = &total.other {
                    for item in cells {
                        {cell(item, "table__other")}
                    }
                }
                <td class="table__number table__part">{whole(total)}</td>
                if span {
                    <td class="table__number table__reported">{coverage(total.reported)}</td>
                }
                <td class="table__rank"></td>
                for (year, item) in (FIRST_YEAR..).zip(&total.years) {
                    {sum_cell(item, year, question)}
                }
            </tr>
            <tr key={format!("{}-who", total.choice.key())} class="table__who">
                {name(words.who_reported, Html::default())}
                {drug("table__drug-cell")}
                <td class="table__number table__amount">{coverage(total.reported)}</td>
                if total.other.is_some() {
                    <td class="table__other"></td>
                    <td class="table__other"></td>
                }
                <td class="table__part"></td>
                if span {
                    <td class="table__reported"></td>
                }
                <td class="table__rank"></td>
                for (year, reported) in (FIRST_YEAR..).zip(&total.reporters) {
                    {pips(*reported, year, question)}
                }
            </tr>
        </>
    }
}
