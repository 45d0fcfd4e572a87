//! The layer borders: lengths, stretches that were not settled, and who guarded the Tajik–Afghan border.

use crate::model::record::Date;
use northern_route_geometry::albers::LonLat;

use crate::model::evidence::record::{Anchor, AnchorUse, Happening, Row, Tick, Topic};
use crate::model::evidence::reference::Reference;
use crate::model::evidence::tables::{
    BORDERS, CONTRADICTIONS, SPOTS, anchored, anchors, claim, contradiction, happening, row_of,
};
use crate::model::period::Period;
use crate::scene::layers::overlay::{Drawn, Note};
use crate::scene::layers::sheet::{LayerSheet, Twin, TwinRow, claims_on};
use crate::scene::margin::sources::add_sources;
use crate::scene::plate::place_in_frame::place;
use crate::state::choice::Layer;
use crate::words::en::layers::borders::{self as words, Handovers, Told, Unsettled};

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

/// The year for which the unsettled stretches are stated.
const STATED: u16 = 2012;
/// The year of the Kazakh–Kyrgyz agreement, as claim C020 names it.
const AGREED: u16 = 2001;
/// The claim that Kyrgyzstan had not ratified it.
const AGREEMENT_CLAIM: u16 = 20;
/// The contradiction about that.
const RATIFICATION: u16 = 30;
/// The claim about the share of the Kyrgyz border that `kgz-undelimited` gives.
const SHARE_CLAIM: u16 = 21;
/// The claim about the boundary that most needs attention.
const PRESSING: u16 = 95;

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let lengths = anchors(AnchorUse::Border).filter_map(length);
    let unsettled = UNSETTLED
        .iter()
        .filter_map(|stretch| unsettled(stretch, period));
    let guard = handovers().and_then(|handovers| guard(period, &handovers));
    // What the chosen year is about keeps its label before what holds at any time.
    let (strong, pale): (Vec<_>, Vec<_>) = unsettled.partition(|(strong, _)| *strong);
    let strong = strong.into_iter().map(|(_, note)| note);
    let pale = pale.into_iter().map(|(_, note)| note);
    Drawn {
        strokes: Vec::new(),
        notes: strong.chain(guard).chain(lengths).chain(pale).collect(),
    }
}

/// The row with this key.
fn row(key: &str) -> Option<&'static Row> {
    row_of(BORDERS, key)
}

/// The further published lengths of the same border.
fn others(row: &Row) -> Vec<&'static Row> {
    let same = |other: &&Row| {
        other.key != row.key
            && (other.place, other.object, other.measure) == (row.place, row.object, row.measure)
    };
    BORDERS.iter().filter(same).collect()
}

/// The contradiction that touches a row.
fn dispute(row: &Row) -> Option<u16> {
    let key = format!("borders:{}", row.key);
    let touches = |rows: &[&str]| rows.contains(&key.as_str());
    let found = CONTRADICTIONS.iter().find(|found| touches(found.rows));
    found.map(|found| found.id)
}

/// The contradiction about the ratification, where the table has it.
fn ratification() -> Option<u16> {
    contradiction(RATIFICATION).map(|found| found.id)
}

/// The ratification itself, and the contradiction about it.
fn ratified() -> Option<(&'static Happening, u16)> {
    Some((happening("2008-kgz-border")?, ratification()?))
}

/// What was settled after the report, up to the end of a period.
fn settled(period: Period) -> Vec<&'static Happening> {
    let later = ["2017-demarcation", "2023-kgz-uzb-border"];
    let known = later.into_iter().filter_map(happening);
    known
        .filter(|event| event.first.is_some_and(|year| year <= period.last()))
        .collect()
}

/// The length of a border, as a note.
fn length(anchor: &Anchor) -> Option<Note> {
    let row = row(anchor.key)?;
    let (others, dispute) = (others(row), dispute(row));
    Some(Note {
        layer: Layer::Borders,
        at: place(*anchor.at.first()?),
        glyph: glyph(anchor.tick?),
        class: "length",
        lines: words::length_label(row, &others, dispute),
        name: words::length_name(row, &others, dispute),
        claim: None,
    })
}

/// A stretch that was not settled, what is said of it, and where its symbol stands: a spot of the
/// table, or a place in the country or on the border that is meant.
struct Stretch {
    what: fn() -> Option<Unsettled>,
    claims: &'static [u16],
    at: At,
}

enum At {
    Spot(&'static str),
    Claim(u16),
}

const UNSETTLED: [Stretch; 4] = [
    Stretch {
        what: || Some(Unsettled::Isfara),
        claims: &[18, PRESSING],
        at: At::Spot("isfara-valley"),
    },
    Stretch {
        what: || Some(Unsettled::Enclaves),
        claims: &[19],
        at: At::Spot("uzbek-enclaves"),
    },
    Stretch {
        what: || Some(Unsettled::Agreement(AGREED)),
        claims: &[AGREEMENT_CLAIM],
        at: At::Claim(AGREEMENT_CLAIM),
    },
    Stretch {
        what: || Some(Unsettled::Share(row("kgz-undelimited")?.amount)),
        claims: &[SHARE_CLAIM],
        at: At::Claim(SHARE_CLAIM),
    },
];

/// A stretch as a note, and whether the chosen time is the one that it is stated for.
fn unsettled(stretch: &Stretch, period: Period) -> Option<(bool, Note)> {
    let what = (stretch.what)()?;
    let agreed = matches!(what, Unsettled::Agreement(year) if period.contains(year));
    let strong = period.contains(STATED) || agreed;
    let at = match stretch.at {
        At::Claim(id) => {
            let key = Reference::Claim(id).name();
            place(*anchored(AnchorUse::Unsettled, &key).first()?)
        }
        At::Spot(id) => {
            let spot = SPOTS.iter().find(|spot| spot.id == id)?;
            LonLat {
                lon: spot.lon,
                lat: spot.lat,
            }
        }
    };
    let alone = (period.first(), period.last()) == (STATED, STATED);
    let said = stretch.claims.iter().filter_map(|id| claim(*id));
    let said: Vec<&str> = said.map(|claim| claim.statement).collect();
    let mut name = said.join(" ");
    if let (Unsettled::Agreement(_), Some((event, dispute))) = (what, ratified()) {
        name += &words::ratified(event, dispute);
    }
    let note = Note {
        layer: Layer::Borders,
        at,
        glyph: BROKEN_RING,
        class: if strong {
            "unsettled"
        } else {
            "unsettled unsettled--pale"
        },
        lines: words::unsettled_label(what, stretch.claims, STATED, alone, ratification()),
        name,
        claim: stretch.claims.first().copied(),
    };
    Some((strong, note))
}

/// The handovers of the Tajik–Afghan border.
fn handovers() -> Option<Handovers> {
    Some(Handovers {
        pamir: happening("2004-pamir")?,
        last: happening("2005-panj")?,
        section: row("tjk-afg-pamir")?,
    })
}

/// Who guarded the Tajik–Afghan border, on the Pamir section of the Panj.
fn guard(period: Period, handovers: &Handovers) -> Option<Note> {
    Some(Note {
        layer: Layer::Borders,
        at: place(*anchored(AnchorUse::Guard, handovers.section.key).first()?),
        glyph: PENNANT,
        class: "guard",
        lines: words::guard_label(period, handovers),
        name: words::guards(period, handovers),
        claim: None,
    })
}

/// The first and last year of a time.
pub fn years(from: Option<Date>, to: Option<Date>) -> Option<(u16, u16)> {
    Some((from?.year(), to?.year()))
}

/// Whether a time has a year of the period.
pub fn touches(from: Option<Date>, to: Option<Date>, period: Period) -> bool {
    years(from, to).is_some_and(|(from, to)| from <= period.last() && period.first() <= to)
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let mut sources = Vec::new();
    for row in BORDERS {
        add_sources(&mut sources, row.sources);
    }
    let handovers = handovers();
    for event in handovers.iter().flat_map(|all| [all.pamir, all.last]) {
        add_sources(&mut sources, event.sources);
    }
    let told = handovers.and_then(|handovers| told(handovers, period));
    LayerSheet {
        sentence: told.map_or(String::new(), |told| words::sentence(period, &told)),
        elsewhere: elsewhere(period, handovers.as_ref()),
        table: Twin {
            caption: words::CAPTION.to_owned(),
            heads: words::HEADS.map(str::to_owned).into(),
            rows: rows(period, handovers.as_ref()),
        },
        sources,
        claims: claims_on(Topic::Borders),
    }
}

fn told(handovers: Handovers, period: Period) -> Option<Told> {
    let pairs = anchors(AnchorUse::Border).filter_map(|anchor| row(anchor.key));
    let disputed: Vec<u16> = pairs.filter_map(dispute).collect();
    Some(Told {
        stated: STATED,
        agreed: AGREED,
        ratified: ratified(),
        settled: settled(period),
        share: row("kgz-undelimited")?,
        crossings: row("ca-afg-crossings")?,
        disputed: (disputed.len(), *disputed.first()?),
        handovers,
    })
}

/// The years that the sources speak of, where the period has none of them.
fn elsewhere(period: Period, handovers: Option<&Handovers>) -> Vec<u16> {
    let events = handovers
        .iter()
        .flat_map(|all| [all.pamir.first, all.last.first]);
    let mut years: Vec<u16> = events.flatten().collect();
    years.extend([AGREED, STATED]);
    years.sort_unstable();
    if years.iter().any(|year| period.contains(*year)) {
        return Vec::new();
    }
    years
}

/// The twin: every row of the table, then what stands on the plate without a figure.
fn rows(period: Period, handovers: Option<&Handovers>) -> Vec<TwinRow> {
    let figures = BORDERS.iter().map(|row| TwinRow {
        cells: vec![
            words::sides(row.place, row.object),
            words::measure(row).to_owned(),
            words::amount(row.amount, row.unit),
            words::time(row.from, row.to),
            row.remark.to_owned(),
        ],
        now: touches(row.from, row.to, period),
        claim: (row.key == "kgz-undelimited").then_some(SHARE_CLAIM),
        sources: row.sources.to_vec(),
    });
    let stated = [18, 19, AGREEMENT_CLAIM, PRESSING]
        .into_iter()
        .filter_map(claim);
    let stated = stated.map(|claim| TwinRow {
        cells: vec![
            words::sides(
                claim.places.first().copied().unwrap_or(""),
                claim.places.get(1).copied().unwrap_or(""),
            ),
            if claim.id == PRESSING {
                words::MOST_PRESSING
            } else {
                words::NOT_SETTLED
            }
            .to_owned(),
            words::NO_FIGURE.to_owned(),
            words::time(claim.from, claim.to),
            claim.statement.to_owned(),
        ],
        now: touches(claim.from, claim.to, period),
        claim: Some(claim.id),
        sources: claim.chain.to_vec(),
    });
    let events = handovers.into_iter().flat_map(|all| [all.pamir, all.last]);
    let events = events.map(|event| TwinRow {
        cells: vec![
            words::sides("TJK", "AFG"),
            words::GUARDS.to_owned(),
            words::NO_FIGURE.to_owned(),
            words::time(event.from, event.to),
            words::event(event),
        ],
        now: touches(event.from, event.to, period),
        claim: None,
        sources: event.sources.to_vec(),
    });
    figures.chain(stated).chain(events).collect()
}
