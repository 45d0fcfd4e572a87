//! The scrambled list as a drawing, and below its columns the same as a table.

use yew::prelude::*;

use crate::model::evidence::placed::Placed;
use crate::scene::evidence::scrambled_list::{
    COLUMN_HEIGHT, Scrambled, THREADS_HEIGHT, Thread, Year, height,
};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::words::evidence::puzzle::PuzzleLanguage as _;
use crate::words::language::{Language as _, language};

/// Half a column, as a part of the width.
const HALF: f64 = 0.03;
/// Room above a column for its number.
const HEAD: f64 = 16.0;

/// Columns as printed, threads with heads, columns put back, the series.
pub fn puzzle_drawing(scrambled: &Scrambled) -> Html {
    let words = language().puzzle_labels();
    let Scrambled {
        years,
        threads,
        pairs,
    } = &scrambled;
    markup! {
        <figure class="columns" role="img" aria-label={words.drawing}>
            {head(0)}
            <svg class="columns__row" aria-hidden="true">
                for year in years {
                    {column(year, year.printed, "column column--printed")}
                }
            </svg>
            {head(1)}
            <svg class="columns__threads" viewBox="0 0 100 100" preserveAspectRatio="none" height={THREADS_HEIGHT} aria-hidden="true">
                for thread in threads {
                    <path class="thread__bank" d={&thread.path} />
                    <path class={class(thread.placed)} d={&thread.path} />
                }
            </svg>
            <svg class={if pairs.is_empty() { "columns__row" } else { "columns__row columns__row--pairs" }} aria-hidden="true">
                for thread in threads {
                    {arrowhead(thread)}
                }
                for year in years {
                    {belonging(year)}
                }
                for pair in pairs {
                    {bracket(*pair)}
                }
            </svg>
            {head(2)}
            <svg class="columns__row" aria-hidden="true">
                for year in years {
                    {column(year, year.series.0, if year.series.1 { "column column--series" } else { "column column--incomplete" })}
                }
            </svg>
            <ul class="columns__keys">
                for (name, class) in words.keys.into_iter().zip(KEYS) {
                    <li class="key"><svg class="key__swatch" aria-hidden="true"><path {class} d="M0 7H20" /></svg>{name}</li>
                }
            </ul>
        </figure>
    }
}

/// The forms of the keys.
const KEYS: [&str; 5] = [
    "thread thread--text",
    "thread",
    "thread thread--likely",
    "thread thread--two",
    "column column--range",
];

/// The form of a thread: by the text thick, by other strong arguments thin, dashed where only likely, dotted where two
/// years are left.
const fn class(placed: Placed) -> &'static str {
    match placed {
        Placed::Text => KEYS[0],
        Placed::Series | Placed::Together => KEYS[1],
        Placed::Likely => KEYS[2],
        Placed::Open(_) | Placed::Nowhere => KEYS[3],
    }
}

/// The name of a row and what it counts.
fn head(row: usize) -> Html {
    let [name, of] = language().puzzle_labels().rows[row];
    markup! { <p class="columns__head"><b>{name}</b>{" "}<span class="columns__of">{of}</span></p> }
}

/// Where a thread arrives.
fn arrowhead(thread: &Thread) -> Html {
    let class = match thread.placed {
        Placed::Text | Placed::Series | Placed::Together => "thread__head",
        _ => "thread__head thread__head--open",
    };
    markup! {
        <svg class="thread__end" x={Part(thread.end)}><path {class} d="M-4 -6H4L0 2Z" /></svg>
    }
}

/// Below two columns whose numbers may change places.
fn bracket([first, last]: [f64; 2]) -> Html {
    let below = HEAD + COLUMN_HEIGHT + 18.0;
    markup! {
        <>
            <rect class="columns__bracket" x={Part(first)} y={below} width={Part(last - first)} height="5" />
            <text class="columns__change" x={Part(f64::midpoint(first, last))} y={below + 18.0} text-anchor="middle">
                {language().puzzle_labels().change_places}
            </text>
        </>
    }
}

fn tonnes(kilograms: f64) -> String {
    language().numbers().fixed(kilograms / 1000.0, 1)
}

/// A column with its number above and its year below.
fn column(year: &Year, kilograms: f64, class: &'static str) -> Html {
    let tall = height(kilograms);
    let top = HEAD + COLUMN_HEIGHT - tall;
    markup! {
        <>
            <rect {class} x={Part(year.middle - HALF)} y={top} width={Part(2.0 * HALF)} height={tall} />
            <text class="column__number" x={Part(year.middle)} y={top - 4.0} text-anchor="middle">{tonnes(kilograms)}</text>
            {label(year)}
        </>
    }
}

fn label(year: &Year) -> Html {
    markup! {
        <text class="column__year" x={Part(year.middle)} y={HEAD + COLUMN_HEIGHT + 13.0} text-anchor="middle">
            {language().short_year(year.year)}
        </text>
    }
}

/// The number that belongs to a year; the range of those that may, where several do.
fn belonging(year: &Year) -> Html {
    let (Some(low), Some(high)) = (year.possible.first(), year.possible.last()) else {
        return label(year);
    };
    if year.possible.len() == 1 {
        let likely = year.placed == Placed::Likely;
        return column(
            year,
            *low,
            if likely {
                "column column--likely"
            } else {
                "column"
            },
        );
    }
    let (bottom, top) = (height(*low), height(*high));
    markup! {
        <>
            <rect
                class="column column--range"
                x={Part(year.middle - HALF)}
                y={HEAD + COLUMN_HEIGHT - top}
                width={Part(2.0 * HALF)}
                height={top - bottom}
            />
            <text class="column__number" x={Part(year.middle)} y={HEAD + COLUMN_HEIGHT - top - 4.0} text-anchor="middle">
                {tonnes(*high)}
            </text>
            <text class="column__number" x={Part(year.middle)} y={HEAD + COLUMN_HEIGHT - bottom + 12.0} text-anchor="middle">
                {tonnes(*low)}
            </text>
            {label(year)}
        </>
    }
}

/// Its table: the years stand under their columns.
pub fn puzzle_table(scrambled: &Scrambled) -> Html {
    let words = language().puzzle_labels();
    let cells: Vec<(Placed, [String; 6])> = scrambled
        .years
        .iter()
        .map(|year| {
            let Year {
                printed,
                possible,
                series,
                placed,
                ..
            } = year;
            let cells = language().list_cells(year.year, *printed, possible, *series, *placed);
            (*placed, cells)
        })
        .collect();
    markup! {
        <div class="strip__frame" tabindex="0" role="group" aria-label={words.table}>
            <table class="strip">
                <caption class="visually-hidden">{words.table}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.heads[0]}</th>
                        for (placed, year) in &cells {
                            <th scope="col" class={cell(*placed)}>{year[0].clone()}</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in 1..6 {
                        <tr>
                            <th scope="row">{words.heads[row]}</th>
                            for (placed, year) in &cells {
                                <td class={cell(*placed)}>{year[row].clone()}</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// What is not certain stands in italics.
const fn cell(placed: Placed) -> &'static str {
    match placed {
        Placed::Text | Placed::Series | Placed::Together => "strip__cell",
        _ => "strip__cell strip__cell--open",
    }
}
