//! The chart of a figure: its title and what is counted, and the form that is shown.

use crate::scene::chart::panels::panels;
use crate::scene::chart::shares;
use crate::scene::figure::chart::panels::{all, peaks};
use crate::scene::figure::chart::shares::{index_form, rank_form, share_form};
use crate::scene::figure::ground::Colours;
use crate::scene::figure::svg::{Face, Svg, Type, wrapped};
use crate::state::app_state::Choices;
use crate::state::form::Form;
use crate::words::chart::ChartLanguage as _;
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};

/// Where the drawing begins and ends.
const TOP: f64 = 236.0;
const BOTTOM: f64 = 978.0;

/// The title: what the drawing shows, as far as it can be said in a sentence.
pub fn title(choices: &Choices) -> String {
    let language = language();
    let question = choices.question();
    match choices.form {
        Form::Share => shares::title(&question),
        Form::Weight if choices.versus.is_none() => peaks(choices).map_or_else(
            || language.chart_title(&question, Form::Weight),
            |peaks| language.peaked(&question, &peaks),
        ),
        form => language.chart_title(&question, form),
    }
}

/// What it shows in words: the values of the chosen time.
pub fn described(choices: &Choices) -> String {
    let question = choices.question();
    let (five, _, neighbours) = panels(&question, choices.versus, choices.near, choices.scale);
    let mut said = Vec::new();
    for panel in five.iter().chain(&neighbours) {
        let name = panel
            .country
            .map_or("", |country| language().country(country));
        for line in panel.all() {
            let figure = line.figure(&question, question.period, panel);
            said.push(format!(
                "{name}, {}: {figure}",
                language().period(question.period)
            ));
        }
    }
    said.join("; ")
}

/// Draws it under its title, between a left side and a right one.
pub fn chart(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    (title, left, right): (&str, f64, f64),
) {
    let language = language();
    let width = right - left;
    let (size, lines) = [45.0, 39.0, 34.0, 29.0]
        .into_iter()
        .map(|size| (size, wrapped(title, Face::Serif, size, width)))
        .find(|(_, lines)| lines.len() <= 2)
        .unwrap_or_else(|| (26.0, wrapped(title, Face::Serif, 26.0, width)));
    let leading = size * 1.22;
    let y = if lines.len() == 1 { 116.0 } else { 88.0 };
    let of = Type::new(Face::Serif, size, colours.ink);
    let y = svg.lines(left, y, leading, &of, &lines) - leading;
    let deck = language.chart_deck(&choices.question(), choices.form, choices.versus);
    let of = Type::new(Face::Sans, 19.0, colours.ink2);
    let deck = wrapped(&deck, Face::Sans, 19.0, width);
    svg.lines(left, y + 47.0, 25.0, &of, &deck);
    let within = (left, TOP, width, BOTTOM - TOP);
    match choices.form {
        Form::Weight => all(svg, colours, choices, within),
        Form::Share => share_form(svg, colours, choices, within),
        Form::Rank => rank_form(svg, colours, choices, within),
        Form::Index => index_form(svg, colours, choices, within),
    }
}
