//! The layer transport: bridges and a railway with the state that they had at the end of a period.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::model::evidence::record::{AnchorUse, Claim, EventKind, Happening, Spot, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{CLAIMS, HAPPENINGS, SPOTS, anchored, claim, happening};
use crate::model::period::Period;
use crate::scale::decimal::Decimal;
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerSheet, Twin, TwinRow, claims_on};
use crate::scene::margin::sources::add_sources;
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::en::layers::transport as words;

/// A bridge, drawn across the river.
const BRIDGE: &str = "M-4.4 -6L-2 -3.2V3.2L-4.4 6H4.4L2 3.2V-3.2L4.4 -6Z";
/// A railway, in the middle of its line.
const RAILWAY: &str = "M-3.2 -3.2H3.2V3.2H-3.2Z";
/// Lines without a course: three rows of sleepers.
const SLEEPERS: &str =
    "M-7 -4H7M-5 -5.8V-2.2M0 -5.8V-2.2M5 -5.8V-2.2M-7 4H7M-5 2.2V5.8M0 2.2V5.8M5 2.2V5.8";
/// The claim about lines without a course.
const FURTHER_LINES: u16 = 28;

/// How far a work was at the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing is known of it yet.
    Unknown,
    /// Begun, and not open.
    Begun(&'static Happening),
    /// Open.
    Open(&'static Happening),
}

/// A bridge or railway: the events that it rests on, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Work {
    /// Key of the event that began it, or empty.
    begun: &'static str,
    /// Key of the event that opened it.
    opened: &'static str,
    /// Key of its spot.
    spot: &'static str,
    /// Key of its other end; empty for a bridge.
    end: &'static str,
}

/// The works, in the order of their opening.
pub const WORKS: [Work; 3] = [
    Work {
        begun: "",
        opened: "2002-khorog-bridge",
        spot: "khorog",
        end: "",
    },
    Work {
        begun: "2005-bridge-stone",
        opened: "2007-bridge",
        spot: "panji-poyon",
        end: "",
    },
    Work {
        begun: "2010-hairatan",
        opened: "2012-train",
        spot: "hairatan",
        end: "mazar-i-sharif",
    },
];

impl Work {
    /// How far it was at the end of a period.
    pub fn stage(&self, period: Period) -> Stage {
        let by_then = |id: &str| {
            happening(id).filter(|event| event.first.is_some_and(|first| first <= period.last()))
        };
        if let Some(event) = by_then(self.opened) {
            Stage::Open(event)
        } else {
            by_then(self.begun).map_or(Stage::Unknown, Stage::Begun)
        }
    }
}

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let mut drawn = Drawn::default();
    for work in &WORKS {
        let (event, open) = match work.stage(period) {
            Stage::Unknown => continue,
            Stage::Begun(event) => (event, false),
            Stage::Open(event) => (event, true),
        };
        add(&mut drawn, work, event, open, period);
    }
    let name = Reference::Claim(FURTHER_LINES).name();
    let stands = anchored(AnchorUse::Works, &name).first();
    if let (Some(claim), Some(stands)) = (claim(FURTHER_LINES), stands) {
        drawn.notes.push(Note {
            layer: Layer::Transport,
            at: place(*stands),
            glyph: SLEEPERS,
            class: if is_said_in(claim, period) {
                "works"
            } else {
                "works works--pale"
            },
            lines: words::further_lines(claim),
            name: words::further_lines_name(claim),
            claim: Some(claim.id),
        });
    }
    drawn
}

/// Draws a bridge; or a railway straight between its two ends, with its symbol in the middle.
fn add(drawn: &mut Drawn, work: &Work, event: &'static Happening, open: bool, period: Period) {
    let Some(from) = spot(work.spot) else {
        return;
    };
    let to = spot(work.end);
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
    let rail = to.is_some();
    drawn.notes.push(Note {
        layer: Layer::Transport,
        at: middle,
        glyph: if rail { RAILWAY } else { BRIDGE },
        class,
        lines: vec![words::label(event, rail, open)],
        name: words::name(event, rail, open, period),
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
    let (mut open, mut begun) = (Vec::new(), Vec::new());
    for work in &WORKS {
        match work.stage(period) {
            Stage::Unknown => {}
            Stage::Begun(event) => begun.push(event),
            Stage::Open(event) => open.push(event),
        }
    }
    let nothing = open.is_empty() && begun.is_empty();
    let elsewhere = events().filter_map(|event| event.first.filter(|_| nothing));
    let table = twin(period);
    let mut sources = Vec::new();
    for row in &table.rows {
        add_sources(&mut sources, &row.sources);
    }
    LayerSheet {
        sentence: words::sentence(period, &open, &begun),
        elsewhere: elsewhere.collect(),
        table,
        sources,
        claims: claims_on(Topic::Transport),
    }
}

fn events() -> impl Iterator<Item = &'static Happening> {
    HAPPENINGS
        .iter()
        .filter(|event| event.kind == EventKind::Transport)
}

fn is_said_in(claim: &Claim, period: Period) -> bool {
    claim.from.is_some_and(|from| period.contains(from.year()))
}

fn twin(period: Period) -> Twin {
    let of_events = events().map(|event| TwinRow {
        cells: words::event_cells(event),
        now: event.first.is_some_and(|year| period.contains(year)),
        claim: event.claims.first().copied(),
        sources: event.sources.to_vec(),
    });
    let claims = CLAIMS
        .iter()
        .filter(|claim| claim.topic == Topic::Transport);
    let of_claims = claims.map(|claim| TwinRow {
        cells: words::claim_cells(claim),
        now: is_said_in(claim, period),
        claim: Some(claim.id),
        sources: claim.chain.to_vec(),
    });
    Twin {
        caption: words::CAPTION.to_owned(),
        heads: words::HEADS.map(str::to_owned).to_vec(),
        rows: of_events.chain(of_claims).collect(),
    }
}
