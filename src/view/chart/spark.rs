//! A row of readings as steps: the sparkline of the table, and what the panels of the chart are drawn with.

use yew::prelude::*;

use crate::model::drug::Drug;
use crate::model::period::Period;
use crate::model::reading::{Reading, peak};
use crate::scale::decimal::Decimal;
use crate::scene::chart::steps::{Gap, HEIGHT, Steps};
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::view::margin::series_chart::chosen;

/// The steps of a row on its own scale, with the chosen time; no reader of the page's tree needs it.
pub fn spark(readings: &[Reading], class: &'static str, period: Period) -> Html {
    let ends = peak(readings).and_then(|(_, reading)| reading.ends());
    let steps = Steps::of(readings, ends.map_or(1.0, |(_, high)| high));
    markup! {
        <svg class="spark" aria-hidden="true" focusable="false">
            {drawn(&steps, class)}
            {gaps(&steps.gaps, 4.0)}
            <rect class="series__line" x="0" y="100%" width="100%" height="1" />
            {chosen(period)}
        </svg>
    }
}

/// The area, the ranges and the line of some steps, as wide and high as what is around them.
pub fn drawn(steps: &Steps, class: &'static str) -> Html {
    markup! {
        <svg class="steps" viewBox={format!("0 0 {YEARS} {}", Decimal(HEIGHT, 0))} preserveAspectRatio="none">
            <g {class}>
                <path class="steps__area" d={steps.area.clone()} />
                if !steps.ranges.is_empty() {
                    <path class="steps__range" d={steps.ranges.clone()} />
                }
                <path class="steps__line" d={steps.line.clone()} />
            </g>
        </svg>
    }
}

/// What stands on the base line for years with nothing to draw: hatched, or dotted where the table ends.
pub fn gaps(gaps: &[Gap], height: f64) -> Html {
    markup! {
        <svg class="spot" y="100%">
            for gap in gaps {
                <rect
                    fill={if gap.covered { "url(#hatch)" } else { "url(#dots)" }}
                    x={Part(year_start(gap.first))}
                    y={-height}
                    width={Part(years_width(gap.years))}
                    {height}
                />
            }
        </svg>
    }
}

/// The class of steps of a drug.
pub fn steps_class(drug: Drug) -> &'static str {
    ["steps--heroin", "steps--opium", "steps--morphine"][drug as usize]
}
