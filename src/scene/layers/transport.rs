//! The layer transport: bridges and a railway with the state that they had at the end of a period.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::model::evidence::record::{AnchorUse, Claim, Happening, Spot, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{SPOTS, anchored};
use crate::model::layers::transport::{
    Stage, Transport, Work, claims, events, further_lines, is_said_in,
};
use crate::model::period::Period;
use crate::model::provenance::add_sources;
use crate::scale::decimal::Decimal;
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::language::language;
use crate::words::layers::transport::TransportLanguage as _;

/// A bridge, drawn across the river.
const BRIDGE: &str = "M-4.4 -6L-2 -3.2V3.2L-4.4 6H4.4L2 3.2V-3.2L4.4 -6Z";
/// A railway, in the middle of its line.
const RAILWAY: &str = "M-3.2 -3.2H3.2V3.2H-3.2Z";
/// Lines without a course: three rows of sleepers.
const SLEEPERS: &str =
    "M-7 -4H7M-5 -5.8V-2.2M0 -5.8V-2.2M5 -5.8V-2.2M-7 4H7M-5 2.2V5.8M0 2.2V5.8M5 2.2V5.8";
/// Where a work stands: its spot, and its other end where it is a railway.
const fn ends(work: Work) -> (&'static str, Option<&'static str>) {
    match work {
        Work::KhorogBridge => ("khorog", None),
        Work::PanjBridge => ("panji-poyon", None),
        Work::HairatanRailway => ("hairatan", Some("mazar-i-sharif")),
    }
}

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let mut drawn = Drawn::default();
    for work in Work::ALL {
        let (event, open) = match work.stage(period) {
            Stage::Unknown => continue,
            Stage::Begun(event) => (event, false),
            Stage::Open(event) => (event, true),
        };
        add(&mut drawn, work, event, open, period);
    }
    if let Some((claim, stands)) = further_lines().and_then(anchor_of) {
        drawn.notes.push(Note {
            layer: Layer::Transport,
            at: stands,
            glyph: SLEEPERS,
            class: if is_said_in(claim, period) {
                "works"
            } else {
                "works works--pale"
            },
            lines: language().further_lines_label(claim),
            name: language().further_lines_name(claim),
            claim: Some(claim.id),
        });
    }
    drawn
}

/// A claim, and where its note stands.
fn anchor_of(claim: &'static Claim) -> Option<(&'static Claim, LonLat)> {
    let at = anchored(AnchorUse::Works, &Reference::Claim(claim.id).name());
    Some((claim, place(*at.first()?)))
}

/// Draws a bridge; or a railway straight between its two ends, with its symbol in the middle.
fn add(drawn: &mut Drawn, work: Work, event: &'static Happening, open: bool, period: Period) {
    let (from, to) = ends(work);
    let Some(from) = spot(from) else {
        return;
    };
    let to = to.and_then(spot);
    let class = match (to, open) {
        (Some(_), true) => "railway",
        (Some(_), false) => "railway railway--begun",
        (None, true) => "bridge",
        (None, false) => "bridge bridge--begun",
    };
    let mut middle = at(from);
    if let Some(to) = to.map(at) {
        let d = straight(middle, to);
        if open {
            let (class, d) = ("rail__sleepers", d.clone());
            drawn.strokes.push(Stroke { class, d });
        }
        let class = if open { "rail" } else { "rail rail--begun" };
        drawn.strokes.push(Stroke { class, d });
        middle = LonLat {
            lon: f64::midpoint(middle.lon, to.lon),
            lat: f64::midpoint(middle.lat, to.lat),
        };
    }
    drawn.notes.push(Note {
        layer: Layer::Transport,
        at: middle,
        glyph: if work.is_railway() { RAILWAY } else { BRIDGE },
        class,
        lines: vec![language().work_label(work, event, open)],
        name: language().work_name(work, event, open, period),
        claim: event.claims.first().copied(),
    });
}

fn spot(id: &str) -> Option<&'static Spot> {
    SPOTS.iter().find(|spot| spot.id == id)
}

const fn at(spot: &Spot) -> LonLat {
    LonLat {
        lon: spot.lon,
        lat: spot.lat,
    }
}

/// The straight line between two places.
fn straight(from: LonLat, to: LonLat) -> String {
    let text = |Point { x, y }: Point| format!("{} {}", Decimal(x, 2), Decimal(y, 2));
    let (from, to) = (plate::to_plate(from), plate::to_plate(to));
    format!("M{}L{}", text(from), text(to))
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let transport = Transport::of(period);
    let nothing = transport.is_empty();
    let elsewhere = events().filter_map(|event| event.first.filter(|_| nothing));
    let table = table(period);
    let mut sources = Vec::new();
    for row in &table.rows {
        add_sources(&mut sources, &row.sources);
    }
    LayerSheet {
        sentence: language().transport_sentence(period, &transport),
        elsewhere: elsewhere.collect(),
        table,
        sources,
        claims: claims_on(Topic::Transport),
    }
}

fn table(period: Period) -> LayerTable {
    let of_events = events().map(|event| LayerRow {
        cells: language().work_cells(event),
        now: event.first.is_some_and(|year| period.contains(year)),
        claim: event.claims.first().copied(),
        sources: event.sources.to_vec(),
    });
    let of_claims = claims().map(|claim| LayerRow {
        cells: language().transport_cells(claim),
        now: is_said_in(claim, period),
        claim: Some(claim.id),
        sources: claim.chain.to_vec(),
    });
    let labels = language().transport_labels();
    LayerTable {
        caption: labels.caption.to_owned(),
        heads: labels.heads.map(str::to_owned).to_vec(),
        rows: of_events.chain(of_claims).collect(),
    }
}
