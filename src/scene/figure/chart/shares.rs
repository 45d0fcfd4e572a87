//! The chart of shares, ranks or indices in a figure: one plot across the sheet, with the names of the five at its end.

use crate::model::country::Country;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::scale::axis::Axis;
use crate::scene::chart::panels::{Line, ORDER};
use crate::scene::chart::shares::{
    FIVE, SHADES, Whole, Year, level_of, lines, set_off, spread, stacks, years,
};
use crate::scene::chart::steps::Steps;
use crate::scene::figure::chart::panels::inks;
use crate::scene::figure::chart::plot::Plot;
use crate::scene::figure::ground::Colours;
use crate::scene::figure::map::drug_ink;
use crate::scene::figure::svg::{Face, Svg, Type, n, wrapped};
use crate::state::app_state::Choices;
use crate::words::chart::ChartLanguage as _;
use crate::words::language::{Language as _, language};

/// Room for the numbers at the left and the names at the right.
const LEFT: f64 = 94.0;
const RIGHT: f64 = 220.0;
/// Dashes of the five as lines; the one that is set off has the first.
const DASHES: [&str; FIVE] = ["none", "none", "10 5", "2.5 5", "12 4 2.5 4"];

/// The share of the five over the ranks.
pub fn share_form(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    within: (f64, f64, f64, f64),
) {
    let (x, y, width, height) = within;
    let stack = Plot {
        x: x + 94.0,
        y: y + 22.0,
        width: width - 94.0 - RIGHT,
        height: height * 0.56 - 22.0,
    };
    let years = years(&choices.question());
    shares(svg, colours, choices, &years, stack);
    let top = y + height * 0.56 + 50.0;
    svg.rule((x, top - 6.0), (x + width, top - 6.0), colours.ink2, 1.0);
    let head = Type::new(Face::Bold, 20.0, colours.ink);
    svg.words(x, top + 22.0, &head, language().chart_labels().rank_title);
    let plot = Plot {
        x: x + LEFT,
        y: top + 34.0,
        width: width - LEFT - RIGHT,
        height: y + height - top - 60.0,
    };
    ranks(svg, colours, choices, &years, plot);
}

/// The ranks alone.
pub fn rank_form(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    (x, y, width, height): (f64, f64, f64, f64),
) {
    let plot = Plot {
        x: x + LEFT,
        y,
        width: width - LEFT - RIGHT,
        height: height - 26.0,
    };
    ranks(svg, colours, choices, &years(&choices.question()), plot);
}

fn wholes(years: &[Year]) -> Vec<(u16, Whole)> {
    years
        .iter()
        .filter_map(|year| Some((year.year, year.whole?)))
        .collect()
}

/// That nothing can be formed, in the place of a drawing.
fn never(svg: &mut Svg, colours: &Colours, plot: Plot) {
    let text = wrapped(
        language().chart_labels().never_whole,
        Face::Italic,
        26.0,
        plot.width,
    );
    let of = Type::new(Face::Italic, 26.0, colours.ink);
    svg.lines(plot.x, plot.y + 60.0, 34.0, &of, &text);
}

/// The shares of the five as a stack a year.
fn shares(svg: &mut Svg, colours: &Colours, choices: &Choices, years: &[Year], plot: Plot) {
    let language = language();
    let question = choices.question();
    let wholes = wholes(years);
    let Some((last, end)) = wholes.last() else {
        return never(svg, colours, plot);
    };
    let (fill, _) = inks(colours, question.choice);
    let on = match question.choice.substances() {
        [drug] => drug_ink(colours, *drug).1,
        _ => colours.paper,
    };
    let small = Type::new(Face::Sans, 15.0, colours.ink2).at("middle");
    for year in years.iter().filter(|year| year.whole.is_none()) {
        let pattern = if year.covered {
            "url(#hatch)"
        } else {
            "url(#dots)"
        };
        let width = plot.room().year;
        svg.put(format_args!("<g opacity=\".5\">"));
        svg.rect(
            (plot.start(year.year), plot.y),
            (width, plot.height),
            pattern,
        );
        svg.put(format_args!("</g>"));
        if year.reporters > 0 {
            let of = small.over(colours.paper, 4.0);
            svg.words(
                plot.middle(year.year),
                plot.ground() - 8.0,
                &of,
                &language.of_five(year.reporters),
            );
        }
    }
    plot.events(svg, colours, false);
    plot.inside(svg, |svg| {
        for (path, shade) in stacks(plot.room(), years).into_iter().zip(SHADES) {
            svg.put(format_args!(
                "<path d=\"{path}\" fill=\"{fill}\" fill-opacity=\"{}\" stroke=\"{}\" stroke-width=\"1\"/>",
                n(shade), colours.paper
            ));
        }
    });
    plot.axis(svg, colours, Axis::PERCENT, Measure::Share);
    for (year, whole) in &wholes {
        if whole.parts[0] > 0.1 {
            let of = Type::new(Face::Sans, 15.0, on).at("middle");
            let y = plot.level(1.0 - whole.parts[0]) + 19.0;
            svg.words(
                plot.middle(*year),
                y,
                &of,
                &language.whole_percent(whole.parts[0]),
            );
        }
    }
    plot.years(svg, colours, 5);
    plot.times(svg, colours, choices);
    let middles = end.middles();
    let levels = spread(&middles, 24.0 / plot.height);
    for (place, country) in ORDER.into_iter().enumerate() {
        let (from, to) = (plot.level(middles[place]), plot.level(levels[place]));
        svg.rule(
            (plot.right(), from),
            (plot.right() + 16.0, to),
            colours.ink2,
            1.2,
        );
        let face = if place == 0 { Face::Bold } else { Face::Sans };
        let name = format!(
            "{} {}",
            language.country(country),
            language.part(end.parts[place])
        );
        svg.words(
            plot.right() + 22.0,
            to + 6.0,
            &Type::new(face, 17.0, colours.ink),
            &name,
        );
    }
    let of = Type::new(Face::Sans, 16.0, colours.ink2);
    svg.words(
        plot.right() + 22.0,
        plot.ground() + 20.0,
        &of,
        &language.in_year(*last),
    );
}

/// A line of one of the five in its dash.
fn line(svg: &mut Svg, colours: &Colours, ink: &str, path: &str, own: usize) {
    let (stroke, width) = if own == 0 {
        (ink, 4.2)
    } else {
        (colours.ink2, 2.2)
    };
    svg.put(format_args!(
        "<path d=\"{path}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-dasharray=\"{}\"/>",
        DASHES[own]
    ));
}

/// A name at the end of a line.
fn name(
    svg: &mut Svg,
    colours: &Colours,
    ink: &'static str,
    country: Country,
    (x, y): (f64, f64),
    own: usize,
    anchor: &'static str,
) {
    let of = if own == 0 {
        Type::new(Face::Bold, 18.0, ink)
    } else {
        Type::new(Face::Sans, 18.0, colours.ink)
    };
    svg.words(
        x,
        y + 6.0,
        &of.at(anchor).over(colours.paper, 4.0),
        language().country(country),
    );
}

/// The places of the five.
fn ranks(svg: &mut Svg, colours: &Colours, choices: &Choices, years: &[Year], plot: Plot) {
    let question = choices.question();
    let wholes = wholes(years);
    let (Some((first, start)), Some((last, end))) = (wholes.first(), wholes.last()) else {
        return never(svg, colours, plot);
    };
    let (_, ink) = inks(colours, question.choice);
    let dashes = set_off(question.country);
    for rank in 1..=FIVE {
        let y = plot.level(level_of(rank));
        svg.rule((plot.x, y), (plot.right(), y), colours.hair, 0.8);
        let of = Type::new(Face::Bold, 18.0, colours.ink2).at("end");
        svg.words(plot.x - 10.0, y + 6.0, &of, &rank.to_string());
    }
    plot.inside(svg, |svg| {
        for (path, own) in lines(plot.room(), years).iter().zip(dashes) {
            line(svg, colours, ink, path, own);
        }
    });
    for (year, whole) in &wholes {
        for (rank, own) in whole.ranks.into_iter().zip(dashes) {
            let (fill, stroke) = if own == 0 {
                (ink, ink)
            } else {
                (colours.paper, colours.ink2)
            };
            svg.put(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"4.5\" fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"2\"/>",
                n(plot.middle(*year)), n(plot.level(level_of(rank)))
            ));
        }
    }
    let apart = 1.0 / FIVE as f64 / 2.0;
    let from = spread(&start.ranks.map(level_of), apart);
    let to = spread(&end.ranks.map(level_of), apart);
    for (place, country) in ORDER.into_iter().enumerate() {
        let own = dashes[place];
        let left = (plot.start(*first) - 4.0, plot.level(from[place]));
        name(svg, colours, ink, country, left, own, "end");
        let right = (plot.end(*last) + 4.0, plot.level(to[place]));
        name(svg, colours, ink, country, right, own, "start");
    }
    plot.years(svg, colours, 5);
    plot.times(svg, colours, choices);
}

/// Each of the five in parts of its own peak.
pub fn index_form(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    (x, y, width, height): (f64, f64, f64, f64),
) {
    let question = choices.question();
    let plot = Plot {
        x: x + 94.0,
        y: y + 26.0,
        width: width - 94.0 - 30.0,
        height: height - 52.0,
    };
    let (_, ink) = inks(colours, question.choice);
    let dashes = set_off(question.country);
    for number in [25_u16, 50, 75, 100] {
        let level = plot.level(1.0 - f64::from(number) / 100.0);
        svg.rule((plot.x, level), (plot.right(), level), colours.hair, 0.8);
        let of = if number == 100 {
            Type::new(Face::Bold, 16.0, colours.ink)
        } else {
            Type::new(Face::Sans, 16.0, colours.ink2)
        };
        svg.words(
            plot.x - 8.0,
            level + 5.5,
            &of.at("end"),
            &number.to_string(),
        );
    }
    plot.events(svg, colours, true);
    let drawn = ORDER.map(|country| Line::of(&question, Some(country), question.choice));
    plot.inside(svg, |svg| {
        for (of, own) in drawn.iter().zip(dashes) {
            let steps = Steps::within(plot.room(), &of.readings, of.most());
            line(svg, colours, ink, &steps.line, own);
        }
    });
    plot.years(svg, colours, 5);
    plot.times(svg, colours, choices);
    let ends = drawn.each_ref().map(Line::last);
    let wanted = ends.map(|end| end.map_or(1.0, |(_, part)| 1.0 - part).min(0.97));
    let levels = spread(&wanted, 26.0 / plot.height);
    let at = plot.start(LAST_COVERED + 1) + 4.0;
    for (place, end) in ends.iter().enumerate() {
        let Some((index, part)) = end else { continue };
        let from = (plot.end(FIRST_YEAR + *index as u16), plot.level(1.0 - part));
        let to = plot.level(levels[place]);
        svg.rule(from, (at, to), colours.ink2, 1.0);
        name(
            svg,
            colours,
            ink,
            ORDER[place],
            (at + 4.0, to),
            dashes[place],
            "start",
        );
    }
}
