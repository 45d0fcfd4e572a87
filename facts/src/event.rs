//! The events of the timeline.

use crate::cell::code::{area, keyed};
use crate::cell::period::Period;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::evidence::evidence::Named;
use crate::source::{Ids, Keys};
use northern_route_records::EventKind;

/// The file's name.
pub const FILE: &str = "events.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "from",
    "to",
    "kind",
    "rank",
    "title_*",
    "detail_*",
    "countries",
    "claims",
    "place",
    "body",
    "source",
];
/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 60;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Key, as `2007-bridge`.
    pub id: String,
    /// When; undated where both dates are empty.
    pub period: Period,
    /// What it is about.
    pub kind: EventKind,
    /// At most [`LONGEST_TITLE`] characters, without a full stop.
    pub title: String,
    /// A sentence more, or empty.
    pub detail: String,
    /// Codes of the countries and regions concerned.
    pub countries: Vec<&'static str>,
    /// Numbers of the claims about it.
    pub claims: Vec<u16>,
    /// The one spot or country where it happened, or empty.
    pub place: String,
    /// The body that its countries enter or leave, or empty.
    pub body: String,
    /// Line in the file.
    pub line: usize,
    /// 1 named on the timeline at rest, 2 when its year is selected, 3 the rest.
    pub rank: u8,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

/// Reads the events, sorted by their first date, the undated last; says also whether the table is
/// complete.
pub(crate) fn read(
    text: &str,
    named: &Named,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Event>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut events = Vec::new();
    for row in &rows {
        events.extend(event(row, &mut ids, named, keys, problems));
    }
    events.sort_by_key(|event: &Event| {
        let start = event.period.from.or(event.period.to);
        (start.is_none(), start)
    });
    (events, complete)
}

fn event(
    row: &Row<'_>,
    ids: &mut Ids,
    named: &Named,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Event> {
    let id = ids.take(row, problems);
    let period = Period::read(row, problems);
    let kind = row.read("kind", problems, |text| keyed(text, "kind of event"));
    let rank = row.read("rank", problems, |text| match text {
        "1" => Ok(1),
        "2" => Ok(2),
        "3" => Ok(3),
        _ => Err(Fault::new("is not a rank", "Write 1, 2 or 3.")),
    });
    let title = row.read("title", problems, title);
    let detail = row.sentence("detail", problems);
    let countries = row.each("countries", problems, area);
    let claims = row.each("claims", problems, |id| named.claims().find(id));
    let place = row.read("place", problems, |code| named.names.spot_or_country(code));
    let sources = keys.list(row, problems);
    Some(Event {
        id: id?,
        period: period?,
        kind: kind?,
        title: title?,
        detail: detail?,
        countries: countries?,
        claims: claims?,
        place: place?,
        body: row.cell("body").to_owned(),
        line: row.line,
        rank: rank?,
        sources: sources?,
    })
}

fn title(text: &str) -> Result<String, Fault> {
    if text.is_empty() {
        return Err(Fault::new("is empty", "Write a title."));
    }
    if text.chars().count() > LONGEST_TITLE {
        return Err(Fault::new(
            format!("is longer than {LONGEST_TITLE} characters"),
            "Shorten the title and move the rest to the column detail.",
        ));
    }
    if text.ends_with('.') {
        return Err(Fault::new(
            "ends with a full stop",
            "Leave the full stop out.",
        ));
    }
    Ok(text.to_owned())
}
