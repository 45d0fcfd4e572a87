//! The scrambled list as a drawing, and the same as a table.

use yew::prelude::*;

use crate::scene::evidence::scrambled_list::{
    COLUMN_HEIGHT, Scrambled, THREADS_HEIGHT, Year, height,
};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::words::evidence::puzzle::PuzzleLanguage as _;
use crate::words::language::{Language as _, language};

/// Half a column, as a part of the width.
const HALF: f64 = 0.03;
/// Room above a column for its number.
const HEAD: f64 = 16.0;

/// Columns as printed, threads, columns put back, the series.
pub fn puzzle_drawing(scrambled: &Scrambled) -> Html {
    let words = language().puzzle_labels();
    let Scrambled { years, threads } = &scrambled;
    markup! {
        <figure class="columns" role="img" aria-label={words.drawing}>
            <p class="columns__head">{words.as_printed}<span class="block__aside">{words.tonnes}</span></p>
            <svg class="columns__row" aria-hidden="true">
                for year in years {
                    {column(year, year.printed, "column column--printed")}
                }
            </svg>
            <svg class="columns__threads" viewBox="0 0 100 100" preserveAspectRatio="none" height={THREADS_HEIGHT} aria-hidden="true">
                for thread in threads {
                    <path class={if thread.certain { "thread" } else { "thread thread--likely" }} d={&thread.path} />
                }
            </svg>
            <p class="columns__head">{words.put_back}</p>
            <svg class="columns__row" aria-hidden="true">
                for year in years {
                    {belonging(year)}
                }
            </svg>
            <p class="columns__head">{words.series}</p>
            <svg class="columns__row" aria-hidden="true">
                for year in years {
                    {column(year, year.series.0, if year.series.1 { "column column--series" } else { "column column--incomplete" })}
                }
            </svg>
            <ul class="columns__keys">
                for (name, class) in words.keys.into_iter().zip(["thread", "thread thread--likely", "column column--range"]) {
                    <li class="key"><svg class="key__swatch" aria-hidden="true"><path {class} d="M0 7H20" /></svg>{name}</li>
                }
            </ul>
        </figure>
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
        return column(year, *low, "column");
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

/// Its table.
pub fn puzzle_table(scrambled: &Scrambled) -> Html {
    let words = language().puzzle_labels();
    markup! {
        <div class="sums__frame" tabindex="0" role="group" aria-label={words.table}>
            <table class="sums">
                <caption class="sums__caption">{words.table}</caption>
                <thead><tr>for head in words.heads { <th scope="col" class="sums__number">{head}</th> }</tr></thead>
                <tbody>
                    for year in &scrambled.years {
                        {row(year)}
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(year: &Year) -> Html {
    let [name, cells @ ..] =
        language().list_cells(year.year, year.printed, &year.possible, year.series);
    markup! {
        <tr>
            <th scope="row" class="sums__number">{name}</th>
            for cell in cells {
                <td class="sums__number">{cell}</td>
            }
        </tr>
    }
}
