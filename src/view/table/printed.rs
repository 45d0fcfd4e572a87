//! The later years of the table once more, as a second block with the countries repeated: on paper alone, for a sheet is
//! too narrow for all of them side by side.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::period::{FIRST_YEAR, LAST_YEAR};
use crate::view::kit::markup::markup;
use crate::view::table::cells::{SECOND_BLOCK, cell, paper_pips};
use crate::view::table::table::{Figures, Table};
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// The block.
pub fn printed(table: &Table, figures: &Figures) -> Html {
    let language = language();
    let words = language.table_labels();
    let Figures {
        rows,
        totals,
        several,
    } = figures;
    let from = usize::from(SECOND_BLOCK - FIRST_YEAR);
    let columns = 3
        + usize::from(*several)
        + 2 * usize::from(table.compares_times())
        + usize::from(!table.question.period.is_year());
    let head = |name: &'static str, choice: DrugChoice| {
        let text = if *several {
            language.of_drug(name, choice)
        } else {
            name.to_owned()
        };
        markup! { <th scope="row" class="table__country">{text}</th> }
    };
    let fill = || columns_of_nothing(columns);
    markup! {
        <tbody class="table__paper">
            <tr>
                <th scope="col" class="table__country">{language.labels().country}</th>
                {fill()}
                for year in SECOND_BLOCK..=LAST_YEAR {
                    <th scope="col" class="table__year">{year}</th>
                }
            </tr>
            for row in rows {
                <tr>
                    {head(language.country(row.country), row.drug.into())}
                    {fill()}
                    for item in row.years.iter().skip(from) {
                        {cell(item, "")}
                    }
                </tr>
            }
            for total in totals {
                <tr class="table__total">
                    {head(language.labels().five_republics, total.choice)}
                    {fill()}
                    for item in total.years.iter().skip(from) {
                        {cell(item, "")}
                    }
                </tr>
                <tr>
                    {head(words.who_reported, total.choice)}
                    {fill()}
                    for (year, reported) in (SECOND_BLOCK..).zip(total.reporters.iter().skip(from)) {
                        {paper_pips(*reported, year)}
                    }
                </tr>
            }
        </tbody>
    }
}

/// The cells under the columns before the years.
fn columns_of_nothing(count: usize) -> Html {
    markup! { <td colspan={count.to_string()}></td> }
}
