//! The forms of shares and ranks, and the share of the five as a panel.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::measure::Measure;
use crate::model::period::Period;
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::scene::chart::panels::ORDER;
use crate::scene::chart::shares::{
    FIVE, SHADES, Year, level_of, lines, set_off, spread, stacks, title, years,
};
use crate::scene::chart::steps::Room;
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::view::chart::plot::{choice_class, events, frame, grid, middle, numbers, sheet};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::still::{Draw, still};
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// The share of the five over the ranks.
pub fn share_form(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let words = language().chart_labels();
    markup! {
        <>
            {plot(choices, "plot plot--share", false, dispatch)}
            <h3 class="chart__subtitle">{words.rank_title}</h3>
            {plot(choices, "plot plot--ranks", true, dispatch)}
        </>
    }
}

/// The ranks alone.
pub fn rank_form(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    plot(choices, "plot plot--tall", true, dispatch)
}

/// The share of the five as a panel beside those of the countries.
pub fn share_panel(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let question = choices.question();
    let chosen = question.period;
    let years = years(&question);
    let now = years
        .iter()
        .find(|year| chosen.is_year() && year.year == chosen.first());
    let figure = now.map(|year| {
        language.largest_share(
            year.whole.map(|whole| {
                let largest = whole.ranks.iter().position(|rank| *rank == 1).unwrap_or(0);
                (ORDER[largest], whole.parts[largest])
            }),
            year.reporters,
        )
    });
    markup! {
        <section class="panel" role="group" aria-label={title(&question)}>
            <div class="panel__head">
                <span class="panel__label">{language.chart_labels().share_of_five}</span>
                <p class="panel__figures">
                    if let Some(figure) = figure {
                        <span class="panel__time">{chosen.first()}{" "}</span>
                        <span class={classes(&["panel__share", choice_class(question.choice)])}>{figure}</span>
                    }
                </p>
            </div>
            {plot(choices, "plot", false, dispatch)}
        </section>
    }
}

/// The plot of the shares, or of the ranks.
fn plot(choices: &Choices, class: &'static str, ranks: bool, dispatch: &Callback<Action>) -> Html {
    let question = choices.question();
    let drawing = still(Drawing {
        years: years(&question),
        measured: Question {
            period: Period::default(),
            ..question
        },
        ranks,
        tall: class != "plot",
        dispatch: dispatch.clone(),
    });
    frame(class, drawing, choices, Vec::new(), Html::default())
}

/// All of it that no year changes.
#[derive(PartialEq)]
struct Drawing {
    years: Vec<Year>,
    measured: Question,
    ranks: bool,
    tall: bool,
    dispatch: Callback<Action>,
}

impl Draw for Drawing {
    const NAME: &'static str = "static:Shares";

    fn draw(&self) -> Html {
        let language = language();
        let numbers = if self.ranks {
            let places = (1..=FIVE).map(|rank| (level_of(rank), rank.to_string()));
            places.collect()
        } else {
            numbers(Axis::PERCENT, Measure::Share)
        };
        let names = self.years.iter().map(|year| {
            let figures = year.whole.map(|whole| {
                let places =
                    (0..FIVE).map(|place| (ORDER[place], whole.parts[place], whole.ranks[place]));
                places.collect::<Vec<_>>()
            });
            language.shares_of(year.year, figures.as_deref(), year.reporters, year.covered)
        });
        let first = self.years.iter().find(|year| year.whole.is_some());
        let enters = first.map_or(self.measured.period.first(), |year| year.year);
        let inner = if self.ranks {
            self.ranks()
        } else {
            markup! {
                <g>
                    {self.empty()}
                    {events(None)}
                    {self.stacks()}
                    {grid(Axis::PERCENT)}
                </g>
            }
        };
        markup! {
            <>
                {sheet(numbers, !self.ranks, inner, (names.collect(), enters), &self.dispatch)}
                {self.ends()}
            </>
        }
    }
}

impl Drawing {
    /// Years without a share: hatched, with how many reported; dotted where the table ends.
    fn empty(&self) -> Html {
        markup! {
            <g>
                for year in self.years.iter().filter(|year| year.whole.is_none()) {
                    <rect
                        class="plot__empty"
                        fill={if year.covered { "url(#hatch)" } else { "url(#dots)" }}
                        x={Part(year_start(year.year))}
                        y="0"
                        width={Part(years_width(1))}
                        height="100%"
                    />
                    if self.tall && year.reporters > 0 {
                        <svg class="spot" x={middle(year.year)} y="100%">
                            <text class="plot__reporters" y="-5" text-anchor="middle">{language().of_five(year.reporters)}</text>
                        </svg>
                    }
                }
            </g>
        }
    }

    fn stacks(&self) -> Html {
        let numbers = self.years.iter().filter_map(|year| {
            let part = year.whole?.parts[0];
            (self.tall && part > 0.1).then_some((year.year, part))
        });
        markup! {
            <g class={choice_class(self.measured.choice)}>
                <svg class="steps" viewBox={format!("0 0 {YEARS} 100")} preserveAspectRatio="none">
                    for (path, shade) in stacks(Room::OWN, &self.years).into_iter().zip(SHADES) {
                        <path class="share" fill-opacity={Part(shade)} d={path} />
                    }
                </svg>
                for (year, part) in numbers {
                    <svg class="spot" x={middle(year)} y={Part(1.0 - part)}>
                        <text class="share__number" y="13" text-anchor="middle">{language().whole_percent(part)}</text>
                    </svg>
                }
            </g>
        }
    }

    fn ranks(&self) -> Html {
        let wholes = || {
            self.years
                .iter()
                .filter_map(|year| Some((year.year, year.whole?)))
        };
        let dashes = dashes(self.measured.country);
        markup! {
            <g class={choice_class(self.measured.choice)}>
                for rank in 1..=FIVE {
                    <rect class="plot__grid" x="0" y={Part(level_of(rank))} width="100%" height="1" />
                }
                <svg class="steps" viewBox={format!("0 0 {YEARS} 100")} preserveAspectRatio="none">
                    for (path, class) in lines(Room::OWN, &self.years).into_iter().zip(&dashes) {
                        <path {class} d={path} />
                    }
                </svg>
                for (year, whole) in wholes() {
                    for (rank, class) in whole.ranks.into_iter().zip(&dashes) {
                        <circle {class} cx={middle(year)} cy={Part(level_of(rank))} r="3" />
                    }
                }
            </g>
        }
    }

    /// Names at the ends: at the last year's shares or ranks, and at the first year's ranks.
    fn ends(&self) -> Html {
        let language = language();
        let wholes: Vec<_> = self
            .years
            .iter()
            .filter_map(|year| Some((year.year, year.whole?)))
            .collect();
        let (Some((first, start)), Some((last, end))) = (wholes.first(), wholes.last()) else {
            return markup! { <p class="plot__none">{language.chart_labels().never_whole}</p> };
        };
        let level = |ranks: [usize; FIVE]| ranks.map(level_of);
        if self.ranks {
            let apart = 1.0 / FIVE as f64 / 2.0;
            let (from, to) = (
                spread(&level(start.ranks), apart),
                spread(&level(end.ranks), apart),
            );
            let dashes = dashes(self.measured.country);
            return markup! {
                <svg
                    class={classes(&["plot__sheet", choice_class(self.measured.choice)])}
                    aria-hidden="true"
                    focusable="false"
                >
                    for (place, country) in ORDER.into_iter().enumerate() {
                        {end_name(country, year_start(*first), from[place], true, &dashes[place])}
                        {end_name(country, year_start(*last) + years_width(1), to[place], false, &dashes[place])}
                    }
                </svg>
            };
        }
        let middles = end.middles();
        let levels = spread(&middles, if self.tall { 0.075 } else { 0.085 });
        markup! {
            <svg class={classes(&["plot__names", class_if(!self.tall, "plot__names--inside")])} aria-hidden="true" focusable="false">
                for (place, country) in ORDER.into_iter().enumerate() {
                    if self.tall {
                        <line class="plot__leader" x1="0" y1={Part(middles[place])} x2="12" y2={Part(levels[place])} />
                    }
                    <svg class="spot" x={if self.tall { "0" } else { "100%" }} y={Part(levels[place])}>
                        <text
                            class={class_if(place == 0, "plot__first")}
                            x={if self.tall { "15" } else { "0" }}
                            y="4"
                            text-anchor={if self.tall { "start" } else { "end" }}
                        >
                            {language.country(country)}
                            if self.tall {
                                <tspan class="plot__percent">{format!(" {}", language.part(end.parts[place]))}</tspan>
                            }
                        </text>
                    </svg>
                }
                if self.tall {
                    <svg class="spot" y="100%"><text class="plot__when" x="15" y="13">{language.in_year(*last)}</text></svg>
                }
            </svg>
        }
    }
}

/// A name at the end of a line.
pub fn end_name(country: Country, at: f64, level: f64, left: bool, class: &str) -> Html {
    markup! {
        <svg class="spot" x={Part(at)} y={Part(level)}>
            <text
                class={classes(&["plot__end", class_if(left, "plot__end--first"), class])}
                x={if left { -4.0 } else { 4.0 }}
                y="4"
                text-anchor={if left { "end" } else { "start" }}
            >
                {language().country(country)}
            </text>
        </svg>
    }
}

/// The classes of the five as lines.
pub fn dashes(selected: Option<Country>) -> [String; FIVE] {
    let dash = ["line--0", "line--1", "line--2", "line--3", "line--4"];
    set_off(selected).map(|own| classes(&["line", dash[own]]))
}
