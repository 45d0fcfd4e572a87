//! The lens on a share: what was seized, of which estimate, and a thousand dots for the whole.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::evidence::tables::remark_on;
use crate::model::evidence::tables::{cited, claimed};
use crate::model::facts::DENOMINATORS;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::Period;
use crate::model::query::{Lack, Share, estimates};
use crate::model::record::{Amount, Denominator, EstimateDrug, Scope, Source};
use crate::model::sources::source;
use crate::model::statement::{Question, Statement};
use crate::platform::browser;
use crate::state::app_state::Choices;
use crate::view::kit::link::{Follow, address, follow, settle};
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::{by_whom, title};
use crate::words::en::evidence::evidence::EVIDENCE;
use crate::words::language::{Language as _, language};

/// Dots for the whole flow.
const DOTS: usize = 1000;
/// Dots in a row.
const ROW: usize = 40;
/// Distance of two dots.
const STEP: usize = 14;
/// The share that the article says the seizures of 2006 stay under, percent (claim C057).
const UNDER: f64 = 4.0;

/// Who says what the way does to purity.
static PURITY: &Source = &source::UNODC_OPIATE_FLOWS_2012_P85;

/// The lens.
pub fn lens(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = &EVIDENCE.lens;
    let question = Question {
        measure: Measure::Share,
        country: None,
        ..choices.question()
    };
    let statement = Statement::of(question);
    let Some(estimated) = statement.estimated else {
        return none(
            choices,
            to,
            statement.share() == Err(Lack::NoSingleEstimate),
        );
    };
    let language = language();
    let numbers = language.numbers();
    let row = estimated.denominator;
    let tonnes = |amount| match amount {
        Amount::Exact(tonnes) => format!("{} t", numbers.published(tonnes)),
        Amount::About(tonnes) => format!("{} {} t", words.about, numbers.published(tonnes)),
        Amount::Range(low, high) => {
            format!("{}–{} t", numbers.published(low), numbers.published(high))
        }
    };
    let whole = tonnes(estimated.amount);
    let yearly = if question.period.is_year() {
        String::new()
    } else {
        format!(" ({} {})", tonnes(row.amount), words.a_year)
    };
    let percent = |share: f64| format!("{} %", numbers.fixed(share, 2));
    let (low, high, share) = match estimated.share {
        Share::One(share) => (share, share, percent(share)),
        Share::Between(low, high) => (
            low,
            high,
            format!("{}–{}", numbers.fixed(low, 2), percent(high)),
        ),
    };
    let scope = words.scopes[match row.scope {
        Scope::Through => 0,
        Scope::Into => 1,
        Scope::ToEurope => 2,
    }];
    let [few, many] = [low, high].map(|share| numbers.fixed(share * 10.0, 0));
    let inked = if few == many {
        many
    } else {
        format!("{few} to {many}")
    };
    let drug = words.drugs[usize::from(row.drug == EstimateDrug::HeroinEquivalent)];
    markup! {
        <section class="card" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            <p class="card__statement">{format!("{} {} {whole}: {share}", language.heavy(estimated.numerator), words.of)}</p>
            <dl class="card__facts">
                <dt>{words.seized}</dt>
                <dd>{format!("{} kg {drug}, {}", numbers.kilograms(estimated.numerator), language.period(question.period))}</dd>
                <dt>{words.flow}</dt><dd>{format!("{whole}{yearly} {drug} {scope}")}</dd>
            </dl>
            if !remark_on(row.id).is_empty() {
                <p class="legend__note">{remark_on(row.id)}</p>
            }
            {dots(low, high)}
            <p class="legend__note">{format!("{} {} {}", words.dots, inked, words.dots_inked)}</p>
            <p class="legend__note">{language.labels().purity}{" "}{words.purity}</p>
            if question.choice == DrugChoice::Heroin && question.period == Period::default() {
                {with_opium(choices, to)}
            }
            <ul class="source-list">
                for source in row.sources.iter().chain([&PURITY]) {
                    <li><cite class="source__title">{title(source)}</cite>{" "}<span class="source__by">{by_whom(source)}</span></li>
                }
            </ul>
        </section>
    }
}

/// Where no estimate holds for the whole of the time: which hold for parts of it; or, where there is none for
/// the drug and time, which years and drugs have one.
fn none(choices: &Choices, to: &Callback<Follow>, parts: bool) -> Html {
    let words = &EVIDENCE.lens;
    let rows = DENOMINATORS
        .iter()
        .filter(|row| !parts || estimates(choices.drug, choices.time).any(|part| part == *row));
    markup! {
        <section class="card" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            <p class="card__statement">{if parts { words.parts } else { words.none }}</p>
            <p>{words.there_are}</p>
            <ul class="touched">
                for row in rows {
                    {other(choices, to, row)}
                }
            </ul>
        </section>
    }
}

fn other(choices: &Choices, to: &Callback<Follow>, row: &Denominator) -> Html {
    let (drug, name) = match row.drug {
        EstimateDrug::Heroin => (DrugChoice::Heroin, EVIDENCE.lens.drugs[0]),
        EstimateDrug::HeroinEquivalent => (DrugChoice::Opiates, EVIDENCE.lens.drugs[1]),
    };
    let mut there = choices.clone();
    (there.time, there.drug) = (row.period(), drug);
    let years = language().period(row.period());
    markup! { <li class="touched__row"><a href={address(&there)} onclick={follow(to, &there)}>{format!("{years}, {name}")}</a></li> }
}

/// The same year with its opium counted as heroin, at a ratio that the reader moves.
fn with_opium(choices: &Choices, to: &Callback<Follow>) -> Html {
    let words = &EVIDENCE.lens;
    let numbers = language().numbers();
    let (heroin, opium, flow) = (
        claimed(cited::HEROIN_2006),
        claimed(cited::OPIUM_2006),
        claimed(cited::FLOW_2006) * 1000.0,
    );
    let ratio = f64::from(choices.ratio.in_hundredths()) / 100.0;
    let share = 100.0 * (heroin + opium / ratio) / flow;
    let even = opium / (flow * UNDER / 100.0 - heroin);
    let choices = choices.clone();
    let oninput = settle(to, move |event: InputEvent| {
        let hundredths = (browser::range_value(&event)? * 100.0).round();
        Some(Choices {
            ratio: Ratio::clamped(hundredths as i32),
            ..choices.clone()
        })
    });
    let text = format!("{} : 1", numbers.fixed(ratio, 2));
    markup! {
        <div>
            <h3 class="contradiction__head">{words.opium}</h3>
            <label class="ratio">
                <span class="ratio__words">{words.ratio}{" "}<strong>{&text}</strong></span>
                <input
                    class="ratio__slider"
                    type="range"
                    min="5"
                    max="12"
                    step="0.01"
                    aria-label={words.ratio}
                    aria-valuetext={&text}
                    value={numbers.fixed(ratio, 2)}
                    {oninput}
                />
            </label>
            <p class="card__statement" aria-live="polite">
                {format!("{} %", numbers.fixed(share, 2))}{" "}{if share < UNDER { words.under } else { words.over }}
            </p>
            <p class="legend__note">{format!("{} {} : 1. {}", words.even, numbers.fixed(even, 2), words.opium_note)}</p>
        </div>
    }
}

/// A thousand dots: the seized ones inked, those of a range half inked.
fn dots(low: f64, high: f64) -> Html {
    let run = |from: usize, to: usize| {
        let dot = |dot: usize| {
            let (x, y) = (dot % ROW * STEP + STEP / 2, dot / ROW * STEP + STEP / 2);
            format!("M{x} {y}h0")
        };
        (from..to).map(dot).collect::<String>()
    };
    let (low, high) = (
        (low * 10.0).round() as usize,
        (high * 10.0).round() as usize,
    );
    let size = format!("0 0 {} {}", ROW * STEP, DOTS / ROW * STEP);
    markup! {
        <svg class="dots" viewBox={size} role="img" aria-label={EVIDENCE.lens.picture}>
            <path d={run(high.max(low), DOTS)} />
            <path class="dots__range" d={run(low, high.max(low))} />
            <path class="dots__seized" d={run(0, low)} />
        </svg>
    }
}
