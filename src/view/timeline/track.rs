//! What lies on the timeline's track and stays when the year changes: columns, reporters, events.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::facts::LATER;
use crate::model::mass::Grams;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use crate::model::record::Later;
use crate::model::series::reporting;
use crate::scale::decimal::Decimal;
use crate::scene::margin::series::{YEARS, year_start, years_width};
use crate::scene::plate::place_in_frame::px;
use crate::scene::timeline::track::{Column, TRACK_HEIGHT, columns, event_marks};
use crate::state::action::Action;
use crate::view::further::Host;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::{click, press};
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};
use crate::words::timeline::TimelineLanguage as _;

/// The region's heroin and opium per year.
#[derive(PartialEq)]
pub struct Histogram {
    /// The selected country: its part is inked, the region stays as a ghost.
    pub country: Option<Country>,
}

impl Draw for Histogram {
    const NAME: &'static str = "static:Histogram";

    fn draw(&self) -> Html {
        let columns = columns(self.country);
        let own = self.country.is_some_and(Country::is_republic);
        let d = |of: fn(&Column) -> (f64, f64)| bars(&columns, of);
        let tick = |tonnes: f64| TRACK_HEIGHT - TRACK_HEIGHT * tonnes / 15.0;
        markup! {
            <g class={classes(&["histogram", class_if(own, "histogram--own")])}>
                <rect class="histogram__tick" x="0" y={tick(10.0)} width="100%" height=".6" />
                <rect class="histogram__tick" x="0" y={tick(5.0)} width="100%" height=".6" />
                for column in columns.iter().filter(|column| column.empty) {
                    <rect
                        fill="url(#hatch)"
                        x={Part(year_start(column.year) + years_width(1) * 0.1)}
                        y={TRACK_HEIGHT - 9.0}
                        width={Part(years_width(1) * 0.8)}
                        height="9"
                    />
                }
                <svg
                    viewBox={format!("0 0 {YEARS} {}", Decimal(TRACK_HEIGHT, 0))}
                    height={TRACK_HEIGHT}
                    preserveAspectRatio="none"
                    overflow="visible"
                >
                    <path class={if own { "ghost" } else { "bar bar--heroin" }} d={d(|column| (column.heroin, 0.0))} />
                    <path
                        class={if own { "ghost" } else { "bar bar--opium-muted" }}
                        d={d(|column| (column.opium, column.heroin))}
                    />
                    if own {
                        <path class="bar bar--heroin" d={d(|column| (column.own_heroin, 0.0))} />
                        <path class="bar bar--opium" d={d(|column| (column.own_opium, column.own_heroin))} />
                    }
                    <path class="histogram__open" d={d(open_top)} />
                </svg>
                <rect
                    class="histogram__not-covered"
                    fill="url(#dots)"
                    x={Part(year_start(LAST_COVERED + 1))}
                    y={TRACK_HEIGHT - 14.0}
                    width={Part(years_width(LAST_YEAR - LAST_COVERED))}
                    height="14"
                />
                <rect class="histogram__ground" x="0" y={TRACK_HEIGHT} width="100%" height="1" />
            </g>
        }
    }
}

/// Bars as one path, a year a unit wide: height, and how high above the ground each begins.
fn bars(columns: &[Column], of: fn(&Column) -> (f64, f64)) -> String {
    let mut path = String::new();
    for column in columns {
        let (height, above) = of(column);
        if height > 0.0 {
            let x = f64::from(column.year - FIRST_YEAR) + 0.1;
            let y = TRACK_HEIGHT - above;
            let height = height.max(0.5);
            path += &bar(x, y, height);
        }
    }
    path
}

fn bar(x: f64, y: f64, height: f64) -> String {
    format!(
        "M{} {}h.8v-{}h-.8z",
        Decimal(x, 1),
        Decimal(y, 2),
        Decimal(height, 2)
    )
}

/// Where a republic is missing the top is open: a stripe of paper over its edge.
const fn open_top(column: &Column) -> (f64, f64) {
    let open = column.open && !column.empty;
    (
        if open { 3.0 } else { 0.0 },
        column.heroin + column.opium - 1.5,
    )
}

/// What is published for years after the table: an open mark a year, without height, and its figures in words under
/// pointer and focus.
#[derive(PartialEq)]
pub struct LaterMarks {
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for LaterMarks {
    const NAME: &'static str = "static:LaterMarks";

    fn draw(&self) -> Html {
        markup! {
            <>
                for year in LAST_COVERED + 1..=LAST_YEAR {
                    {later_mark(year, &self.dispatch)}
                }
            </>
        }
    }
}

fn later_mark(year: u16, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let rows: Vec<&Later> = LATER.iter().filter(|row| row.year == year).collect();
    let label = language.later_all(year, &rows);
    let head = language.later_in(year);
    let rows: Vec<String> = rows.into_iter().map(|row| language.later_of(row)).collect();
    let onclick = click(dispatch, Action::ChooseYear(year));
    let onkeydown = press(dispatch, Action::ChooseYear(year));
    let top = TRACK_HEIGHT - 9.0 - 13.0 * rows.len() as f64;
    let height = 13.0 * rows.len() as f64 + 19.0;
    markup! {
        <>
            <g class="later" role="button" tabindex="0" aria-label={label} {onclick} {onkeydown}>
                <svg class="spot" x={Part(year_start(year) + years_width(1) / 2.0)}>
                    <rect class="later__hit" x="-12" y={TRACK_HEIGHT - 20.0} width="24" height="24" />
                    <circle class="later__mark" cy={TRACK_HEIGHT - 7.0} r="3.5" />
                </svg>
            </g>
            <svg class="later__card" x="100%" aria-hidden="true">
                <rect class="later__paper" x="-384" y={top - 26.0} width="384" {height} />
                <text class="later__text later__head" x="-4" y={top - 13.0} text-anchor="end">{head}</text>
                for (index, text) in rows.iter().enumerate() {
                    <text class="later__text" x="-4" y={top + 13.0 * index as f64} text-anchor="end">{text.clone()}</text>
                }
            </svg>
        </>
    }
}

/// Five pips a year: how many republics reported.
#[derive(PartialEq)]
pub struct Reporters {
    /// On which drugs.
    pub choice: DrugChoice,
}

impl Draw for Reporters {
    const NAME: &'static str = "Reporters";

    fn draw(&self) -> Html {
        markup! {
            <g class="reporters">
                for year in FIRST_YEAR..=LAST_COVERED {
                    <svg class="spot" x={Part(year_start(year) + years_width(1) / 2.0)} y={TRACK_HEIGHT + 4.0}>
                        <path class="pip" d={pips(0, reporting(self.choice, year))} />
                        <path class="pip pip--empty" d={pips(reporting(self.choice, year), 5)} />
                    </svg>
                }
            </g>
        }
    }
}

/// Squares from one index up to, not including, another, centred on the origin.
fn pips(from: usize, to: usize) -> String {
    let mut path = String::new();
    for index in from..to {
        path += "M";
        path += &px(index as f64 * 4.4 - 10.3);
        path += " 0h3v3h-3z";
    }
    path
}

/// The events drawn at rest, with their words, and the two horizons of the evidence.
pub fn event_layer(chosen: Option<&Host>, dispatch: &Callback<Action>) -> Html {
    let marks = event_marks();
    let words = language().timeline_labels();
    markup! {
        <svg class="events-row">
            {horizon(2012, words.article_ends)}
            {horizon(LAST_COVERED, words.series_ends)}
            if let Some(chosen) = &chosen {
                <g id="events">{chosen.bare()}</g>
            } else {
                for mark in marks.iter() {
                    {event(mark, dispatch)}
                }
            }
        </svg>
    }
}

fn event(mark: &crate::scene::timeline::track::EventMark, dispatch: &Callback<Action>) -> Html {
    let year = mark.year;
    let onclick = click(dispatch, Action::ChooseYear(year));
    let onkeydown = press(dispatch, Action::ChooseYear(year));
    let y = 9.0 + 15.0 * f64::from(mark.row.unwrap_or(1));
    let middle = Decimal(y, 1);
    let name = language().event_mark(year, mark.title);
    markup! {
        <g key={mark.title} class="event" role="button" tabindex="0" aria-label={name} {onclick} {onkeydown}>
            <svg class="spot" x={Part(mark.at)}>
                <rect class="event__hit" x="-12" y={y - 12.0} width="24" height="24" />
                <path class="event__drop" d={format!("M0 {}V200", Decimal(y + 5.0, 1))} />
                <path class="event__diamond" d={format!("M0 {}L4 {middle}L0 {}L-4 {middle}Z", Decimal(y - 4.0, 1), Decimal(y + 4.0, 1))} />
                if mark.row.is_some() {
                    <text
                        class="event__text"
                        x={if mark.leftward { "-8" } else { "8" }}
                        y={y + 4.0}
                        text-anchor={if mark.leftward { "end" } else { "start" }}
                    >
                        <tspan class="event__year">{year}</tspan>{" "}{mark.title}
                    </text>
                }
            </svg>
        </g>
    }
}

fn horizon(last_year: u16, words: &'static str) -> Html {
    markup! {
        <svg class="spot horizon" x={Part(year_start(last_year + 1))} aria-hidden="true">
            <path class="horizon__line" d="M0 30V200" />
            <text class="horizon__text" x="-5" y="41" text-anchor="end">{words}</text>
        </svg>
    }
}

/// Years under the track: where there is less room every fifth. A thumb's tag stands in the place of its own, beside it
/// stand two digits, and none that would meet it.
#[derive(PartialEq)]
pub struct Years {
    /// The chosen time: a tag at each end.
    pub period: Period,
}

impl Draw for Years {
    const NAME: &'static str = "Years";

    fn draw(&self) -> Html {
        markup! {
            <g class="years" text-anchor="middle" aria-hidden="true">
                for year in FIRST_YEAR..=LAST_YEAR {
                    {self.year(year)}
                }
            </g>
        }
    }
}

impl Years {
    fn year(&self, year: u16) -> Html {
        let beside = year
            .abs_diff(self.period.first())
            .min(year.abs_diff(self.period.last()));
        if beside == 0 {
            return Html::default();
        }
        let fifth = year.is_multiple_of(5);
        let class = match (fifth, beside) {
            (true, 4..) => "years__year years__year--fifth",
            (true, 2..) => "years__year years__year--near",
            _ => "years__year",
        };
        markup! {
            <text
                {class}
                x={Part(year_start(year) + years_width(1) / 2.0)}
                y={TRACK_HEIGHT + 20.0}
            >
                {if fifth && beside > 1 { year.to_string() } else { language().short_year(year) }}
            </text>
        }
    }
}

/// The scale beside the track.
#[derive(PartialEq)]
pub struct Scale;

impl Draw for Scale {
    const NAME: &'static str = "static:Scale";

    fn draw(&self) -> Html {
        markup! {
            <div class="timeline__scale" aria-hidden="true">
                <svg class="timeline__scale-sheet">
                    <text y={TRACK_HEIGHT / 3.0 + 3.5} x="100%" text-anchor="end">{language().heavy(Grams(10_000_000))}</text>
                    <text y={TRACK_HEIGHT * 2.0 / 3.0 + 3.5} x="100%" text-anchor="end">{"5"}</text>
                    <text y={TRACK_HEIGHT + 3.5} x="100%" text-anchor="end">{"0"}</text>
                </svg>
            </div>
        }
    }
}

/// What the track's colours and squares mean.
pub fn track_key() -> Html {
    let words = language().timeline_labels();
    markup! {
        <p class="timeline__key" aria-hidden="true">
            <span class="swatch swatch--square swatch--heroin"></span>{words.heroin}
            <span class="swatch swatch--square swatch--opium-muted"></span>{words.opium}
            <svg class="timeline__pips">
                <path class="pip" d="M0 1h3v3h-3zM4.4 1h3v3h-3z" /><path class="pip pip--empty" d="M8.8 1h3v3h-3z" />
            </svg>
            {words.reporters}
        </p>
    }
}

/// What stands above the track.
#[derive(PartialEq)]
pub struct TrackHead {
    /// Where chosen kinds of events stand, if any are chosen.
    pub chosen: Option<Host>,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for TrackHead {
    const NAME: &'static str = "static:TrackHead";

    fn draw(&self) -> Html {
        markup! {
            <>
                {track_key()}
                {event_layer(self.chosen.as_ref(), &self.dispatch)}
            </>
        }
    }
}
