//! The form of weights: a panel a country, one for the shares of the five, and one for their sum.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::period::{FIRST_YEAR, Period};
use crate::model::reading::{Reading, peak};
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::scene::chart::panels::{Line, Panel, panels, peak_leftward};
use crate::scene::chart::steps::Steps;
use crate::scene::margin::series::{year_start, years_width};
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::state::form::Scale;
use crate::state::versus::Versus;
use crate::view::chart::plot::{choice_class, events, frame, grid, middle, numbers, sheet};
use crate::view::chart::shares::share_panel;
use crate::view::chart::spark::{drawn, gaps};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::click;
use crate::view::kit::still::{Draw, still};
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// Width of the plot of a panel, and of that across the whole chart, in pixels: wider ones only give more room.
const NARROW: f64 = 200.0;
const ACROSS: f64 = 600.0;

/// All panels.
pub fn all(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let question = choices.question();
    let (five, sum, neighbours) = panels(&question, choices.versus, choices.near, choices.scale);
    let own = choices.scale == Scale::Own;
    let note = language.panels_note(own, five[0].common.top, question.measure);
    markup! {
        <>
            <div class="chart__panels">
                for (index, item) in five.into_iter().enumerate() {
                    {panel(item, choices, (index == 0).then_some(NARROW), dispatch)}
                }
                {share_panel(choices, dispatch)}
                for item in neighbours {
                    {panel(item, choices, None, dispatch)}
                }
                {panel(sum, choices, Some(ACROSS), dispatch)}
            </div>
            <p class="chart__note">{note}</p>
        </>
    }
}

fn panel(panel: Panel, choices: &Choices, width: Option<f64>, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let question = choices.question();
    let country = panel.country;
    let selected = country.is_some() && question.country == country;
    let compared = country.is_some_and(|country| choices.versus == Some(Versus::Country(country)));
    let name = panel_name(&panel, &question);
    let chosen = question.period;
    let circles = if chosen.is_year() {
        panel.levels(chosen.first())
    } else {
        Vec::new()
    };
    let peak = panel.peak();
    let figures = figures(&panel, choices);
    let label = peak.map(|(year, reading, level)| peak_label(year, reading, level, chosen));
    let label = label.unwrap_or_default();
    let class = if country.is_some() {
        "plot"
    } else {
        "plot plot--across"
    };
    let drawing = still(Drawing {
        panel,
        measured: Question {
            period: Period::default(),
            country: None,
            ..question
        },
        width,
        dispatch: dispatch.clone(),
    });
    markup! {
        <section
            key={country.map_or("five", Country::code)}
            class={classes(&[
                "panel",
                class_if(country.is_none(), "panel--across"),
                class_if(selected, "panel--selected"),
                class_if(compared, "panel--compared"),
            ])}
            role="group"
            aria-label={name}
        >
            <div class="panel__head">
                if let Some(country) = country {
                    <button
                        type="button"
                        class="panel__label"
                        aria-pressed={if selected { "true" } else { "false" }}
                        onclick={click(dispatch, Action::ToggleCountry(country))}
                    >
                        {language.country(country)}
                    </button>
                } else {
                    <span class="panel__label">{language.labels().five_republics}</span>
                }
                {figures}
            </div>
            {frame(class, drawing, choices, circles, label)}
        </section>
    }
}

/// The largest number, on the side away from the chosen year where there is room.
fn peak_label(year: u16, reading: Reading, level: f64, chosen: Period) -> Html {
    let left = peak_leftward(year, chosen);
    let at = if left {
        year_start(year)
    } else {
        year_start(year) + years_width(1)
    };
    markup! {
        <svg class="spot" x={Part(at)} y={Part(level)}>
            <text class="plot__peak" x={if left { -4.0 } else { 4.0 }} y="7" text-anchor={if left { "end" } else { "start" }}>
                {language().peak_in(reading, year)}
            </text>
        </svg>
    }
}

/// The figures of the chosen time, and of the one that it is compared with.
fn figures(panel: &Panel, choices: &Choices) -> Html {
    let language = language();
    let question = choices.question();
    let mut times = vec![question.period];
    if let Some(other) = choices.versus.and_then(Versus::time) {
        times.insert(0, other);
    }
    markup! {
        <p class={classes(&["panel__figures", class_if(panel.has_several() || !question.period.is_year(), "panel__figures--lines")])}>
            for period in times {
                <span class={classes(&["panel__when", class_if(period == question.period, "panel__time")])}>
                    {format!("{} ", language.period(period))}
                </span>
                for line in panel.all() {
                    <span class={classes(&["panel__figure", choice_class(line.choice)])}>
                        {line.figure(&question, period, panel)}
                    </span>{" "}
                }
            }
        </p>
    }
}

/// What a panel shows, in words.
fn panel_name(panel: &Panel, question: &Question) -> String {
    let language = language();
    let whose = panel
        .country
        .map_or(language.labels().five_republics, |country| {
            language.country(country)
        });
    let lines: Vec<_> = panel
        .lines
        .iter()
        .map(|line| (line.choice, peak(&line.readings), line.known()))
        .collect();
    language.panel_name(whose, &lines, panel.axis.top, question.measure)
}

/// All of a panel that no year changes.
#[derive(PartialEq)]
struct Drawing {
    panel: Panel,
    measured: Question,
    width: Option<f64>,
    dispatch: Callback<Action>,
}

impl Draw for Drawing {
    const NAME: &'static str = "static:Panel";

    fn draw(&self) -> Html {
        let language = language();
        let Panel {
            country,
            lines,
            others,
            axis,
            common,
        } = &self.panel;
        let measure = self.measured.measure;
        let doubted = self.panel.doubted();
        let all = || lines.iter().chain(others);
        let names = (0..lines[0].readings.len()).map(|index| {
            let figures: Vec<_> = all()
                .map(|line| (line.country, line.choice, line.readings[index]))
                .collect();
            let year = FIRST_YEAR + index as u16;
            language.year_of(
                year,
                *country,
                &figures,
                doubted.iter().any(|(of, _)| *of == year),
            )
        });
        let steps: Vec<(Steps, &Line)> = all()
            .map(|line| (Steps::of(&line.readings, axis.top), line))
            .collect();
        let enters =
            peak(&lines[0].readings).map_or(Question::default().period.first(), |(year, _)| year);
        let inner = markup! {
            <g>
                {grid(*axis)}
                {events(self.width)}
                for (index, (steps, line)) in steps.iter().enumerate() {
                    <g class={if index < lines.len() { "plot__own" } else { "steps--other" }}>
                        {drawn(steps, choice_class(line.choice))}
                    </g>
                }
                {gaps(&steps[0].0.gaps, 7.0)}
                for year in &steps[0].0.nones {
                    <svg class="spot" x={middle(*year)} y="100%">
                        <text class="nothing__zero" y="-3" text-anchor="middle">{"0"}</text>
                    </svg>
                }
                for (year, level) in &doubted {
                    <svg class="spot" x={middle(*year)} y={Part(*level)}>
                        <text class="plot__dagger" y="-3" text-anchor="middle">{"†"}</text>
                    </svg>
                }
            </g>
        };
        markup! {
            <>
                {gauge(*axis, *common)}
                {sheet(numbers(*axis, measure), true, inner, (names.collect(), enters), &self.dispatch)}
            </>
        }
    }
}

/// The common scale as a bar, and what of it the panel spans in ink; how many times that is enlarged.
fn gauge(axis: Axis, common: Axis) -> Html {
    let part = (axis.top / common.top).min(1.0);
    markup! {
        <>
            <svg class="plot__gauge" aria-hidden="true" focusable="false">
                <rect class="gauge" width="100%" height="100%" />
                <rect class="gauge gauge--own" y={Part(1.0 - part)} width="100%" height={Part(part)} />
            </svg>
            <span class="plot__zoom" aria-hidden="true">{language().zoom(common.top / axis.top)}</span>
        </>
    }
}
