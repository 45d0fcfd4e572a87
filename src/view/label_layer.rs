//! Names on the plate: countries along their parallels, waters, towns.

use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::model::record::PlaceKind;
use crate::scale::decimal::Decimal;
use crate::scene::territories::Territory;
use crate::scene::towns::Town;
use crate::scene::waters::Water;
use crate::view::markup::markup;
use crate::view::still::Draw;
use crate::words::language::language;

/// Names of countries, drawn in plate units under the camera.
#[derive(PartialEq)]
pub struct TerritoryNames {
    /// The names and their curves.
    pub territories: Vec<Territory>,
    /// Where the plate looks; the names keep their size.
    pub camera: Camera,
}

impl Draw for TerritoryNames {
    const NAME: &'static str = "TerritoryNames";

    fn draw(&self) -> Html {
        let language = language();
        let zoom = self.camera.zoom();
        markup! {
            <g class="territories" aria-hidden="true">
                for territory in &self.territories {
                    <g key={territory.code} class={if territory.republic { "territory territory--five" } else { "territory" }}>
                        <path id={format!("name-{}", territory.code)} class="territory__line" d={territory.d.clone()} />
                        <text
                            font-size={Decimal(if territory.republic { 11.5 } else { 11.0 } / zoom, 2)}
                            letter-spacing={Decimal(territory.tracking / zoom, 2)}
                            text-anchor="middle"
                        >
                            <textPath href={format!("#name-{}", territory.code)} startOffset="50%">
                                {language.place(territory.code).to_ascii_uppercase()}
                            </textPath>
                        </text>
                    </g>
                }
            </g>
        }
    }
}

/// Names of waters.
#[derive(PartialEq)]
pub struct Waters {
    /// The names.
    pub waters: Vec<Water>,
}

impl Draw for Waters {
    const NAME: &'static str = "Waters";

    fn draw(&self) -> Html {
        markup! {
            <g class="waters" aria-hidden="true">
                for water in &self.waters {
                    <svg key={water.name} class="spot" x={water.spot.x_percent()} y={water.spot.y_percent()}>
                        <text class="water" text-anchor="middle" transform={format!("rotate({})", Decimal(water.turn, 0))}>
                            for (line, words) in water.name.split('|').enumerate() {
                                <tspan x="0" dy={if line == 0 { "0" } else { "1.1em" }}>{words}</tspan>
                            }
                        </text>
                    </svg>
                }
            </g>
        }
    }
}

/// Towns with their dots.
#[derive(PartialEq)]
pub struct Towns {
    /// Those with room for their names.
    pub towns: Vec<Town>,
}

impl Draw for Towns {
    const NAME: &'static str = "Towns";

    fn draw(&self) -> Html {
        markup! {
            <g class="towns" aria-hidden="true">
                for town in &self.towns {
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
        }
    }
}
