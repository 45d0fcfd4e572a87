//! The map of a figure: the plate's scenes with presentation attributes, in pixels of the nominal sheet.

use northern_route_geometry::albers::LonLat;
use northern_route_geometry::plate::{self, FRAME_HEIGHT, FRAME_WIDTH, Point};

use crate::geo::curve::Curve;
use crate::geo::plate_size::PlateSize;
use crate::model::drug::Drug;
use crate::model::record::PlaceKind;
use crate::scale::decimal::Decimal;
use crate::scene::figure::ground::Colours;
use crate::scene::figure::svg::{Face, Svg, Type, n};
use crate::scene::plate::corridors::{self};
use crate::scene::plate::labels::{Ground, along, labels};
use crate::scene::plate::marks::{Mark, marks};
use crate::scene::plate::path_set::PathSet;
use crate::scene::plate::place_in_frame::Spot;
use crate::scene::plate::room::Sheet;
use crate::scene::plate::towns::Towns;
use crate::state::app_state::Choices;
use crate::state::choice::Layer;
use crate::words::language::language;

/// The size that the plate is drawn in; the figure enlarges it.
pub const SIZE: PlateSize = PlateSize::Large;

/// The map of a view.
pub struct Map<'a> {
    /// The view.
    pub choices: &'a Choices,
    /// The coarse outlines.
    pub paths: &'a PathSet,
    /// The colours.
    pub colours: &'static Colours,
    /// The sheet that it is drawn on.
    pub sheet: Sheet,
    /// The marks, as the plate has them.
    pub marks: Vec<Mark>,
    /// The curves of the corridors.
    pub curves: Vec<(usize, Curve)>,
}

impl<'a> Map<'a> {
    /// Places what a view shows.
    pub fn of(choices: &'a Choices, paths: &'a PathSet, colours: &'static Colours) -> Self {
        let has = |layer: Layer| choices.layers.has(layer);
        let shown = if has(Layer::Seizures) {
            marks(
                &choices.question(),
                choices.near,
                choices.camera,
                SIZE,
                language(),
            )
        } else {
            Vec::new()
        };
        let curves = if has(Layer::Corridors) {
            corridors::curves()
        } else {
            Vec::new()
        };
        Self {
            choices,
            paths,
            colours,
            sheet: Sheet::new(SIZE),
            marks: shown,
            curves,
        }
    }

    /// Draws it, with its neatline, at a place and as wide as that is.
    pub fn draw(&self, svg: &mut Svg, (x, y): (f64, f64), wide: f64) {
        let scale = Decimal(wide / self.sheet.width, 5);
        svg.put(format_args!(
            "<g transform=\"translate({} {})scale({scale})\">",
            n(x),
            n(y)
        ));
        let Sheet { width, height, .. } = self.sheet;
        let (w, h) = (n(width), n(height));
        svg.put(format_args!(
            "<clipPath id=\"sheet\"><rect width=\"{w}\" height=\"{h}\"/></clipPath><g clip-path=\"url(#sheet)\">"
        ));
        svg.rect((0.0, 0.0), (width, height), self.colours.water);
        self.ground(svg);
        self.names(svg);
        self.heads(svg);
        self.discs(svg);
        svg.put(format_args!("</g>"));
        self.frame(svg);
        svg.put(format_args!("</g>"));
    }

    /// Pixels of the sheet for a plate unit under the camera.
    pub fn unit(&self) -> f64 {
        self.sheet.width / FRAME_WIDTH * self.choices.camera.zoom()
    }

    /// Where a spot stands on the sheet.
    pub fn at(&self, spot: Spot) -> (f64, f64) {
        (spot.x * self.sheet.width, spot.y * self.sheet.height)
    }

    /// Whether a layer is on.
    pub fn has(&self, layer: Layer) -> bool {
        self.choices.layers.has(layer)
    }

    /// Names of countries, waters and towns, and the shafts of the corridors between them.
    fn names(&self, svg: &mut Svg) {
        let colours = self.colours;
        let camera = self.choices.camera;
        let clear: Vec<Point> = self
            .curves
            .iter()
            .flat_map(|(_, curve)| curve.samples(12))
            .collect();
        let heads: Vec<Point> = self.curves.iter().map(|(_, curve)| curve.head).collect();
        let mut words = along(&heads, camera, SIZE, 4.5);
        for figure in corridors::figures(&self.curves, self.choices.time, language()) {
            words.push(figure.room(camera, SIZE));
        }
        let discs = self.has(Layer::Seizures).then_some(self.choices.drug);
        let labels = labels(Ground {
            camera,
            plate: SIZE,
            discs,
            span: !self.choices.time.is_year(),
            marks: &self.marks,
            clear: &clear,
            words: &words,
            towns: if self.has(Layer::Places) {
                Towns::All
            } else {
                Towns::None
            },
        });
        for territory in &labels.territories {
            let room = territory.rooms[2];
            let (x, y) = (
                f64::midpoint(room.left, room.right),
                f64::midpoint(room.top, room.bottom) + 0.2 * territory.size,
            );
            let (fill, halo) = if territory.republic {
                (colours.ink, colours.five)
            } else {
                (colours.ink2, colours.ctx)
            };
            let of = Type::new(Face::Sans, territory.size, fill)
                .at("middle")
                .over(halo, 2.2);
            svg.put(format_args!(
                "<g letter-spacing=\"{}\">",
                n(territory.tracking)
            ));
            svg.turned(x, y, self.parallel(x, y), &of, &territory.text);
            svg.put(format_args!("</g>"));
        }
        self.shafts(svg);
        let of = Type::new(Face::Italic, 11.0, colours.waterink)
            .at("middle")
            .over(colours.five, 1.6);
        for water in &labels.waters {
            let (x, y) = self.at(water.spot);
            svg.put(format_args!(
                "<g transform=\"translate({} {})rotate({})\">",
                n(x),
                n(y),
                n(water.turn)
            ));
            for (line, words) in water.lines.iter().enumerate() {
                svg.words(0.0, 12.1 * line as f64, &of, words);
            }
            svg.put(format_args!("</g>"));
        }
        for town in &labels.towns {
            let (x, y) = self.at(town.spot);
            let (cx, cy) = (n(x), n(y));
            let ink = colours.ink;
            match town.kind {
                PlaceKind::Capital => svg.put(format_args!(
                    "<circle cx=\"{cx}\" cy=\"{cy}\" r=\"2.7\" fill=\"{}\" stroke=\"{ink}\" stroke-width=\".9\"/><circle cx=\"{cx}\" cy=\"{cy}\" r=\"1\" fill=\"{ink}\"/>",
                    colours.five
                )),
                _ => svg.put(format_args!("<circle cx=\"{cx}\" cy=\"{cy}\" r=\"1.6\" fill=\"{ink}\"/>")),
            }
            let of = Type::new(Face::Sans, 11.0, ink)
                .at(town.anchor)
                .over(colours.five, 2.2);
            svg.words(x + town.dx, y + town.dy, &of, town.name);
        }
    }

    /// How the parallel through a point of the sheet is turned there, degrees.
    fn parallel(&self, x: f64, y: f64) -> f64 {
        let camera = self.choices.camera;
        let frame = Point {
            x: x / self.sheet.width,
            y: y / self.sheet.height,
        };
        let Some(place) = plate::from_plate(camera.to_plate(frame)) else {
            return 0.0;
        };
        let end = |by: f64| {
            let there = LonLat {
                lon: place.lon + by,
                lat: place.lat,
            };
            self.at(Spot::of(there, camera))
        };
        let (west, east) = (end(-2.0), end(2.0));
        ((east.1 - west.1) / (east.0 - west.0)).atan().to_degrees()
    }
}

/// The fill of a drug.
pub const fn drug_fill(colours: &Colours, drug: Drug) -> &'static str {
    match drug {
        Drug::Heroin => colours.heroin,
        Drug::Opium => colours.opium,
        Drug::Morphine => colours.morphine,
    }
}

/// The colour of a drug's words, and of words on it.
pub const fn drug_ink(colours: &Colours, drug: Drug) -> (&'static str, &'static str) {
    match drug {
        Drug::Heroin => (colours.heroin, colours.heroin_on),
        Drug::Opium => (colours.opium_text, colours.opium_on),
        Drug::Morphine => (colours.morphine, colours.morphine_on),
    }
}

/// The height of the map for a width.
pub const fn height_for(width: f64) -> f64 {
    width * FRAME_HEIGHT / FRAME_WIDTH
}
