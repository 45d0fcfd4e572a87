//! The discs: one button a country, with its figure and its kind of nothing.

use yew::prelude::*;

use crate::scene::plate::figures::Figure;
use crate::scene::plate::marks::{Mark, NOTHING_RADIUS, Part, Side, Symbol, arc_path, beyond_path};
use crate::scene::plate::place_in_frame::px;
use crate::view::kit::markup::{class_if, classes, markup};

/// All marks of the view, and the rings of a comparison under their figures.
pub fn mark_layer(marks: &[Mark], rings: Option<Html>) -> Html {
    markup! {
        <g class="marks">
            <g>
                for item in marks {
                    {mark(item)}
                }
            </g>
            if let Some(rings) = rings {
                <g id="rings">{rings}</g>
            }
            // Figures stand over every disc, and outside the buttons: a rounded figure is not the
            // name that says the exact one.
            <g class="mark-figures" aria-hidden="true">
                for item in marks {
                    {figures(item)}
                }
            </g>
        </g>
    }
}

/// A button: the plate takes its clicks and keys, by its id.
fn mark(mark: &Mark) -> Html {
    let country = mark.country;
    markup! {
        <g
            key={country.code()}
            id={format!("mark-{}", country.code())}
            class={classes(&["mark", class_if(mark.ring, "mark--ring"), class_if(mark.selected, "mark--selected")])}
            role="button"
            tabindex="0"
            aria-label={&mark.label}
            aria-pressed={if mark.selected { "true" } else { "false" }}
        >
            if !mark.later.is_empty() {
                <desc>{&mark.later}</desc>
            }
            <svg class="spot" x={mark.spot.x_percent()} y={mark.spot.y_percent()}>
                <circle class="mark__hit" r="13" />
                if mark.selected {
                    <circle class="mark__ring" r={mark.reach + 3.0} />
                }
                for part in &mark.parts {
                    {symbol(part)}
                }
            </svg>
        </g>
    }
}

fn figures(mark: &Mark) -> Html {
    let (name, x, y, anchor) = &mark.name;
    let leader = mark.leader.map(|(level, from, to)| {
        let way = if level > 0.0 { "H" } else { "V" };
        let start = if level > 0.0 {
            (from, 0.0)
        } else {
            (0.0, from)
        };
        format!("M{} {}{way}{}", px(start.0), px(start.1), px(to))
    });
    markup! {
        <svg
            key={mark.country.code()}
            id={format!("said-{}", mark.country.code())}
            class={if mark.ring { "spot mark-figures--ring" } else { "spot" }}
            x={mark.spot.x_percent()}
            y={mark.spot.y_percent()}
        >
            for item in &mark.figures {
                {figure(item)}
            }
            if let Some(d) = leader {
                <path class="mark__leader" {d} />
            }
            if mark.named {
                <text class="mark__name" x={*x} y={*y} text-anchor={*anchor}>{name}</text>
            }
        </svg>
    }
}

fn symbol(part: &Part) -> Html {
    let drug = match part.drug {
        crate::model::drug::Drug::Heroin => "disc disc--heroin",
        crate::model::drug::Drug::Opium => "disc disc--opium",
        crate::model::drug::Drug::Morphine => "disc disc--morphine",
    };
    let small = NOTHING_RADIUS;
    match part.symbol {
        Symbol::Value(radius) => markup! { <path class={drug} d={arc_path(part.side, radius)} /> },
        Symbol::Beyond(radius) => {
            markup! { <path class={drug} d={beyond_path(part.side)} transform={format!("scale({})", px(radius))} /> }
        }
        Symbol::NoData => markup! {
            <>
                <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                <path class="nothing nothing--no-data" d={arc_path(part.side, small)} />
            </>
        },
        Symbol::NotCovered => markup! {
            <>
                <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                <path class="nothing nothing--not-covered" d={arc_path(part.side, small)} />
            </>
        },
        Symbol::ReportedNone => {
            let x = match part.side {
                Side::Whole => "0",
                Side::Left => "-6",
                Side::Right => "6",
            };
            markup! {
                <>
                    <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                    <path class="nothing nothing--none" d={match part.side {
                        Side::Whole => "M-7 4.5H7",
                        Side::Left => "M-11 4.5H-1",
                        Side::Right => "M1 4.5H11",
                    }} />
                    <ellipse class="nothing__nought" cx={x} cy="-.6" rx="2.2" ry="3.2" />
                </>
            }
        }
    }
}

fn figure(figure: &Figure) -> Html {
    let place = if figure.inside {
        "figure--inside"
    } else {
        "figure--beside"
    };
    let drug = match figure.drug {
        crate::model::drug::Drug::Heroin => "figure--heroin",
        crate::model::drug::Drug::Opium => "figure--opium",
        crate::model::drug::Drug::Morphine => "figure--morphine",
    };
    markup! {
        <text
            class={classes(&["figure", place, drug])}
            x={figure.dx}
            y={figure.dy}
            text-anchor={figure.anchor}
        >
            {&figure.text}
        </text>
    }
}
