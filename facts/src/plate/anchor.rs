//! Where drawings and names are anchored on the plate: a point a row, a thing in consecutive rows.

use crate::cell::amount::number;
use crate::cell::code::keyed;
use crate::cell::problem::{Fault, Problem};
use crate::cell::reference::is_whole;
use crate::cell::table::{self, Row, Table};
use crate::cooperation::tie;
use crate::evidence::claim;
use crate::evidence::evidence::Evidence;
use crate::evidence::row;
use crate::plate::corridor::{self, Corridor};
use crate::plate::place;
use crate::seizures::flow;
use crate::source;
use northern_route_records::{AnchorUse, AsRead, Country, Disc, Keyed, Tick};

/// The file's name.
pub const FILE: &str = "anchors.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &["use", "key", "lon", "lat", "tick"];
/// A country that is named on the plate and that no table holds.
const MONGOLIA: &str = "MNG";
/// The degrees that the map draws: west, south, east, north.
const MAP: [f64; 4] = [22.0, 14.0, 112.0, 70.0];

/// The anchor of one thing, as read.
pub type Anchor = northern_route_records::Anchor<AsRead>;

/// What anchors may be of.
#[derive(Debug, Clone, Copy)]
pub struct Known<'k> {
    /// The corridors.
    pub corridors: &'k [Corridor],
    /// The evidence.
    pub evidence: &'k Evidence,
}

/// Reads the anchors in the order of the file.
pub fn read(text: &str, known: Known<'_>, problems: &mut Vec<Problem>) -> Vec<Anchor> {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let before = problems.len();
    let mut anchors: Vec<Anchor> = Vec::new();
    let mut lines = Vec::new();
    for row in &rows {
        let of = row.read("use", problems, |text| keyed::<AnchorUse>(text, "use"));
        let key = of.and_then(|of| row.read("key", problems, |key| find(of, key, known)));
        let lon = row.read("lon", problems, |text| degree(text, MAP[0], MAP[2]));
        let lat = row.read("lat", problems, |text| degree(text, MAP[1], MAP[3]));
        let tick = of.and_then(|of| row.read("tick", problems, |text| tick(of, text)));
        let (Some(of), Some(key), Some(at), Some(tick)) = (of, key, lon.zip(lat), tick) else {
            continue;
        };
        let same = |anchor: &Anchor| anchor.of == of && anchor.key == key;
        match anchors.iter().position(same) {
            Some(known) if known + 1 == anchors.len() && has_several(of) => {
                anchors[known].at.push(at);
            }
            Some(other) => problems.push(twice(row, of, lines[other])),
            None => {
                anchors.push(Anchor {
                    of,
                    key,
                    at: vec![at],
                    tick,
                });
                lines.push(row.line);
            }
        }
    }
    if complete && problems.len() == before {
        missing(&anchors, known, problems);
    }
    anchors
}

/// The disc of every country, in the order of [`Country::EVERY`].
pub fn discs(anchors: &[Anchor]) -> Vec<Disc> {
    let countries = Country::EVERY.iter();
    let discs = countries.filter_map(|country| {
        let of = |of| point(anchors, of, country.code());
        let at = of(AnchorUse::Disc)?;
        Some(Disc {
            country: *country,
            at,
            zoomed: of(AnchorUse::DiscZoomed).unwrap_or(at),
        })
    });
    discs.collect()
}

fn point(anchors: &[Anchor], of: AnchorUse, key: &str) -> Option<(f64, f64)> {
    points(anchors, of, key).first().copied()
}

/// The points of one thing.
pub fn points<'a>(anchors: &'a [Anchor], of: AnchorUse, key: &str) -> &'a [(f64, f64)] {
    let found = anchors
        .iter()
        .find(|anchor| anchor.of == of && anchor.key == key);
    found.map_or(&[], |anchor| &anchor.at)
}

/// Whether an anchor of this use may have several points.
const fn has_several(of: AnchorUse) -> bool {
    matches!(
        of,
        AnchorUse::NameZoomed | AnchorUse::Corridor | AnchorUse::Counterflow | AnchorUse::Tie
    )
}

/// Finds what an anchor is of.
fn find(of: AnchorUse, key: &str, known: Known<'_>) -> Result<String, Fault> {
    let evidence = known.evidence;
    let (found, what) = match of {
        AnchorUse::Disc
        | AnchorUse::DiscZoomed
        | AnchorUse::Mission
        | AnchorUse::Seized
        | AnchorUse::FieldLeader => (Country::parse(key).is_some(), "country"),
        AnchorUse::Name | AnchorUse::NameSmall | AnchorUse::NameZoomed => {
            (Country::parse(key).is_some() || key == MONGOLIA, "country")
        }
        AnchorUse::Corridor => (known.corridors.iter().any(|one| one.id == key), "corridor"),
        AnchorUse::Counterflow | AnchorUse::Unsettled | AnchorUse::Works => {
            let number = claim::IDS.number(key);
            let mut claims = evidence.claims.iter();
            (claims.any(|claim| Some(claim.id) == number), "claim")
        }
        AnchorUse::Border | AnchorUse::Guard => {
            let mut rows = evidence.borders.iter();
            (rows.any(|row| row.key == key), "row of borders.csv")
        }
        AnchorUse::Field => {
            let mut rows = evidence.eradication.iter();
            (rows.any(|row| row.key == key), "row of eradication.csv")
        }
        AnchorUse::Tie => {
            let ends = key.split_once('/');
            let known = ends.is_some_and(|(one, other)| {
                let is_state = |code| crate::cell::code::state(code).is_ok();
                is_state(one) && is_state(other)
            });
            (known, "tie of two states")
        }
    };
    found.then(|| key.to_owned()).ok_or_else(|| {
        let mend = match what {
            "country" => "Write a code of three letters, as TJK.",
            "claim" => "Write an id of claims.csv, as C001.",
            "corridor" => "Write an id of corridors.csv.",
            "tie of two states" => "Write two codes with a stroke between them, as AFG/UZB.",
            _ => "Write an id of that table.",
        };
        Fault::new(format!("is not a known {what}"), mend)
    })
}

fn degree(text: &str, least: f64, most: f64) -> Result<f64, Fault> {
    let degree = number(text)?;
    if (least..=most).contains(&degree) {
        return Ok(degree);
    }
    Err(Fault::new(
        format!("is off the map, {least} to {most} degrees"),
        "Write degrees; lon counts to the east, lat to the north.",
    ))
}

/// Reads the tick, which a border has and nothing else.
fn tick(of: AnchorUse, text: &str) -> Result<Option<Tick>, Fault> {
    if of == AnchorUse::Border {
        return keyed(text, "tick").map(Some);
    }
    if text.is_empty() {
        return Ok(None);
    }
    let what = format!("stands beside the use {}", of.key());
    Err(Fault::new(
        what,
        "Leave the cell empty; only a border has a tick.",
    ))
}

fn twice(row: &Row<'_>, of: AnchorUse, line: usize) -> Problem {
    let (what, mend) = if has_several(of) {
        (
            format!("already has points from line {line} on"),
            "Write the points of one thing in consecutive rows.",
        )
    } else {
        (
            format!("already has its point in line {line}"),
            "Keep one row for it.",
        )
    };
    row.problem("key", Fault::new(what, mend))
}

/// Refuses a table in which a country has no disc, or a corridor no line.
fn missing(anchors: &[Anchor], known: Known<'_>, problems: &mut Vec<Problem>) {
    let discs = Country::EVERY
        .iter()
        .map(|country| (AnchorUse::Disc, country.code(), 1));
    let lines = known
        .corridors
        .iter()
        .map(|one| (AnchorUse::Corridor, &*one.id, 2));
    for (of, key, least) in discs.chain(lines) {
        let count = points(anchors, of, key).len();
        if count < least {
            problems.push(Problem {
                file: FILE.to_owned(),
                line: 1,
                column: Some("key".to_owned()),
                value: key.to_owned(),
                what: format!("has {count} of the {least} points of a {}", of.key()),
                mend: format!(
                    "Write a row with the use {} and this key for each.",
                    of.key()
                ),
            });
        }
    }
}

/// Whether the tables that anchors name were read without a problem, and those that these name.
pub(crate) fn may_be_checked(problems: &[Problem]) -> bool {
    let files = [
        source::FILE,
        place::FILE,
        flow::FILE,
        corridor::FILE,
        claim::FILE,
        row::BORDERS.file,
        row::ERADICATION.file,
        tie::FILE,
    ];
    files.iter().all(|file| is_whole(file, problems))
}
