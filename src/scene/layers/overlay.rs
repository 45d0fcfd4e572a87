//! What the further layers put on the plate: lines in plate units, and symbols whose labels find room.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::Point;

use crate::geo::camera::Camera;
use crate::geo::plate_size::PlateSize;
use crate::model::period::Period;
use crate::scene::layers::borders;
use crate::scene::layers::cooperation;
use crate::scene::layers::eradication;
use crate::scene::layers::precursors;
use crate::scene::layers::transport;
use crate::scene::plate::labels::Labels;
use crate::scene::plate::marks::Mark;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::{Room, Sheet};
use crate::scene::plate::text_width::{place_size, text_width};
use crate::state::choice::{Layer, Layers};

/// Size of a label in pixels.
pub const LABEL_SIZE: f64 = 11.0;
/// Height of a line of a label in pixels.
const LINE_HEIGHT: f64 = 12.5;

/// How far a label may stand off its symbol where none of its sides is free, in pixels.
const STAND_OFF: [f64; 4] = [26.0, 44.0, 64.0, 86.0];
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

/// Offset of a label's first baseline from its symbol in pixels, and its `text-anchor`.
pub type Side = (f64, f64, &'static str);

/// A note with its place in the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The note.
    pub note: Note,
    /// Where it stands.
    pub spot: Spot,
    /// Where its label stands; none without room.
    pub label: Option<Side>,
    /// Where a line from the symbol to a label that stands off ends, in pixels from the symbol.
    pub leader: Option<(f64, f64)>,
    /// Whether another layer speaks: its label shows with focus or hover alone.
    pub quiet: bool,
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

/// What all layers that are on draw in a period, that which speaks first: its labels go before those of others.
pub fn all(layers: Layers, period: Period) -> Vec<(Layer, Drawn)> {
    let themes = layers.thematic();
    themes.map(|layer| (layer, drawn(layer, period))).collect()
}

/// What is taken of a plate of a size, at its least and where it is larger: what keeps its size comes apart there, and
/// what stands far from its middle comes nearer to what lies beyond.
pub struct Taken([(Sheet, Vec<Room>); 4]);

impl Taken {
    /// Nothing.
    fn none(size: PlateSize) -> Self {
        Self([1.0, 1.2, 1.5, 1.85].map(|larger| {
            let Sheet { width, height, .. } = Sheet::new(size);
            let sheet = Sheet {
                width: width * larger,
                height: height * larger,
                size,
            };
            (sheet, Vec::new())
        }))
    }

    /// What discs, the page's own names and the corridors, as `clear` points, take of the sheet.
    pub fn by(
        camera: Camera,
        size: PlateSize,
        marks: &[Mark],
        labels: &Labels,
        clear: &[Point],
    ) -> Self {
        let mut all = Self::none(size);
        for (sheet, taken) in &mut all.0 {
            let sheet = *sheet;
            taken.extend(sheet.marks(marks));
            taken.extend(sheet.furniture());
            let waters = labels.waters.iter();
            taken.extend(waters.flat_map(|water| water.rooms(sheet)));
            taken.extend(clear.iter().map(|point| {
                let spot = Spot::of_plate(*point, camera);
                Room::around(spot.x * sheet.width, spot.y * sheet.height, 4.0, 4.0)
            }));
            // Names along the parallels grow with the plate.
            let grown = sheet.width / size.width();
            let territories = labels.territories.iter();
            taken.extend(
                territories
                    .flat_map(|territory| territory.rooms)
                    .map(|room| Room {
                        left: room.left * grown,
                        top: room.top * grown,
                        right: room.right * grown,
                        bottom: room.bottom * grown,
                    }),
            );
            let text = place_size(size);
            taken.extend(labels.towns.iter().flat_map(|town| {
                let (x, y) = (town.spot.x * sheet.width, town.spot.y * sheet.height);
                let half = text_width(town.name, text) / 2.0;
                let middle = match town.anchor {
                    "start" => x + town.dx + half,
                    "end" => x + town.dx - half,
                    _ => x + town.dx,
                };
                let name = Room::around(middle, y + town.dy - 0.35 * text, half, 0.55 * text);
                [name, Room::around(x, y, 2.0, 2.0)]
            }));
            taken.retain(|room| room.right > 0.0 && room.bottom > 0.0);
        }
        all
    }

    /// Whether a room is free, whatever the plate's width.
    fn is_free(&self, room: impl Fn(Sheet) -> Room) -> bool {
        self.0.iter().all(|(sheet, taken)| {
            let room = room(*sheet);
            room.is_on(*sheet, 6.0) && room.is_clear(&[taken])
        })
    }

    /// Takes it.
    fn put(&mut self, room: impl Fn(Sheet) -> Room) {
        for (sheet, taken) in &mut self.0 {
            taken.push(room(*sheet));
        }
    }
}

/// Gives each note on the sheet its place, and its label where there is room for it. The labels of layers that do not
/// speak stand at the first side that lies on the sheet: they show with focus or hover alone, over what is there.
pub fn placed(
    notes: Vec<Note>,
    camera: Camera,
    size: PlateSize,
    mut taken: Taken,
    speaks: impl Fn(Layer) -> bool,
) -> Vec<Placed> {
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
        taken.put(|sheet| Room::around(spot.x * sheet.width, spot.y * sheet.height, 7.0, 7.0));
    }
    on_sheet
        .into_iter()
        .map(|(note, spot)| {
            let quiet = !speaks(note.layer);
            if quiet {
                return Placed {
                    label: label(&note, spot, &mut Taken::none(size)),
                    leader: None,
                    note,
                    spot,
                    quiet,
                };
            }
            let label = label(&note, spot, &mut taken);
            let off = (label.is_none() && stands_off(&note))
                .then(|| stand_off(&note, spot, &mut taken))
                .flatten();
            Placed {
                note,
                spot,
                label: label.or(off.map(|(label, _)| label)),
                leader: off.map(|(_, end)| end),
                quiet,
            }
        })
        .collect()
}

/// The first free side of a note for its label.
fn label(note: &Note, spot: Spot, taken: &mut Taken) -> Option<Side> {
    if note.lines.is_empty() {
        return None;
    }
    let distances: &[f64] = match note.glyph {
        "" => &[0.0],
        ON_LINE => &[9.0, 13.0, 20.0],
        _ => &[9.0, 10.0, 13.0, 18.0],
    };
    let lines = note.lines.len() as f64;
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
    all.into_iter().find(|side| {
        let room = |sheet| room(note, spot, sheet, *side);
        let free = taken.is_free(room);
        if free {
            taken.put(room);
        }
        free
    })
}

/// What a label takes of the sheet at a side of its symbol.
fn room(note: &Note, spot: Spot, sheet: Sheet, (dx, dy, anchor): (f64, f64, &str)) -> Room {
    let (x, y) = (spot.x * sheet.width + dx, spot.y * sheet.height + dy);
    let widths = note.lines.iter().map(|line| text_width(line, LABEL_SIZE));
    let half = widths.fold(0.0, f64::max) / 2.0;
    let middle = match anchor {
        "start" => x + half,
        "end" => x - half,
        _ => x,
    };
    let top = y - 9.0;
    Room {
        left: middle - half - 2.0,
        top,
        right: middle + half + 2.0,
        bottom: top + note.lines.len() as f64 * LINE_HEIGHT + 1.0,
    }
}

/// Whether a note's label may stand off: sentences of two lines, where symbols crowd in valleys.
fn stands_off(note: &Note) -> bool {
    note.lines.len() > 1 && matches!(note.layer, Layer::Borders | Layer::Precursors)
}

/// The nearest free place for a label that stands off its symbol, and where the line to it ends.
fn stand_off(note: &Note, spot: Spot, taken: &mut Taken) -> Option<(Side, (f64, f64))> {
    let tall = note.lines.len() as f64 * LINE_HEIGHT;
    let ways = STAND_OFF.into_iter().flat_map(|far| {
        let near = far * 0.7;
        [
            (far, 0.0, "start"),
            (far, far * 0.4, "start"),
            (near, near, "start"),
            (near, -near, "start"),
            (0.0, far, "middle"),
            (0.0, -far, "middle"),
            (-far, 0.0, "end"),
            (-far, far * 0.4, "end"),
            (-near, near, "end"),
            (-near, -near, "end"),
        ]
    });
    for (dx, dy, anchor) in ways {
        // A label below hangs from its line's end, one above stands on it, one beside is level with it.
        let (gap, first) = match anchor {
            "start" => (3.0, 13.0 - tall / 2.0 - 3.5),
            "end" => (-3.0, 13.0 - tall / 2.0 - 3.5),
            _ if dy > 0.0 => (0.0, 11.0),
            _ => (0.0, 7.0 - tall),
        };
        let side = (dx + gap, dy + first, anchor);
        let room = |sheet| room(note, spot, sheet, side);
        // A line may cross a corridor, whose points are small, but no name and no symbol.
        let crossed = |(sheet, taken): &(Sheet, Vec<Room>)| {
            let (x, y) = (spot.x * sheet.width, spot.y * sheet.height);
            taken.iter().any(|other| {
                let on_line = |step: u8| {
                    let part = f64::from(step) / 10.0;
                    other.meets(&Room::around(x + dx * part, y + dy * part, 1.0, 1.0))
                };
                other.right - other.left > 8.0 && (4..10).any(on_line)
            })
        };
        if taken.is_free(room) && !taken.0.iter().any(crossed) {
            taken.put(room);
            return Some((side, (dx, dy)));
        }
    }
    None
}
