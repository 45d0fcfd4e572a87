//! The head of the map's figure: its number, its sentence, what is counted, and the flow rule.

use crate::model::statement::Statement;
use crate::scene::figure::figure::{EDGE, WIDTH};
use crate::scene::figure::ground::Colours;
use crate::scene::figure::map::{drug_fill, drug_ink};
use crate::scene::figure::svg::{Escaped, Face, Svg, Type, n};
use crate::words::figure::FigureLanguage as _;
use crate::words::language::language;
use crate::words::lead::LeadLanguage as _;
use crate::words::sentence::Sentence;

/// The number, the sentence and what is counted.
pub fn lead(svg: &mut Svg, colours: &Colours, statement: &Statement, headline: &Sentence) {
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
pub fn flow(svg: &mut Svg, colours: &Colours, statement: &Statement) {
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
