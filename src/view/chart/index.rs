//! The form of indices: each of the five in parts of its own peak, over one another, gaps open.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::period::{FIRST_YEAR, Period};
use crate::model::reading::Reading;
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::scene::chart::panels::{Line, ORDER};
use crate::scene::chart::shares::spread;
use crate::scene::chart::steps::Steps;
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::view::chart::plot::{choice_class, events, grid, hits, over, ticks};
use crate::view::chart::shares::dashes;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::still::{Draw, still};
use crate::view::margin::country_panel::year_axis;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// Width of its plot in pixels: a wider one only gives more room.
const WIDTH: f64 = 600.0;

/// The form.
pub fn index_form(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let question = choices.question();
    let lines: Vec<Line> = ORDER
        .into_iter()
        .map(|country| Line::of(&question, Some(country), question.choice))
        .collect();
    let circles = if question.period.is_year() {
        let index = usize::from(question.period.first() - FIRST_YEAR);
        lines
            .iter()
            .filter_map(|line| Some(1.0 - part(line, index)?))
            .collect()
    } else {
        Vec::new()
    };
    markup! {
        <div class="plot plot--tall">
            {still(Drawing {
                lines,
                measured: Question { period: Period::default(), ..question },
                dispatch: dispatch.clone(),
            })}
            <svg class="plot__sheet plot__over" aria-hidden="true" focusable="false">
                {over(question.period, choices.versus, circles)}
            </svg>
            <div class="plot__axis">{year_axis(question.period)}</div>
        </div>
    }
}

/// A year of a line as a part of its peak.
fn part(line: &Line, index: usize) -> Option<f64> {
    let (_, high) = line.readings[index].ends()?;
    let most = line.most();
    (most > 0.0).then_some(high / most)
}

/// All of it that no year changes.
#[derive(PartialEq)]
struct Drawing {
    lines: Vec<Line>,
    measured: Question,
    dispatch: Callback<Action>,
}

impl Draw for Drawing {
    const NAME: &'static str = "static:Index";

    fn draw(&self) -> Html {
        let language = language();
        let numbers = Axis::PERCENT
            .ticks()
            .map(|tick| (1.0 - tick / 100.0, format!("{}", tick as u16)));
        let numbers: Vec<_> = numbers.collect::<Vec<_>>().into_iter().rev().collect();
        let names = (0..usize::from(YEARS)).map(|index| {
            let figures: Vec<(Country, Option<f64>, Reading)> = self
                .lines
                .iter()
                .zip(ORDER)
                .map(|(line, country)| (country, part(line, index), line.readings[index]))
                .collect();
            language.index_of(FIRST_YEAR + index as u16, &figures)
        });
        let dashes = dashes(self.measured.country);
        let paths = self
            .lines
            .iter()
            .map(|line| Steps::of(&line.readings, line.most().max(1e-9)).line);
        // The last year that each has, and its level.
        let ends: Vec<Option<(usize, f64)>> = self
            .lines
            .iter()
            .map(|line| {
                (0..line.readings.len())
                    .rev()
                    .find_map(|index| Some((index, 1.0 - part(line, index)?)))
            })
            .collect();
        let wanted: Vec<f64> = ends
            .iter()
            .map(|end| end.map_or(1.0, |(_, level)| level))
            .collect();
        let levels = spread(&wanted, 0.05);
        markup! {
            <>
                {ticks(numbers, true)}
                <svg class="plot__sheet" aria-hidden="true" focusable="false">
                    {grid(Axis::PERCENT)}
                    {events(Some(WIDTH))}
                    <g class={choice_class(self.measured.choice)}>
                        <svg class="steps" viewBox={format!("0 0 {YEARS} 100")} preserveAspectRatio="none">
                            for (path, class) in paths.zip(&dashes) {
                                <path class={class} d={path} />
                            }
                        </svg>
                    </g>
                    <rect class="series__line" x="0" y="100%" width="100%" height="1" />
                </svg>
                <svg class="plot__sheet plot__over" aria-hidden="true" focusable="false">
                    <g class={choice_class(self.measured.choice)}>
                        for (place, end) in ends.iter().enumerate() {
                            if let Some((index, level)) = end {
                                <line
                                    class="plot__leader"
                                    x1={Part(year_start(FIRST_YEAR + *index as u16) + years_width(1))}
                                    y1={Part(*level)}
                                    x2={Part(year_start(2020))}
                                    y2={Part(levels[place])}
                                />
                                <svg class="spot" x={Part(year_start(2020))} y={Part(levels[place])}>
                                    <text class={classes(&["plot__end", &dashes[place]])} x="3" y="4">
                                        {language.country(ORDER[place])}
                                    </text>
                                </svg>
                            }
                        }
                    </g>
                </svg>
                {hits(names.collect(), 2006, &self.dispatch)}
            </>
        }
    }
}
