//! The form of indices: each of the five in parts of its own peak, over one another, gaps open.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::reading::Reading;
use crate::model::statement::Question;
use crate::scale::axis::Axis;
use crate::scene::chart::panels::{Line, ORDER};
use crate::scene::chart::shares::spread;
use crate::scene::chart::steps::Steps;
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::state::action::Action;
use crate::state::app_state::Choices;
use crate::view::chart::plot::{choice_class, events, frame, grid, sheet};
use crate::view::chart::shares::{dashes, end_name};
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::view::kit::still::{Draw, still};
use crate::words::chart::ChartLanguage as _;
use crate::words::language::language;

/// Width of its plot in pixels: a wider one only gives more room.
const WIDTH: f64 = 600.0;

/// The form.
pub fn index_form(choices: &Choices, dispatch: &Callback<Action>) -> Html {
    let question = choices.question();
    let lines = ORDER.map(|country| Line::of(&question, Some(country), question.choice));
    let circles = if question.period.is_year() {
        let index = usize::from(question.period.first() - FIRST_YEAR);
        let parts = lines.iter().filter_map(|line| line.part(index));
        parts.map(|part| 1.0 - part).collect()
    } else {
        Vec::new()
    };
    let drawing = still(Drawing {
        lines,
        measured: Question {
            period: Period::default(),
            ..question
        },
        dispatch: dispatch.clone(),
    });
    frame(
        "plot plot--tall",
        drawing,
        choices,
        circles,
        Html::default(),
    )
}

/// All of it that no year changes.
#[derive(PartialEq)]
struct Drawing {
    lines: [Line; ORDER.len()],
    measured: Question,
    dispatch: Callback<Action>,
}

impl Draw for Drawing {
    const NAME: &'static str = "static:Index";

    fn draw(&self) -> Html {
        let language = language();
        let names = (0..usize::from(YEARS)).map(|index| {
            let figures: Vec<(Country, Option<f64>, Reading)> = self
                .lines
                .iter()
                .zip(ORDER)
                .map(|(line, country)| (country, line.part(index), line.readings[index]))
                .collect();
            language.index_of(FIRST_YEAR + index as u16, &figures)
        });
        let dashes = dashes(self.measured.country);
        // The last year that each has, and its level.
        let ends = self.lines.each_ref().map(Line::last);
        let wanted = ends.map(|end| end.map_or(1.0, |(_, part)| 1.0 - part).min(0.97));
        let levels = spread(&wanted, 0.05);
        let at = year_start(LAST_COVERED + 1);
        let inner = markup! {
            <g class={choice_class(self.measured.choice)}>
                {grid(Axis::PERCENT)}
                {events(Some(WIDTH))}
                <svg class="steps" viewBox={format!("0 0 {YEARS} 100")} preserveAspectRatio="none">
                    for (line, class) in self.lines.iter().zip(&dashes) {
                        <path class={class} d={Steps::of(&line.readings, line.most()).line} />
                    }
                </svg>
                for (place, end) in ends.iter().enumerate() {
                    if let Some((index, part)) = end {
                        <line
                            class="plot__leader"
                            x1={Part(year_start(FIRST_YEAR + *index as u16) + years_width(1))}
                            y1={Part(1.0 - part)}
                            x2={Part(at)}
                            y2={Part(levels[place])}
                        />
                        {end_name(ORDER[place], at, levels[place], false, &dashes[place])}
                    }
                }
            </g>
        };
        let numbers = [100, 75, 50, 25_u16];
        let numbers = numbers.map(|number| (1.0 - f64::from(number) / 100.0, number.to_string()));
        let enters = Question::default().period.first();
        sheet(
            numbers.to_vec(),
            true,
            inner,
            (names.collect(), enters),
            &self.dispatch,
        )
    }
}
