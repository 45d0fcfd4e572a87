//! The picture that others show beside a link to a view: its title and its drawing, as large as they show it.

use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::CONTRADICTIONS;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::model::statement::Statement;
use crate::scene::chart::panels::{Line, ORDER, Panel, panels};
use crate::scene::chart::steps::Steps;
use crate::scene::figure::chart::chart;
use crate::scene::figure::chart::panels::inks;
use crate::scene::figure::chart::plot::Plot;
use crate::scene::figure::figure::patterns;
use crate::scene::figure::ground::{Colours, Ground};
use crate::scene::figure::map::Map;
use crate::scene::figure::svg::{Face, Svg, Type, wrapped};
use crate::scene::plate::path_set::PathSet;
use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::state::form::Scale;
use crate::words::chart::ChartLanguage as _;
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::lead::LeadLanguage as _;
use crate::words::shell::ShellLanguage as _;

/// Its size in pixels, as most who show one ask for it.
pub const WIDTH: f64 = 1200.0;
/// Its height.
pub const HEIGHT: f64 = 630.0;

const EDGE: f64 = 52.0;
/// The drawing: its left side, top, width and height.
const DRAWING: (f64, f64, f64, f64) = (548.0, 52.0, 600.0, 417.4);

/// The picture of a view as SVG, in one face.
pub fn card(choices: &Choices, paths: &PathSet) -> String {
    let language = language();
    let colours = Ground::Paper.colours();
    let mut svg = Svg::default();
    svg.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">"
    ));
    patterns(&mut svg, colours);
    svg.rect((0.0, 0.0), (WIDTH, HEIGHT), colours.paper);
    let shell = language.shell_labels();
    svg.words(
        EDGE,
        84.0,
        &Type::new(Face::Serif, 34.0, colours.ink),
        shell.title,
    );
    svg.rule((EDGE, 106.0), (DRAWING.0 - 40.0, 106.0), colours.ink, 2.4);
    let title = match choices.view {
        View::Map => language.headline(&Statement::of(choices.question())).text(),
        View::Chart => chart::title(choices),
        View::Table => language.figure_labels().table_card.to_owned(),
        View::Evidence => language.figure_labels().evidence_card.to_owned(),
    };
    let measure = DRAWING.0 - 40.0 - EDGE;
    let (size, lines) = [40.0, 36.0, 32.0, 28.0]
        .into_iter()
        .map(|size| (size, wrapped(&title, Face::Serif, size, measure)))
        .find(|(size, lines)| lines.len() as f64 * size * 1.22 < 350.0)
        .unwrap_or_else(|| (25.0, wrapped(&title, Face::Serif, 25.0, measure)));
    let of = Type::new(Face::Serif, size, colours.ink);
    svg.lines(EDGE, 106.0 + size * 1.35, size * 1.22, &of, &lines);
    match choices.view {
        View::Map => {
            Map::of(choices, paths, colours).draw(&mut svg, (DRAWING.0, DRAWING.1), DRAWING.2);
        }
        View::Chart => steps(&mut svg, colours, choices),
        View::Table => table(&mut svg, colours, choices),
        View::Evidence => contradictions(&mut svg, colours),
    }
    svg.rule((EDGE, 512.0), (WIDTH - EDGE, 512.0), colours.ink2, 1.2);
    let of = Type::new(Face::Serif, 27.0, colours.ink);
    svg.words(EDGE, 552.0, &of, language.labels().caveat);
    let of = Type::new(Face::Serif, 21.0, colours.ink2);
    svg.words(EDGE, 586.0, &of, language.figure_labels().card_source);
    svg.put(format_args!("</svg>\n"));
    svg.into_text()
}

/// The last years of the five.
fn table(svg: &mut Svg, colours: &Colours, choices: &Choices) {
    let language = language();
    let question = choices.question();
    let (x, y, width, height) = DRAWING;
    let years = LAST_COVERED - 3..=LAST_COVERED;
    let right = |index: usize| x + width - (3 - index) as f64 * 116.0;
    let row = height / 6.5;
    svg.rule((x, y), (x + width, y), colours.ink, 2.4);
    let head = Type::new(Face::Serif, 22.0, colours.ink2).at("end");
    for (index, year) in years.clone().enumerate() {
        svg.words(right(index), y + 34.0, &head, &year.to_string());
    }
    for (index, country) in ORDER.into_iter().enumerate() {
        let line = Line::of(&question, Some(country), question.choice);
        let base = y + row * (index + 1) as f64;
        svg.rule((x, base - 8.0), (x + width, base - 8.0), colours.hair, 1.2);
        let name = Type::new(Face::Serif, 24.0, colours.ink);
        svg.words(x, base + 28.0, &name, language.country(country));
        for (place, year) in years.clone().enumerate() {
            let reading = line.readings[usize::from(year - FIRST_YEAR)];
            let known = reading.ends().is_some();
            let ink = if known { colours.ink } else { colours.ink2 };
            let of = Type::new(Face::Serif, 21.0, ink).at("end");
            svg.words(right(place), base + 28.0, &of, &language.reading(reading));
        }
    }
}

/// The first of the contradictions by their names.
fn contradictions(svg: &mut Svg, colours: &Colours) {
    let (x, y, width, height) = DRAWING;
    let shown = 8;
    let row = height / f64::from(shown);
    for (index, contradiction) in CONTRADICTIONS.iter().take(shown as usize).enumerate() {
        let top = y + row * index as f64;
        svg.rule((x, top), (x + width, top), colours.ink2, 1.2);
        let name = Reference::Contradiction(contradiction.id).name();
        svg.words(
            x,
            top + 34.0,
            &Type::new(Face::Serif, 24.0, colours.poppy),
            &name,
        );
        let title = language().prose(contradiction.title);
        let size = 24.0 * ((width - 72.0) / Face::Sans.width(title, 24.0)).min(1.0);
        svg.words(
            x + 72.0,
            top + 34.0,
            &Type::new(Face::Serif, size, colours.ink),
            title,
        );
    }
}

/// The five as steps over the years, each on its own scale, with its peak.
fn steps(svg: &mut Svg, colours: &Colours, choices: &Choices) {
    let (five, ..) = panels(&choices.question(), None, false, Scale::Own);
    let (x, y, width, height) = DRAWING;
    let (column, row) = ((width - 36.0) / 2.0, height / 3.0);
    for (index, panel) in five.iter().enumerate() {
        let (left, top) = (
            x + (index % 2) as f64 * (column + 36.0),
            y + (index / 2) as f64 * row,
        );
        one(svg, colours, panel, (left, top, column, row));
    }
}

fn one(
    svg: &mut Svg,
    colours: &Colours,
    panel: &Panel,
    (x, y, width, height): (f64, f64, f64, f64),
) {
    let language = language();
    svg.rule((x, y), (x + width, y), colours.ink, 1.4);
    let name = panel
        .country
        .map_or("", |country| language.country(country));
    svg.words(
        x,
        y + 26.0,
        &Type::new(Face::Serif, 22.0, colours.ink),
        name,
    );
    let plot = Plot {
        x,
        y: y + 38.0,
        width,
        height: height - 58.0,
    };
    let Some(line) = panel.lines.first() else {
        return;
    };
    let (fill, ink) = inks(colours, line.choice);
    if let Some((year, reading, _)) = panel.peak() {
        let of = Type::new(Face::Serif, 20.0, ink).at("end");
        svg.words(x + width, y + 26.0, &of, &language.peak_in(reading, year));
    }
    let steps = Steps::within(plot.room(), &line.readings, panel.axis.top);
    plot.inside(svg, |svg| {
        svg.put(format_args!(
            "<path d=\"{}\" fill=\"{fill}\" fill-opacity=\".2\"/><path d=\"{}\" fill=\"none\" stroke=\"{fill}\" stroke-width=\"2.6\"/>",
            steps.area, steps.line
        ));
    });
    plot.gaps(svg, &steps.gaps);
    svg.rule(
        (x, plot.ground()),
        (x + width, plot.ground()),
        colours.ink,
        1.4,
    );
}
