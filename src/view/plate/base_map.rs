//! The ground of the plate: land, water, lines. It renders when its paths change, and never for a year.

use std::rc::Rc;

use yew::prelude::*;

use northern_route_geometry::plate;

use crate::model::country::Country;
use crate::scale::decimal::Decimal;
use crate::scene::plate::path_set::PathSet;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;

/// Countries, shore lines under them, and the band that sets off the five.
#[derive(PartialEq)]
pub struct Lands {
    /// The paths.
    pub paths: ByPtr<PathSet>,
}

impl Draw for Lands {
    const NAME: &'static str = "static:Lands";

    fn draw(&self) -> Html {
        let paths = &self.paths;
        let five = |id: &str| {
            id.strip_prefix("land-")
                .and_then(Country::parse)
                .is_some_and(Country::is_republic)
        };
        let land = |(id, d): &(Rc<str>, Rc<str>)| markup! { <path key={id} id={id} d={d} /> };
        markup! {
            <g transform={paths.transform()}>
                // Paint comes from the groups, so that another use of a path can paint it anew.
                <defs>
                    if let Some(d) = paths.get("coast") {
                        <path id="coast" d={d} />
                    }
                </defs>
                for level in ["shore shore--6", "shore shore--5", "shore shore--4", "shore shore--3", "shore shore--2", "shore shore--1"] {
                    <use href="#coast" class={level} />
                }
                <g class="land land--context">
                    for path in paths.starting("land-").filter(|(id, _)| !five(id)) {
                        {land(path)}
                    }
                </g>
                {outlines("ribbon")}
                <g class="land land--five">
                    for path in paths.starting("land-").filter(|(id, _)| five(id)) {
                        {land(path)}
                    }
                </g>
            </g>
        }
    }
}

/// The outlines of the five, drawn anew from their land: none of them was ever cut.
fn outlines(class: &'static str) -> Html {
    markup! {
        <g {class}>
            for country in Country::FIVE {
                <use href={format!("#land-{}", country.code())} />
            }
        </g>
    }
}

/// Rivers, one path each.
#[derive(PartialEq)]
pub struct Rivers {
    /// The paths.
    pub paths: ByPtr<PathSet>,
}

impl Draw for Rivers {
    const NAME: &'static str = "static:Rivers";

    fn draw(&self) -> Html {
        markup! {
            <g class="rivers" transform={self.paths.transform()}>
                for (id, d) in self.paths.starting("river-") {
                    <path key={id} id={id} class="river" d={d} />
                }
            </g>
        }
    }
}

/// Lakes and the lines of countries, over the rivers.
#[derive(PartialEq)]
pub struct Lines {
    /// The paths.
    pub paths: ByPtr<PathSet>,
}

impl Draw for Lines {
    const NAME: &'static str = "static:Lines";

    fn draw(&self) -> Html {
        let line = |id: &'static str, class: &'static str| {
            markup! {
                if let Some(d) = self.paths.get(id) {
                    <g {class}><path {id} d={d} /></g>
                }
            }
        };
        markup! {
            <g class="lines" transform={self.paths.transform()}>
                {line("lakes", "lakes")}
                <use href="#coast" class="coastline" />
                {line("border-ctx", "border border--context")}
                {line("border-disputed", "border border--disputed")}
                {outlines("border border--five")}
            </g>
        }
    }
}

/// Lines of latitude and longitude.
#[derive(PartialEq)]
pub struct Graticule {
    /// The paths.
    pub paths: ByPtr<PathSet>,
}

impl Draw for Graticule {
    const NAME: &'static str = "static:Graticule";

    fn draw(&self) -> Html {
        markup! {
            <g transform={self.paths.transform()}>
                if let Some(d) = self.paths.get("graticule") {
                    <path id="graticule" class="graticule" d={d} />
                }
            </g>
        }
    }
}

/// Lines of provinces.
#[derive(PartialEq)]
pub struct Provinces {
    /// The detailed paths, where they have arrived.
    pub detail: Option<ByPtr<PathSet>>,
    /// Ids start so: the coarse lines at home, the fine ones when enlarged.
    pub prefix: &'static str,
    /// A class.
    pub class: &'static str,
}

impl Draw for Provinces {
    const NAME: &'static str = "static:Provinces";

    fn draw(&self) -> Html {
        let Some(detail) = &self.detail else {
            return markup! { <g class={self.class} /> };
        };
        markup! {
            <g class={self.class} transform={detail.transform()}>
                for (id, d) in detail.starting(self.prefix) {
                    <path key={id} class="province" d={d} />
                }
            </g>
        }
    }
}

/// Shaded relief under the lines, once it may load.
#[derive(PartialEq)]
pub struct Relief {
    /// Address of the picture; none until it may load.
    pub href: Option<AttrValue>,
}

impl Draw for Relief {
    const NAME: &'static str = "static:Relief";

    fn draw(&self) -> Html {
        let (low, high) = plate::relief_corners();
        markup! {
            <g class="relief">
                if let Some(href) = &self.href {
                    <image
                        href={href.clone()}
                        x={Decimal(low.x, 2)}
                        y={Decimal(low.y, 2)}
                        width={Decimal(high.x - low.x, 2)}
                        height={Decimal(high.y - low.y, 2)}
                        preserveAspectRatio="none"
                    />
                }
            </g>
        }
    }
}
