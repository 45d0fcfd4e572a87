//! The navigator under the table: every cell as a mark, with a frame around those in view. It is a slider for keyboard and
//! pointer; what it moves is where the table is scrolled to, which no state keeps.

use yew::prelude::*;

use crate::model::drug::Drug;
use crate::model::period::{FIRST_YEAR, LAST_YEAR, Period};
use crate::platform::browser;
use crate::platform::scroller::{Region, frame, set_slider};
use crate::scene::margin::series::{YEARS as COUNT, year_start, years_width};
use crate::scene::plate::place_in_frame::percent;
use crate::scene::table::navigator::{SHADES, Strip, strip};
use crate::scene::table::rows::Row;
use crate::view::chart::spark::{gaps, steps_class};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::still::{Draw, still};
use crate::view::margin::country_panel::year_axis;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::table::TableLanguage as _;

/// The part of the table that scrolls.
pub const YEARS: Region = Region {
    id: "table-view",
    fixed: ["table-country", "table-amount", "table-rank"],
    ends: ["y1990", "y2023"],
};
const FRAME: &str = "navigator-frame";
const SLIDER: &str = "navigator-slider";

/// Has frame and slider follow where the table is scrolled to.
pub fn follow() {
    let Some((start, end)) = YEARS.in_view() else {
        return;
    };
    let year = |part: f64| i32::from(FIRST_YEAR) + (part * f64::from(COUNT)).round() as i32;
    let shown = Period::clamped(year(start), year(end) - 1);
    frame(FRAME, &percent(start), &percent(end - start));
    let middle = u16::midpoint(shown.first(), shown.last());
    set_slider(SLIDER, middle, &language().period(shown));
}

/// The navigator.
pub fn navigator(rows: &[Row], several: bool, period: Period) -> Html {
    let language = language();
    let words = language.table_labels();
    let strips: Vec<(Drug, Strip)> = rows.iter().map(|row| (row.drug, strip(row))).collect();
    let name = |row: &Row| {
        let country = language.country(row.country);
        if several {
            language.vintage_of(row.country, row.drug)
        } else {
            country.to_owned()
        }
    };
    let oninput = Callback::from(|event: InputEvent| {
        if let Some(year) = browser::range_value(&event) {
            YEARS.centre((year - f64::from(FIRST_YEAR) + 0.5) / f64::from(COUNT));
            follow();
        }
    });
    markup! {
        <section class="navigator" aria-labelledby="navigator-head">
            <h3 id="navigator-head" class="block__head">
                {words.navigator}<span class="block__aside">{words.navigator_hint}</span>
            </h3>
            <div class="navigator__sheet">
                <div class="navigator__names" aria-hidden="true">
                    for row in rows {
                        <span>{name(row)}</span>
                    }
                </div>
                <div class="navigator__cells" onpointermove={Callback::from(|_: PointerEvent| follow())}>
                    <input
                        id={SLIDER}
                        class="navigator__slider"
                        type="range"
                        min={FIRST_YEAR.to_string()}
                        max={LAST_YEAR.to_string()}
                        step="1"
                        aria-label={words.years_in_view}
                        {oninput}
                    />
                    <svg class="navigator__over" aria-hidden="true" focusable="false">
                        <rect id={FRAME} class="navigator__frame" y="0" height="100%" />
                    </svg>
                    <div aria-hidden="true">{still(Marks { strips: strips.clone() })}</div>
                </div>
                <div class="navigator__counts" aria-hidden="true">
                    for (_, strip) in &strips {
                        <b>{strip.reported.to_string()}</b>
                    }
                </div>
                <div class="navigator__axis">{year_axis(period)}</div>
                <span class="navigator__of" aria-hidden="true">{words.of_thirty}</span>
            </div>
            {key(rows[0].drug)}
        </section>
    }
}

/// What the marks mean.
fn key(drug: Drug) -> Html {
    let (words, shared) = (language().table_labels(), language().labels());
    markup! {
        <div class="navigator__key" aria-hidden="true">
            <p class="key">
                <svg class="key__swatch"><g class={steps_class(drug)}><rect class="shade" width="20" height="10" y="2" /></g></svg>
                {words.darker}
            </p>
            <p class="key">
                <svg class="key__swatch">
                    <path class="nothing nothing--none" d="M0 12H20" />
                    <text class="nothing__zero" x="10" y="10" text-anchor="middle">{"0"}</text>
                </svg>
                {shared.reported_as_none}
            </p>
            <p class="key"><svg class="key__swatch"><rect fill="url(#hatch)" width="20" height="10" y="2" /></svg>{shared.no_data}</p>
            <p class="key"><svg class="key__swatch"><rect fill="url(#dots)" width="20" height="10" y="2" /></svg>{shared.not_covered}</p>
            <p class="key"><b>{"†"}</b>{words.to_doubt}</p>
        </div>
    }
}

/// The marks of all rows. They know no year, and so stay when it changes.
#[derive(PartialEq)]
struct Marks {
    strips: Vec<(Drug, Strip)>,
}

impl Draw for Marks {
    const NAME: &'static str = "static:TableMarks";

    fn draw(&self) -> Html {
        markup! {
            <div class="navigator__rows">
                for (drug, strip) in &self.strips {
                    {marks(*drug, strip)}
                }
            </div>
        }
    }
}

/// The marks of a row.
fn marks(drug: Drug, strip: &Strip) -> Html {
    let at = |year: u16| Part(year_start(year) + years_width(1) / 2.0);
    markup! {
        <svg class="navigator__row" focusable="false">
            <svg class={classes(&["shades", steps_class(drug)])} viewBox={format!("0 0 {COUNT} 1")} preserveAspectRatio="none">
                for (index, shade) in strip.shades.iter().enumerate() {
                    if !shade.is_empty() {
                        <path class="shade" fill-opacity={Part((index + 1) as f64 / SHADES as f64)} d={shade.clone()} />
                    }
                }
            </svg>
            {gaps(&strip.gaps, 15.0)}
            for year in &strip.nones {
                <svg class="spot" x={at(*year)} y="100%">
                    <text class="nothing__zero" y="-4" text-anchor="middle">{"0"}</text>
                </svg>
            }
            for year in &strip.doubts {
                <svg class="spot" x={at(*year)} y="100%">
                    <text class="navigator__doubt" y="-3" text-anchor="middle">{"†"}</text>
                </svg>
            }
        </svg>
    }
}
