//! The other side of a comparison on the plate: rings on the scale of the discs.

use yew::prelude::*;

use crate::geo::plate_size::PlateSize;
use crate::scene::plate::marks::{Part, Symbol, arc_path, beyond_path, marks};
use crate::scene::plate::place_in_frame::px;
use crate::state::app_state::Choices;
use crate::state::choice::Layer;
use crate::state::versus::Versus;
use crate::view::kit::markup::markup;
use crate::words::language::language;

/// The other side.
pub fn rings(choices: &Choices, size: PlateSize) -> Html {
    let other = match choices.versus {
        // The other country is outlined on the ground.
        None | Some(Versus::Country(_)) => return Html::default(),
        Some(versus) => versus.question(choices.question()),
    };
    let rings = if choices.layers.has(Layer::Seizures) {
        marks(&other, choices.near, choices.camera, size, language())
    } else {
        Vec::new()
    };
    markup! {
        <g class="versus-rings" aria-hidden="true">
            for mark in &rings {
                <svg class="spot" x={mark.spot.x_percent()} y={mark.spot.y_percent()}>
                    for part in &mark.parts {
                        {ring(part)}
                    }
                </svg>
            }
        </g>
    }
}

fn ring(part: &Part) -> Html {
    let (d, scale) = match part.symbol {
        Symbol::Value(radius) => (arc_path(part.side, radius), 1.0),
        Symbol::Beyond(radius) => (beyond_path(part.side).to_owned(), radius),
        _ => return Html::default(),
    };
    let transform = format!("scale({})", px(scale));
    markup! {
        <>
            <path class="versus__casing" d={&d} transform={&transform} />
            <path class="versus__ring" {d} {transform} />
        </>
    }
}
