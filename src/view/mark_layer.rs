//! The discs: one button a country, with its figure and its kind of nothing.

use yew::prelude::*;

use crate::scene::marks::{Figure, Mark, Part, Side, Symbol, arc_path, nothing_radius};
use crate::state::action::Action;
use crate::view::still::Draw;

/// All marks of the view.
#[derive(PartialEq)]
pub struct Marks {
    /// The marks, largest first.
    pub marks: Vec<Mark>,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Marks {
    const NAME: &'static str = "Marks";

    fn draw(&self) -> Html {
        html! {
            <g class="marks">
                for item in &self.marks {
                    {mark(item, &self.dispatch)}
                }
            </g>
        }
    }
}

fn mark(mark: &Mark, dispatch: &Callback<Action>) -> Html {
    let country = mark.country;
    let choose = dispatch.reform(move |()| Action::ToggleCountry(country));
    let onclick = choose.reform(|_: MouseEvent| ());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if ["Enter", " "].contains(&event.key().as_str()) {
            event.prevent_default();
            choose.emit(());
        }
    });
    let (name, x, y, anchor) = &mark.name;
    html! {
        <g
            key={country.code()}
            id={format!("mark-{}", country.code())}
            class={classes!(
                "mark",
                mark.ring.then_some("mark--ring"),
                mark.off_scale.then_some("mark--off-scale"),
                mark.selected.then_some("mark--selected"),
            )}
            role="button"
            tabindex="0"
            aria-label={mark.label.clone()}
            aria-pressed={if mark.selected { "true" } else { "false" }}
            {onclick}
            {onkeydown}
        >
            <svg class="spot" x={mark.spot.x_percent()} y={mark.spot.y_percent()}>
                if !mark.ring {
                    <circle class="mark__hit" r={format!("{:.1}", mark.reach.max(13.0))} />
                }
                <circle class="mark__focus" r={format!("{:.1}", mark.reach + 3.0)} />
                for part in &mark.parts {
                    {symbol(part)}
                }
                for item in &mark.figures {
                    {figure(item)}
                }
                <text class="mark__name" x={format!("{x:.1}")} y={format!("{y:.1}")} text-anchor={*anchor}>{name}</text>
            </svg>
        </g>
    }
}

fn symbol(part: &Part) -> Html {
    let drug = match part.drug {
        crate::model::drug::Drug::Heroin => "disc disc--heroin",
        crate::model::drug::Drug::Opium => "disc disc--opium",
        crate::model::drug::Drug::Morphine => "disc disc--morphine",
    };
    let small = nothing_radius();
    match part.symbol {
        Symbol::Value(radius) => html! { <path class={drug} d={arc_path(part.side, radius)} /> },
        Symbol::NoData => html! {
            <>
                <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                <path class="nothing nothing--no-data" d={arc_path(part.side, small)} />
            </>
        },
        Symbol::NotAsked => html! {
            <>
                <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                <path class="nothing nothing--not-asked" d={arc_path(part.side, small)} />
            </>
        },
        Symbol::ReportedNone => {
            let x = match part.side {
                Side::Whole => "0",
                Side::Left => "-6",
                Side::Right => "6",
            };
            html! {
                <>
                    <path class="nothing nothing--ground" d={arc_path(part.side, small)} />
                    <path class="nothing nothing--none" d={match part.side {
                        Side::Whole => "M-7 4.5H7",
                        Side::Left => "M-11 4.5H-1",
                        Side::Right => "M1 4.5H11",
                    }} />
                    <text class="nothing__zero" {x} y="3" text-anchor="middle">{"0"}</text>
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
    html! {
        <text
            class={classes!("figure", place, drug)}
            x={format!("{:.1}", figure.dx)}
            y={format!("{:.1}", figure.dy)}
            text-anchor={figure.anchor}
        >
            {figure.text.clone()}
        </text>
    }
}
