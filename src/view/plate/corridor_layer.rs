//! The corridors as arrows: curves in the ground's own coordinates, heads and tails in pixels.

use yew::prelude::*;

use crate::geo::camera::Camera;
use crate::geo::curve::Curve;
use crate::model::facts::CORRIDORS;
use crate::model::period::Period;
use crate::scale::decimal::Decimal;
use crate::scene::plate::corridors::{CorridorFigure, Stroke, head as head_of, stroke};
use crate::scene::plate::place_in_frame::Spot;
use crate::state::action::Action;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::{click, press};
use crate::view::kit::still::Draw;
use crate::words::language::language;
use crate::words::plate::PlateLanguage as _;

/// How each corridor is drawn now: casing and core in pixels, or dashes.
pub fn strokes(period: Period) -> Vec<Stroke> {
    (0..CORRIDORS.len())
        .map(|index| stroke(index, period))
        .collect()
}

/// The shafts, drawn in plate units under the camera.
#[derive(PartialEq)]
pub struct CorridorLines {
    /// The curves.
    pub curves: ByPtr<Vec<(usize, Curve)>>,
    /// How each is drawn, by index of the table.
    pub strokes: Vec<Stroke>,
    /// The selected one.
    pub selected: Option<usize>,
}

impl Draw for CorridorLines {
    const NAME: &'static str = "CorridorLines";

    fn draw(&self) -> Html {
        markup! {
            <g class="corridors">
                for (index, curve) in self.curves.iter() {
                    <g class={classes(&["corridor-line", class_if(self.selected == Some(*index), "corridor-line--selected")])}>
                        {shaft(curve, self.strokes[*index])}
                    </g>
                }
            </g>
        }
    }
}

/// Three strokes whatever the year, so that a year changes how they are painted and none comes or goes.
fn shaft(curve: &Curve, stroke: Stroke) -> Html {
    let (edge, class, width, core) = match stroke {
        Stroke::Asserted => (4.6, "corridor-line__dash", 1.9, 0.0),
        Stroke::Figured(low, high) => (high + 3.0, "corridor-line__range", high, low),
    };
    markup! {
        <>
            <path class="corridor-line__casing" d={&curve.d} stroke-width={edge} />
            <path {class} d={&curve.d} stroke-width={width} />
            <path class="corridor-line__core" d={&curve.d} stroke-width={core} />
        </>
    }
}

/// Heads and tails, which lie under the discs; or, over them, the buttons that open a description.
#[derive(PartialEq)]
pub struct CorridorHeads {
    /// The curves.
    pub curves: ByPtr<Vec<(usize, Curve)>>,
    /// Where the plate looks.
    pub camera: Camera,
    /// The selected one.
    pub selected: Option<usize>,
    /// The figures of those that have one now; the buttons need none.
    pub figures: Vec<CorridorFigure>,
    /// The buttons, or what is seen.
    pub buttons: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for CorridorHeads {
    const NAME: &'static str = "CorridorHeads";

    fn draw(&self) -> Html {
        let language = language();
        markup! {
            <g class="corridor-heads" aria-hidden={(!self.buttons).then_some("true")}>
                for (index, curve) in self.curves.iter() {
                    {head(*index, curve, self, &language.corridor(&CORRIDORS[*index]))}
                }
            </g>
        }
    }
}

fn head(index: usize, curve: &Curve, props: &CorridorHeads, name: &str) -> Html {
    let tail = Spot::of_plate(curve.tail, props.camera);
    let tip = Spot::of_plate(curve.head, props.camera);
    let selected = props.selected == Some(index);
    let buttons = props.buttons;
    let figure = props.figures.iter().find(|figure| figure.index == index);
    let heading = Decimal(curve.heading, 0);
    let turn = match figure {
        None => format!("rotate({heading})"),
        Some(figure) => {
            let (scale, ahead) = head_of(figure.width);
            format!(
                "rotate({heading})translate({})scale({})",
                Decimal(ahead, 1),
                Decimal(scale, 2)
            )
        }
    };
    let onclick = click(&props.dispatch, Action::ToggleCorridor(index));
    let onkeydown = press(&props.dispatch, Action::ToggleCorridor(index));
    markup! {
        <g
            key={CORRIDORS[index].id}
            class={classes(&["corridor", class_if(selected, "corridor--selected")])}
            role={buttons.then_some("button")}
            tabindex={buttons.then_some("0")}
            aria-label={buttons.then(|| AttrValue::from(name.to_owned()))}
            aria-pressed={buttons.then_some(if selected { "true" } else { "false" })}
            {onclick}
            {onkeydown}
        >
            if !buttons {
                <svg x={tail.x_percent()} y={tail.y_percent()} class="spot"><circle class="corridor__tail" r="2.2" /></svg>
            }
            <svg x={tip.x_percent()} y={tip.y_percent()} class="spot">
                if buttons {
                    <circle class="corridor__hit" r="12" />
                } else {
                <use href="#arrow" class="corridor__head" transform={turn} />
                }
            </svg>
            if let Some(figure) = figure {
                {beside(figure, props.camera)}
            }
        </g>
    }
}

/// The figure of a corridor.
fn beside(figure: &CorridorFigure, camera: Camera) -> Html {
    let spot = Spot::of_plate(figure.at, camera);
    markup! {
        <svg x={spot.x_percent()} y={spot.y_percent()} class="spot">
            <text class="corridor__figure" x={figure.dx} y="4" text-anchor="end">{&figure.text}</text>
        </svg>
    }
}
