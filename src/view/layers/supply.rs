//! Afghan supply: the band over the timeline's track, and its block in the margin.

use yew::prelude::*;

use crate::model::layers::supply::disputes;
use crate::scale::decimal::Decimal;
use crate::scene::layers::sheet::LayerSheet;
use crate::scene::layers::supply::{self, Band, Figure, Form, Strip, band};
use crate::scene::margin::series::{year_start, years_width};
use crate::state::app_state::Choices;
use crate::view::evidence::claim::disagreement;
use crate::view::kit::fill::Part;
use crate::view::kit::link::Follow;
use crate::view::kit::markup::markup;
use crate::view::layers::block::{layer_table, published, told, year_link};
use crate::words::language::{Language as _, language};
use crate::words::layers::layers::LayersLanguage as _;
use crate::words::layers::supply::SupplyLanguage as _;

/// The band over the track; it is the same whatever the time.
pub fn supply_band() -> Html {
    let words = language().supply_labels();
    let Band { strips, bans } = band();
    let [poppy, opium] = &strips;
    markup! {
        <g class="supply" aria-hidden="true">
            {strip(poppy, 0, bar)}
            {strip(opium, 1, dot)}
            for at in bans {
                <svg class="spot" x={Part(at)}>
                    <path class="supply__ban" d="M0 -43V-3M-2.5 -43H2.5" />
                    <text class="supply__word" x="4" y="-35">{words.ban}</text>
                </svg>
            }
        </g>
    }
}

fn strip(strip: &Strip, index: usize, figure: fn(&Figure, f64) -> Html) -> Html {
    let base = strip.base;
    markup! {
        <g class={if index == 0 { "supply__strip supply__strip--poppy" } else { "supply__strip supply__strip--opium" }}>
            for (first, last) in &strip.gaps {
                <rect
                    fill="url(#hatch)"
                    x={Part(year_start(*first))}
                    y={base - 7.0}
                    width={Part(years_width(last - first + 1))}
                    height="7"
                />
            }
            <rect class="supply__line" x="0" y={base - strip.tick} width="100%" height=".6" />
            <rect class="supply__base" x="0" y={base} width="100%" height=".8" />
            for item in &strip.figures {
                {figure(item, base)}
            }
            <text class="supply__name" x="4" y={base - 8.5}>{language().supply_labels().strips[index]}</text>
            <text class="supply__tick" x="-4" y={base - strip.tick + 3.5}>
                <tspan class="supply__short">{language().supply_labels().short[index]}{" "}</tspan>{&strip.tick_name}
            </text>
        </g>
    }
}

/// The middle of a year, as a part of the width.
fn middle(year: u16) -> Part {
    Part(year_start(year) + years_width(1) / 2.0)
}

/// A year's land under poppy: a bar.
fn bar(figure: &Figure, base: f64) -> Html {
    let (start, width) = (year_start(figure.year), years_width(1));
    let tall = (figure.high - figure.low).max(0.6);
    let class = match figure.form {
        Form::Exact => "supply__bar",
        Form::About | Form::Range | Form::MoreThan => "supply__bar supply__bar--pale",
    };
    let edge = |part: f64| {
        markup! {
            <rect class="supply__edge" x={Part(start + width * part)} y={base - figure.high - 3.0} width="1" height={figure.high + 3.0} />
        }
    };
    markup! {
        <>
            <rect {class} x={Part(start + width * 0.16)} y={base - figure.high} width={Part(width * 0.68)} height={tall} />
            if figure.form == Form::MoreThan {
                {edge(0.16)}{edge(0.81)}
            } else if figure.form != Form::Exact {
                <rect class="supply__edge" x={Part(start + width * 0.16)} y={base - figure.high} width={Part(width * 0.68)} height="1" />
            }
            if let Some((low, high)) = figure.whisker {
                <svg class="spot" x={middle(figure.year)} y={base}>
                    {whisker(low, high)}
                </svg>
            }
        </>
    }
}

/// The two ends around a figure.
fn whisker(low: f64, high: f64) -> Html {
    let (low, high) = (Decimal(-low, 1), Decimal(-high, 1));
    let d = format!("M0 {low}V{high}M-3.5 {low}H3.5M-3.5 {high}H3.5");
    markup! { <><path class="supply__casing" d={&d} /><path class="supply__whisker" {d} /></> }
}

/// A year's potential opium: a dot on a stem.
fn dot(figure: &Figure, base: f64) -> Html {
    let (low, high) = (Decimal(-figure.low, 1), Decimal(-figure.high, 1));
    let (class, head) = match figure.form {
        Form::Exact => ("supply__dot", circle(figure.high)),
        Form::About => ("supply__dot supply__dot--pale", circle(figure.high)),
        Form::Range => (
            "supply__dot supply__dot--range",
            format!("M0 {low}V{high}M-3 {low}H3M-3 {high}H3"),
        ),
        Form::MoreThan => (
            "supply__dot supply__dot--open",
            format!(
                "M-3 {}L0 {}L3 {0}",
                Decimal(-figure.high, 1),
                Decimal(-figure.high - 4.0, 1)
            ),
        ),
    };
    markup! {
        <svg class="spot" x={middle(figure.year)} y={base}>
            <path class="supply__stem" d={format!("M0 0V{high}")} />
            <path {class} d={head} />
        </svg>
    }
}

/// A dot at a height.
fn circle(height: f64) -> String {
    format!(
        "M-2.6 {}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z",
        Decimal(-height, 1)
    )
}

/// The block in the margin.
pub fn supply_block(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().supply_labels();
    let LayerSheet {
        sentence,
        elsewhere,
        table,
        sources,
        claims,
    } = supply::sheet(choices.time, choices.drug);
    markup! {
        <section class="block layer upstream" aria-label={words.title}>
            <h2 class="block__head">{words.title}<span class="block__aside">{language().period(choices.time)}</span></h2>
            <p class="layer__sentence">{sentence}</p>
            <p class="caveat">{words.beside}</p>
            if !elsewhere.is_empty() {
                <p class="layer__elsewhere">
                    {language().layers_labels().elsewhere}
                    for year in elsewhere {
                        {" "}{year_link(year, choices, to)}
                    }
                </p>
            }
            if choices.near {
                <p class="legend__note">{words.key}</p>
            }
            {layer_table(&table, choices, to)}
            {told(&claims, choices, to)}
            <h3 class="contradiction__head">{words.disputed}</h3>
            <ul class="touched">
                for row in disputes() {
                    {disagreement(row.id, row.title, row.certainty, choices, to)}
                }
            </ul>
            {published(&sources)}
        </section>
    }
}
