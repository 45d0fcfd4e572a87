//! The lens on a share: what was seized, of which estimate, and a thousand dots for the whole.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::evidence::tables::remark_on;
use crate::model::evidence::tables::{cited, claimed};
use crate::model::facts::DENOMINATORS;
use crate::model::measure::{Measure, Ratio};
use crate::model::period::Period;
use crate::model::query::{Lack, Share, estimates};
use crate::model::record::{Denominator, EstimateDrug, Source};
use crate::model::sources::source;
use crate::model::statement::{Question, Statement};
use crate::platform::browser;
use crate::scale::decimal::Decimal;
use crate::state::app_state::Choices;
use crate::view::kit::link::{Follow, address, follow, settle};
use crate::view::kit::markup::markup;
use crate::view::kit::slider::slider;
use crate::view::margin::source_list::title;
use crate::words::language::{Language as _, language};
use crate::words::margin::MarginLanguage as _;

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
    let words = language().lens_labels();
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
    let row = estimated.denominator;
    let (low, high) = match estimated.share {
        Share::One(share) => (share, share),
        Share::Between(low, high) => (low, high),
    };
    // One dot is a tenth of a percent.
    let (few, many) = (low * 10.0, high * 10.0);
    markup! {
        <section class="card" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            <p class="card__statement">{language.lens_share(&estimated)}</p>
            <dl class="card__facts">
                <dt>{words.seized}</dt>
                <dd>{language.lens_seized(&estimated, question.period)}</dd>
                <dt>{words.flow}</dt><dd>{language.lens_flow(&estimated, question.period)}</dd>
            </dl>
            if !remark_on(row.id).is_empty() {
                <p class="legend__note">{language.prose(remark_on(row.id))}</p>
            }
            {dots(few, many)}
            <p class="legend__note">{language.lens_dots(few, many)}</p>
            <p class="legend__note">{language.labels().purity}{" "}{words.purity}</p>
            if question.choice == DrugChoice::Heroin && question.period == Period::default() {
                {with_opium(choices, to)}
            }
            <ul class="source-list">
                for source in row.sources.iter().chain([&PURITY]) {
                    <li>
                        <cite class="source__title">{title(source)}</cite>{" "}
                        <span class="source__by">{language.published(source)}</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// Where no estimate holds for the whole of the time: which hold for parts of it; or, where there is none for
/// the drug and time, which years and drugs have one.
fn none(choices: &Choices, to: &Callback<Follow>, parts: bool) -> Html {
    let words = language().lens_labels();
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
    let drug = match row.drug {
        EstimateDrug::Heroin => DrugChoice::Heroin,
        EstimateDrug::HeroinEquivalent => DrugChoice::Opiates,
    };
    let mut there = choices.clone();
    (there.time, there.drug) = (row.period(), drug);
    markup! { <li class="touched__row"><a href={address(&there)} onclick={follow(to, &there)}>{language().lens_other(row)}</a></li> }
}

/// The same year with its opium counted as heroin, at a ratio that the reader moves.
fn with_opium(choices: &Choices, to: &Callback<Follow>) -> Html {
    let language = language();
    let words = language.lens_labels();
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
    let text = language.lens_ratio(ratio);
    let value = Decimal(ratio, 2).to_string();
    markup! {
        <div>
            <h3 class="contradiction__head">{words.opium}</h3>
            {slider(words.ratio, &text, ["5", "12", "0.01"], value, oninput)}
            <p class="card__statement" aria-live="polite">
                {language.lens_with_opium(share, share < UNDER)}
            </p>
            <p class="legend__note">{language.lens_even(even)}</p>
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
    let (low, high) = (low.round() as usize, high.round() as usize);
    let size = format!("0 0 {} {}", ROW * STEP, DOTS / ROW * STEP);
    markup! {
        <svg class="dots" viewBox={size} role="img" aria-label={language().lens_labels().picture}>
            <path d={run(high.max(low), DOTS)} />
            <path class="dots__range" d={run(low, high.max(low))} />
            <path class="dots__seized" d={run(0, low)} />
        </svg>
    }
}
