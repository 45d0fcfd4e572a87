//! English: the words of the layer transport. Titles and details of events are the table's own.

use crate::model::evidence::record::{Claim, Happening};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::claim;
use crate::model::period::Period;
use crate::model::record::Date;
use crate::words::en::dates::date;
use crate::words::en::grammar::{counting, list};

/// What the table lists.
pub const CAPTION: &str = "Bridges, railways and what is said of trade, by date";
/// Heads of the table.
pub const HEADS: [&str; 2] = ["Date", "What"];
/// The claim that trade need not suffer.
const TRADE: u16 = 105;
/// The line that is drawn straight.
const SCHEMATIC: &str =
    "The line on the map is schematic: straight from Hairatan to Mazar-i-Sharif.";

/// What an event opened or began.
fn work(event: &Happening) -> &'static str {
    match event.id {
        "2002-khorog-bridge" => "the bridge over the Panj at Khorog",
        "2005-bridge-stone" | "2007-bridge" => {
            "the Panj bridge from Panji Poyon to Sher Khan Bandar"
        }
        "2010-hairatan" | "2012-train" => "the railway from Hairatan to Mazar-i-Sharif",
        _ => event.title,
    }
}

/// Which day of a work an event is.
fn mark(event: &Happening) -> &'static str {
    match event.id {
        "2005-bridge-stone" => "foundation stone",
        "2010-hairatan" => "begun",
        "2012-train" => "first commercial train",
        _ => "inaugurated",
    }
}

/// What was open and what was begun at the end of a period, and why trade need not suffer.
pub fn sentence(period: Period, open: &[&Happening], begun: &[&Happening]) -> String {
    let works = |events: &[&Happening]| {
        let each = events.iter().map(|event| {
            let (work, mark, day) = (work(event), mark(event), date(event.from));
            format!("{work} ({mark} {day})")
        });
        list(each)
    };
    let end = period.last();
    let mut text = Vec::new();
    text.push(if open.is_empty() {
        format!("These sources date no opening of a bridge or railway up to the end of {end}.")
    } else {
        format!(
            "Open at the end of {end}, as far as these sources go: {}.",
            works(open)
        )
    });
    if !begun.is_empty() {
        text.push(format!("Begun and not open: {}.", works(begun)));
    }
    text.push(cited(TRADE));
    text.join(" ")
}

/// The statement of a claim with its number.
fn cited(id: u16) -> String {
    let statement = claim(id).map_or("", |claim| claim.statement);
    let name = Reference::Claim(id).name();
    format!("{} ({name}).", statement.trim_end_matches('.'))
}

/// The label of a bridge or railway.
pub fn label(event: &Happening, rail: bool, open: bool) -> String {
    let what = if rail { "railway" } else { "bridge" };
    let state = if open { "open" } else { "begun" };
    let year = date(event.first.map(Date::Year));
    let claim = event.claims.first().map_or(String::new(), |id| {
        format!(" {}", Reference::Claim(*id).name())
    });
    format!("{what} {state} {year}{claim}")
}

/// The name of a bridge or railway: the event that its state rests on.
pub fn name(event: &Happening, rail: bool, open: bool, period: Period) -> String {
    let mut text = vec![format!(
        "{}, {}. {}",
        event.title,
        date(event.from),
        event.detail
    )];
    if !open {
        text.push(format!("Not open by the end of {}.", period.last()));
    }
    if rail {
        text.push(SCHEMATIC.to_owned());
    }
    text.join(" ")
}

/// The label of the lines without a published course.
pub fn further_lines(claim: &Claim) -> Vec<String> {
    let number = claim.amount.one().unwrap_or_default();
    let name = Reference::Claim(claim.id).name();
    vec![
        format!("{} more lines", counting(number as usize)),
        format!("being built, {} {name}", date(claim.from)),
    ]
}

/// The name of the lines without a published course.
pub fn further_lines_name(claim: &Claim) -> String {
    format!(
        "{} No course is published with it, so none is drawn.",
        claim.statement
    )
}

/// A row of the table for an event.
pub fn event_cells(event: &Happening) -> Vec<String> {
    vec![
        date(event.from),
        format!("{}. {}", event.title, event.detail),
    ]
}

/// A row of the table for a claim.
pub fn claim_cells(claim: &Claim) -> Vec<String> {
    vec![date(claim.from), claim.statement.to_owned()]
}
