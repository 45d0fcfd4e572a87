//! What the further layers put on the plate: lines in plate units, and symbols whose labels find room.

use northern_route_geometry::albers::LonLat;

use crate::geo::camera::Camera;
use crate::model::period::Period;
use crate::scene::labels::Labels;
use crate::scene::marks::Mark;
use crate::scene::place_in_frame::Spot;
use crate::scene::room::{Room, Sheet};
use crate::scene::text_width::text_width;
use crate::scene::{borders, cooperation, eradication, precursors, transport};
use crate::state::choice::{Layer, Layers};

/// Size of a label in pixels.
const LABEL_SIZE: f64 = 11.0;
/// Height of a line of a label in pixels.
const LINE_HEIGHT: f64 = 12.5;

/// The glyph of words that belong to a line: nothing is drawn, and they may stand further off.
pub const ON_LINE: &str = "M0 0";

/// What a layer draws in a period, before the camera.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawn {
    /// Lines, from below to above.
    pub strokes: Vec<Stroke>,
    /// Symbols, those that must keep their label first.
    pub notes: Vec<Note>,
}

/// A line over the ground.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Its class, as `tie` or `tie tie--pale`.
    pub class: &'static str,
    /// SVG path in plate units.
    pub d: String,
}

/// A symbol at a place, with a label that may be dropped when there is no room.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Whose.
    pub layer: Layer,
    /// Where.
    pub at: LonLat,
    /// SVG path around the origin in pixels; empty for a label alone.
    pub glyph: &'static str,
    /// Class of the glyph and its label, as `badge badge--in`.
    pub class: &'static str,
    /// Lines of the label.
    pub lines: Vec<String>,
    /// Accessible name: the whole in words.
    pub name: String,
    /// The claim that it rests on; without one it leads to the layer's block in the margin.
    pub claim: Option<u16>,
}

/// A note with its place in the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The note.
    pub note: Note,
    /// Where it stands.
    pub spot: Spot,
    /// Offset of the label's first baseline in pixels and its `text-anchor`; none without room.
    pub label: Option<(f64, f64, &'static str)>,
}

/// What a layer draws in a period; nothing for a layer of the page's own module.
pub fn drawn(layer: Layer, period: Period) -> Drawn {
    match layer {
        Layer::Cooperation => cooperation::drawn(period),
        Layer::Borders => borders::drawn(period),
        Layer::Precursors => precursors::drawn(period),
        Layer::Eradication => eradication::drawn(period),
        Layer::Transport => transport::drawn(period),
        _ => Drawn::default(),
    }
}

/// What all layers that are on draw in a period.
pub fn all(layers: Layers, period: Period) -> Drawn {
    let mut all = Drawn::default();
    for layer in layers.iter() {
        let Drawn { strokes, notes } = drawn(layer, period);
        all.strokes.extend(strokes);
        all.notes.extend(notes);
    }
    all
}

/// What discs and the page's own names take of the sheet.
pub fn taken(compact: bool, marks: &[Mark], labels: &Labels) -> Vec<Room> {
    let sheet = Sheet::new(compact);
    let mut taken = sheet.marks(marks);
    taken.extend(sheet.furniture());
    taken.extend(labels.territories.iter().map(|territory| territory.room));
    taken.extend(labels.waters.iter().flat_map(|water| water.rooms(sheet)));
    taken.extend(labels.towns.iter().map(|town| {
        let (x, y) = (town.spot.x * sheet.width, town.spot.y * sheet.height);
        let half = text_width(town.name, LABEL_SIZE) / 2.0;
        let middle = match town.anchor {
            "start" => x + town.dx + half,
            "end" => x + town.dx - half,
            _ => x + town.dx,
        };
        Room::around(middle, y + town.dy - 4.0, half, 6.0)
    }));
    taken.retain(|room| room.right > 0.0 && room.bottom > 0.0);
    taken
}

/// Gives each note on the sheet its place, and its label where there is room for it.
pub fn placed(
    notes: Vec<Note>,
    camera: Camera,
    compact: bool,
    mut taken: Vec<Room>,
) -> Vec<Placed> {
    let sheet = Sheet::new(compact);
    let on_sheet: Vec<(Note, Spot)> = notes
        .into_iter()
        .map(|note| {
            let spot = Spot::of(note.at, camera);
            (note, spot)
        })
        .filter(|(_, spot)| spot.is_near(-0.01))
        .collect();
    // Every glyph keeps its place; labels go around them.
    for (_, spot) in on_sheet.iter().filter(|(note, _)| !note.glyph.is_empty()) {
        taken.push(Room::around(
            spot.x * sheet.width,
            spot.y * sheet.height,
            7.0,
            7.0,
        ));
    }
    on_sheet
        .into_iter()
        .map(|(note, spot)| {
            let label = label(&note, spot, sheet, &mut taken);
            Placed { note, spot, label }
        })
        .collect()
}

/// The first free side of a note for its label.
fn label(
    note: &Note,
    spot: Spot,
    sheet: Sheet,
    taken: &mut Vec<Room>,
) -> Option<(f64, f64, &'static str)> {
    let lines = note.lines.len() as f64;
    if note.lines.is_empty() {
        return None;
    }
    let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
    let widths = note.lines.iter().map(|line| text_width(line, LABEL_SIZE));
    let half = widths.fold(0.0, f64::max) / 2.0;
    let tall = lines * LINE_HEIGHT;
    let distances: &[f64] = match note.glyph {
        "" => &[0.0],
        ON_LINE => &[9.0, 13.0, 20.0],
        _ => &[9.0, 10.0, 13.0],
    };
    let level = 4.0 - (lines - 1.0) * LINE_HEIGHT / 2.0;
    let sides = |away: f64| {
        [
            (away, level, "start"),
            (-away, level, "end"),
            (0.0, away + 9.0, "middle"),
            (
                0.0,
                4.0 - away - (lines - 1.0) * LINE_HEIGHT - 5.0,
                "middle",
            ),
            (away, away + 6.0, "start"),
            (-away, away + 6.0, "end"),
            (away, -away - (lines - 1.0) * LINE_HEIGHT, "start"),
            (-away, -away - (lines - 1.0) * LINE_HEIGHT, "end"),
        ]
    };
    let all = distances.iter().flat_map(|away| sides(*away));
    all.into_iter().find(|(dx, dy, anchor)| {
        let middle = match *anchor {
            "start" => x + dx + half,
            "end" => x + dx - half,
            _ => x + dx,
        };
        let top = y + dy - 9.0;
        let room = Room {
            left: middle - half - 2.0,
            top,
            right: middle + half + 2.0,
            bottom: top + tall + 1.0,
        };
        let free = room.is_on(sheet, 6.0) && !taken.iter().any(|other| other.meets(&room));
        if free {
            taken.push(room);
        }
        free
    })
}
