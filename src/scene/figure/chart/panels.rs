//! The chart of weights in a figure: a panel a country as steps, and how to read them.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::scene::chart::panels::{Line, Panel, panels, peak_leftward};
use crate::scene::chart::steps::Steps;
use crate::scene::figure::chart::plot::Plot;
use crate::scene::figure::ground::Colours;
use crate::scene::figure::map::{drug_fill, drug_ink};
use crate::scene::figure::svg::{Face, Svg, Type, n, wrapped};
use crate::state::app_state::Choices;
use crate::state::form::Scale;
use crate::state::versus::Versus;
use crate::words::chart::ChartLanguage as _;
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};

/// Space between panels.
const GAP: f64 = 33.0;

/// Where the panels stand, and how many beside each other.
struct Grid {
    columns: usize,
    cell: (f64, f64),
    origin: (f64, f64),
}

impl Grid {
    fn of(count: usize, (x, y, width, height): (f64, f64, f64, f64)) -> Self {
        let columns = if count > 6 { 4 } else { 3 };
        let rows = count.div_ceil(columns);
        let part = |length: f64, parts: usize| (length + GAP) / parts as f64 - GAP;
        Self {
            columns,
            cell: (part(width, columns), part(height, rows)),
            origin: (x, y),
        }
    }

    fn at(&self, index: usize) -> (f64, f64) {
        let (column, row) = (index % self.columns, index / self.columns);
        (
            self.origin.0 + column as f64 * (self.cell.0 + GAP),
            self.origin.1 + row as f64 * (self.cell.1 + GAP),
        )
    }
}

/// Draws them into a rectangle.
pub fn all(svg: &mut Svg, colours: &Colours, choices: &Choices, within: (f64, f64, f64, f64)) {
    let (five, _, neighbours) = panels(
        &choices.question(),
        choices.versus,
        choices.near,
        choices.scale,
    );
    let shown: Vec<Panel> = five.into_iter().chain(neighbours).collect();
    let grid = Grid::of(shown.len() + 1, within);
    let bold = |text: &str| Face::Bold.width(text, 16.0);
    let ticks = shown
        .iter()
        .map(|panel| bold(&language().tick(panel.axis.top, choices.measure, true)));
    let left = 26.0 + ticks.fold(68.0, f64::max);
    for (index, panel) in shown.iter().enumerate() {
        let at = (grid.at(index), grid.cell);
        one(svg, colours, choices, (panel, index == 0, left), at);
    }
    how_to_read(
        svg,
        colours,
        choices,
        &shown,
        grid.at(shown.len()),
        grid.cell,
    );
}

/// Of each of the five the year of its peak, and whether that value is to be doubted; none where two things are drawn.
pub fn peaks(choices: &Choices) -> Option<Vec<(Country, u16, bool)>> {
    let question = choices.question();
    let (five, ..) = panels(&question, None, false, choices.scale);
    let peaks = five.iter().filter(|panel| !panel.has_several());
    let peaks: Vec<(Country, u16, bool)> = peaks
        .filter_map(|panel| {
            let (year, ..) = panel.peak()?;
            let doubted = panel.doubted().iter().any(|(of, _)| *of == year);
            Some((panel.country?, year, doubted))
        })
        .collect();
    (!peaks.is_empty()).then_some(peaks)
}

/// The colours of what is drawn of a choice: its fill, and its words; two drugs together are ink.
pub fn inks(colours: &Colours, choice: DrugChoice) -> (&'static str, &'static str) {
    match choice.substances() {
        [drug] => (drug_fill(colours, *drug), drug_ink(colours, *drug).0),
        _ => (colours.ink, colours.ink),
    }
}

/// A panel.
fn one(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    (panel, first, left): (&Panel, bool, f64),
    ((x, y), (width, height)): ((f64, f64), (f64, f64)),
) {
    let language = language();
    let question = choices.question();
    svg.rule((x, y), (x + width, y), colours.ink, 1.6);
    let name = panel
        .country
        .map_or(language.labels().five_republics, |country| {
            language.country(country)
        });
    svg.words(x, y + 27.0, &Type::new(Face::Bold, 20.0, colours.ink), name);
    let other = choices.versus.and_then(Versus::time);
    // The figures: beside the name where they have room, else below it.
    let times = other.into_iter().chain([question.period]);
    let said: Vec<(&str, String)> = times
        .flat_map(|period| {
            panel.all().map(move |line| {
                let figure = line.figure(&question, period, panel);
                let ink = match line.choice.substances() {
                    [_] if panel.has_several() => inks(colours, line.choice).1,
                    _ if period == question.period => colours.poppy,
                    _ => colours.ink,
                };
                (ink, format!("{} {figure}", language.period(period)))
            })
        })
        .collect();
    let widths = said.iter().map(|(_, said)| Face::Bold.width(said, 17.0));
    let widest = widths.fold(0.0, f64::max);
    let beside = Face::Bold.width(name, 20.0) + widest + 12.0 < width;
    let mut line = if beside { y + 27.0 } else { y + 48.0 };
    let size = 17.0 * (width / widest).min(1.0);
    for (ink, figure) in &said {
        svg.words(
            x + width,
            line,
            &Type::new(Face::Bold, size, ink).at("end"),
            figure,
        );
        line += 21.0;
    }
    let head = (line - y).max(66.0);
    let plot = Plot {
        x: x + left,
        y: y + head,
        width: width - left,
        height: height - head - 26.0,
    };
    if choices.scale == Scale::Own {
        gauge(svg, colours, panel, (x, plot));
    }
    plot.axis(svg, colours, panel.axis, question.measure);
    plot.events(svg, colours, first && said.len() == 1);
    for (index, line) in panel.all().enumerate() {
        let other = index >= panel.lines.len();
        steps(svg, colours, (line, other), panel, plot);
    }
    plot.gaps(
        svg,
        &Steps::of(&panel.lines[0].readings, panel.axis.top).gaps,
    );
    plot.years(svg, colours, 10);
    plot.times(svg, colours, choices);
    marks(svg, colours, panel, (plot, &question.period));
}

/// The steps of a line; of what is compared with, dashed and without its area.
fn steps(
    svg: &mut Svg,
    colours: &Colours,
    (line, other): (&Line, bool),
    panel: &Panel,
    plot: Plot,
) {
    let (fill, _) = inks(colours, line.choice);
    let steps = Steps::within(plot.room(), &line.readings, panel.axis.top);
    plot.inside(svg, |svg| {
        if !other {
            svg.put(format_args!("<path d=\"{}\" fill=\"{fill}\" fill-opacity=\".14\"/>", steps.area));
        }
        svg.put(format_args!("<path d=\"{}\" fill=\"{fill}\" fill-opacity=\".4\"/>", steps.ranges));
        let dash = if other { "5 4" } else { "none" };
        svg.put(format_args!(
            "<path d=\"{}\" fill=\"none\" stroke=\"{fill}\" stroke-width=\"2.8\" stroke-dasharray=\"{dash}\"/>",
            steps.line
        ));
    });
    if !other {
        let of = Type::new(Face::Bold, 14.0, colours.ink2).at("middle");
        for year in steps.nones {
            svg.words(plot.middle(year), plot.ground() - 4.0, &of, "0");
        }
    }
}

/// The peak, the values to doubt, and the chosen year's values.
fn marks(svg: &mut Svg, colours: &Colours, panel: &Panel, (plot, chosen): (Plot, &Period)) {
    let language = language();
    let (_, ink) = inks(colours, panel.lines[0].choice);
    for (year, level) in panel.doubted() {
        let of = Type::new(Face::Bold, 17.0, colours.ink)
            .at("middle")
            .over(colours.paper, 3.0);
        svg.words(plot.middle(year), plot.level(level) - 5.0, &of, "†");
    }
    if let Some((year, reading, level)) = panel.peak() {
        let text = language.peak_in(reading, year);
        let width = Face::Bold.width(&text, 17.0) + 8.0;
        let fits = [
            plot.start(year) - width > plot.x - 80.0,
            plot.end(year) + width < plot.right() + 20.0,
        ];
        let leftward = match fits {
            [true, false] => true,
            [false, true] => false,
            _ => peak_leftward(year, *chosen),
        };
        let (x, anchor) = if leftward {
            (plot.start(year) - 6.0, "end")
        } else {
            (plot.end(year) + 6.0, "start")
        };
        let of = Type::new(Face::Bold, 17.0, ink)
            .at(anchor)
            .over(colours.paper, 4.0);
        let y = (plot.level(level) + 13.0).min(plot.ground() - 8.0);
        svg.words(x, y, &of, &text);
    }
    if chosen.is_year() {
        for level in panel.levels(chosen.first()) {
            svg.put(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"5\" fill=\"{}\" stroke=\"{}\" stroke-width=\"2\"/>",
                n(plot.middle(chosen.first())),
                n(plot.level(level)),
                colours.paper,
                colours.poppy
            ));
        }
    }
}

/// The common scale as a bar, and what of it the panel spans in ink; how many times that is enlarged.
fn gauge(svg: &mut Svg, colours: &Colours, panel: &Panel, (x, plot): (f64, Plot)) {
    let part = (panel.axis.top / panel.common.top).min(1.0);
    svg.put(format_args!(
        "<rect x=\"{}\" y=\"{}\" width=\"10\" height=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>",
        n(x + 1.0), n(plot.y), n(plot.height), colours.ink
    ));
    svg.rect(
        (x + 1.0, plot.level(1.0 - part)),
        (10.0, plot.height * part),
        colours.ink,
    );
    let zoom = language().zoom(panel.common.top / panel.axis.top);
    svg.words(
        x,
        plot.ground() + 20.0,
        &Type::new(Face::Bold, 17.0, colours.ink),
        &zoom,
    );
}

/// The key of all panels, and of how many years each has a value.
fn how_to_read(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    shown: &[Panel],
    (x, y): (f64, f64),
    (width, _): (f64, f64),
) {
    let language = language();
    let words = language.figure_labels();
    let question = choices.question();
    svg.rule((x, y), (x + width, y), colours.ink2, 1.0);
    svg.words(
        x,
        y + 27.0,
        &Type::new(Face::Bold, 20.0, colours.ink),
        words.how_to_read,
    );
    let own = choices.scale == Scale::Own;
    let size = if shown.len() > 5 { 14.0 } else { 17.0 };
    let note = language.panels_note(own, shown[0].common.top, question.measure);
    let of = Type::new(Face::Sans, size, colours.ink2);
    let mut line = svg.lines(
        x,
        y + 54.0,
        size * 1.3,
        &of,
        &wrapped(&note, Face::Sans, size, width),
    );
    let drawn: Vec<&Line> = shown[0].lines.iter().collect();
    if drawn.len() > 1 {
        let mut at = x;
        for drug in drawn {
            let (fill, ink) = inks(colours, drug.choice);
            svg.rect((at, line - 3.0), (26.0, 5.0), fill);
            let name = language.choice(drug.choice);
            svg.words(
                at + 34.0,
                line + 4.0,
                &Type::new(Face::Bold, size, ink),
                name,
            );
            at += 54.0 + Face::Bold.width(name, size);
        }
        return;
    }
    line += 10.0;
    let count = usize::from(LAST_COVERED - FIRST_YEAR + 1);
    svg.words(
        x,
        line,
        &Type::new(Face::Bold, size, colours.ink),
        &language.years_with_value(count),
    );
    line += size * 1.4;
    let mut at = x;
    for panel in shown {
        let Some(country) = panel.country else {
            continue;
        };
        let text = format!("{} {}", language.country(country), panel.lines[0].known());
        let wide = Face::Sans.width(&text, size) + 18.0;
        if at + wide > x + width + 18.0 {
            at = x;
            line += size * 1.35;
        }
        svg.words(at, line, &Type::new(Face::Sans, size, colours.ink), &text);
        at += wide;
    }
}
