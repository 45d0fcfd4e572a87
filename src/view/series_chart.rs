//! A country's series as bars up and down from one line, with gaps as gaps. It never changes by year.

use yew::prelude::*;

use crate::model::drug::Drug;
use crate::model::period::{FIRST_YEAR, LAST_ASKED, LAST_YEAR, Period};
use crate::scene::place_in_frame::percent;
use crate::scene::series::{HEIGHT, Pair, Series, YEARS, year_start, years_width};
use crate::view::by_ptr::ByPtr;
use crate::view::count::rendered;

/// Properties of [`SeriesBars`].
#[derive(Properties, PartialEq)]
pub struct SeriesBarsProps {
    /// The drawing.
    pub series: ByPtr<Series>,
    /// Its drugs.
    pub pair: Pair,
}

/// The bars, gaps and zeros: they stay when the year changes.
#[component]
pub fn SeriesBars(props: &SeriesBarsProps) -> Html {
    rendered("static:SeriesBars");
    let Pair { up, down } = props.pair;
    let base = props.pair.baseline();
    let gap_height = 5.0;
    html! {
        <g>
            <svg class="series__bars" viewBox={format!("0 0 {YEARS} {HEIGHT}")} preserveAspectRatio="none">
                <path class={bar_class(up)} d={props.series.up.clone()} />
                if let Some(down) = down {
                    <path class={bar_class(down)} d={props.series.down.clone()} />
                }
            </svg>
            for gap in &props.series.gaps {
                <svg class="spot" y={percent(base / HEIGHT)}>
                    <rect
                        fill="url(#hatch)"
                        x={percent(year_start(gap.first))}
                        y={if gap.up { format!("-{gap_height}") } else { "0".to_owned() }}
                        width={percent(years_width(gap.last - gap.first + 1))}
                        height={format!("{gap_height}")}
                    />
                </svg>
            }
            for (year, up) in &props.series.nones {
                <svg class="spot" x={percent(year_start(*year) + years_width(1) / 2.0)} y={percent(base / HEIGHT)}>
                    <text class="nothing__zero" y={if *up { "-2" } else { "8" }} text-anchor="middle">{"0"}</text>
                </svg>
            }
            <svg class="spot" y={percent(base / HEIGHT)}>
                <rect fill="url(#dots)" x={percent(year_start(LAST_ASKED + 1))} y="-5" width={percent(years_width(LAST_YEAR - LAST_ASKED))} height="5" />
            </svg>
            <rect class="series__line" x="0" y={percent(base / HEIGHT)} width="100%" height="1" />
        </g>
    }
}

/// Properties of [`SeriesChart`].
#[derive(Properties, PartialEq)]
pub struct SeriesChartProps {
    /// The drawing.
    pub series: ByPtr<Series>,
    /// Its drugs.
    pub pair: Pair,
    /// The chosen time.
    pub period: Period,
    /// Class of the drawing: it sets the height.
    pub class: &'static str,
    /// Called with the year that was chosen in the drawing.
    #[prop_or_default]
    pub on_year: Option<Callback<u16>>,
}

/// A drawing with the chosen time marked.
#[component]
pub fn SeriesChart(props: &SeriesChartProps) -> Html {
    let onclick = props.on_year.clone().map(|choose| {
        Callback::from(move |event: MouseEvent| {
            let year = crate::platform::pointer::fraction_of_target(&event)
                .map(|at| crate::scene::timeline::year_at(at.x))
                .and_then(|year| u16::try_from(year).ok())
                .filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year));
            if let Some(year) = year {
                choose.emit(year);
            }
        })
    });
    let (x, width) = if props.period.is_year() {
        (year_start(props.period.first()) + years_width(1) / 2.0, None)
    } else {
        (year_start(props.period.first()), Some(years_width(props.period.len())))
    };
    html! {
        <svg class={classes!("series", props.class)} aria-hidden="true" focusable="false" {onclick}>
            if let Some(width) = width {
                <rect class="series__span" x={percent(x)} y="0" width={percent(width)} height="100%" />
            }
            <SeriesBars series={props.series.clone()} pair={props.pair} />
            if width.is_none() {
                <rect class="series__year" x={percent(x)} y="0" width="1" height="100%" />
            }
        </svg>
    }
}

/// The class of bars of a drug.
pub const fn bar_class(drug: Drug) -> &'static str {
    match drug {
        Drug::Heroin => "bar bar--heroin",
        Drug::Opium => "bar bar--opium",
        Drug::Morphine => "bar bar--morphine",
    }
}
