//! A figure for publication: a view with its title, drawing, key, period, caveat, sources, version and address, composed
//! anew from the scenes, never a copy of the page. The same view gives the same bytes.

use crate::model::evidence::reference::Reference;
use crate::model::provenance;
use crate::model::query::disputes;
use crate::model::statement::Statement;
use crate::scene::figure::code::code;
use crate::scene::figure::ground::{Colours, Ground};
use crate::scene::figure::map::{Map, drug_fill, drug_ink, height_for};
use crate::scene::figure::side::side;
use crate::scene::figure::svg::{Escaped, Face, Svg, Type, n, wrapped};
use crate::scene::plate::path_set::PathSet;
use crate::scene::plate::room::Sheet;
use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::lead::LeadLanguage as _;
use crate::words::sentence::Sentence;

/// Size of a figure, pixels; a picture may have several times as many.
pub const WIDTH: f64 = 1600.0;
/// Its height.
pub const HEIGHT: f64 = 1200.0;

/// What stands around the drawing.
const EDGE: f64 = 56.0;
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

/// Whether a view has a figure: the map with discs, corridors and what names its places. What its other layers and
/// comparisons draw is not composed, and a figure without them would not be the view.
pub fn has_figure(choices: &Choices) -> bool {
    choices.view == View::Map && choices.versus.is_none() && !choices.layers.any_thematic()
}

/// The figure of a view as SVG.
pub fn figure(asked: &Asked) -> String {
    let colours = asked.ground.colours();
    let language = language();
    let statement = Statement::of(asked.choices.question());
    let headline = language.headline(&statement);
    let map = Map::of(asked.choices, asked.paths, colours);
    let mut svg = Svg::default();
    let said: Vec<&str> = map.marks.iter().map(|mark| mark.label.as_str()).collect();
    svg.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">{}</title><desc id=\"desc\">{}</desc>",
        Escaped(&headline.text()),
        Escaped(&said.join("; "))
    ));
    svg.put(format_args!(
        "<defs><pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V4\" stroke=\"{0}\" stroke-width=\"2.4\"/></pattern><pattern id=\"unseen\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><path d=\"M0 0V8\" stroke=\"{1}\" stroke-width=\"2\"/></pattern><pattern id=\"dots\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><circle cx=\"2.5\" cy=\"2.5\" r=\".9\" fill=\"{0}\"/></pattern></defs>",
        colours.ink2, colours.hair
    ));
    svg.rect((0.0, 0.0), (WIDTH, HEIGHT), colours.paper);
    lead(&mut svg, colours, &statement, &headline);
    flow(&mut svg, colours, &statement);
    let scale = DRAWING / Sheet::new(crate::scene::figure::map::SIZE).width;
    svg.put(format_args!(
        "<g transform=\"translate({} {})scale({})\">",
        n(EDGE),
        n(TOP),
        crate::scale::decimal::Decimal(scale, 5)
    ));
    map.draw(&mut svg);
    svg.put(format_args!("</g>"));
    debug_assert!(TOP + height_for(DRAWING) < FOOT);
    side(
        &mut svg,
        colours,
        asked.choices,
        &statement,
        &map.marks,
        (WIDTH - EDGE - COLUMN, TOP, COLUMN),
    );
    foot(&mut svg, asked, colours, &statement);
    svg.put(format_args!("</svg>\n"));
    svg.into_text()
}

/// The number, the sentence and what is counted.
fn lead(svg: &mut Svg, colours: &Colours, statement: &Statement, headline: &Sentence) {
    let language = language();
    let question = statement.question;
    let (number, unit) = language.lead_figure(&statement.lead());
    let drug = question.choice.substances()[0];
    let ink = if question.choice.substances().len() == 1 {
        drug_ink(colours, drug).0
    } else {
        colours.ink
    };
    let size = if number.chars().count() > 7 {
        76.0
    } else {
        118.0
    };
    let number_of = Type::new(Face::Serif, size, ink);
    svg.put(format_args!("<g font-weight=\"700\">"));
    svg.words(EDGE - 4.0, 144.0, &number_of, &number);
    svg.put(format_args!("</g>"));
    let mut x = EDGE + Face::Serif.width(&number, size) * 0.93 + 14.0;
    if !unit.is_empty() {
        svg.words(x, 144.0, &Type::new(Face::Serif, 64.0, ink), unit);
        x += Face::Serif.width(unit, 64.0);
    }
    x += 26.0;
    let measure = WIDTH - EDGE - x;
    let (size, lines) = [39.0, 34.0, 29.0, 25.0]
        .into_iter()
        .map(|size| (size, runs(headline, size, measure)))
        .find(|(size, lines)| lines.len() as f64 * size * 1.3 <= 122.0)
        .unwrap_or_else(|| (21.0, runs(headline, 21.0, measure)));
    let leading = size * 1.3;
    let mut y = 150.0 - leading * (lines.len() as f64 - 1.0);
    if lines.len() == 1 {
        y = 130.0;
    }
    for line in lines {
        svg.put(format_args!("<text x=\"{}\" y=\"{}\"", n(x), n(y)));
        svg.style(&Type::new(Face::Serif, size, colours.ink));
        svg.put(format_args!(" xml:space=\"preserve\">"));
        for (words, strong) in line {
            if strong {
                svg.put(format_args!(
                    "<tspan font-weight=\"700\">{}</tspan>",
                    Escaped(&words)
                ));
            } else {
                svg.put(format_args!("{}", Escaped(&words)));
            }
        }
        svg.put(format_args!("</text>"));
        y += leading;
    }
    svg.words(
        EDGE,
        182.0,
        &Type::new(Face::Sans, 18.0, colours.ink2),
        &language.deck(&question),
    );
}

/// The runs of a sentence in lines: words, and whether they are strong.
fn runs(sentence: &Sentence, size: f64, measure: f64) -> Vec<Vec<(String, bool)>> {
    let mut lines: Vec<Vec<(String, bool)>> = vec![Vec::new()];
    let mut width = 0.0;
    for run in &sentence.0 {
        for word in run.text.split_inclusive(' ') {
            let face =
                Face::Serif.width(word.trim_end(), size) * if run.strong { 1.06 } else { 1.0 };
            let space = Face::Serif.width(" ", size);
            if width + face > measure && width > 0.0 {
                lines.push(Vec::new());
                width = 0.0;
            }
            width += face + if word.ends_with(' ') { space } else { 0.0 };
            let line = lines.last_mut().expect("at least one");
            match line.last_mut() {
                Some((words, strong)) if *strong == run.strong => words.push_str(word),
                _ => line.push((word.to_owned(), run.strong)),
            }
        }
    }
    lines
}

/// The flow rule: its length is the whole, its ink the part.
fn flow(svg: &mut Svg, colours: &Colours, statement: &Statement) {
    let rule = statement.rule();
    let (x, y, width, height) = (EDGE, 200.0, WIDTH - 2.0 * EDGE, 16.0);
    let drug = statement.question.choice.substances()[0];
    svg.rect((x, y), (width, height), "url(#unseen)");
    if let Some((low, high)) = rule.inked().filter(|(_, high)| *high > 0.0) {
        svg.put(format_args!("<g fill-opacity=\".45\">"));
        svg.rect(
            (x, y),
            (width * high.min(1.0), height),
            drug_fill(colours, drug),
        );
        svg.put(format_args!("</g>"));
        svg.rect(
            (x, y),
            (width * low.min(1.0), height),
            drug_fill(colours, drug),
        );
    }
    svg.put(format_args!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.2\"/>",
        n(x),
        n(y),
        n(width),
        n(height),
        colours.ink
    ));
    for division in rule.divisions() {
        let at = x + width * division;
        svg.rule((at, y + height), (at, y + height + 6.0), colours.ink2, 1.0);
    }
    let (inked, whole) = language().flow_rule(&rule);
    svg.words(
        x,
        242.0,
        &Type::new(Face::Bold, 18.0, drug_ink(colours, drug).0),
        &inked,
    );
    svg.words(
        x + width,
        242.0,
        &Type::new(Face::Sans, 18.0, colours.ink2).at("end"),
        &whole,
    );
}

/// Caveat, evidence, sources, code, version and address.
fn foot(svg: &mut Svg, asked: &Asked, colours: &Colours, statement: &Statement) {
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
    let credits = format!(
        "{text} {} {}",
        language.figure_labels().credits,
        shared.boundary_note
    );
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
