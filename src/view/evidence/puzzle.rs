//! The scrambled list: the arguments as switches, the orders that they leave, and the list drawn.

use yew::prelude::*;

use crate::model::evidence::orders::Constraints;
use crate::model::evidence::scrambled_list::{
    Argument, Arguments, COUNT, ScrambledList, Tolerance,
};
use crate::platform::browser;
use crate::scene::evidence::scrambled_list::scrambled;
use crate::state::app_state::Choices;
use crate::view::evidence::puzzle_drawing::{puzzle_drawing, puzzle_table};
use crate::view::kit::link::{Follow, address, follow, settle};
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::slider::slider;
use crate::words::evidence::puzzle::PuzzleLanguage as _;
use crate::words::language::{Language as _, language};

/// The tolerance from which the series picks the opposite order, kilograms.
const OPPOSITE: u8 = 68;

/// The page.
pub fn puzzle(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().puzzle_labels();
    let numbers = language().numbers();
    let list = ScrambledList::published();
    let (arguments, tolerance) = (choices.arguments, choices.tolerance);
    let remaining = list.remaining(arguments, tolerance.kilograms());
    let all = Constraints::none(COUNT).remaining().orders;
    let orders = numbers.whole(remaining.orders);
    let drawing = scrambled(&list, arguments, tolerance.kilograms());
    let opposite = arguments.has(Argument::Series) && tolerance.kilograms() >= OPPOSITE;
    markup! {
        <section class="puzzle">
            <h2 class="evidence__title">{words.title}</h2>
            <div class="puzzle__intro">
                for paragraph in words.intro {
                    <p class="evidence__intro">{paragraph}</p>
                }
            </div>
            <div class="puzzle__columns">
                <div class="puzzle__state">
                    <p class="puzzle__count" aria-live="polite">
                        <strong class={classes(&["puzzle__orders", if remaining.orders > 999 { "puzzle__orders--many" } else { "" }])}>
                            {orders}
                        </strong>
                        <span class="puzzle__left">{language().orders_left(remaining.orders, all)}</span>
                    </p>
                    {stages(choices, to)}
                    if remaining.orders == 0 {
                        <p class="puzzle__note">{words.none_left}</p>
                    }
                </div>
                <div class="puzzle__drawing">
                    {puzzle_drawing(&drawing)}
                    {puzzle_table(&drawing)}
                </div>
                <div class="puzzle__arguments">
                    <fieldset class="puzzle__switches">
                        <legend class="puzzle__legend">{words.arguments}</legend>
                        {step(words.any_order, words.any_order_note, all, all)}
                        for (index, argument) in Argument::ALL.into_iter().enumerate() {
                            {switch(index, argument, &list, all, choices, to)}
                        }
                    </fieldset>
                    if opposite {
                        <p class="puzzle__note">{words.opposite}</p>
                    }
                </div>
            </div>
            <div class="puzzle__reasons">
                for reason in words.reasons {
                    <section>
                        <h3 class="contradiction__head">{reason[0]}</h3>
                        <p class="contradiction__text">{reason[1]}</p>
                    </section>
                }
            </div>
        </section>
    }
}

/// How far the list is put back, as links: as printed, pinned by the text, by all strong arguments.
fn stages(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().puzzle_labels();
    let stages: [&[Argument]; 3] = [
        &[],
        &[Argument::Prose],
        &[Argument::Prose, Argument::Tables, Argument::Series],
    ];
    markup! {
        <p class="relations">
            {words.shown}
            for (name, on) in words.stages.into_iter().zip(stages) {
                {stage(name, Arguments::of(on), choices, to)}
            }
        </p>
    }
}

fn stage(
    name: &'static str,
    arguments: Arguments,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let there = Choices {
        arguments,
        ..choices.clone()
    };
    let current = (arguments == choices.arguments).then_some("true");
    markup! { <a href={address(&there)} aria-current={current} onclick={follow(to, &there)}>{name}</a> }
}

/// A step of the count: its bar on a logarithmic scale, its name and its number.
fn step(name: &'static str, note: &'static str, orders: u64, all: u64) -> Html {
    markup! {
        <div class="puzzle__step">
            {bar(orders, all, true)}
            <div><p class="puzzle__name">{name}</p><p class="puzzle__rule">{note}</p></div>
            <p class="puzzle__number">{language().numbers().whole(orders)}</p>
        </div>
    }
}

/// How many orders are left of all, as a length on a logarithmic scale.
fn bar(orders: u64, all: u64, on: bool) -> Html {
    let part = if orders == 0 {
        0.0
    } else {
        0.02 + 0.98 * (orders as f64).ln() / (all as f64).ln()
    };
    markup! {
        <svg class={if on { "puzzle__bar" } else { "puzzle__bar puzzle__bar--off" }} aria-hidden="true" focusable="false">
            <rect width={crate::view::kit::fill::Part(part)} height="4" />
        </svg>
    }
}

fn switch(
    index: usize,
    argument: Argument,
    list: &ScrambledList,
    all: u64,
    choices: &Choices,
    to: &Callback<Follow>,
) -> Html {
    let words = language().puzzle_labels();
    let numbers = language().numbers();
    let on = choices.arguments;
    let kilograms = choices.tolerance.kilograms();
    let alone = list.remaining(Arguments::of(&[argument]), kilograms).orders;
    // What is left once this one joins those above it that are on.
    let above = Argument::ALL[..index]
        .iter()
        .filter(|other| on.has(**other));
    let joined: Vec<Argument> = above.copied().chain([argument]).collect();
    let left = list.remaining(Arguments::of(&joined), kilograms).orders;
    let toggled = Choices {
        arguments: on.toggled(argument),
        ..choices.clone()
    };
    let onchange = settle(to, move |_: Event| Some(toggled.clone()));
    let id = format!("argument-{}", argument.key());
    let rule = format!("rule-{}", argument.key());
    markup! {
        <div class={if on.has(argument) { "puzzle__step" } else { "puzzle__step puzzle__step--off" }}>
            {bar(left, all, on.has(argument))}
            <div>
                <label class="check puzzle__name">
                    <input type="checkbox" id={id} checked={on.has(argument)} aria-describedby={rule.clone()} {onchange} />
                    <span>{language().argument(argument)}</span>
                </label>
                <p class="puzzle__rule" id={rule}>{language().argument_rule(argument)}</p>
                if argument == Argument::Series {
                    {tolerance(choices, to)}
                }
            </div>
            <p class="puzzle__number">
                <span class="visually-hidden">{words.leaves}{" "}</span>{numbers.whole(left)}
                <span class="puzzle__alone">{language().orders_alone(alone)}</span>
            </p>
        </div>
    }
}

fn tolerance(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = language().puzzle_labels();
    let now = choices.tolerance;
    let choices = choices.clone();
    let oninput = settle(to, move |event: InputEvent| {
        let value = browser::range_value(&event)?.round();
        let kilograms = if (0.0..=255.0).contains(&value) {
            value as u8
        } else {
            return None;
        };
        Some(Choices {
            tolerance: Tolerance::new(kilograms)?,
            ..choices.clone()
        })
    });
    let (text, value) = (language().tolerance(now), now.kilograms().to_string());
    slider(words.tolerance, &text, ["0", "100", "1"], value, oninput)
}
