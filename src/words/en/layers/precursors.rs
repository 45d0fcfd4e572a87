//! English: the words of the layer precursors.

use crate::model::evidence::record::{Claim, ClaimAmount, Row};
use crate::model::period::Period;
use crate::model::record::Date;
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::grammar::{list, years};
use crate::words::en::layers::borders::{amount, numbers, time};
use crate::words::language::Language as _;

/// Caption of the table.
pub const CAPTION: &str =
    "Precursor chemicals: what was seized or stopped, and what is said of them";
/// Heads of its columns.
pub const HEADS: [&str; 6] = [
    "Where",
    "What",
    "Chemical",
    "Amount",
    "For the time",
    "Remark",
];
/// In place of an amount.
const STATEMENT: &str = "a statement";

/// Name of a chemical inside a sentence.
fn substance(key: &'static str) -> &'static str {
    match key {
        "acetic_anhydride" => "acetic anhydride",
        "sulphuric_acid" => "sulphuric acid",
        "acetic_acid" => "acetic acid",
        "diverse_chemicals" => "various chemicals",
        "precursors_all" => "precursors",
        other => other,
    }
}

/// The operation that a row belongs to, if any.
fn operation(row: &Row) -> Option<&'static str> {
    match row.measure {
        "seized_TARCET" => Some("TARCET"),
        "seized_TARCET_II" => Some("TARCET II"),
        "seized_Operation_Channel" => Some("Channel"),
        _ => None,
    }
}

/// What a row says, for the table.
fn measure(row: &Row) -> String {
    match (operation(row), row.measure) {
        (Some(operation), _) => format!("seized, operation {operation}"),
        (None, "seized") => "seized".to_owned(),
        (None, "diversion_prevented_or_seized") => "seized, or its diversion prevented".to_owned(),
        (None, _) => "none made, no lawful need".to_owned(),
    }
}

/// Name of a place or of the group of states that a row is about.
fn place(code: &'static str) -> &'static str {
    match code {
        "XRG" => "countries of TARCET II",
        "XCS" => "members of the CSTO",
        "XWW" => "the world",
        other => English.place(other),
    }
}

/// The cells of a row in the table.
pub fn cells(row: &Row) -> Vec<String> {
    let figure = if row.amount == ClaimAmount::None {
        STATEMENT.to_owned()
    } else {
        amount(row.amount, row.unit)
    };
    vec![
        place(row.place).to_owned(),
        measure(row),
        substance(row.object).to_owned(),
        figure,
        time(row.from, row.to),
        row.remark.to_owned(),
    ]
}

/// "14 t acetic anhydride".
fn figure(row: &Row) -> String {
    format!("{} {}", amount(row.amount, row.unit), substance(row.object))
}

/// "14 t of acetic anhydride".
fn figure_of(row: &Row) -> String {
    format!(
        "{} of {}",
        amount(row.amount, row.unit),
        substance(row.object)
    )
}

/// The label of what was seized in a country: operation and time, then an amount a line.
pub fn seized_label(rows: &[&Row]) -> Vec<String> {
    let head = rows.first().map(|row| {
        let time = time(row.from, row.to);
        match operation(row) {
            Some(operation) => format!("{operation} {time}:"),
            None => format!("{time}:"),
        }
    });
    head.into_iter()
        .chain(rows.iter().map(|row| figure(row)))
        .collect()
}

/// The accessible name of what was seized in a country.
pub fn seized_name(rows: &[&Row]) -> String {
    let Some(row) = rows.first() else {
        return String::new();
    };
    let during = operation(row).map_or(String::new(), |operation| {
        format!(", operation {operation}")
    });
    let figures = list(rows.iter().map(|row| figure_of(row)));
    let (place, time) = (place(row.place), time(row.from, row.to));
    let remarks = rows.iter().map(|row| row.remark);
    let told = [format!("{place}, {time}{during}: {figures} seized.")];
    let all: Vec<String> = told
        .into_iter()
        .chain(
            remarks
                .filter(|remark| !remark.is_empty())
                .map(str::to_owned),
        )
        .collect();
    all.join(" ")
}

/// The label of the flow into Afghanistan: the claim that has the direction, and the one that has road and rail.
pub fn flow_label(direction: u16, means: u16) -> Vec<String> {
    vec![
        format!("precursors go in {},", numbers(&[direction])),
        format!("sketch; road and rail {}", numbers(&[means])),
    ]
}

/// The accessible name of the flow into Afghanistan.
pub fn flow_name(direction: &Claim, means: &Claim, no_use: &Row, none_came: &Row) -> String {
    format!(
        "Precursors on their way into Afghanistan: a sketch, whose width means nothing. {} The direction rests on {}: {} Road and rail rest on {}: {} {}",
        no_use.remark,
        numbers(&[direction.id]),
        direction.statement,
        numbers(&[means.id]),
        means.statement,
        none_came_by_route(none_came)
    )
}

/// That a source says that none came by the northern route.
fn none_came_by_route(row: &Row) -> String {
    format!(
        "A report on the year {} says that precursors did not enter along the northern route.",
        time(row.from, row.to)
    )
}

/// The name of the missions at the border with a country.
pub fn mission_name(country: &'static str, statement: &str) -> String {
    format!("At the border with {}. {statement}", English.place(country))
}

/// The label of the missions of a year.
pub fn mission_label(when: Option<Date>, claim: u16) -> Vec<String> {
    vec![
        format!("missions of {}:", date(when)),
        format!("precursor checks {}", numbers(&[claim])),
    ]
}

/// What the sentence in the margin speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The rows with an amount that touch the period.
    pub rows: Vec<&'static Row>,
    /// Year of the missions, where the period has it, and their claim.
    pub missions: Option<(Option<Date>, u16)>,
    /// In a span, the row whose source says that none came by the northern route.
    pub none_came: Option<&'static Row>,
    /// Year of the report on why they are easier to stop, and its claim.
    pub easier: (Option<Date>, u16),
    /// That Afghanistan has no use of its own for them.
    pub no_use: &'static Row,
}

/// What the margin says of a period.
pub fn sentence(period: Period, told: &Told) -> String {
    let mut parts = vec![seized(period, &told.rows)];
    if let Some((when, claim)) = told.missions {
        parts.push(format!(
            "Missions of {} looked at how precursors are dealt with at the borders with Afghanistan and China ({}).",
            date(when),
            numbers(&[claim])
        ));
    }
    if let Some(row) = told.none_came {
        parts.push(none_came_by_route(row));
    }
    parts.push(told.no_use.remark.to_owned());
    let (when, claim) = told.easier;
    parts.push(format!(
        "UNODC’s report of {} judges precursors easier to stop than drugs: worth less by weight and needed in large amounts, they depend on roads and railways ({}).",
        date(when),
        numbers(&[claim])
    ));
    parts.join(" ")
}

/// What was seized in a period: in full for one operation, by name for several.
fn seized(period: Period, rows: &[&Row]) -> String {
    let mut groups: Vec<Vec<&Row>> = Vec::new();
    for row in rows {
        let same = |group: &&mut Vec<&Row>| {
            (group[0].measure, group[0].from, group[0].to) == (row.measure, row.from, row.to)
                && operation(row).is_some()
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(row),
            None => groups.push(vec![row]),
        }
    }
    match &groups[..] {
        [] => format!(
            "For {} the sources name no seizure of precursors.",
            years(period)
        ),
        // A year has few; a span is told by name.
        _ if period.is_year() => {
            let told: Vec<String> = groups.iter().map(|group| in_full(group)).collect();
            told.join(" ")
        }
        _ => format!(
            "For {} the sources name precursors seized: {}. The amounts stand in the table.",
            years(period),
            list(groups.iter().map(|group| by_name(group[0])))
        ),
    }
}

/// "operation TARCET (2008)", "in Tajikistan (2018)".
fn by_name(row: &Row) -> String {
    let time = time(row.from, row.to);
    match operation(row) {
        Some(operation) => format!("operation {operation} ({time})"),
        None if row.place == "XWW" => format!("worldwide ({time})"),
        None => format!("in {} ({time})", place(row.place)),
    }
}

/// One operation, or one seizure, with its amounts.
fn in_full(rows: &[&Row]) -> String {
    let row = rows[0];
    let time = time(row.from, row.to);
    let figures = list(rows.iter().map(|row| figure_of(row)));
    match (operation(row), row.place) {
        (Some(operation), "XRG" | "XCS") => format!(
            "Operation {operation}, {time}: {figures} seized by the {}{}",
            place(row.place),
            remark(row)
        ),
        (Some(operation), _) => format!(
            "Operation {operation}, {time}: {}. Amounts of different chemicals are not added; every flask has the same size, whatever the amount.",
            by_chemical(rows)
        ),
        (None, "XWW") => format!(
            "Worldwide, {time}: {figures} seized, or its diversion prevented{}",
            remark(row)
        ),
        (None, code) => format!("{}, {time}: {figures} seized{}", place(code), remark(row)),
    }
}

/// "14 t of acetic anhydride in Pakistan, 5 t in Iran; 6.8 t of sulphuric acid in Kyrgyzstan".
fn by_chemical(rows: &[&Row]) -> String {
    let before = std::iter::once(None).chain(rows.iter().map(|row| Some(row.object)));
    let parts = rows.iter().zip(before).map(|(row, before)| {
        let country = place(row.place);
        match before {
            Some(chemical) if chemical == row.object => {
                format!(", {} in {country}", amount(row.amount, row.unit))
            }
            Some(_) => format!("; {} in {country}", figure_of(row)),
            None => format!("{} in {country}", figure_of(row)),
        }
    });
    parts.collect()
}

/// The end of a sentence: a remark of the row after it.
fn remark(row: &Row) -> String {
    if row.remark.is_empty() {
        ".".to_owned()
    } else {
        format!(". {}", row.remark)
    }
}
