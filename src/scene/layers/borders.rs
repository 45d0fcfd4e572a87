//! The layer borders: lengths, stretches that were not settled, and who guarded the Tajik–Afghan border.

use northern_route_geometry::albers::LonLat;

use crate::model::evidence::record::{Anchor, AnchorUse, Tick, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{BORDERS, SPOTS, anchored, anchors};
use crate::model::layers::borders::{
    Borders, Handovers, Length, Stretch, Unsettled, claim_of, elsewhere, statements, stretches,
};
use crate::model::period::Period;
use crate::model::provenance::add_sources;
use crate::scene::layers::overlay::{Drawn, Note};
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::language::language;
use crate::words::layers::borders::BordersLanguage as _;

/// Ticks across a border that runs level, upright, falling to the right, rising to the right.
const LEVEL: &str = "M0-4.5V4.5";
const UPRIGHT: &str = "M-4.5 0H4.5";
const FALLING: &str = "M-3.2 3.2L3.2-3.2";
const RISING: &str = "M-3.2-3.2L3.2 3.2";

/// The tick across a border.
const fn glyph(tick: Tick) -> &'static str {
    match tick {
        Tick::Level => LEVEL,
        Tick::Upright => UPRIGHT,
        Tick::Falling => FALLING,
        Tick::Rising => RISING,
    }
}

/// A ring in four parts: something is there, its line is not.
const BROKEN_RING: &str = "M4.7 1.7A5 5 0 0 1 1.7 4.7M-1.7 4.7A5 5 0 0 1-4.7 1.7\
                           M-4.7-1.7A5 5 0 0 1-1.7-4.7M1.7-4.7A5 5 0 0 1 4.7-1.7";
/// A pennant on its pole.
const PENNANT: &str = "M-3 6V-6L5-3L-3 0";

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let all = stretches(period);
    // What the chosen year is about keeps its label before what holds at any time.
    let (strong, pale): (Vec<_>, Vec<_>) = all.iter().partition(|stretch| stretch.now);
    let guard = Handovers::published().and_then(|handovers| guard(period, &handovers));
    let notes = strong.into_iter().filter_map(unsettled).chain(guard);
    let notes = notes.chain(anchors(AnchorUse::Border).filter_map(length));
    Drawn {
        strokes: Vec::new(),
        notes: notes
            .chain(pale.into_iter().filter_map(unsettled))
            .collect(),
    }
}

/// The length of a border, as a note.
fn length(anchor: &Anchor) -> Option<Note> {
    let length = Length::of(anchor.key)?;
    Some(Note {
        layer: Layer::Borders,
        at: place(*anchor.at.first()?),
        glyph: glyph(anchor.tick?),
        class: "length",
        lines: language().length_label(&length),
        name: language().length_name(&length),
        claim: None,
    })
}

/// Where the symbol of a stretch stands: at its spot, or where its claim is anchored.
fn stands(stretch: &Stretch) -> Option<LonLat> {
    let of_spot = |id| {
        let spot = SPOTS.iter().find(|spot| spot.id == id)?;
        Some(place((spot.lon, spot.lat)))
    };
    match stretch.what {
        Unsettled::Isfara => of_spot("isfara-valley"),
        Unsettled::Enclaves => of_spot("uzbek-enclaves"),
        Unsettled::Agreement(_) | Unsettled::Share(_) => {
            let key = Reference::Claim(stretch.claims.first()?.id).name();
            let at = anchored(AnchorUse::Unsettled, &key).first()?;
            Some(place(*at))
        }
    }
}

/// A stretch that was not settled, as a note.
fn unsettled(stretch: &Stretch) -> Option<Note> {
    Some(Note {
        layer: Layer::Borders,
        at: stands(stretch)?,
        glyph: BROKEN_RING,
        class: if stretch.now {
            "unsettled"
        } else {
            "unsettled unsettled--pale"
        },
        lines: language().unsettled_label(stretch),
        name: language().unsettled_name(stretch),
        claim: stretch.claims.first().map(|claim| claim.id),
    })
}

/// Who guarded the Tajik–Afghan border, on the Pamir section of the Panj.
fn guard(period: Period, handovers: &Handovers) -> Option<Note> {
    let guard = handovers.guard(period);
    Some(Note {
        layer: Layer::Borders,
        at: place(*anchored(AnchorUse::Guard, handovers.section.key).first()?),
        glyph: PENNANT,
        class: "guard",
        lines: language().guard_label(guard, handovers),
        name: language().guard_name(guard, handovers),
        claim: None,
    })
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let mut sources = Vec::new();
    for row in BORDERS {
        add_sources(&mut sources, row.sources);
    }
    let handovers = Handovers::published();
    for event in handovers.iter().flat_map(|all| [all.pamir, all.last]) {
        add_sources(&mut sources, event.sources);
    }
    let lengths: Vec<Length> = anchors(AnchorUse::Border)
        .filter_map(|anchor| Length::of(anchor.key))
        .collect();
    let borders = Borders::of(period, &lengths);
    let labels = language().borders_labels();
    LayerSheet {
        sentence: borders.map_or(String::new(), |borders| {
            language().borders_sentence(&borders)
        }),
        elsewhere: elsewhere(period),
        table: LayerTable {
            caption: labels.caption.to_owned(),
            heads: labels.heads.map(str::to_owned).into(),
            rows: rows(period, handovers.as_ref()),
        },
        sources,
        claims: claims_on(Topic::Borders),
    }
}

/// The table: every row of the table, then what stands on the plate without a figure.
fn rows(period: Period, handovers: Option<&Handovers>) -> Vec<LayerRow> {
    let figures = BORDERS.iter().map(|row| LayerRow {
        cells: language().border_cells(row),
        now: period.meets_time(row.from, row.to),
        claim: claim_of(row),
        sources: row.sources.to_vec(),
    });
    let stated = statements().map(|(claim, is_pressing)| LayerRow {
        cells: language().unsettled_cells(claim, is_pressing),
        now: period.meets_time(claim.from, claim.to),
        claim: Some(claim.id),
        sources: claim.chain.to_vec(),
    });
    let events = handovers.into_iter().flat_map(|all| [all.pamir, all.last]);
    let events = events.map(|event| LayerRow {
        cells: language().handover_cells(event),
        now: period.meets_time(event.from, event.to),
        claim: None,
        sources: event.sources.to_vec(),
    });
    figures.chain(stated).chain(events).collect()
}
