//! The layer cooperation: what it draws on the plate and says in the margin.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::evidence::record::{Body, Membership, Tie, Topic};
use crate::model::evidence::tables::{BODIES, MEMBERSHIPS, SPOTS, TIES};
use crate::model::layers::cooperation::{
    Day, Standing, body, standing, tie_years, touches, year_of,
};
use crate::model::layers::ties::{Bond, Cooperation, End, Stated};
use crate::model::order::ordered;
use crate::model::period::Period;
use crate::model::provenance::add_sources;
use crate::model::record::Source;
use crate::scene::layers::membership::{STATES, agencies, counting, glyph};
use crate::scene::layers::overlay::{Drawn, LABEL_SIZE, Note, ON_LINE, Stroke};
use crate::scene::layers::sheet::{LayerRow, LayerSheet, LayerTable, claims_on};
use crate::scene::layers::ties::{self, CAPITALS, LINES, Line, Widths, capital};
use crate::scene::plate::room::Room;
use crate::scene::plate::text_width::text_width;
use crate::state::choice::Layer;
use crate::words::language::language;
use crate::words::layers::cooperation::CooperationLanguage as _;

/// The body whose members have a badge.
const CENTRE: &str = "CARICC";
/// The state whose absence the report speaks of.
const NOT_IN: &str = "AFG";

/// A square of dashes with a 0.
const OUT: &str = "M-5.5 -3V-5.5H-3M-1.4 -5.5H1.4M3 -5.5H5.5V-3M5.5 -1.4V1.4M5.5 3V5.5H3M1.4 5.5H-1.4\
                   M-3 5.5H-5.5V3M-5.5 1.4V-1.4M0 -3.2C1.4 -3.2 2 -1.9 2 0C2 1.9 1.4 3.2 0 3.2\
                   C-1.4 3.2 -2 1.9 -2 0C-2 -1.9 -1.4 -3.2 0 -3.2Z";
/// A square in a square.
const SEAT: &str = "M-6.5 -6.5H6.5V6.5H-6.5ZM-5.2 -5.2V5.2H5.2V-5.2ZM-3.4 -3.4H3.4V3.4H-3.4Z";

/// What stands on the plate in a period.
pub fn drawn(period: Period) -> Drawn {
    let mut drawn = Drawn::default();
    for tied in tied(period) {
        let Tied { line, bond } = &tied;
        drawn.strokes.extend(if bond.exists() {
            whole(&line.whole(), bond.now)
        } else {
            parted(line.parted(), bond.now)
        });
        drawn.notes.extend(tie_note(&tied, period));
    }
    drawn.notes.extend(badges(period));
    drawn
}

/// The line that a tie runs along; none for a tie with a body.
fn line_of(tie: &Tie) -> Option<&'static Line> {
    Line::between(End::of(tie.from).state()?, End::of(tie.to).state()?)
}

/// A line with what is stated of it.
struct Tied {
    line: &'static Line,
    bond: Bond,
}

/// Every line, the missing ones first: working ones lie above their channels.
fn tied(period: Period) -> Vec<Tied> {
    let mut all = Vec::new();
    for missing in [true, false] {
        for line in &LINES {
            let along = |tie: &&Tie| line_of(tie).is_some_and(|own| own.ends == line.ends);
            let ties = TIES.iter().filter(along);
            let ties: Vec<&Tie> = ties.filter(|tie| tie.exists != missing).collect();
            let bond = Bond::of(line.ends, &ties, period);
            all.extend(bond.map(|bond| Tied { line, bond }));
        }
    }
    all
}

/// What the words of ties and badges take of the sheet before those of towns.
pub fn reserved(camera: Camera, size: PlateSize) -> Vec<Room> {
    let width = |lines: &[String]| {
        let widths = lines.iter().map(|line| text_width(line, LABEL_SIZE));
        widths.fold(0.0, f64::max)
    };
    let all = tied(Period::default());
    let of_line = |line: &Line| {
        let tied = all.iter().filter(|tied| tied.line.ends == line.ends);
        let labels = tied.map(|tied| width(&label(tied)));
        labels.fold(0.0, f64::max)
    };
    let widths = Widths {
        lines: LINES.each_ref().map(of_line),
        out: requests().map_or(0.0, |tie| width(&language().out_label(tie))),
        seat: width(&[language().cooperation_labels().seat.to_owned()]),
    };
    ties::reserved(camera, size, &widths)
}

/// The label of a tie, with its second end where that is not on the plate.
fn label(Tied { line, bond }: &Tied) -> Vec<String> {
    let beyond = capital(line.ends[1]).is_none().then_some(line.ends[1]);
    language().tie_label(bond, beyond)
}

/// A tie in the key: its drawing within 36 by 14 pixels, what it is, its claim.
pub fn key(period: Period) -> Vec<(Vec<Stroke>, String, u16)> {
    let mut all = tied(period);
    all.reverse();
    let row = |Tied { bond, .. }: Tied| {
        let strokes = if bond.exists() {
            whole("M0 7H36", bond.now)
        } else {
            let parts = ["M9 7H0", "M9 7H27", "M27 7H36"];
            parted(parts.map(str::to_owned), bond.now)
        };
        (strokes, language().tie_line(&bond), bond.claim)
    };
    all.into_iter().map(row).collect()
}

/// A working tie: a double line.
fn whole(d: &str, now: bool) -> Vec<Stroke> {
    let class = if now {
        ["tie", "tie__core"]
    } else {
        ["tie tie--pale", "tie__core tie__core--pale"]
    };
    let stroke = |class| Stroke {
        class,
        d: d.to_owned(),
    };
    class.map(stroke).to_vec()
}

/// A missing tie: a channel between two stubs with blunt ends.
fn parted([first, void, last]: [String; 3], now: bool) -> Vec<Stroke> {
    let class = |strong, pale| if now { strong } else { pale };
    let mut strokes = vec![
        Stroke {
            class: class("void void--banks", "void void--banks void--pale"),
            d: void.clone(),
        },
        Stroke {
            class: "void",
            d: void,
        },
    ];
    for stub in [first, last] {
        for class in [
            class("stub", "stub stub--pale"),
            class("stub__core", "stub__core stub__core--pale"),
            class("stub__end", "stub__end stub__end--pale"),
        ] {
            let d = stub.clone();
            strokes.push(Stroke { class, d });
        }
    }
    strokes
}

fn tie_note(tied: &Tied, period: Period) -> Option<Note> {
    let Tied { line, bond } = tied;
    Some(Note {
        layer: Layer::Cooperation,
        at: line.middle()?,
        glyph: ON_LINE,
        class: match (bond.exists(), bond.now) {
            (true, true) => "tied",
            (true, false) => "tied tied--pale",
            (false, true) => "tied tied--missing",
            (false, false) => "tied tied--missing tied--pale",
        },
        lines: label(tied),
        name: language().tie_name(bond, period),
        claim: Some(bond.claim),
    })
}

/// The badges of CARICC at the end of a period; none before it exists.
fn badges(period: Period) -> Vec<Note> {
    let Some(centre) = body(CENTRE) else {
        return Vec::new();
    };
    let day = Day::end_of(period.last());
    let badge = |state: &'static str, at: LonLat| {
        let standing = standing(centre, state, day);
        let (class, row) = match standing {
            Standing::NotYet | Standing::NoLonger => return None,
            Standing::Absent => return (state == NOT_IN).then(|| out(at, period)).flatten(),
            Standing::Undated(row) => ("badge badge--undated", row),
            Standing::Dated(row) => ("badge", row),
        };
        Some(Note {
            layer: Layer::Cooperation,
            at,
            glyph: glyph(standing).d,
            class,
            lines: Vec::new(),
            name: language().badge_name(state, row, period),
            claim: None,
        })
    };
    let mut notes: Vec<Note> = CAPITALS
        .iter()
        .filter_map(|(state, _)| badge(state, capital(state)?))
        .collect();
    if !matches!(standing(centre, NOT_IN, day), Standing::NotYet) {
        notes.extend(seat(centre));
    }
    // The label of the one that is not in it comes before the rest.
    let (first, rest): (Vec<Note>, Vec<Note>) =
        notes.into_iter().partition(|note| !note.lines.is_empty());
    [first, rest].into_iter().flatten().collect()
}

/// That the state that is not in it made no requests.
fn requests() -> Option<&'static Tie> {
    TIES.iter()
        .find(|tie| tie.from == NOT_IN && tie.to == CENTRE && tie.kind == "request")
}

/// The badge of the state that is not in CARICC, with the requests that it did not make.
fn out(at: LonLat, period: Period) -> Option<Note> {
    let requests = requests()?;
    let now = year_of(requests).is_some_and(|year| period.contains(year));
    Some(Note {
        layer: Layer::Cooperation,
        at,
        glyph: OUT,
        class: if now {
            "badge badge--out"
        } else {
            "badge badge--out badge--pale"
        },
        lines: language().out_label(requests),
        name: language().out_name(NOT_IN, requests, period),
        claim: Some(requests.claim),
    })
}

fn seat(centre: &Body) -> Option<Note> {
    let spot = SPOTS.iter().find(|spot| spot.id == centre.seat)?;
    Some(Note {
        layer: Layer::Cooperation,
        at: LonLat {
            lon: spot.lon,
            lat: spot.lat,
        },
        glyph: SEAT,
        class: "badge badge--seat",
        lines: vec![language().cooperation_labels().seat.to_owned()],
        name: language().seat_name(centre, spot.name),
        claim: None,
    })
}

/// What the margin says of a period.
pub fn sheet(period: Period) -> LayerSheet {
    let sentence = body(CENTRE).map(|centre| {
        let cooperation = Cooperation::of(period, centre, &STATES, stated());
        language().cooperation_sentence(period, &cooperation)
    });
    let years = tie_years();
    let elsewhere = if years.iter().any(|year| period.contains(*year)) {
        Vec::new()
    } else {
        years
    };
    LayerSheet {
        sentence: sentence.unwrap_or_default(),
        elsewhere,
        table: table(period),
        sources: sources(period),
        claims: claims_on(Topic::Cooperation),
    }
}

/// The lines that are stated between states, by date.
fn stated() -> Vec<Stated> {
    let mut all: Vec<Stated> = Vec::new();
    for tie in TIES.iter().filter(|tie| line_of(tie).is_some()) {
        let (working, missing) = (usize::from(tie.exists), usize::from(!tie.exists));
        match all.iter_mut().find(|stated| stated.date == tie.date) {
            Some(stated) => {
                stated.working += working;
                stated.missing += missing;
            }
            None => all.push(Stated {
                date: tie.date,
                working,
                missing,
            }),
        }
    }
    ordered(all, |a, b| a.date.cmp(&b.date))
}

/// Whether a membership belongs to a period: its days touch it or, where its start is not known,
/// its body exists at the end.
fn belongs(row: &Membership, period: Period) -> bool {
    if row.from.is_none() {
        let day = Day::end_of(period.last());
        let standing = body(row.body).map(|body| standing(body, row.state, day));
        return matches!(standing, Some(Standing::Undated(_)));
    }
    touches(row.from, row.to, period)
}

fn table(period: Period) -> LayerTable {
    let memberships = MEMBERSHIPS.iter().map(|row| LayerRow {
        cells: language().membership_cells(row, End::of(row.body)),
        now: belongs(row, period),
        claim: None,
        sources: row.sources.to_vec(),
    });
    let ties = TIES.iter().map(|tie| LayerRow {
        cells: language().tie_cells(tie, [tie.from, tie.to].map(End::of)),
        now: year_of(tie).is_some_and(|year| period.contains(year)),
        claim: Some(tie.claim),
        sources: tie.sources.to_vec(),
    });
    let labels = language().cooperation_labels();
    LayerTable {
        caption: labels.caption.to_owned(),
        heads: labels.heads.map(str::to_owned).to_vec(),
        rows: memberships.chain(ties).collect(),
    }
}

/// The sources of what the map, the matrix and the lists below it show.
fn sources(period: Period) -> Vec<&'static Source> {
    let mut all = Vec::new();
    for tie in TIES {
        add_sources(&mut all, tie.sources);
    }
    let there = BODIES
        .iter()
        .filter(|body| touches(body.founded, body.ended, period));
    for body in there {
        add_sources(&mut all, body.sources);
    }
    for row in MEMBERSHIPS.iter().filter(|row| belongs(row, period)) {
        add_sources(&mut all, row.sources);
    }
    for agency in agencies(period) {
        add_sources(&mut all, agency.sources);
    }
    for claim in counting() {
        add_sources(&mut all, claim.chain);
    }
    for spot in SPOTS
        .iter()
        .filter(|spot| body(CENTRE).is_some_and(|own| own.seat == spot.id))
    {
        add_sources(&mut all, spot.sources);
    }
    all
}
