//! The parts of a plot: ticks, ground lines, events, what lies over the years, and a target for each year.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, Period};
use crate::platform::pointer::focus_nearest;
use crate::scale::axis::Axis;
use crate::scene::chart::happenings::marks;
use crate::scene::margin::series::{year_start, years_width};
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::state::versus::Versus;
use crate::view::chart::spark::steps_class;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, markup};
use crate::view::kit::press::{click, key};
use crate::view::margin::country_panel::years_by;
use crate::view::margin::series_chart::{chosen, compared};
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;

/// A plot: a drawing that no year changes, what lies over it, and the years under it. One across the chart names more of
/// them.
pub fn frame(
    class: &'static str,
    drawing: Html,
    choices: &Choices,
    circles: Vec<f64>,
    more: Html,
) -> Html {
    let period = choices.time;
    let across = class != "plot";
    markup! {
        <div {class}>
            {drawing}
            <svg class="plot__sheet" aria-hidden="true" focusable="false">
                {over(period, choices.versus, circles)}
                {more}
            </svg>
            <div class="plot__axis">{if across { years_by(period, 5, 2) } else { years_by(period, 10, 5) }}</div>
        </div>
    }
}

/// The part of a plot that no year changes: its ticks, its sheet, and a target for each year.
pub fn sheet(
    numbers: Vec<(f64, String)>,
    bold: bool,
    inner: Html,
    (names, enters): (Vec<String>, u16),
    dispatch: &Callback<Action>,
) -> Html {
    markup! {
        <>
            {ticks(numbers, bold)}
            <svg class="plot__sheet" aria-hidden="true" focusable="false">
                {inner}
                <rect class="series__line" x="0" y="100%" width="100%" height="1" />
            </svg>
            {hits(names, enters, dispatch)}
        </>
    }
}

/// The numbers at the ticks of an axis, the last with its unit, from above.
pub fn numbers(axis: Axis, measure: Measure) -> Vec<(f64, String)> {
    let count = axis.ticks().count();
    let numbers = axis.ticks().enumerate().map(|(index, tick)| {
        let text = language().tick(tick, measure, index + 1 == count);
        (1.0 - tick / axis.top, text)
    });
    let mut numbers: Vec<_> = numbers.collect();
    numbers.reverse();
    numbers
}

/// The middle of a year.
pub fn middle(year: u16) -> Part {
    Part(year_start(year) + years_width(1) / 2.0)
}

/// Words at the left of a plot, each at a level, 0 at the top and 1 at the ground; the first is set in bold.
fn ticks(ticks: Vec<(f64, String)>, bold: bool) -> Html {
    markup! {
        <svg class="plot__ticks" aria-hidden="true" focusable="false">
            for (index, (level, text)) in ticks.into_iter().enumerate() {
                <svg class="spot" x="100%" y={Part(level)}>
                    <text class={class_if(bold && index == 0, "plot__top")} x="-5" y="4" text-anchor="end">{text}</text>
                </svg>
            }
        </svg>
    }
}

/// The ground lines of an axis.
pub fn grid(axis: Axis) -> Html {
    markup! {
        <g>
            for tick in axis.ticks() {
                <rect class="plot__grid" x="0" y={Part(1.0 - tick / axis.top)} width="100%" height="1" />
            }
        </g>
    }
}

/// The events as dotted lines, with those words that a plot of some width has room for.
pub fn events(width: Option<f64>) -> Html {
    markup! {
        <g>
            for mark in marks(width) {
                <svg class="spot" x={Part(mark.at)}>
                    <line class="plot__event" y1="0" y2="100%" />
                    if let Some(leftward) = mark.leftward {
                        <text
                            class="plot__words"
                            x={if leftward { 3.0 } else { -3.0 }}
                            y="-5"
                            text-anchor={if leftward { "end" } else { "start" }}
                        >
                            {mark.title}
                        </text>
                    }
                </svg>
            }
        </g>
    }
}

/// What lies over the years: the time that is compared with, the chosen one, and circles at levels of the chosen year.
fn over(period: Period, versus: Option<Versus>, circles: Vec<f64>) -> Html {
    let other = versus.and_then(Versus::time);
    markup! {
        <g>
            {compared(other)}
            {chosen(period)}
            for level in circles {
                <circle class="plot__circle" cx={middle(period.first())} cy={Part(level)} r="3.2" />
            }
        </g>
    }
}

/// A target for each year, named by its figures, which stand in one line at one place under pointer and focus. Arrows go
/// from year to year, and to the panel above or below; `enters` is the one that the tab key comes to.
fn hits(names: Vec<String>, enters: u16, dispatch: &Callback<Action>) -> Html {
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        let key = key(&event);
        let around = match key.as_str() {
            "ArrowLeft" | "ArrowRight" => ".hits",
            "ArrowUp" | "ArrowDown" => ".chart",
            _ => return,
        };
        if focus_nearest(&event, &key, &[".hit"], around) {
            event.prevent_default();
        }
    });
    markup! {
        <div class="hits" {onkeydown}>
            for (year, name) in (FIRST_YEAR..).zip(names) {
                <button
                    type="button"
                    class="hit"
                    aria-label={name}
                    tabindex={if year == enters { "0" } else { "-1" }}
                    onclick={click(dispatch, Action::ChooseYear(year))}
                ></button>
            }
        </div>
    }
}

/// The class of what is drawn of a choice; two drugs together are ink.
pub fn choice_class(choice: DrugChoice) -> &'static str {
    match choice.substances() {
        [drug] => steps_class(*drug),
        _ => "steps--whole",
    }
}
