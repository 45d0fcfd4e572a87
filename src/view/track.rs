//! What lies on the timeline's track and stays when the year changes: columns, reporters, events.

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::{FIRST_YEAR, LAST_ASKED, LAST_YEAR};
use crate::scene::place_in_frame::percent;
use crate::scene::series::{year_start, years_width};
use crate::scene::timeline::{Column, TRACK_HEIGHT, columns, event_marks, reporting};
use crate::state::action::Action;
use crate::view::still::Draw;
use crate::words::language::language;

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
        let tick = |tonnes: f64| format!("{:.1}", TRACK_HEIGHT - TRACK_HEIGHT * tonnes / 15.0);
        html! {
            <g class={classes!("histogram", own.then_some("histogram--own"))}>
                <rect class="histogram__tick" x="0" y={tick(10.0)} width="100%" height=".6" />
                <rect class="histogram__tick" x="0" y={tick(5.0)} width="100%" height=".6" />
                for item in columns.iter() {
                    {column(item, own)}
                }
                <rect class="histogram__not-asked" fill="url(#dots)" x={percent(year_start(LAST_ASKED + 1))} y={format!("{}", TRACK_HEIGHT - 14.0)} width={percent(years_width(LAST_YEAR - LAST_ASKED))} height="14" />
                <rect class="histogram__ground" x="0" y={format!("{TRACK_HEIGHT}")} width="100%" height="1" />
            </g>
        }
    }
}

fn column(column: &Column, own: bool) -> Html {
    let x = percent(year_start(column.year) + years_width(1) * 0.1);
    let width = percent(years_width(1) * 0.8);
    let rect = |class: &'static str, height: f64, above: f64| {
        html! {
            if height > 0.0 {
                <rect {class} x={x.clone()} y={format!("{:.1}", TRACK_HEIGHT - above - height)} width={width.clone()} height={format!("{:.1}", height.max(0.5))} />
            }
        }
    };
    let top = column.heroin + column.opium;
    html! {
        <>
            if column.empty {
                <rect fill="url(#hatch)" x={x.clone()} y={format!("{}", TRACK_HEIGHT - 9.0)} width={width.clone()} height="9" />
            }
            {rect(if own { "ghost" } else { "bar bar--heroin" }, column.heroin, 0.0)}
            {rect(if own { "ghost" } else { "bar bar--opium-muted" }, column.opium, column.heroin)}
            if own {
                {rect("bar bar--heroin", column.own_heroin, 0.0)}
                {rect("bar bar--opium", column.own_opium, column.own_heroin)}
            }
            if column.open && !column.empty {
                <rect class="histogram__open" x={x.clone()} y={format!("{:.1}", TRACK_HEIGHT - top - 1.5)} width={width.clone()} height="3" />
            }
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
    const NAME: &'static str = "static:Reporters";

    fn draw(&self) -> Html {
        html! {
            <g class="reporters">
                for year in FIRST_YEAR..=LAST_ASKED {
                    <svg class="spot" x={percent(year_start(year) + years_width(1) / 2.0)} y={format!("{}", TRACK_HEIGHT + 4.0)}>
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
    (from..to)
        .map(|index| format!("M{:.1} 0h3v3h-3z", index as f64 * 4.4 - 10.3))
        .collect()
}

/// The events drawn at rest, with their words, and the two horizons of the evidence.
#[derive(PartialEq)]
pub struct EventMarks {
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for EventMarks {
    const NAME: &'static str = "static:EventMarks";

    fn draw(&self) -> Html {
        let marks = event_marks();
        let words = language().labels();
        html! {
            <svg class="events-row">
                {horizon(2012, words.article_ends)}
                {horizon(LAST_ASKED, words.series_ends)}
                for mark in marks.iter() {
                    {event(mark, &self.dispatch)}
                }
            </svg>
        }
    }
}

fn event(mark: &crate::scene::timeline::EventMark, dispatch: &Callback<Action>) -> Html {
    let year = mark.year;
    let choose = dispatch.reform(move |()| Action::ChooseYear(year));
    let onclick = choose.reform(|_: MouseEvent| ());
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if ["Enter", " "].contains(&event.key().as_str()) {
            event.prevent_default();
            choose.emit(());
        }
    });
    let y = 9.0 + 15.0 * f64::from(mark.row.unwrap_or(1));
    let (number, title) = mark.text.split_once(' ').unwrap_or(("", &mark.text));
    html! {
        <g key={mark.text.clone()} class="event" role="button" tabindex="0" aria-label={mark.text.clone()} {onclick} {onkeydown}>
            <svg class="spot" x={percent(mark.at)}>
                <rect class="event__hit" x="-12" y={format!("{}", y - 12.0)} width="24" height="24" />
                <path class="event__drop" d={format!("M0 {}V200", y + 5.0)} />
                <path class="event__diamond" d={format!("M0 {}L4 {y}L0 {}L-4 {y}Z", y - 4.0, y + 4.0)} />
                if mark.row.is_some() {
                    <text class="event__text" x={if mark.leftward { "-8" } else { "8" }} y={format!("{}", y + 4.0)} text-anchor={if mark.leftward { "end" } else { "start" }}>
                        <tspan class="event__year">{number}</tspan>{" "}{title}
                    </text>
                }
            </svg>
        </g>
    }
}

fn horizon(last_year: u16, words: &'static str) -> Html {
    html! {
        <svg class="spot horizon" x={percent(year_start(last_year + 1))} aria-hidden="true">
            <path class="horizon__line" d="M0 30V200" />
            <text class="horizon__text" x="-5" y="41" text-anchor="end">{words}</text>
        </svg>
    }
}
