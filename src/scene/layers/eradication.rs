//! The layer eradication: small fields to one scale, and the kinds of nothing beside them.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::model::evidence::record::{AnchorUse, Row, Topic};
use crate::model::evidence::tables::{ERADICATION, anchored};
use crate::model::layers::eradication::{Eradication, Field, Kind, claim_of, fields, is_in, years};
use crate::model::period::Period;
use crate::model::provenance::add_sources;
use crate::scale::decimal::Decimal;
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::language::language;
use crate::words::layers::eradication::EradicationLanguage as _;

/// Pixels for the side of a square of one hectare in the picture.
pub const SIDE: f64 = 42.0;

/// The class of a kind of field on the plate and in the picture.
pub const fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Destroyed => "plot plot--destroyed",
        Kind::RivalArea => "plot plot--rival-area",
        Kind::RivalYear => "plot plot--rival-year",
        Kind::Surveyed => "plot plot--surveyed",
        Kind::Unclear => "plot plot--unclear",
        Kind::NoData => "plot plot--no-data",
    }
}

/// The glyph of a kind of field on the plate. Dashes of a rival are written out: the path has one paint.
const fn glyph(kind: Kind) -> &'static str {
    match kind {
        Kind::RivalArea => {
            "M-4 -4H4V4H-4ZM-7 -7h3M-1.5 -7h3M4 -7h3v3M7 -1.5v3M7 4v3h-3M1.5 7h-3M-4 7h-3v-3M-7 1.5v-3M-7 -4v-3"
        }
        Kind::RivalYear => {
            "M-8 -3.5H-1V3.5H-8ZM1.5 -3.5h2M5.5 -3.5h2v2M7.5 .5v3h-2M3.5 3.5h-2v-2M1.5 -.5v-3"
        }
        Kind::Unclear => "M-5.5 -5.5H5.5V5.5H-5.5ZM-5.5 5.5L5.5 -5.5",
        Kind::Destroyed | Kind::Surveyed | Kind::NoData => "M-5.5 -5.5H5.5V5.5H-5.5Z",
    }
}

/// The side of a square with an area, in the picture's pixels.
pub fn side(hectares: f64) -> f64 {
    hectares.sqrt() * SIDE
}

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let shown = fields(period);
    Drawn {
        strokes: shown.iter().filter_map(|field| leader(field.row)).collect(),
        notes: shown
            .iter()
            .filter_map(|field| note(field, period))
            .collect(),
    }
}

fn note(field: &Field, period: Period) -> Option<Note> {
    Some(Note {
        layer: Layer::Eradication,
        at: stands(field.row)?,
        glyph: glyph(field.kind),
        class: class(field.kind),
        lines: language().field_label(field, !period.is_year()),
        name: language().field_name(field),
        claim: field.claim,
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
    let eradication = Eradication::of(period);
    let mut sources = Vec::new();
    for row in ERADICATION {
        add_sources(&mut sources, row.sources);
    }
    LayerSheet {
        sentence: language().eradication_sentence(period, &eradication),
        elsewhere: if eradication.years.is_empty() {
            years()
        } else {
            Vec::new()
        },
        table: table(period),
        sources,
        claims: claims_on(Topic::Eradication),
    }
}

fn table(period: Period) -> LayerTable {
    let rows = ERADICATION.iter().map(|row| LayerRow {
        cells: language().field_cells(row),
        now: is_in(row, period),
        claim: claim_of(row),
        sources: row.sources.to_vec(),
    });
    let labels = language().eradication_labels();
    LayerTable {
        caption: labels.caption.to_owned(),
        heads: labels.heads.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}
