//! States and bodies as a matrix: what stands in each cell at the end of a period, and what changed.

use crate::model::evidence::record::{Agency, Claim, Status};
use crate::model::evidence::tables::{AGENCIES, BODIES, CLAIMS, MEMBERSHIPS, cited};
use crate::model::layers::cooperation::{Change, Day, Standing, changes_in, standing, worked_in};
use crate::model::period::Period;
use crate::words::language::{Language as _, language};
use crate::words::layers::cooperation::CooperationLanguage as _;
use crate::words::layers::membership::MembershipLanguage as _;
use crate::words::sentence::Sentence;

/// The states, republics first, then by how much the sources ask of them.
pub const STATES: [&str; 13] = [
    "KAZ", "KGZ", "TJK", "TKM", "UZB", "AFG", "RUS", "CHN", "AZE", "ARM", "BLR", "IRN", "PAK",
];

/// A filled square.
pub const SQUARE: &str = "M-4.5 -4.5H4.5V4.5H-4.5Z";
/// A filled square with a question mark cut out.
const UNDATED: &str = "M-5.5 -5.5H5.5V5.5H-5.5ZM-1.5 -4H1.5V-3H-1.5ZM-2.5 -3H-1.5V-2H-2.5Z\
                     M1.5 -3H2.5V-1H1.5ZM.5 -1H1.5V0H.5ZM-.5 0H.5V1.5H-.5ZM-.5 2.5H.5V3.7H-.5Z";
/// A square of which one half is filled.
const HALF: &str = "M-4.5 -4.5H4.5V4.5H-4.5ZM-4.5 4.5L4.5 -4.5V4.5Z";
/// A square crossed out.
const CROSSED: &str = "M-4.5 -4.5H4.5V4.5H-4.5ZM-4.5 -4.5L4.5 4.5M4.5 -4.5L-4.5 4.5";
/// A short stroke: nothing can stand here.
const STROKE: &str = "M-2.5 0H2.5";

/// The matrix with what stands below it.
#[derive(Clone, Debug, PartialEq)]
pub struct Membership {
    /// Short and full names of the bodies.
    pub bodies: Vec<[&'static str; 2]>,
    /// Each state with its cells.
    pub rows: Vec<(&'static str, Vec<Cell>)>,
    /// Glyphs with their meanings.
    pub key: Vec<(Glyph, &'static str)>,
    /// What changed: date and words.
    pub changes: Vec<(String, String)>,
    /// Agencies with their years.
    pub agencies: Vec<Sentence>,
    /// What stands before the counts.
    pub counted: String,
    /// Counts with their claims.
    pub counts: Vec<(u16, String)>,
}

/// A glyph and its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph {
    /// SVG path around the origin in pixels; empty for nothing.
    pub d: &'static str,
    /// Its class.
    pub class: &'static str,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What is drawn.
    pub glyph: Glyph,
    /// Whether the status changed within the period.
    pub changed: bool,
    /// The same in words.
    pub text: String,
}

/// How a standing is drawn.
pub const fn glyph(standing: Standing) -> Glyph {
    let (d, class) = match standing {
        Standing::NotYet | Standing::NoLonger => (STROKE, "standing standing--gone"),
        Standing::Absent => ("", "standing"),
        Standing::Undated(_) => (UNDATED, "standing standing--undated"),
        Standing::Dated(row) => match row.status {
            Status::Founding | Status::Joined => (SQUARE, "standing standing--in"),
            Status::Observer => (SQUARE, "standing standing--observer"),
            Status::Suspended => (HALF, "standing standing--half"),
            Status::Left => (CROSSED, "standing standing--left"),
        },
    };
    Glyph { d, class }
}

/// The agencies that may have existed in a period.
pub fn agencies(period: Period) -> impl Iterator<Item = &'static Agency> {
    AGENCIES
        .iter()
        .filter(move |agency| worked_in(agency, period))
}

/// The claims that count what CARICC did.
pub fn counting() -> impl Iterator<Item = &'static Claim> {
    CLAIMS
        .iter()
        .filter(|claim| cited::CARICC_COUNTS.contains(&claim.id))
}

/// The matrix of a period.
pub fn membership(period: Period) -> Membership {
    let day = Day::end_of(period.last());
    let changes = changes_in(period);
    let rows = STATES.into_iter().map(|state| {
        let cells = BODIES.iter().map(|body| {
            let now = standing(body, state, day);
            let of_cell =
                |change: &Change| change.body.id == body.id && change.states.contains(&state);
            let recent = changes.iter().any(of_cell);
            Cell {
                glyph: glyph(now),
                changed: recent,
                text: language().standing(now, recent),
            }
        });
        (language().state(state), cells.collect())
    });
    Membership {
        bodies: BODIES
            .iter()
            .map(|body| [body.short, body.name].map(|name| language().prose(name)))
            .collect(),
        rows: rows.collect(),
        key: key(),
        changes: changes
            .iter()
            .map(|change| {
                (
                    language().change_date(change.date),
                    language().change(change),
                )
            })
            .collect(),
        agencies: agencies(period)
            .map(|agency| language().agency(agency))
            .collect(),
        counted: counting()
            .next()
            .map(|claim| language().counted(claim))
            .unwrap_or_default(),
        counts: counting()
            .map(|claim| (claim.id, language().count(claim)))
            .collect(),
    }
}

/// Every glyph once, in the order of the statuses.
fn key() -> Vec<(Glyph, &'static str)> {
    let dated = |status: Status| {
        let row = MEMBERSHIPS.iter().find(|row| row.status == status);
        row.map(Standing::Dated)
    };
    let undated = MEMBERSHIPS.iter().find(|row| row.from.is_none());
    [
        dated(Status::Founding),
        undated.map(Standing::Undated),
        dated(Status::Observer),
        dated(Status::Suspended),
        dated(Status::Left),
        Some(Standing::NotYet),
    ]
    .into_iter()
    .flatten()
    .map(|standing| (glyph(standing), language().standing_key(standing)))
    .chain([(
        Glyph {
            d: CHANGED,
            class: "standing standing--changed",
        },
        language().membership_labels().changed,
    )])
    .collect()
}

/// The corner of a cell whose status changed.
pub const CHANGED: &str = "M2.5 -8H8V-2.5Z";
