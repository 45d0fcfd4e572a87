//! English: the words of the layer eradication. Figures come from the rows; remarks are the table's own.

use crate::model::evidence::record::{Row, State};
use crate::model::layers::eradication::{DISPUTE, Eradication, Fate, Field, OfYear};
use crate::model::period::Period;
use crate::words::en::dates::date;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::evidence::claim::state;
use crate::words::en::evidence::published::{claim_name, dispute_name};
use crate::words::en::grammar::{list, years};
use crate::words::language::Language as _;
use crate::words::layers::eradication::{EradicationLabels, EradicationLanguage};

static LABELS: EradicationLabels = EradicationLabels {
    caption: "Illicit fields, and why a figure is missing",
    heads: ["Country and year", "Area and state"],
    picture: "Fields to one scale",
    scale: "one hectare",
    or: "or",
};

/// Beside an area that was surveyed.
const SURVEYED: &str = "surveyed";
/// Of a row whose wording is unclear.
const UNCLEAR: &str = "reported none, or did not report";

impl EradicationLanguage for English {
    fn eradication_labels(&self) -> &'static EradicationLabels {
        &LABELS
    }

    fn field_label(&self, field: &Field, dated: bool) -> Vec<String> {
        let row = field.row;
        let mut first = area(row).unwrap_or_else(|| short_state(row).to_owned());
        if dated {
            first = format!("{first}, {}", date(row.from));
        }
        let second = (field.fate() == Fate::Surveyed).then(|| SURVEYED.to_owned());
        let mut lines: Vec<String> = [first].into_iter().chain(second).collect();
        if let (Some(claim), Some(last)) = (field.claim, lines.last_mut()) {
            *last = format!("{last} {}", claim_name(claim));
        }
        lines
    }

    fn field_name(&self, field: &Field) -> String {
        let row = field.row;
        let what = match (area(row), field.fate()) {
            (Some(area), Fate::Surveyed) => format!(
                "{area} of {} surveyed; nothing says that it was destroyed",
                crop(row)
            ),
            (Some(area), _) => format!("{area} of {} destroyed", crop(row)),
            (None, _) => state(row.state).to_owned(),
        };
        let claim = field
            .claim
            .map_or(String::new(), |id| format!(" ({})", claim_name(id)));
        let place = self.place(row.place);
        let mut text = vec![format!("{place}, {}: {what}{claim}.", date(row.from))];
        if !row.remark.is_empty() {
            text.push(row.remark.to_owned());
        }
        if field.is_disputed() {
            text.push(format!("The pages disagree ({}).", dispute_name(DISPUTE)));
        }
        text.join(" ")
    }

    fn field_lines(&self, field: &Field) -> Vec<String> {
        let row = field.row;
        let mut lines: Vec<String> = area(row).into_iter().collect();
        match field.fate() {
            Fate::Surveyed => lines.push(SURVEYED.to_owned()),
            Fate::Without(State::Unclear) => lines.push(UNCLEAR.to_owned()),
            Fate::Without(_) => lines.push(short_state(row).to_owned()),
            Fate::Destroyed | Fate::Cultivated => {}
        }
        if let Some(area) = field.rival.and_then(area) {
            lines.push(format!("or {area}"));
        }
        if let Some(year) = field.other_year {
            lines.push(format!("also printed under {}", date(year)));
        }
        lines
    }

    fn eradication_sentence(&self, period: Period, eradication: &Eradication) -> String {
        if eradication.years.is_empty() {
            return format!(
                "No source here reports fields destroyed or surveyed in {}, which does not mean that there were none.",
                years(period)
            );
        }
        let mut text: Vec<String> = eradication.years.iter().flat_map(of_year).collect();
        let rival = eradication.rival.and_then(|(field, rival)| {
            let (area, place) = (area(rival)?, self.place(field.row.place));
            Some(format!("for {place} another page has {area} as cultivated"))
        });
        let moved = eradication.moved.map(|(field, ends)| {
            let place = self.place(field.row.place);
            format!(
                "the area of {place} stands under {} on one page and under {} on another",
                date(ends[0]),
                date(ends[1])
            )
        });
        let disputes: Vec<String> = rival.into_iter().chain(moved).collect();
        if !disputes.is_empty() {
            text.push(format!(
                "The pages disagree ({}): {}.",
                dispute_name(DISPUTE),
                list(disputes)
            ));
        }
        text.join(" ")
    }

    fn field_cells(&self, row: &Row) -> Vec<String> {
        let state = match Fate::of(row) {
            Fate::Surveyed => "surveyed, not said to be destroyed",
            Fate::Destroyed => "destroyed",
            Fate::Cultivated => "under cultivation",
            Fate::Without(other) => state(other),
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
            format!("{}, {}", self.place(row.place), date(row.from)),
            state,
        ]
    }
}

/// An area as published, with its unit; none without a number.
fn area(row: &Row) -> Option<String> {
    let unit = if row.unit == "m2" { "m²" } else { row.unit };
    let number = NUMBERS.published(row.amount.one()?);
    Some(format!("{number} {unit}"))
}

/// The sentences about one year.
fn of_year(of: &OfYear) -> Vec<String> {
    let year = of.year;
    let mut text = Vec::new();
    if let Some(first) = of.destroyed.first() {
        let areas = of.destroyed.iter().enumerate().map(|(index, field)| {
            let area = area(field.row).unwrap_or_default();
            let place = English.place(field.row.place);
            if index == 0 {
                format!("{area} of {} in {place}", crop(field.row))
            } else {
                format!("{area} in {place}")
            }
        });
        let found = of.found.map_or(String::new(), |(percent, claim)| {
            format!(
                ", {} % of what was found there ({})",
                NUMBERS.published(percent),
                claim_name(claim)
            )
        });
        // A remark that is no dispute belongs to the figure.
        let remark = Some(first.row.remark)
            .filter(|remark| !first.is_disputed() && !remark.is_empty())
            .map_or(String::new(), |remark| format!(", {}", lowered(remark)));
        text.push(format!(
            "Destroyed in {year}: {}{found}{remark}.",
            list(areas)
        ));
    }
    for field in &of.others {
        let row = field.row;
        let place = English.place(row.place);
        match field.fate() {
            Fate::Surveyed => text.push(format!(
                "Surveyed in {year}: {} of {} in {place}; nothing says that it was destroyed. {}",
                area(row).unwrap_or_default(),
                crop(row),
                row.remark
            )),
            Fate::Without(State::NoData) => {
                text.push(format!("For {place} there is no figure."));
            }
            Fate::Without(_) => text.push(format!(
                "For {place} the words leave open whether it {UNCLEAR}."
            )),
            Fate::Destroyed | Fate::Cultivated => {}
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
        state(row.state)
    }
}
