//! The timeline: the histogram is the slider's track.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::{FIRST_YEAR, LAST_COVERED, LAST_YEAR, Period};
use crate::model::series::reports;
use crate::platform::pointer;
use crate::scene::margin::series::{year_start, years_width};
use crate::scene::timeline::track::{TRACK_HEIGHT, year_at};
use crate::state::action::Action;
use crate::state::app_state::Playback;
use crate::state::speed::Speed;
use crate::state::versus::Versus;
use crate::view::further::Host;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::fill::Part;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::key;
use crate::view::kit::still::{Draw, held, still};
use crate::view::timeline::controls::Transport;
use crate::view::timeline::track::{Histogram, LaterMarks, Reporters, Scale, TrackHead, Years};
use crate::words::language::language;
use crate::words::timeline::TimelineLanguage as _;

/// The timeline with its controls.
#[derive(PartialEq)]
pub struct Timeline {
    /// The chosen time.
    pub period: Period,
    /// The chosen drugs: their reporters are counted.
    pub choice: DrugChoice,
    /// The selected country.
    pub country: Option<Country>,
    /// What the view is compared with.
    pub versus: Option<Versus>,
    /// Where Afghan supply stands, if it is shown.
    pub supply: Option<Host>,
    /// Where chosen kinds of events stand, if any are chosen.
    pub events: Option<Host>,
    /// Whether the years run.
    pub playback: Playback,
    /// How fast.
    pub speed: Speed,
    /// Whether years are moving: the chosen events wait for them to rest.
    pub moving: bool,
    /// Where a drag happens.
    pub track: ByPtr<Track>,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

/// The element under the thumbs, and the thumb that a drag holds.
#[derive(Default)]
pub struct Track {
    node: NodeRef,
    /// With the pointer that holds it.
    grip: Rc<RefCell<Option<(Thumb, i32)>>>,
}

/// Which thumb a drag moves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Thumb {
    /// The year, or the whole span.
    Whole,
    /// The first year of a span.
    First,
    /// The last year of a span.
    Last,
}

impl Thumb {
    fn by(self, years: i32) -> Action {
        match self {
            Self::Whole => Action::ScrubBy(years),
            Self::First => Action::NudgeFirst(years),
            Self::Last => Action::NudgeLast(years),
        }
    }

    fn to(self, year: i32) -> Action {
        match self {
            Self::Whole => Action::ScrubTo(year),
            Self::First => Action::ScrubFirst(year),
            Self::Last => Action::ScrubLast(year),
        }
    }
}

impl Draw for Timeline {
    const NAME: &'static str = "Timeline";

    fn draw(&self) -> Html {
        let props = self;
        let words = language().timeline_labels();
        let Track { node, grip } = &*self.track;
        let period = props.period;
        let dispatch = props.dispatch.clone();
        let onpointerdown = {
            let (node, grip, dispatch) = (node.clone(), grip.clone(), dispatch.clone());
            Callback::from(move |event: PointerEvent| {
                let Some(at) = pointer::fraction(&event, &node) else {
                    return;
                };
                // A second finger does not take over.
                if event.button() != 0 || grip.borrow().is_some() {
                    return;
                }
                let year = year_at(at.x);
                let thumb = if period.is_year() {
                    Thumb::Whole
                } else if (year - i32::from(period.first())).abs()
                    < (year - i32::from(period.last())).abs()
                {
                    Thumb::First
                } else {
                    Thumb::Last
                };
                *grip.borrow_mut() = Some((thumb, event.pointer_id()));
                pointer::capture(&event, &node);
                event.prevent_default();
                focus_thumb(thumb);
                dispatch.emit(thumb.to(year));
            })
        };
        let onpointermove = {
            let (node, grip, dispatch) = (node.clone(), grip.clone(), dispatch.clone());
            Callback::from(move |event: PointerEvent| {
                let own = grip.borrow().filter(|(_, id)| *id == event.pointer_id());
                let Some((thumb, _)) = own else { return };
                if event.buttons() == 0 {
                    // Its release went to someone else.
                    grip.borrow_mut().take();
                } else if let Some(at) = pointer::fraction(&event, &node) {
                    dispatch.emit(thumb.to(year_at(at.x)));
                }
            })
        };
        let release = {
            let (node, grip) = (node.clone(), grip.clone());
            Callback::from(move |event: PointerEvent| {
                let own = grip
                    .borrow()
                    .is_some_and(|(_, id)| id == event.pointer_id());
                if own {
                    grip.borrow_mut().take();
                    pointer::release(&event, &node);
                }
            })
        };
        markup! {
            <section class={if props.supply.is_some() { "timeline timeline--supply" } else { "timeline" }} aria-label={words.timeline}>
                {Transport {
                    period,
                    compared: props.versus.is_some(),
                    playback: props.playback,
                    speed: props.speed,
                    dispatch: dispatch.clone(),
                }.draw()}
                {still(Scale)}
                <div class="timeline__sheet">
                    {held(props.moving, TrackHead { chosen: props.events.clone(), dispatch: dispatch.clone() })}
                    <div
                        ref={node.clone()}
                        class="timeline__track"
                        {onpointerdown}
                        {onpointermove}
                        onpointerup={release.clone()}
                        onpointercancel={release}
                    >
                        <svg class="timeline__drawing" role="group" aria-label={words.timeline}>
                            {still(Histogram { country: props.country })}
                            {still(Reporters { choice: props.choice })}
                            {still(Years { period })}
                            if let Some(supply) = &props.supply {
                                <g id="supply">{supply.bare()}</g>
                            }
                            if let Some(other) = props.versus.and_then(Versus::time) {
                                <rect
                                    class="window window--other"
                                    x={Part(year_start(other.first()))}
                                    y="-1"
                                    width={Part(years_width(other.len()))}
                                    height={TRACK_HEIGHT + 2.0}
                                />
                            }
                            {thumbs(props)}
                            {still(LaterMarks { dispatch: dispatch.clone() })}
                        </svg>
                    </div>
                </div>
            </section>
        }
    }
}

fn focus_thumb(thumb: Thumb) {
    crate::platform::browser::focus(match thumb {
        Thumb::Whole => "thumb-year",
        Thumb::First => "thumb-first",
        Thumb::Last => "thumb-last",
    });
}

fn thumbs(props: &Timeline) -> Html {
    let words = language().timeline_labels();
    let period = props.period;
    if period.is_year() {
        return markup! {
            <>{window(period)}{thumb(Thumb::Whole, "thumb-year", words.year, period.first(), FIRST_YEAR, LAST_YEAR, props)}</>
        };
    }
    markup! {
        <>
            {window(period)}
            {thumb(Thumb::First, "thumb-first", words.from_year, period.first(), FIRST_YEAR, LAST_YEAR - 1, props)}
            {thumb(Thumb::Last, "thumb-last", words.to_year, period.last(), FIRST_YEAR + 1, LAST_YEAR, props)}
        </>
    }
}

/// The frame around the chosen years.
fn window(period: Period) -> Html {
    markup! {
        <rect
            class={classes(&["window", class_if(period.first() > LAST_COVERED, "window--not-covered")])}
            x={Part(year_start(period.first()))}
            y="-1"
            width={Part(years_width(period.len()))}
            height={TRACK_HEIGHT + 2.0}
        />
    }
}

fn thumb(
    thumb: Thumb,
    id: &'static str,
    label: &'static str,
    year: u16,
    least: u16,
    most: u16,
    props: &Timeline,
) -> Html {
    let language = language();
    let dispatch = props.dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        // By steps, not to a year: two quick presses may come before the next frame.
        let action = match key(&event).as_str() {
            "ArrowRight" | "ArrowUp" => thumb.by(1),
            "ArrowLeft" | "ArrowDown" => thumb.by(-1),
            "PageUp" => thumb.by(5),
            "PageDown" => thumb.by(-5),
            "Home" => thumb.to(i32::from(least)),
            "End" => thumb.to(i32::from(most)),
            _ => return,
        };
        event.prevent_default();
        dispatch.emit(action);
    });
    markup! {
        <g
            key={id}
            {id}
            class="thumb"
            role="slider"
            tabindex="0"
            aria-label={label}
            aria-orientation="horizontal"
            aria-valuemin={least.to_string()}
            aria-valuemax={most.to_string()}
            aria-valuenow={year.to_string()}
            aria-valuetext={language.slider_value(year, &reports(props.choice, year))}
            {onkeydown}
        >
            <svg class="spot" x={Part(year_start(year) + years_width(1) / 2.0)} y={TRACK_HEIGHT + 8.0}>
                <path class="thumb__pointer" d="M-4.5 .5L0 -4.5L4.5 .5Z" />
                <rect class="thumb__plate" x="-17" y="0" width="34" height="16" />
                <text class="thumb__year" y="12.5" text-anchor="middle">{year}</text>
            </svg>
        </g>
    }
}
