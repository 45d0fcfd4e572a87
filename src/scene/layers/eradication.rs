//! The layer eradication: small fields to one scale, and the kinds of nothing beside them.

use crate::model::record::Date;
use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::model::evidence::record::{AnchorUse, Claim, Row, State, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CLAIMS, ERADICATION, anchored};
use crate::model::period::Period;
use crate::scale::decimal::Decimal;
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerSheet, Twin, TwinRow, claims_on};
use crate::scene::margin::sources::add_sources;
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::en::layers::eradication::{self as words, Said};

/// The contradiction between the pages that print these fields.
pub const DISPUTE: u16 = 26;
/// The row of a dispute that is not drawn for itself: it stands around the one that it disputes.
const RIVAL: &str = "uzb-2006-b";

/// Pixels for the side of a square of one hectare in the picture.
pub const SIDE: f64 = 42.0;
/// Square metres of a hectare.
const HECTARE: f64 = 10_000.0;

/// What kind of something or nothing a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An area destroyed.
    Destroyed,
    /// An area destroyed, for which another page prints another area.
    RivalArea,
    /// An area destroyed, which is printed under two years.
    RivalYear,
    /// An area surveyed; nothing says that it was destroyed.
    Surveyed,
    /// Reported as none, or not reported: the words can mean both.
    Unclear,
    /// No data.
    NoData,
}

impl Kind {
    /// Its class on the plate and in the picture.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Destroyed => "plot plot--destroyed",
            Self::RivalArea => "plot plot--rival-area",
            Self::RivalYear => "plot plot--rival-year",
            Self::Surveyed => "plot plot--surveyed",
            Self::Unclear => "plot plot--unclear",
            Self::NoData => "plot plot--no-data",
        }
    }

    /// Its glyph on the plate. Dashes of a rival are written out: the path has one paint.
    const fn glyph(self) -> &'static str {
        match self {
            Self::RivalArea => {
                "M-4 -4H4V4H-4ZM-7 -7h3M-1.5 -7h3M4 -7h3v3M7 -1.5v3M7 4v3h-3M1.5 7h-3M-4 7h-3v-3M-7 1.5v-3M-7 -4v-3"
            }
            Self::RivalYear => {
                "M-8 -3.5H-1V3.5H-8ZM1.5 -3.5h2M5.5 -3.5h2v2M7.5 .5v3h-2M3.5 3.5h-2v-2M1.5 -.5v-3"
            }
            Self::Unclear => "M-5.5 -5.5H5.5V5.5H-5.5ZM-5.5 5.5L5.5 -5.5",
            Self::Destroyed | Self::Surveyed | Self::NoData => "M-5.5 -5.5H5.5V5.5H-5.5Z",
        }
    }
}

/// A row as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// The row, and what bears on it.
    pub said: Said,
    /// What it is.
    pub kind: Kind,
}

/// The fields of a period, year by year, in the order of the table.
pub fn fields(period: Period) -> Vec<Field> {
    let in_time = ERADICATION.iter().filter(|row| is_in(row, period));
    let mut fields: Vec<Field> = in_time.filter(|row| row.key != RIVAL).map(field).collect();
    fields.sort_by_key(|field| field.said.row.from);
    fields
}

/// The side of a square with an area, in the picture's pixels.
pub fn side(hectares: f64) -> f64 {
    hectares.sqrt() * SIDE
}

/// The area of a row in hectares.
pub fn hectares(row: &Row) -> Option<f64> {
    let number = row.amount.one()?;
    Some(if row.unit == "m2" {
        number / HECTARE
    } else {
        number
    })
}

fn field(row: &'static Row) -> Field {
    let at_place = || ERADICATION.iter().filter(|other| other.place == row.place);
    let is_value = row.state == State::Value;
    let rival = at_place().find(|other| other.key == RIVAL && other.from == row.from);
    let other_year =
        at_place().find(|other| is_value && other.from != row.from && other.amount == row.amount);
    let kind = match row.state {
        State::NoData => Kind::NoData,
        State::Value if row.measure != "area_eradicated" => Kind::Surveyed,
        State::Value if rival.is_some() => Kind::RivalArea,
        State::Value if other_year.is_some() => Kind::RivalYear,
        State::Value => Kind::Destroyed,
        State::Unclear | State::ReportedNone | State::Statement => Kind::Unclear,
    };
    let said = Said {
        row,
        claim: claim_of(row),
        rival,
        other_year: other_year.and_then(|other| other.from),
    };
    Field { said, kind }
}

/// The claim of a row: of the same place and time, and of areas destroyed.
fn claim_of(row: &Row) -> Option<u16> {
    let states = |claim: &&Claim| {
        claim.topic == Topic::Eradication
            && claim.unit == row.unit
            && claim.places == [row.place]
            && (claim.from, claim.to) == (row.from, row.to)
            && (claim.amount, claim.state) == (row.amount, row.state)
    };
    CLAIMS.iter().find(states).map(|claim| claim.id)
}

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let shown = fields(period);
    Drawn {
        strokes: shown
            .iter()
            .filter_map(|field| leader(field.said.row))
            .collect(),
        notes: shown
            .iter()
            .filter_map(|field| note(field, period))
            .collect(),
    }
}

fn note(field: &Field, period: Period) -> Option<Note> {
    let Said { row, claim, .. } = field.said;
    let mut lines = words::lines(row, period.is_year());
    if let (Some(claim), Some(last)) = (claim, lines.last_mut()) {
        *last = format!("{last} {}", Reference::Claim(claim).name());
    }
    Some(Note {
        layer: Layer::Eradication,
        at: stands(row)?,
        glyph: field.kind.glyph(),
        class: field.kind.class(),
        lines,
        name: words::sentence(&field.said),
        claim,
    })
}

/// Where a field is drawn: over its country, clear of discs and names. Nothing closer is published.
fn stands(row: &Row) -> Option<LonLat> {
    anchored(AnchorUse::Field, row.key)
        .first()
        .copied()
        .map(place)
}

/// The line from a field that stands beside its country, because discs and names leave no room in it.
fn leader(row: &Row) -> Option<Stroke> {
    let text = |place| {
        let Point { x, y } = plate::to_plate(place);
        format!("{} {}", Decimal(x, 1), Decimal(y, 1))
    };
    let country = anchored(AnchorUse::FieldLeader, row.place).first()?;
    Some(Stroke {
        class: "plot__leader",
        d: format!("M{}L{}", text(stands(row)?), text(place(*country))),
    })
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let shown: Vec<Said> = fields(period).iter().map(|field| field.said).collect();
    let mut sources = Vec::new();
    for row in ERADICATION {
        add_sources(&mut sources, row.sources);
    }
    LayerSheet {
        sentence: words::sentences(&shown, period),
        elsewhere: if shown.is_empty() {
            years()
        } else {
            Vec::new()
        },
        table: twin(period),
        sources,
        claims: claims_on(Topic::Eradication),
    }
}

/// The years of the table, in order.
fn years() -> Vec<u16> {
    let mut years: Vec<u16> = ERADICATION.iter().filter_map(year).collect();
    years.sort_unstable();
    years.dedup();
    years
}

fn year(row: &Row) -> Option<u16> {
    row.from.map(Date::year)
}

fn is_in(row: &Row, period: Period) -> bool {
    year(row).is_some_and(|year| period.contains(year))
}

fn twin(period: Period) -> Twin {
    let rows = ERADICATION.iter().map(|row| TwinRow {
        cells: words::cells(row),
        now: is_in(row, period),
        claim: claim_of(row),
        sources: row.sources.to_vec(),
    });
    Twin {
        caption: words::CAPTION.to_owned(),
        heads: words::HEADS.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
