//! The table with the years as its rows: a column a country, then the five, then who reported.

use yew::prelude::*;

use crate::model::period::FIRST_YEAR;
use crate::view::kit::markup::{class_if, markup};
use crate::view::table::cells::{cell, name, pips, sum_cell, year_cell, year_head};
use crate::view::table::table::{Figures, Table, coverage, other_heads, rank, row_class, whole};
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// Head, body and foot.
pub fn turned(table: &Table, figures: &Figures) -> Html {
    let language = language();
    let words = language.table_labels();
    let question = &table.question;
    let Figures {
        rows,
        totals,
        several,
    } = figures;
    let years = FIRST_YEAR..FIRST_YEAR + rows[0].years.len() as u16;
    let of = |total: &'static str, choice| {
        if *several {
            language.of_drug(total, choice)
        } else {
            total.to_owned()
        }
    };
    markup! {
        <>
            <thead>
                <tr>
                    <th scope="col" id="table-country" class="table__country">{words.year}</th>
                    for row in rows {
                        <th scope="col" class={row_class(row, table)}>{name(row, *several, question, &table.dispatch)}</th>
                    }
                    for total in totals {
                        <th scope="col" class="table__total">{of(language.labels().five_republics, total.choice)}</th>
                        <th scope="col">{of(words.who_reported, total.choice)}</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (index, year) in years.enumerate() {
                    <tr key={year.to_string()} class={class_if(question.period.contains(year), "table__chosen")}>
                        {year_head(year, question, "row")}
                        for row in rows {
                            {year_cell(&row.years[index], row.country, year, question, &table.dispatch)}
                        }
                        for total in totals {
                            {sum_cell(&total.years[index], year, question)}
                            {pips(total.reporters[index], year, question)}
                        }
                    </tr>
                }
            </tbody>
            <tfoot>
                <tr class="table__total">
                    <th scope="row" class="table__country">{language.amount_head(question)}</th>
                    for row in rows {
                        {cell(&row.amount, "")}
                    }
                    for total in totals {
                        {cell(&total.amount, "")}
                        <td class="table__number">{coverage(total.reported)}</td>
                    }
                </tr>
                {compared(table, figures)}
                <tr>
                    <th scope="row" class="table__country">{language.labels().of_five}</th>
                    for row in rows {
                        <td class="table__number">{&row.part}</td>
                    }
                    for total in totals {
                        <td class="table__number">{whole(total)}</td>
                        <td></td>
                    }
                </tr>
                if !question.period.is_year() {
                    <tr>
                        <th scope="row" class="table__country">{words.reported}</th>
                        for row in rows {
                            <td class="table__number">{coverage(row.reported)}</td>
                        }
                        for total in totals {
                            <td class="table__number">{coverage(total.reported)}</td>
                            <td></td>
                        }
                    </tr>
                }
                <tr>
                    <th scope="row" class="table__country">{words.rank}</th>
                    for row in rows {
                        <td class="table__number">{rank(row)}</td>
                    }
                    for _ in totals {
                        <td></td>
                        <td></td>
                    }
                </tr>
            </tfoot>
        </>
    }
}

/// The lines of the other time of a comparison and of the difference to it.
fn compared(table: &Table, figures: &Figures) -> Html {
    let lines = other_heads(table)
        .into_iter()
        .enumerate()
        .map(|(line, head)| {
            let of_rows = figures.rows.iter().filter_map(|row| row.other.as_ref());
            let of_totals = figures
                .totals
                .iter()
                .filter_map(|total| total.other.as_ref());
            markup! {
                <tr>
                    <th scope="row" class="table__country">{head}</th>
                    for cells in of_rows {
                        {cell(&cells[line], "")}
                    }
                    for cells in of_totals {
                        {cell(&cells[line], "")}
                        <td></td>
                    }
                </tr>
            }
        });
    lines.collect()
}
