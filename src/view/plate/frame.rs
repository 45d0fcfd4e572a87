//! The neatline around map and foot, its degrees, and the scale bar: what makes a plate a plate.

use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::scene::plate::ladder::{Edge, ladder};
use crate::scene::plate::scale_bar::scale_bar;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;
use crate::words::language::language;
use crate::words::plate::PlateLanguage as _;

/// Neatline, degrees, scale bar.
#[derive(PartialEq)]
pub struct Frame {
    /// Where the plate looks.
    pub camera: Camera,
}

impl Draw for Frame {
    const NAME: &'static str = "static:Frame";

    fn draw(&self) -> Html {
        let ladder = ladder(self.camera);
        let bar = scale_bar(self.camera);
        let language = language();
        markup! {
            <>
                <svg class="frame" aria-hidden="true">
                    <rect class="frame__band" x="0" y="0" width="100%" height="100%" />
                    {across(&ladder.top, "0", "")}
                    {across(&ladder.bottom, "100%", "translate(0 -4)")}
                    <rect class="frame__outer" x="0" y="0" width="100%" height="100%" />
                </svg>
                <svg class="frame frame--map" aria-hidden="true">
                    {down(&ladder.left, "0", "")}
                    {down(&ladder.right, "100%", "translate(-4 0)")}
                    for degree in &ladder.top.degrees {
                        <text class="degree" x={Part(degree.at)} y="15" text-anchor="middle">{language.degree(degree.degree)}</text>
                    }
                    for degree in &ladder.left.degrees {
                        // At the top it stands under its line, clear of the degrees there.
                        <text class="degree" x="8" y={Part(degree.at)} dy={if degree.at < 0.12 { "10" } else { "-3" }}>
                            {language.degree(degree.degree)}
                        </text>
                    }
                    <svg class="spot" x="0" y="100%">
                        <g class="scale" transform="translate(18 -15)">
                            <text y="-5" text-anchor="middle">{"0"}</text>
                            <rect class="scale__half" width={Part(bar.part / 2.0)} height="3.5" />
                            <rect class="scale__bar" width={Part(bar.part)} height="3.5" />
                            <svg class="spot" x={Part(bar.part)}><text y="-5" text-anchor="middle">{language.distance(bar.km)}</text></svg>
                        </g>
                    </svg>
                </svg>
            </>
        }
    }
}

fn across(edge: &Edge, y: &'static str, transform: &'static str) -> Html {
    markup! {
        <g {transform}>
            for rung in &edge.rungs {
                <rect class="frame__rung" x={Part(rung.from)} {y} width={Part(rung.to - rung.from)} height="4" />
            }
        </g>
    }
}

fn down(edge: &Edge, x: &'static str, transform: &'static str) -> Html {
    markup! {
        <g {transform}>
            for rung in &edge.rungs {
                <rect class="frame__rung" {x} y={Part(rung.from)} width="4" height={Part(rung.to - rung.from)} />
            }
        </g>
    }
}
