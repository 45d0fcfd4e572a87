//! A country's series as bars up and down from one line, with gaps as gaps. It never changes by year.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use crate::scale::decimal::Decimal;
use crate::scale::linear::Linear;
use crate::scene::margin::series::{HEIGHT, Pair, YEARS, series, year_start, years_width};
use crate::scene::timeline::track::year_at;
use crate::state::action::Action;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{classes, markup};
use crate::view::kit::still::{Draw, still};

/// The bars, gaps and zeros: they stay when the year changes.
#[derive(PartialEq)]
pub struct SeriesBars {
    /// Whose.
    pub country: Country,
    /// Its drugs.
    pub pair: Pair,
    /// The scale of all countries beside it.
    pub scale: Linear,
}

impl Draw for SeriesBars {
    const NAME: &'static str = "static:SeriesBars";

    fn draw(&self) -> Html {
        let Pair { up, down } = self.pair;
        let drawing = series(self.country, self.pair, self.scale);
        let base = self.pair.baseline();
        let gap_height = 5.0;
        markup! {
            <g>
                <svg class="series__bars" viewBox={format!("0 0 {YEARS} {}", Decimal(HEIGHT, 0))} preserveAspectRatio="none">
                    <path class={bar_class(up)} d={drawing.up.clone()} />
                    if let Some(down) = down {
                        <path class={bar_class(down)} d={drawing.down.clone()} />
                    }
                </svg>
                for gap in &drawing.gaps {
                    <svg class="spot" y={Part(base / HEIGHT)}>
                        <rect
                            fill="url(#hatch)"
                            x={Part(year_start(gap.first))}
                            y={if gap.up { -gap_height } else { 0.0 }}
                            width={Part(years_width(gap.last - gap.first + 1))}
                            height={gap_height}
                        />
                    </svg>
                }
                for (year, up) in &drawing.nones {
                    <svg class="spot" x={Part(year_start(*year) + years_width(1) / 2.0)} y={Part(base / HEIGHT)}>
                        <text class="nothing__zero" y={if *up { "-2" } else { "8" }} text-anchor="middle">{"0"}</text>
                    </svg>
                }
                <svg class="spot" y={Part(base / HEIGHT)}>
                    <rect
                        fill="url(#dots)"
                        x={Part(year_start(LAST_COVERED + 1))}
                        y="-5"
                        width={Part(years_width(LAST_YEAR - LAST_COVERED))}
                        height="5"
                    />
                </svg>
                <rect class="series__line" x="0" y={Part(base / HEIGHT)} width="100%" height="1" />
            </g>
        }
    }
}

/// A drawing with the chosen time marked.
pub struct SeriesChart {
    /// Whose.
    pub country: Country,
    /// Its drugs.
    pub pair: Pair,
    /// The scale of all countries beside it.
    pub scale: Linear,
    /// The chosen time.
    pub period: Period,
    /// The time that it is compared with.
    pub other: Option<Period>,
    /// Class of the drawing: it sets the height.
    pub class: &'static str,
    /// Where choosing a year in the drawing goes.
    pub dispatch: Callback<Action>,
}

impl SeriesChart {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let onclick = {
            let dispatch = self.dispatch.clone();
            Callback::from(move |event: MouseEvent| {
                let year = crate::platform::pointer::fraction_within(&event, ".series")
                    .map(|at| year_at(at.x))
                    .and_then(|year| u16::try_from(year).ok())
                    .filter(|year| (FIRST_YEAR..=LAST_YEAR).contains(year));
                if let Some(year) = year {
                    dispatch.emit(Action::ChooseYear(year));
                }
            })
        };
        markup! {
            <svg class={classes(&["series", self.class])} aria-hidden="true" focusable="false" {onclick}>
                // A span lies under the bars, a year over them.
                if !self.period.is_year() {
                    {chosen(self.period)}
                }
                {compared(self.other)}
                {still(SeriesBars { country: self.country, pair: self.pair, scale: self.scale })}
                if self.period.is_year() {
                    {chosen(self.period)}
                }
            </svg>
        }
    }
}

/// The chosen year as a line, or the chosen span as a ground.
pub fn chosen(period: Period) -> Html {
    let start = year_start(period.first());
    if period.is_year() {
        let x = Part(start + years_width(1) / 2.0);
        markup! { <rect class="series__year" {x} y="0" width="1" height="100%" /> }
    } else {
        let width = Part(years_width(period.len()));
        markup! { <rect class="series__span" x={Part(start)} y="0" {width} height="100%" /> }
    }
}

/// The time that is compared with, as a frame; nothing without one.
pub fn compared(other: Option<Period>) -> Html {
    markup! {
        <>
            if let Some(other) = other {
                <rect
                    class="series__other"
                    x={Part(year_start(other.first()))}
                    y="0"
                    width={Part(years_width(other.len()))}
                    height="100%"
                />
            }
        </>
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
