//! A figure for publication: a view with its title, drawing, key, period, caveat, sources, version and address, composed
//! anew from the scenes, never a copy of the page. The same view gives the same bytes.

use crate::model::country::Country;
use crate::model::evidence::reference::Reference;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, Period};
use crate::model::provenance;
use crate::model::query::{disputes, outliers};
use crate::model::statement::{Question, Statement};
use crate::scene::figure::chart::chart;
use crate::scene::figure::code::code;
use crate::scene::figure::ground::{Colours, Ground};
use crate::scene::figure::lead::{flow, lead};
use crate::scene::figure::map::{Map, height_for};
use crate::scene::figure::side::side;
use crate::scene::figure::svg::{Escaped, Face, Svg, Type, wrapped};
use crate::scene::plate::path_set::PathSet;
use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::words::chart::ChartLanguage as _;
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::lead::LeadLanguage as _;

/// Size of a figure, pixels; a picture may have several times as many.
pub const WIDTH: f64 = 1600.0;
/// Its height.
pub const HEIGHT: f64 = 1200.0;

/// What stands around the drawing.
pub const EDGE: f64 = 56.0;
/// Width of the drawing, and the column beside it.
const DRAWING: f64 = 1040.0;
const COLUMN: f64 = 404.0;
/// Where the drawing begins.
const TOP: f64 = 262.0;
/// Where the foot begins, and the last line.
const FOOT: f64 = 1006.0;
const LAST: f64 = 1186.0;

/// What a figure is made of.
pub struct Asked<'a> {
    /// The view.
    pub choices: &'a Choices,
    /// The coarse outlines.
    pub paths: &'a PathSet,
    /// What it is drawn on.
    pub ground: Ground,
    /// Its address; empty where it has none.
    pub address: &'a str,
    /// The versions of the atlas and of its data.
    pub versions: [&'a str; 2],
}

/// Whether a view has a figure: the map with discs, corridors and what names its places, and the chart. What the map's
/// other layers and comparisons draw is not composed, and a figure without them would not be the view.
pub fn has_figure(choices: &Choices) -> bool {
    match choices.view {
        View::Map => choices.versus.is_none() && !choices.layers.any_thematic(),
        View::Chart => true,
        View::Table | View::Evidence => false,
    }
}

/// The figure of a view as SVG.
pub fn figure(asked: &Asked) -> String {
    let colours = asked.ground.colours();
    let mut svg = Svg::default();
    if asked.choices.view == View::Chart {
        of_chart(&mut svg, asked, colours);
    } else {
        of_map(&mut svg, asked, colours);
    }
    svg.put(format_args!("</svg>\n"));
    svg.into_text()
}

/// Begins it: what it is in words, its patterns, its ground.
fn begin(svg: &mut Svg, colours: &Colours, title: &str, description: &str) {
    svg.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">{}</title><desc id=\"desc\">{}</desc>",
        Escaped(title),
        Escaped(description)
    ));
    patterns(svg, colours);
    svg.rect((0.0, 0.0), (WIDTH, HEIGHT), colours.paper);
}

/// The patterns of kinds of nothing.
pub fn patterns(svg: &mut Svg, colours: &Colours) {
    svg.put(format_args!(
        "<defs><pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V4\" stroke=\"{0}\" stroke-width=\"2.4\"/></pattern><pattern id=\"unseen\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><path d=\"M0 0V8\" stroke=\"{1}\" stroke-width=\"2\"/></pattern><pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><circle cx=\"2.5\" cy=\"2.5\" r=\".9\" fill=\"{0}\"/></pattern></defs>",
        colours.ink2, colours.hair
    ));
}

/// The map with its number, sentence, table and key.
fn of_map(svg: &mut Svg, asked: &Asked, colours: &'static Colours) {
    let language = language();
    let statement = Statement::of(asked.choices.question());
    let headline = language.headline(&statement);
    let map = Map::of(asked.choices, asked.paths, colours);
    let said: Vec<&str> = map.marks.iter().map(|mark| mark.label.as_str()).collect();
    begin(svg, colours, &headline.text(), &said.join("; "));
    lead(svg, colours, &statement, &headline);
    flow(svg, colours, &statement);
    map.draw(svg, (EDGE, TOP), DRAWING);
    debug_assert!(TOP + height_for(DRAWING) < FOOT);
    side(
        svg,
        colours,
        asked.choices,
        &statement,
        &map.marks,
        (WIDTH - EDGE - COLUMN, TOP, COLUMN),
    );
    let credits = format!(
        "{} {}",
        language.figure_labels().credits,
        language.labels().boundary_note
    );
    foot(svg, asked, colours, (&statement, &credits));
}

/// The chart, of all years.
fn of_chart(svg: &mut Svg, asked: &Asked, colours: &Colours) {
    let choices = asked.choices;
    let title = chart::title(choices);
    let all_years = Question {
        period: Period::clamped(i32::from(FIRST_YEAR), i32::from(LAST_COVERED)),
        country: None,
        ..choices.question()
    };
    let neighbours: &[Country] = if choices.near {
        &Country::NEIGHBOURS
    } else {
        &[]
    };
    let doubted = outliers(choices.drug, all_years.period)
        .filter(|row| row.country.is_republic() || neighbours.contains(&row.country));
    let doubted: Vec<String> = doubted.map(|row| language().doubt_of(row)).collect();
    begin(svg, colours, &title, &chart::described(choices));
    chart::chart(svg, colours, choices, (&title, EDGE, WIDTH - EDGE));
    let doubts = language().doubted(&doubted);
    foot(svg, asked, colours, (&Statement::of(all_years), &doubts));
}

/// Caveat, evidence, sources, code, version and address.
fn foot(svg: &mut Svg, asked: &Asked, colours: &Colours, (statement, note): (&Statement, &str)) {
    let language = language();
    let shared = language.labels();
    let right = WIDTH - EDGE;
    svg.rule((EDGE, FOOT), (right, FOOT), colours.ink, 2.4);
    let caveat = wrapped(shared.caveat, Face::Italic, 24.0, 430.0);
    let mut y = svg.lines(
        EDGE,
        FOOT + 32.0,
        29.0,
        &Type::new(Face::Italic, 24.0, colours.ink),
        &caveat,
    );
    let small = Type::new(Face::Sans, 17.0, colours.ink2);
    let ids: Vec<String> = disputes(&statement.question)
        .map(|row| Reference::Contradiction(row.id).name())
        .collect();
    if !ids.is_empty() {
        let evidence = wrapped(&language.in_evidence(&ids), Face::Sans, 17.0, 430.0);
        y = svg.lines(EDGE, y + 4.0, 22.0, &small, &evidence);
    }
    debug_assert!(y < LAST);
    let sources = provenance::under(statement);
    let text = language.figure_sources(&sources);
    let credits = format!("{text} {note}");
    let size = if credits.chars().count() > 520 {
        15.0
    } else {
        17.0
    };
    let measure = right - 172.0 - 570.0;
    let lines = wrapped(&credits, Face::Sans, size, measure);
    svg.lines(
        570.0,
        FOOT + 28.0,
        size * 1.3,
        &Type::new(Face::Sans, size, colours.ink2),
        &lines,
    );
    if !asked.address.is_empty() {
        code(svg, asked.address, (right - 148.0, FOOT + 8.0, 148.0));
    }
    svg.rule((EDGE, 1163.0), (right, 1163.0), colours.ink2, 1.0);
    svg.words(EDGE, LAST, &small, &language.figure_version(asked.versions));
    let address = if asked.address.is_empty() {
        language.figure_labels().no_address
    } else {
        asked.address
    };
    svg.words(right, LAST, &small.at("end"), address);
}
