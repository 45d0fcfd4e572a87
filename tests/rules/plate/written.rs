//! All that is written on a plate, as rectangles, by widths of its own: nothing of what places the words.

use northern_route::geo::plate_size::PlateSize;
use northern_route::model::country::Country;
use northern_route::scene::layers::overlay::{Taken, all, placed};
use northern_route::scene::plate::corridors::curves;
use northern_route::scene::plate::ladder::ladder;
use northern_route::scene::plate::marks::{Mark, Side};
use northern_route::scene::plate::place_in_frame::Spot;
use northern_route::state::app_state::Choices;
use northern_route::state::choice::Layer;
use northern_route::state::url::decode;
use northern_route::view::kit::by_ptr::ByPtr;
use northern_route::view::layers::overlay::TIES;
use northern_route::view::plate::label_layer::{Lettering, PlacedLettering};
use northern_route::words::language::{Language as _, language};
use northern_route::words::plate::PlateLanguage as _;
use northern_route_geometry::plate::{FRAME_HEIGHT, FRAME_WIDTH};

/// A window, the size of its plate, and the least width of the map in it, in pixels of its lettering.
pub const WINDOWS: [(&str, PlateSize, f64); 11] = [
    ("2560x1440", PlateSize::Large, 1118.0),
    ("1920x1080", PlateSize::Large, 745.0),
    ("900x1200", PlateSize::Wide, 860.0),
    ("768x1024", PlateSize::Wide, 728.0),
    ("1280x800", PlateSize::Wide, 654.0),
    ("1366x768", PlateSize::Wide, 554.0),
    ("1280x720", PlateSize::Medium, 543.0),
    ("800x600", PlateSize::Medium, 436.0),
    ("390x844", PlateSize::Small, 366.0),
    ("320x568", PlateSize::Small, 296.0),
    ("740x360", PlateSize::Small, 282.0),
];

/// What a piece of writing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Country,
    NameAtDisc,
    Figure,
    RingFigure,
    Corridor,
    Head,
    Town,
    Dot,
    Water,
    Layer,
    Furniture,
}

/// A piece of writing: left, top, right, bottom.
#[derive(Clone, Debug)]
pub struct Written {
    pub kind: Kind,
    pub text: String,
    pub area: [f64; 4],
}

/// A plate with all that is written on it.
pub struct Plate {
    pub choices: Choices,
    pub lettering: PlacedLettering,
    pub written: Vec<Written>,
    pub size: (f64, f64),
}

/// How wide a text is at least: narrower than any face of the page's.
fn width(text: &str, size: f64) -> f64 {
    let of = |letter: char| match letter {
        'i' | 'j' | 'l' | 'I' | ' ' | '.' | ',' | '\'' | '–' | '(' | ')' | 't' | 'f' | 'r' => 0.3,
        letter if letter.is_uppercase() => 0.64,
        'm' | 'w' => 0.75,
        _ => 0.5,
    };
    text.chars().map(of).sum::<f64>() * size
}

fn line(text: &str, size: f64, x: f64, baseline: f64, anchor: &str) -> [f64; 4] {
    let width = width(text, size);
    let left = match anchor {
        "start" => x,
        "end" => x - width,
        _ => x - width / 2.0,
    };
    [
        left,
        baseline - 0.7 * size,
        left + width,
        baseline + 0.1 * size,
    ]
}

pub fn meet(one: [f64; 4], other: [f64; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

/// Whether a disc lies over a point of the sheet.
fn is_under(x: f64, y: f64, marks: &[Mark], (wide, high): (f64, f64)) -> bool {
    marks.iter().filter(|mark| !mark.ring).any(|mark| {
        let (across, down) = (x - mark.spot.x * wide, y - mark.spot.y * high);
        mark.parts.iter().any(|part| {
            let half = match part.side {
                Side::Whole => true,
                Side::Left => across <= 0.0,
                Side::Right => across >= 0.0,
            };
            half && across.hypot(down) < part.symbol.reach() + 2.0
        })
    })
}

/// The plate of a link in a window.
pub fn plate(query: &str, plate: PlateSize, wide: f64) -> Plate {
    let (choices, ignored) = decode(query);
    assert_eq!(ignored, [], "{query}");
    let size = (wide, wide * FRAME_HEIGHT / FRAME_WIDTH);
    let has = |layer| choices.layers.has(layer);
    let camera = choices.camera;
    let curves = ByPtr::new(curves());
    let asked = Lettering {
        question: choices.question(),
        near: choices.near,
        layers: choices.layers,
        camera,
        size: plate,
        curves: curves.clone(),
        ties: has(Layer::Cooperation).then_some(&TIES),
    };
    let lettering = asked.placed();
    let figures = asked.corridor_figures();
    let mut written = Vec::new();
    let mut put = |kind, text: &str, area| {
        written.push(Written {
            kind,
            text: text.to_owned(),
            area,
        });
    };
    // A name along a parallel grows with the plate; everything else keeps its size.
    let grown = wide / plate.width();
    for name in &lettering.labels.territories {
        let kind = Kind::Country;
        for room in &name.rooms {
            let middle = (
                f64::midpoint(room.left, room.right),
                f64::midpoint(room.top, room.bottom),
            );
            let half = 0.42 * (room.right - room.left);
            let tall = 0.36 * name.size;
            let area = [
                middle.0 - half,
                middle.1 - tall,
                middle.0 + half,
                middle.1 + tall,
            ];
            put(kind, name.code, area.map(|edge| edge * grown));
        }
    }
    let of_towns = if plate == PlateSize::Small {
        12.0
    } else {
        11.0
    };
    for mark in &lettering.marks {
        let (x, y) = (mark.spot.x * size.0, mark.spot.y * size.1);
        let kind = if mark.ring {
            Kind::RingFigure
        } else {
            Kind::Figure
        };
        for figure in &mark.figures {
            put(
                kind,
                &figure.text,
                line(
                    &figure.text,
                    12.0,
                    x + figure.dx,
                    y + figure.dy,
                    figure.anchor,
                ),
            );
        }
        if mark.named {
            let (name, dx, dy, anchor) = &mark.name;
            put(
                Kind::NameAtDisc,
                name,
                line(name, 12.0, x + dx, y + dy, anchor),
            );
        }
    }
    if has(Layer::Corridors) {
        for figure in &figures {
            let spot = Spot::of_plate(figure.at, camera);
            let (x, y) = (spot.x * size.0 + figure.dx, spot.y * size.1 + 4.0);
            put(
                Kind::Corridor,
                &figure.text,
                line(&figure.text, 11.0, x, y, "end"),
            );
        }
        for (_, curve) in curves.iter() {
            let spot = Spot::of_plate(curve.head, camera);
            let (x, y) = (spot.x * size.0, spot.y * size.1);
            if !is_under(x, y, &lettering.marks, size) {
                put(Kind::Head, "head", [x - 3.5, y - 3.5, x + 3.5, y + 3.5]);
            }
        }
    }
    for town in &lettering.labels.towns {
        let (x, y) = (town.spot.x * size.0, town.spot.y * size.1);
        put(Kind::Dot, town.name, [x - 1.5, y - 1.5, x + 1.5, y + 1.5]);
        put(
            Kind::Town,
            town.name,
            line(town.name, of_towns, x + town.dx, y + town.dy, town.anchor),
        );
    }
    for water in &lettering.labels.waters {
        let (x, y) = (water.spot.x * size.0, water.spot.y * size.1);
        for (index, text) in water
            .lines
            .iter()
            .enumerate()
            .filter(|_| water.turn.abs() < 10.0)
        {
            put(
                Kind::Water,
                text,
                line(
                    text,
                    0.9 * of_towns,
                    x,
                    y + 1.1 * of_towns * index as f64,
                    "middle",
                ),
            );
        }
    }
    if choices.layers.any_thematic() {
        let room = Taken::by(
            camera,
            plate,
            &lettering.marks,
            &lettering.labels,
            &lettering.clear,
        );
        let notes = all(choices.layers, choices.time)
            .into_iter()
            .flat_map(|(_, drawn)| drawn.notes);
        let speaks = |layer| camera.zoom() >= 2.0 || choices.layers.speaks(layer);
        for item in placed(notes.collect(), camera, plate, room, speaks) {
            let Some((dx, dy, anchor)) = item.label.filter(|_| !item.quiet) else {
                continue;
            };
            let (x, y) = (item.spot.x * size.0 + dx, item.spot.y * size.1 + dy);
            for (index, text) in item.note.lines.iter().enumerate() {
                put(
                    Kind::Layer,
                    text,
                    line(text, 11.0, x, y + 12.5 * index as f64, anchor),
                );
            }
        }
    }
    if plate > PlateSize::Small {
        put(
            Kind::Furniture,
            "buttons",
            [size.0 - 44.0, 18.0, size.0 - 14.0, 107.0],
        );
    }
    // Degrees and the scale bar keep their size where the stylesheet enlarges the sheet; beside rings a small plate has none
    // at the top.
    let degrees = ladder(camera).top.degrees;
    let shown = plate > PlateSize::Small || !choices.near;
    for degree in degrees.iter().filter(|_| shown) {
        let text = language().degree(degree.degree);
        let middle = degree.at * size.0;
        let size = 10.0 / plate.lettering();
        put(
            Kind::Furniture,
            &text,
            line(&text, size, middle, 15.0 / plate.lettering(), "middle"),
        );
    }
    let scale = 18.0;
    let area = [
        scale - 3.0,
        size.1 - 27.0,
        scale + 0.2 * size.0 + 12.0,
        size.1 - 10.0,
    ];
    put(Kind::Furniture, "scale", area);
    Plate {
        choices,
        lettering,
        written,
        size,
    }
}

impl Plate {
    /// Every pair of writings that lie over one another.
    pub fn clashes(&self) -> Vec<String> {
        let mut clashes = Vec::new();
        for (index, one) in self.written.iter().enumerate() {
            for other in &self.written[index + 1..] {
                let same = one.text == other.text;
                let drawn = [Kind::Head, Kind::Dot].contains(&one.kind)
                    && [Kind::Head, Kind::Dot].contains(&other.kind);
                // Corridors move under what lies over the sheet, and enlarged ones under heads.
                let pair = [one.kind, other.kind];
                let is = |two: [Kind; 2]| two.iter().all(|kind| pair.contains(kind));
                let enlarged = !self.choices.camera.is_home()
                    && (is([Kind::Head, Kind::Corridor]) || is([Kind::Corridor, Kind::Furniture]));
                let heads = enlarged || is([Kind::Head, Kind::Furniture]);
                if !same && !drawn && !heads && meet(one.area, other.area) {
                    clashes.push(format!(
                        "{:?} {} / {:?} {}",
                        one.kind, one.text, other.kind, other.text
                    ));
                }
            }
        }
        clashes
    }

    /// Names of countries and towns that a disc covers.
    pub fn covered(&self) -> Vec<String> {
        let mut covered = Vec::new();
        let names = self.written.iter();
        for name in
            names.filter(|name| [Kind::Country, Kind::Town, Kind::NameAtDisc].contains(&name.kind))
        {
            let [left, top, right, bottom] = name.area;
            for mark in self.lettering.marks.iter().filter(|mark| !mark.ring) {
                let (x, y) = (mark.spot.x * self.size.0, mark.spot.y * self.size.1);
                let covers = mark.parts.iter().any(|part| {
                    let (from, to) = match part.side {
                        Side::Whole => (left, right),
                        Side::Left => (left, right.min(x)),
                        Side::Right => (left.max(x), right),
                    };
                    from <= to
                        && (x - x.clamp(from, to)).hypot(y - y.clamp(top, bottom))
                            < part.symbol.reach()
                });
                if covers {
                    covered.push(format!("{} under {:?}", name.text, mark.country));
                }
            }
        }
        covered
    }

    /// The republics without a name.
    pub fn unnamed(&self) -> Vec<Country> {
        let on_land = &self.lettering.labels.territories;
        let named = |country: &Country| {
            let at_disc = |mark: &Mark| mark.country == *country && mark.named;
            on_land.iter().any(|name| name.code == country.code())
                || self.lettering.marks.iter().any(at_disc)
        };
        Country::FIVE
            .into_iter()
            .filter(|country| !named(country))
            .collect()
    }

    /// Capitals of the five whose dot is seen and that have no name.
    pub fn nameless_capitals(&self) -> Vec<&'static str> {
        let five = northern_route::model::facts::PLACES
            .iter()
            .filter(|place| place.rank == 0);
        let five = five.filter(|place| place.name != "Kabul");
        five.filter(|place| {
            let at = northern_route_geometry::albers::LonLat {
                lon: f64::from(place.lon),
                lat: f64::from(place.lat),
            };
            let spot = Spot::of(at, self.choices.camera);
            let (x, y) = (spot.x * self.size.0, spot.y * self.size.1);
            let name = language().prose(place.name);
            !is_under(x, y, &self.lettering.marks, self.size)
                && !self
                    .lettering
                    .labels
                    .towns
                    .iter()
                    .any(|town| town.name == name)
        })
        .map(|place| place.name)
        .collect()
    }
}
