//! The layer precursors: chemicals on their way into Afghanistan, missions, and what was seized.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, Point};

use crate::geo::curve;
use crate::model::evidence::record::{Anchor, AnchorUse, ClaimAmount, Row, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{PRECURSORS, anchored, anchors, claim};
use crate::model::period::Period;
use crate::scene::layers::borders::{touches, years};
use crate::scene::layers::overlay::{Drawn, Note, Stroke};
use crate::scene::layers::sheet::{LayerSheet, Twin, TwinRow, claims_on};
use crate::scene::margin::sources::add_sources;
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::en::layers::precursors::{self as words, Told};

/// An open head that points down the plate, its tip at the end of the arrow.
const HEAD: &str = "M-8-6L0 7L8-6H3.5L0-1L-3.5-6Z";
/// The claim that precursors depend on roads and railways.
const EASIER: u16 = 32;
/// The claim that has the direction: what is checked, and what may leave the region.
const DIRECTION: u16 = 31;
/// The row that says that Afghanistan has no use of its own for them.
const NO_USE: &str = "afg-no-use";
/// The row whose source says that none came by the northern route in its year.
const NONE_CAME: &str = "tjk-aa-2018";

/// The claim about missions at the borders with Afghanistan and with China.
const MISSIONS: u16 = 30;
/// A lens.
const LENS: &str = "M-5-1.5A3.7 3.7 0 1 1 2.4-1.5A3.7 3.7 0 1 1-5-1.5M1.3 1.3L5.5 5.5";

/// A flask; of one size, whatever the amount.
const FLASK: &str = "M-2-6H2M-1.3-6V-1.5L-5 5.5H5L1.3-1.5V-6M-3.2 2H3.2";

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let (strokes, head) = flow(period).unzip();
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

fn row(key: &str) -> Option<&'static Row> {
    PRECURSORS.iter().find(|row| row.key == key)
}

/// The arrow into Afghanistan, from Central Asia as a whole to Afghanistan as a whole, strong in the year of its report.
/// Schematic; clear of corridors, capitals and discs, never along a road or a railway. It is absent where the period is the
/// one for which a source says that none came this way.
fn flow(period: Period) -> Option<(Vec<Stroke>, Note)> {
    let (easier, direction, none_came) = (claim(EASIER)?, claim(DIRECTION)?, row(NONE_CAME)?);
    if years(none_came.from, none_came.to) == Some((period.first(), period.last())) {
        return None;
    }
    let strong = touches(easier.from, easier.to, period);
    let course = anchored(AnchorUse::Counterflow, &Reference::Claim(DIRECTION).name());
    let points: Vec<Point> = course
        .iter()
        .map(|at| plate::to_plate(place(*at)))
        .collect();
    let d = curve::through(&points)?.d;
    let casing = if strong {
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
        class: if strong {
            "counterflow__head"
        } else {
            "counterflow__head counterflow__head--pale"
        },
        lines: words::flow_label(DIRECTION, EASIER),
        name: words::flow_name(direction, easier, row(NO_USE)?, none_came),
        claim: Some(EASIER),
    };
    Some((strokes.into(), head))
}

/// What was seized in a country in a period: a note an operation.
fn seized(anchor: &Anchor, period: Period) -> Vec<Note> {
    let mut groups: Vec<Vec<&Row>> = Vec::new();
    for row in amounts(period).filter(|row| row.place == anchor.key) {
        match groups.last_mut() {
            Some(group) if group[0].measure == row.measure => group.push(row),
            _ => groups.push(vec![row]),
        }
    }
    // A second operation would stand east of the first.
    let first = anchor.at.first().copied().map(place);
    let places = (0_u8..).filter_map(|index| {
        let LonLat { lon, lat } = first?;
        let lon = lon + f64::from(index) * 1.5;
        Some(LonLat { lon, lat })
    });
    let notes = groups.iter().zip(places).map(|(rows, at)| Note {
        layer: Layer::Precursors,
        at,
        glyph: FLASK,
        class: "flask",
        lines: words::seized_label(rows),
        name: words::seized_name(rows),
        claim: None,
    });
    notes.collect()
}

/// The missions, in their year alone.
fn mission(anchor: &Anchor, period: Period) -> Option<Note> {
    let claim = claim(MISSIONS).filter(|claim| touches(claim.from, claim.to, period))?;
    Some(Note {
        layer: Layer::Precursors,
        at: place(*anchor.at.first()?),
        glyph: LENS,
        class: "mission",
        lines: words::mission_label(claim.from, claim.id),
        name: words::mission_name(anchor.key, claim.statement),
        claim: Some(claim.id),
    })
}

/// The rows with an amount that touch a period.
fn amounts(period: Period) -> impl Iterator<Item = &'static Row> {
    PRECURSORS
        .iter()
        .filter(move |row| row.amount != ClaimAmount::None && touches(row.from, row.to, period))
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let mut sources = Vec::new();
    let no_use = row(NO_USE);
    for row in amounts(period).chain(no_use) {
        add_sources(&mut sources, row.sources);
    }
    LayerSheet {
        sentence: told(period).map_or(String::new(), |told| words::sentence(period, &told)),
        elsewhere: elsewhere(period),
        table: Twin {
            caption: words::CAPTION.to_owned(),
            heads: words::HEADS.map(str::to_owned).into(),
            rows: PRECURSORS.iter().map(|row| twin_row(row, period)).collect(),
        },
        sources,
        claims: claims_on(Topic::Precursors),
    }
}

fn told(period: Period) -> Option<Told> {
    let (easier, missions) = (claim(EASIER)?, claim(MISSIONS)?);
    Some(Told {
        rows: amounts(period).collect(),
        missions: touches(missions.from, missions.to, period)
            .then_some((missions.from, missions.id)),
        none_came: row(NONE_CAME)
            .filter(|row| !period.is_year() && touches(row.from, row.to, period)),
        easier: (easier.from, easier.id),
        no_use: row(NO_USE)?,
    })
}

/// The years with something seized, where the period has none.
fn elsewhere(period: Period) -> Vec<u16> {
    if amounts(period).next().is_some() {
        return Vec::new();
    }
    let spans = PRECURSORS.iter().filter_map(|row| years(row.from, row.to));
    let mut all: Vec<u16> = spans.flat_map(|(first, last)| first..=last).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn twin_row(row: &Row, period: Period) -> TwinRow {
    TwinRow {
        cells: words::cells(row),
        now: touches(row.from, row.to, period),
        claim: None,
        sources: row.sources.to_vec(),
    }
}
