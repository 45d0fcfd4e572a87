//! The ground of the plate: land, water, lines. It renders when its paths change, and never for a year.

use yew::prelude::*;

use northern_route_geometry::plate;

use crate::scene::path_set::PathSet;
use crate::view::by_ptr::ByPtr;
use crate::view::count::rendered;

/// Properties of the layers that draw prepared paths.
#[derive(Properties, PartialEq)]
pub struct PathsProps {
    /// The paths.
    pub paths: ByPtr<PathSet>,
}

/// Countries, shore lines under them, and the band that sets off the five.
#[component]
pub fn Lands(props: &PathsProps) -> Html {
    rendered("static:Lands");
    let paths = &props.paths;
    let five = |id: &str| ["land-KAZ", "land-KGZ", "land-TJK", "land-TKM", "land-UZB"].contains(&id);
    html! {
        <g class="lands" transform={paths.transform()}>
            if let Some(d) = paths.get("coast") {
                <path id="coast" class="shore shore--6" d={AttrValue::from(d)} />
                for level in ["shore shore--5", "shore shore--4", "shore shore--3", "shore shore--2", "shore shore--1"] {
                    <use href="#coast" class={level} />
                }
            }
            for (id, d) in paths.starting("land-").filter(|(id, _)| !five(id)) {
                <path key={&**id} id={AttrValue::from(id.clone())} class="land land--context" d={AttrValue::from(d.clone())} />
            }
            <use href="#border-five" class="ribbon" />
            for (id, d) in paths.starting("land-").filter(|(id, _)| five(id)) {
                <path key={&**id} id={AttrValue::from(id.clone())} class="land land--five" d={AttrValue::from(d.clone())} />
            }
        </g>
    }
}

/// Rivers, one path each.
#[component]
pub fn Rivers(props: &PathsProps) -> Html {
    rendered("static:Rivers");
    html! {
        <g class="rivers" transform={props.paths.transform()}>
            for (id, d) in props.paths.starting("river-") {
                <path key={&**id} id={AttrValue::from(id.clone())} class="river" d={AttrValue::from(d.clone())} />
            }
        </g>
    }
}

/// Lakes and the lines of countries, over the rivers.
#[component]
pub fn Lines(props: &PathsProps) -> Html {
    rendered("static:Lines");
    let line = |id: &'static str, class: &'static str| {
        html! {
            if let Some(d) = props.paths.get(id) {
                <path {id} {class} d={AttrValue::from(d)} />
            }
        }
    };
    html! {
        <g class="lines" transform={props.paths.transform()}>
            {line("lakes", "lakes")}
            if props.paths.get("coast").is_some() {
                <use href="#coast" class="coastline" />
            }
            {line("border-ctx", "border border--context")}
            {line("border-disputed", "border border--disputed")}
            {line("border-five", "border border--five")}
        </g>
    }
}

/// Lines of latitude and longitude.
#[component]
pub fn Graticule(props: &PathsProps) -> Html {
    rendered("static:Graticule");
    html! {
        <g transform={props.paths.transform()}>
            if let Some(d) = props.paths.get("graticule") {
                <path id="graticule" class="graticule" d={AttrValue::from(d)} />
            }
        </g>
    }
}

/// Properties of [`Provinces`].
#[derive(Properties, PartialEq)]
pub struct ProvincesProps {
    /// The detailed paths, where they have arrived.
    pub detail: Option<ByPtr<PathSet>>,
    /// Ids start so: the coarse lines at home, the fine ones when enlarged.
    pub prefix: &'static str,
    /// A class.
    pub class: &'static str,
}

/// Lines of provinces.
#[component]
pub fn Provinces(props: &ProvincesProps) -> Html {
    rendered("static:Provinces");
    let Some(detail) = &props.detail else {
        return html! { <g class={props.class} /> };
    };
    html! {
        <g class={props.class} transform={detail.transform()}>
            for (id, d) in detail.starting(props.prefix) {
                <path key={&**id} class="province" d={AttrValue::from(d.clone())} />
            }
        </g>
    }
}

/// Properties of [`Relief`].
#[derive(Properties, PartialEq)]
pub struct ReliefProps {
    /// Address of the picture; none until it may load.
    pub href: Option<AttrValue>,
}

/// Shaded relief under the lines, once it may load.
#[component]
pub fn Relief(props: &ReliefProps) -> Html {
    rendered("static:Relief");
    let (low, high) = plate::relief_corners();
    html! {
        <g class="relief">
            if let Some(href) = &props.href {
                <image
                    href={href.clone()}
                    x={format!("{:.2}", low.x)}
                    y={format!("{:.2}", low.y)}
                    width={format!("{:.2}", high.x - low.x)}
                    height={format!("{:.2}", high.y - low.y)}
                    preserveAspectRatio="none"
                />
            }
        </g>
    }
}
