//! What lies under the discs and holds still while years pass: land, lines, relief, names, corridors.

use yew::prelude::*;

use crate::model::country::Country;
use crate::scene::plate::corridors::Stroke;
use crate::scene::plate::path_set::PathSet;
use crate::state::choice::Layer;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::markup::markup;
use crate::view::kit::still::{Draw, still};
use crate::view::plate::base_map::{Graticule, Lands, Lines, Provinces, Relief, Rivers};
use crate::view::plate::corridor_layer::CorridorLines;
use crate::view::plate::label_layer::{Lettering, PlaceNames, TerritoryNames};
use crate::view::plate::plate::DETAIL_ZOOM;

/// The ground of the plate, and the names on it.
#[derive(PartialEq)]
pub struct Ground {
    /// The coarse paths.
    pub overview: ByPtr<PathSet>,
    /// The fine paths, once they have arrived.
    pub detail: Option<ByPtr<PathSet>>,
    /// Address of the relief, once it may load.
    pub relief: Option<AttrValue>,
    /// The selected country.
    pub selected: Option<Country>,
    /// The country that is compared with.
    pub other: Option<Country>,
    /// The selected corridor.
    pub corridor: Option<usize>,
    /// How the corridors are drawn.
    pub strokes: Vec<Stroke>,
    /// Camera, layers, and what the names make room for.
    pub lettering: Lettering,
}

impl Draw for Ground {
    const NAME: &'static str = "Ground";

    fn draw(&self) -> Html {
        let has = |layer: Layer| self.lettering.layers.has(layer);
        let zoom = self.lettering.camera.zoom();
        let fine = zoom >= DETAIL_ZOOM;
        let paths = match &self.detail {
            Some(detail) if fine => detail.clone(),
            _ => self.overview.clone(),
        };
        let provinces = has(Layer::Provinces) || zoom >= 3.0;
        markup! {
            <>
                <svg class="plate__ground" viewBox="-24 9 690 480" preserveAspectRatio="none">
                    <rect class="sea" x="-24" y="9" width="690" height="480" />
                    <g transform={self.lettering.camera.transform()}>
                        {still(Lands { paths: paths.clone() })}
                        {still(Relief { href: self.relief.clone().filter(|_| has(Layer::Relief)) })}
                        {still(Graticule { paths: self.overview.clone() })}
                        if has(Layer::Rivers) {
                            {still(Rivers { paths: paths.clone() })}
                        }
                        if provinces {
                            {still(Provinces {
                                detail: self.detail.clone(),
                                prefix: if fine { "province-" } else { "province-over-" },
                                class: "provinces",
                            })}
                        }
                        {still(Lines { paths: paths.clone() })}
                        if let Some(country) = self.selected {
                            <g key={country.code()} class="selection" transform={paths.transform()}>
                                <use href={format!("#land-{}", country.code())} class="selection__halo" />
                                <use href={format!("#land-{}", country.code())} class="selection__line" />
                            </g>
                        }
                        if let Some(country) = self.other {
                            <g class="selection" transform={paths.transform()}>
                                <use href={format!("#land-{}", country.code())} class="selection__other" />
                            </g>
                        }
                        {still(TerritoryNames(self.lettering.clone()))}
                        if has(Layer::Corridors) {
                            {still(CorridorLines {
                                curves: self.lettering.curves.clone(),
                                strokes: self.strokes.clone(),
                                selected: self.corridor,
                            })}
                        }
                    </g>
                </svg>
                {still(PlaceNames(self.lettering.clone()))}
            </>
        }
    }
}
