//! English: the words of the layer eradication. Figures come from the rows; remarks are the table's own.

use crate::model::evidence::record::{Row, State, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::CLAIMS;
use crate::model::period::Period;
use crate::model::record::Date;
use crate::words::en::dates::date;
use crate::words::en::english::English;
use crate::words::en::evidence::evidence::EVIDENCE;
use crate::words::en::grammar::{list, years};
use crate::words::language::Language as _;

/// A row with what bears on its wording.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    /// The row.
    pub row: &'static Row,
    /// The claim that states it.
    pub claim: Option<u16>,
    /// The row that prints another area.
    pub rival: Option<&'static Row>,
    /// The other year under which the same area is printed.
    pub other_year: Option<Date>,
}

impl Said {
    /// Whether it is an area destroyed.
    fn is_destroyed(&self) -> bool {
        self.row.state == State::Value && self.row.measure == "area_eradicated"
    }

    /// Whether the pages disagree about it.
    const fn is_disputed(&self) -> bool {
        self.rival.is_some() || self.other_year.is_some()
    }
}

/// What the table lists.
pub const CAPTION: &str = "Illicit fields, and why a figure is missing";
/// Heads of the table.
pub const HEADS: [&str; 2] = ["Country and year", "Area and state"];
/// What the picture is.
pub const PICTURE: &str = "Fields to one scale";
/// What the scale square is.
pub const SCALE: &str = "one hectare";
/// Between two signs that the wording leaves open.
pub const OR: &str = "or";
/// Beside an area that is printed under another year too.
const OTHER_YEAR: &str = "also printed under";
/// Beside an area that was surveyed.
const SURVEYED: &str = "surveyed";
/// Under a field whose wording is unclear.
const UNCLEAR: &str = "reported none, or did not report";

/// An area as published, with its unit; none without a number.
pub fn area(row: &Row) -> Option<String> {
    let unit = if row.unit == "m2" { "m²" } else { row.unit };
    let number = English.numbers().published(row.amount.one()?);
    Some(format!("{number} {unit}"))
}

/// The label on the plate, line by line, without its claim.
pub fn lines(row: &Row, alone: bool) -> Vec<String> {
    let short = area(row).unwrap_or_else(|| short_state(row).to_owned());
    let dated = if alone {
        short
    } else {
        format!("{short}, {}", date(row.from))
    };
    if is_surveyed(row) {
        vec![dated, SURVEYED.to_owned()]
    } else {
        vec![dated]
    }
}

/// What stands under a field in the picture, line by line.
pub fn under(said: &Said) -> Vec<String> {
    let mut lines: Vec<String> = area(said.row).into_iter().collect();
    match said.row.state {
        State::Value if is_surveyed(said.row) => lines.push(SURVEYED.to_owned()),
        State::Unclear => lines.push(UNCLEAR.to_owned()),
        State::Value => {}
        _ => lines.push(short_state(said.row).to_owned()),
    }
    if let Some(area) = said.rival.and_then(area) {
        lines.push(format!("{OR} {area}"));
    }
    if let Some(year) = said.other_year {
        lines.push(format!("{OTHER_YEAR} {}", date(year)));
    }
    lines
}

/// One field in a sentence or two.
pub fn sentence(said: &Said) -> String {
    let row = said.row;
    let what = match (area(row), is_surveyed(row)) {
        (Some(area), true) => {
            format!(
                "{area} of {} surveyed; nothing says that it was destroyed",
                crop(row)
            )
        }
        (Some(area), false) => format!("{area} of {} destroyed", crop(row)),
        (None, _) => EVIDENCE.card.states[row.state as usize].to_owned(),
    };
    let claim = said.claim.map_or(String::new(), |id| {
        format!(" ({})", Reference::Claim(id).name())
    });
    let place = English.place(row.place);
    let mut text = vec![format!("{place}, {}: {what}{claim}.", date(row.from))];
    if !row.remark.is_empty() {
        text.push(row.remark.to_owned());
    }
    if said.is_disputed() {
        text.push("The pages disagree (X26).".to_owned());
    }
    text.join(" ")
}

/// A period in sentences.
pub fn sentences(all: &[Said], period: Period) -> String {
    if all.is_empty() {
        return format!(
            "No source here reports fields destroyed or surveyed in {}, which does not mean that there were none.",
            years(period)
        );
    }
    let mut text: Vec<String> = period.years().flat_map(|year| of_year(all, year)).collect();
    let rival = all.iter().find_map(|said| {
        let area = said.rival.and_then(area)?;
        let place = English.place(said.row.place);
        Some(format!("for {place} another page has {area} as cultivated"))
    });
    let moved = all.iter().find_map(|said| {
        let mut ends = [said.row.from?, said.other_year?];
        ends.sort_unstable();
        let place = English.place(said.row.place);
        Some(format!(
            "the area of {place} stands under {} on one page and under {} on another",
            date(ends[0]),
            date(ends[1])
        ))
    });
    let disputes: Vec<String> = rival.into_iter().chain(moved).collect();
    if !disputes.is_empty() {
        text.push(format!("The pages disagree (X26): {}.", list(disputes)));
    }
    text.join(" ")
}

/// The sentences about one year.
fn of_year(all: &[Said], year: u16) -> Vec<String> {
    let rows: Vec<&Said> = all
        .iter()
        .filter(|said| said.row.from == Some(Date::Year(year)))
        .collect();
    let mut text = Vec::new();
    let destroyed: Vec<&&Said> = rows.iter().filter(|said| said.is_destroyed()).collect();
    if let Some(first) = destroyed.first() {
        let areas = destroyed.iter().enumerate().map(|(index, said)| {
            let area = area(said.row).unwrap_or_default();
            let place = English.place(said.row.place);
            if index == 0 {
                format!("{area} of {} in {place}", crop(said.row))
            } else {
                format!("{area} in {place}")
            }
        });
        // A remark that is no dispute belongs to the figure.
        let remark = Some(first.row.remark)
            .filter(|remark| !first.is_disputed() && !remark.is_empty())
            .map_or(String::new(), |remark| format!(", {}", lowered(remark)));
        text.push(format!(
            "Destroyed in {year}: {}{}{remark}.",
            list(areas),
            found(year)
        ));
    }
    for said in rows {
        let row = said.row;
        let place = English.place(row.place);
        match row.state {
            State::Value if is_surveyed(row) => {
                let area = area(row).unwrap_or_default();
                text.push(format!(
                    "Surveyed in {year}: {area} of {} in {place}; nothing says that it was destroyed. {}",
                    crop(row),
                    row.remark
                ));
            }
            State::Value => {}
            State::NoData => text.push(format!("For {place} there is no figure.")),
            _ => text.push(format!(
                "For {place} the words leave open whether it {UNCLEAR}."
            )),
        }
    }
    text
}

/// A remark inside a sentence.
fn lowered(remark: &str) -> String {
    let plain = remark.trim_end_matches('.');
    let mut letters = plain.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// How much of what was found was destroyed in a year, where a claim says so.
fn found(year: u16) -> String {
    let share = CLAIMS.iter().find(|claim| {
        claim.topic == Topic::Eradication
            && claim.unit == "percent"
            && claim.from == Some(Date::Year(year))
    });
    let text = share.and_then(|claim| {
        let percent = English.numbers().published(claim.amount.one()?);
        let name = Reference::Claim(claim.id).name();
        Some(format!(", {percent} % of what was found there ({name})"))
    });
    text.unwrap_or_default()
}

/// A row of the table.
pub fn cells(row: &Row) -> Vec<String> {
    let state = match row.state {
        State::Value if is_surveyed(row) => "surveyed, not said to be destroyed",
        State::Value if row.measure == "area_eradicated" => "destroyed",
        State::Value => "under cultivation",
        other => EVIDENCE.card.states[other as usize],
    };
    let state = match area(row) {
        Some(area) => format!("{area} {state}"),
        None => state.to_owned(),
    };
    let state = if row.remark.is_empty() {
        format!("{state}.")
    } else {
        format!("{state}. {}", row.remark)
    };
    vec![
        format!("{}, {}", English.place(row.place), date(row.from)),
        state,
    ]
}

fn is_surveyed(row: &Row) -> bool {
    row.measure == "illicit_cultivation_surveyed"
}

fn crop(row: &Row) -> &'static str {
    if row.object == "opium_poppy" {
        "opium poppy"
    } else {
        "illicit crops"
    }
}

fn short_state(row: &Row) -> &'static str {
    if row.state == State::Unclear {
        "unclear"
    } else {
        EVIDENCE.card.states[row.state as usize]
    }
}
