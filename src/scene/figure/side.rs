//! Beside the drawing: its figures as a table, the key of what occurs, and the years around it.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::measure::Measure;
use crate::model::period::{FIRST_YEAR, LAST_COVERED};
use crate::model::series::{of_five, reporting};
use crate::model::statement::Statement;
use crate::scene::figure::ground::Colours;
use crate::scene::figure::map::{SIZE, drug_fill, drug_ink};
use crate::scene::figure::svg::{Face, Svg, Type, n, wrapped};
use crate::scene::plate::marks::{Mark, Symbol, disc_scale};
use crate::scene::plate::room::Sheet;
use crate::scene::table::rows::rows;
use crate::state::app_state::Choices;
use crate::state::choice::{Layer, Sort};
use crate::words::figure::FigureLanguage as _;
use crate::words::language::{Language as _, language};
use crate::words::legend::LegendLanguage as _;

/// Draws it into a column.
pub fn side(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    statement: &Statement,
    marks: &[Mark],
    (x, top, width): (f64, f64, f64),
) {
    let mut y = table(svg, colours, choices, statement, (x, top, width));
    if choices.layers.has(Layer::Seizures) {
        y = discs(svg, colours, choices, (x, y, width));
        y = nothing(svg, colours, marks, (x, y, width));
    }
    if choices.layers.has(Layer::Corridors) {
        y = corridors(svg, colours, (x, y, width));
    }
    let drug = statement.question.choice.substances()[0];
    years(svg, colours, choices, drug, (x, y, width));
}

/// The figures.
fn table(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    statement: &Statement,
    (x, top, width): (f64, f64, f64),
) -> f64 {
    let language = language();
    let question = statement.question;
    let (rows, totals) = rows(&question, None, choices.near, Sort::default(), language);
    let several = question.choice.substances().len() > 1;
    let leading = if rows.len() > 8 { 25.0 } else { 34.0 };
    let size = if rows.len() > 8 { 16.0 } else { 19.0 };
    let right = x + width;
    svg.rule((x, top), (right, top), colours.ink, 2.4);
    let head = Type::new(Face::Bold, 20.0, colours.ink);
    let title = wrapped(
        &language.seized_title(&question),
        Face::Bold,
        20.0,
        width - 150.0,
    );
    let mut y = svg.lines(x, top + 27.0, 23.0, &head, &title) - 23.0;
    let small = Type::new(Face::Sans, 17.0, colours.ink2).at("end");
    let unit = if question.measure == Measure::Share {
        language.labels().of_flow
    } else {
        language.labels().kg
    };
    svg.words(right - 84.0, y, &small, unit);
    svg.words(right, y, &small, language.labels().of_five);
    y += 11.0;
    svg.rule((x, y), (right, y), colours.ink2, 1.0);
    let plain = Type::new(Face::Sans, size, colours.ink);
    let strong = Type::new(Face::Bold, size, colours.ink);
    // A bar each, where there is one drug and a weight to draw.
    let drug = question.choice.substances()[0];
    let total = |country: Country| {
        let tallies = statement.of_republic(country);
        tallies.first().map(|tally| tally.total).unwrap_or_default()
    };
    let totals_of_five = Country::FIVE.into_iter().map(total);
    let most = totals_of_five.max().unwrap_or_default();
    let barred = !several && question.measure != Measure::Share;
    for row in &rows {
        y += leading;
        if barred && row.country.is_republic() {
            let part = total(row.country).part_of(most).unwrap_or(0.0);
            svg.rect(
                (x + 138.0, y - 15.0),
                (84.0 * part, 19.0),
                drug_fill(colours, drug),
            );
        }
        let name = if several {
            language.figure_row(row.country, row.drug)
        } else {
            language.country(row.country).to_owned()
        };
        svg.words(x, y, &plain, &name);
        svg.words(right - 84.0, y, &strong.at("end"), &row.amount.text);
        svg.words(
            right,
            y,
            &Type::new(Face::Sans, size, colours.ink2).at("end"),
            &row.part,
        );
    }
    y += 12.0;
    svg.rule((x, y), (right, y), colours.hair, 1.2);
    for total in &totals {
        y += leading - 6.0;
        let name = language.figure_total(total.choice, total.reported, several);
        svg.words(x, y, &plain, &name);
        svg.words(right - 84.0, y, &strong.at("end"), &total.amount.text);
    }
    y + 26.0
}

/// The scale of the discs.
fn discs(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    (x, top, width): (f64, f64, f64),
) -> f64 {
    let language = language();
    let words = language.legend_labels();
    let enlarged = 1040.0 / Sheet::new(SIZE).width;
    let radius = |mass: Grams| disc_scale(SIZE).radius(mass, 1) * enlarged;
    svg.rule((x, top), (x + width, top), colours.ink2, 1.0);
    let question = choices.question();
    let [title, note] = words.discs(!choices.time.is_year(), question.measure, question.choice);
    svg.words(
        x,
        top + 26.0,
        &Type::new(Face::Bold, 19.0, colours.ink),
        title,
    );
    let rings = [1_000_000, 100_000].map(Grams);
    let largest = radius(rings[0]);
    let bottom = top + 40.0 + 2.0 * largest;
    for mass in rings {
        let r = radius(mass);
        svg.put(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"1.4\"/>",
            n(x + largest + 2.0),
            n(bottom - r),
            n(r),
            colours.ink
        ));
        let y = bottom - 2.0 * r;
        svg.rule(
            (x + largest + 2.0, y),
            (x + 2.0 * largest + 22.0, y),
            colours.hair,
            1.2,
        );
        svg.words(
            x + 2.0 * largest + 28.0,
            y + 6.0,
            &Type::new(Face::Sans, 18.0, colours.ink),
            &language.weight(mass),
        );
    }
    let left = x + 2.0 * largest + 150.0;
    let lines = wrapped(note, Face::Sans, 16.0, x + width - left);
    svg.lines(
        left,
        top + 54.0,
        20.0,
        &Type::new(Face::Sans, 16.0, colours.ink2),
        &lines,
    );
    bottom.max(top + 40.0 + 20.0 * lines.len() as f64) + 18.0
}

/// The kinds of nothing that occur.
fn nothing(svg: &mut Svg, colours: &Colours, marks: &[Mark], (x, top, _): (f64, f64, f64)) -> f64 {
    let language = language();
    let shared = language.labels();
    let occurs = |symbol: fn(&Symbol) -> bool| {
        marks
            .iter()
            .flat_map(|mark| &mark.parts)
            .any(|part| symbol(&part.symbol))
    };
    let kinds = [
        (
            occurs(|symbol| matches!(symbol, Symbol::ReportedNone)),
            "",
            shared.reported_as_none,
        ),
        (
            occurs(|symbol| matches!(symbol, Symbol::NoData)),
            "url(#hatch)",
            shared.no_data,
        ),
        (
            occurs(|symbol| matches!(symbol, Symbol::NotCovered)),
            "url(#dots)",
            shared.not_covered,
        ),
    ];
    let mut at = x;
    let of = Type::new(Face::Sans, 17.0, colours.ink);
    let mut any = false;
    for (_, fill, name) in kinds.into_iter().filter(|(occurs, ..)| *occurs) {
        any = true;
        if fill.is_empty() {
            svg.words(
                at + 9.0,
                top + 13.0,
                &Type::new(Face::Bold, 16.0, colours.ink).at("middle"),
                "0",
            );
            svg.rule((at, top + 17.0), (at + 20.0, top + 17.0), colours.ink, 1.4);
        } else {
            svg.rect((at, top + 3.0), (22., 14.), fill);
        }
        svg.words(at + 28.0, top + 16.0, &of, name);
        at += 44.0 + Face::Sans.width(name, 17.0);
    }
    if any { top + 36.0 } else { top }
}

/// The corridors' two kinds.
fn corridors(svg: &mut Svg, colours: &Colours, (x, top, width): (f64, f64, f64)) -> f64 {
    let language = language();
    svg.rule((x, top), (x + width, top), colours.ink2, 1.0);
    let name = language.labels().layer_names[Layer::Corridors as usize];
    svg.words(
        x,
        top + 26.0,
        &Type::new(Face::Bold, 19.0, colours.ink),
        name,
    );
    let y = top + 46.0;
    svg.put(format_args!(
        "<path d=\"M{0} {1}H{2}\" stroke=\"{3}\" stroke-width=\"3\" stroke-dasharray=\"8 4.5\"/><path d=\"M{0} {4}H{2}\" stroke=\"{5}\" stroke-width=\"12\"/><path d=\"M{0} {4}H{2}\" stroke=\"{3}\" stroke-width=\"8\"/>",
        n(x),
        n(y),
        n(x + 58.0),
        colours.corridor,
        n(y + 26.0),
        colours.ribbon
    ));
    let note = wrapped(
        language.legend_labels().corridor_note,
        Face::Sans,
        17.0,
        width - 76.0,
    );
    let end = svg.lines(
        x + 76.0,
        y + 6.0,
        22.0,
        &Type::new(Face::Sans, 17.0, colours.ink),
        &note,
    );
    end.max(y + 52.0) + 2.0
}

/// The five over all years, the chosen ones inked; years in which one is missing are open at the top.
fn years(
    svg: &mut Svg,
    colours: &Colours,
    choices: &Choices,
    drug: Drug,
    (x, top, width): (f64, f64, f64),
) {
    let language = language();
    let bottom = 962.0;
    if bottom - top < 70.0 {
        return;
    }
    svg.rule((x, top), (x + width, top), colours.ink2, 1.0);
    let title = language.figure_years(drug.into(), FIRST_YEAR, LAST_COVERED);
    svg.words(
        x,
        top + 25.0,
        &Type::new(Face::Bold, 19.0, colours.ink),
        &title,
    );
    let count = f64::from(LAST_COVERED - FIRST_YEAR + 1);
    let step = width / count;
    let sums: Vec<(u16, Grams)> = (FIRST_YEAR..=LAST_COVERED)
        .map(|year| (year, of_five(drug, year)))
        .collect();
    let most = sums.iter().map(|(_, mass)| *mass).max().unwrap_or_default();
    let height = (bottom - top - 50.0).min(110.0);
    for (index, (year, mass)) in sums.iter().enumerate() {
        let left = x + step * index as f64;
        let chosen = choices.time.contains(*year);
        let reported = reporting(drug.into(), *year);
        if reported == 0 {
            svg.rect((left, bottom - 7.0), (step - 1.5, 7.0), "url(#hatch)");
            continue;
        }
        let tall = mass.part_of(most).unwrap_or(0.0) * height;
        let opacity = if chosen { 1.0 } else { 0.42 };
        svg.put(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\" fill-opacity=\"{opacity}\"/>",
            n(left),
            n(bottom - tall),
            n(step - 1.5),
            n(tall),
            drug_fill(colours, drug)
        ));
        if reported < 5 {
            svg.put(format_args!(
                "<path d=\"M{} {}H{}\" stroke=\"{}\" stroke-width=\"2\" stroke-dasharray=\"3 2.5\"/>",
                n(left),
                n(bottom - tall - 3.0),
                n(left + step - 1.5),
                drug_ink(colours, drug).0
            ));
        }
    }
    svg.rule((x, bottom), (x + width, bottom), colours.ink, 1.2);
    let small = Type::new(Face::Sans, 16.0, colours.ink2);
    svg.words(x, bottom + 19.0, &small, &FIRST_YEAR.to_string());
    svg.words(
        x + width,
        bottom + 19.0,
        &small.at("end"),
        &LAST_COVERED.to_string(),
    );
    let first = f64::from(choices.time.first() - FIRST_YEAR) * step;
    let last = f64::from(
        choices
            .time
            .last()
            .min(LAST_COVERED)
            .max(choices.time.first())
            - FIRST_YEAR
            + 1,
    ) * step;
    let middle = f64::midpoint(first, last);
    if choices.time.first() <= LAST_COVERED && middle > 62.0 && middle < width - 62.0 {
        let of = Type::new(Face::Bold, 16.0, colours.poppy).at("middle");
        svg.words(
            x + middle,
            bottom + 19.0,
            &of,
            &language.period(choices.time),
        );
    }
    let note = Type::new(Face::Sans, 16.0, colours.ink2).at("end");
    svg.words(x + width, top + 46.0, &note, language.figure_labels().fewer);
}
