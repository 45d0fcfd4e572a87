//! Names on the plate: countries along their parallels, waters, towns.

use northern_route_geometry::plate::{FRAME_WIDTH, Point};
use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::geo::curve::Curve;
use crate::geo::plate_size::PlateSize;
use crate::model::record::PlaceKind;
use crate::model::statement::Question;
use crate::scale::decimal::Decimal;
use crate::scene::plate::corridors::{CorridorFigure, figures};
use crate::scene::plate::labels::{Ground, Labels, along, labels};
use crate::scene::plate::marks::{Mark, marks};
use crate::scene::plate::room::Room;
use crate::scene::plate::towns::Towns;
use crate::state::choice::{Layer, Layers};
use crate::view::further::Ties;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;
use crate::words::language::language;

/// What the names of a view depend on.
#[derive(Clone, PartialEq)]
pub struct Lettering {
    /// Whose discs the names make room for.
    pub question: Question,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Which layers are on.
    pub layers: Layers,
    /// Where the plate looks.
    pub camera: Camera,
    /// How large the plate is.
    pub size: PlateSize,
    /// The corridors' curves.
    pub curves: ByPtr<Vec<(usize, Curve)>>,
    /// What ties take, once they can be drawn.
    pub ties: Option<&'static Ties>,
}

/// The names of a view, and what they make room for.
pub struct PlacedLettering {
    /// The discs.
    pub marks: Vec<Mark>,
    /// Plate points along the corridors and ties.
    pub clear: Vec<Point>,
    /// The names.
    pub labels: Labels,
}

impl Lettering {
    /// What the heads of the corridors take.
    fn heads(&self) -> Vec<Room> {
        let mut heads = Vec::new();
        if self.layers.has(Layer::Corridors) {
            heads.extend(self.curves.iter().map(|(_, curve)| curve.head));
        }
        along(&heads, self.camera, self.size, 4.5)
    }

    /// The figures of the corridors, unless another layer speaks.
    pub fn corridor_figures(&self) -> Vec<CorridorFigure> {
        if self.layers.has(Layer::Corridors) && self.layers.speaks(Layer::Corridors) {
            return figures(&self.curves, self.question.period, language());
        }
        Vec::new()
    }

    /// Places the names, and says what they make room for.
    pub fn placed(&self) -> PlacedLettering {
        let has = |layer: Layer| self.layers.has(layer);
        let marks = if has(Layer::Seizures) {
            marks(
                &self.question,
                self.near,
                self.camera,
                self.size,
                language(),
            )
        } else {
            Vec::new()
        };
        let mut clear: Vec<_> = if has(Layer::Corridors) {
            let curves = self.curves.iter();
            curves.flat_map(|(_, curve)| curve.samples(12)).collect()
        } else {
            Vec::new()
        };
        let mut words = Vec::new();
        if let Some(Ties(takes)) = self.ties.filter(|_| has(Layer::Cooperation)) {
            let (along, room) = takes(self.camera, self.size);
            clear.extend(along);
            if self.layers.speaks(Layer::Cooperation) {
                words = room;
            }
        }
        for figure in self.corridor_figures() {
            words.push(figure.room(self.camera, self.size));
        }
        words.extend_from_slice(&self.heads());
        let labels = labels(Ground {
            camera: self.camera,
            plate: self.size,
            discs: has(Layer::Seizures).then_some(self.question.choice),
            span: !self.question.period.is_year(),
            marks: &marks,
            clear: &clear,
            words: &words,
            towns: match (has(Layer::Places), self.layers.themes()) {
                (false, _) => Towns::None,
                (true, 0..=2) => Towns::All,
                _ => Towns::Capitals,
            },
        });
        PlacedLettering {
            marks,
            clear,
            labels,
        }
    }
}

/// Names of countries, drawn in plate units under the camera; the names keep their size.
#[derive(PartialEq)]
pub struct TerritoryNames(pub Lettering);

impl Draw for TerritoryNames {
    const NAME: &'static str = "TerritoryNames";

    fn draw(&self) -> Html {
        // Pixels of the least sheet, in plate units: the names grow with the plate.
        let unit = FRAME_WIDTH / self.0.size.width() / self.0.camera.zoom();
        let territories = self.0.placed().labels.territories;
        markup! {
            <g class="territories" aria-hidden="true">
                for territory in &territories {
                    <g key={territory.code} class={if territory.republic { "territory territory--five" } else { "territory" }}>
                        <path id={format!("name-{}", territory.code)} class="territory__line" d={territory.d.clone()} />
                        <text
                            font-size={Decimal(territory.size * unit, 2)}
                            letter-spacing={Decimal(territory.tracking * unit, 2)}
                            text-anchor="middle"
                        >
                            <textPath href={format!("#name-{}", territory.code)} startOffset="50%">
                                {&territory.text}
                            </textPath>
                        </text>
                    </g>
                }
            </g>
        }
    }
}

/// Names of waters, and towns with their dots.
#[derive(PartialEq)]
pub struct PlaceNames(pub Lettering);

impl Draw for PlaceNames {
    const NAME: &'static str = "PlaceNames";

    fn draw(&self) -> Html {
        let Labels { waters, towns, .. } = self.0.placed().labels;
        markup! {
            <>
                <g class="waters" aria-hidden="true">
                    for water in &waters {
                        <svg key={water.lines[0]} class="spot" x={water.spot.x_percent()} y={water.spot.y_percent()}>
                            <text class="water" text-anchor="middle" transform={format!("rotate({})", Decimal(water.turn, 0))}>
                                for (line, words) in water.lines.iter().enumerate() {
                                    <tspan x="0" dy={if line == 0 { "0" } else { "1.1em" }}>{*words}</tspan>
                                }
                            </text>
                        </svg>
                    }
                </g>
                <g class="towns" aria-hidden="true">
                    for town in &towns {
                        <svg key={town.name} class="spot" x={town.spot.x_percent()} y={town.spot.y_percent()}>
                            if town.kind == PlaceKind::Capital {
                                <circle class="town__ring" r="2.7" />
                                <circle class="town__dot" r="1" />
                            } else if town.kind == PlaceKind::Crossing {
                                <path class="town__crossing" d="M-2.6 -2.6L2.6 2.6M-2.6 2.6L2.6 -2.6" />
                            } else {
                                <circle class="town__dot" r="1.6" />
                            }
                            <text class="town__name" x={town.dx} y={town.dy} text-anchor={town.anchor}>
                                {town.name}
                            </text>
                        </svg>
                    }
                </g>
            </>
        }
    }
}
