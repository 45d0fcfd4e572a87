//! The layer precursors: chemicals on their way into Afghanistan, missions, and what was seized.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::curve;
use crate::model::evidence::record::{Anchor, AnchorUse, Row, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{PRECURSORS, anchored, anchors};
use crate::model::layers::precursors::{
    Precursors, amounts, elsewhere, flow, groups_in, missions, no_use,
};
use crate::model::period::Period;
use crate::model::provenance::add_sources;
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::language::language;
use crate::words::layers::precursors::PrecursorsLanguage as _;

/// An open head that points down the plate, its tip at the end of the arrow.
const HEAD: &str = "M-8-6L0 7L8-6H3.5L0-1L-3.5-6Z";
/// A lens.
const LENS: &str = "M-5-1.5A3.7 3.7 0 1 1 2.4-1.5A3.7 3.7 0 1 1-5-1.5M1.3 1.3L5.5 5.5";

/// A flask; of one size, whatever the amount.
const FLASK: &str = "M-2-6H2M-1.3-6V-1.5L-5 5.5H5L1.3-1.5V-6M-3.2 2H3.2";

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let (strokes, head) = arrow(period).unzip();
    let seized = anchors(AnchorUse::Seized).flat_map(|anchor| seized(anchor, period));
    let missions = anchors(AnchorUse::Mission).filter_map(|anchor| mission(anchor, period));
    // What the chosen time is about keeps its label before what is said of another year.
    let (first, last): (Vec<_>, Vec<_>) = head
        .into_iter()
        .partition(|head| head.class == "counterflow__head");
    let notes = first.into_iter().chain(seized).chain(missions).chain(last);
    Drawn {
        strokes: strokes.unwrap_or_default(),
        notes: notes.collect(),
    }
}

/// The arrow into Afghanistan, from Central Asia as a whole to Afghanistan as a whole, strong in the year of its report.
/// Schematic; clear of corridors, capitals and discs, never along a road or a railway.
fn arrow(period: Period) -> Option<(Vec<Stroke>, Note)> {
    let flow = flow(period)?;
    let course = anchored(
        AnchorUse::Counterflow,
        &Reference::Claim(flow.direction.id).name(),
    );
    let points: Vec<Point> = course
        .iter()
        .map(|at| plate::to_plate(place(*at)))
        .collect();
    let d = curve::through(&points)?.d;
    let casing = if flow.now {
        "counterflow"
    } else {
        "counterflow counterflow--pale"
    };
    let strokes = [casing, "counterflow counterflow--core"].map(|class| Stroke {
        class,
        d: d.clone(),
    });
    let head = Note {
        layer: Layer::Precursors,
        at: place(*course.last()?),
        glyph: HEAD,
        class: if flow.now {
            "counterflow__head"
        } else {
            "counterflow__head counterflow__head--pale"
        },
        lines: language().flow_label(&flow),
        name: language().flow_name(&flow),
        claim: Some(flow.means.id),
    };
    Some((strokes.into(), head))
}

/// What was seized in a country in a period: a note an operation.
fn seized(anchor: &Anchor, period: Period) -> Vec<Note> {
    let groups = groups_in(anchor.key, period);
    // A second operation would stand east of the first.
    let first = anchor.at.first().copied().map(place);
    let places = (0_u8..).filter_map(|index| {
        let LonLat { lon, lat } = first?;
        let lon = lon + f64::from(index) * 1.5;
        Some(LonLat { lon, lat })
    });
    let notes = groups.iter().zip(places).map(|(group, at)| Note {
        layer: Layer::Precursors,
        at,
        glyph: FLASK,
        class: "flask",
        lines: language().seized_label(group),
        name: language().seized_name(group),
        claim: None,
    });
    notes.collect()
}

/// The missions, in their year alone.
fn mission(anchor: &Anchor, period: Period) -> Option<Note> {
    let claim = missions(period)?;
    Some(Note {
        layer: Layer::Precursors,
        at: place(*anchor.at.first()?),
        glyph: LENS,
        class: "mission",
        lines: language().mission_label(claim),
        name: language().mission_name(claim, anchor.key),
        claim: Some(claim.id),
    })
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let mut sources = Vec::new();
    for row in amounts(period).chain(no_use()) {
        add_sources(&mut sources, row.sources);
    }
    let sentence = Precursors::of(period)
        .map(|precursors| language().precursors_sentence(period, &precursors));
    let labels = language().precursors_labels();
    LayerSheet {
        sentence: sentence.unwrap_or_default(),
        elsewhere: elsewhere(period),
        table: LayerTable {
            caption: labels.caption.to_owned(),
            heads: labels.heads.map(str::to_owned).into(),
            rows: PRECURSORS
                .iter()
                .map(|row| layer_row(row, period))
                .collect(),
        },
        sources,
        claims: claims_on(Topic::Precursors),
    }
}

fn layer_row(row: &Row, period: Period) -> LayerRow {
    LayerRow {
        cells: language().precursor_cells(row),
        now: period.meets_time(row.from, row.to),
        claim: None,
        sources: row.sources.to_vec(),
    }
}
