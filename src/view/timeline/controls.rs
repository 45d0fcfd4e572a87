//! The controls of time: play, step, year or span, speed.

use yew::prelude::*;

use crate::model::period::Period;
use crate::platform::browser;
use crate::state::action::Action;
use crate::state::app_state::Playback;
use crate::state::speed::Speed;
use crate::view::kit::markup::markup;
use crate::view::kit::press::click;
use crate::view::kit::radio_group::{Choice, RadioGroup};
use crate::view::kit::still::{Draw, still};
use crate::words::language::{Language as _, language};
use crate::words::timeline::TimelineLanguage as _;

/// The controls.
pub struct Transport {
    /// The chosen time.
    pub period: Period,
    /// Whether something is compared.
    pub compared: bool,
    /// Whether the years run.
    pub playback: Playback,
    /// How fast.
    pub speed: Speed,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Transport {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let single = self.period.is_year();
        markup! {
            <div class="transport">
                <p class={if single { "transport__year" } else { "transport__year transport__year--span" }} aria-hidden="true">
                    {language().period(self.period)}
                </p>
                {still(Controls {
                    single,
                    compared: self.compared,
                    playback: self.playback,
                    speed: self.speed,
                    dispatch: self.dispatch.clone(),
                })}
            </div>
        }
    }
}

/// What does not change with the year.
#[derive(PartialEq)]
struct Controls {
    single: bool,
    compared: bool,
    playback: Playback,
    speed: Speed,
    dispatch: Callback<Action>,
}

impl Draw for Controls {
    const NAME: &'static str = "static:Controls";

    fn draw(&self) -> Html {
        let words = language().timeline_labels();
        let playing = self.playback == Playback::Playing;
        let dispatch = &self.dispatch;
        let on_speed = dispatch.reform(|event: Event| {
            let index = browser::select_value(&event).and_then(|value| value.parse::<usize>().ok());
            Action::ChooseSpeed(
                index
                    .and_then(|index| Speed::ALL.get(index).copied())
                    .unwrap_or_default(),
            )
        });
        let icon = |path: &'static str| {
            markup! { <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={path} /></svg> }
        };
        markup! {
            <>
                <div class="transport__buttons">
                    <button
                        type="button"
                        class="transport__button"
                        aria-label={words.previous_year}
                        title={words.previous_year}
                        onclick={click(dispatch, Action::Step(-1))}
                    >
                        {icon("M6 5V15M15 5L8 10L15 15Z")}
                    </button>
                    <button
                        type="button"
                        class="transport__button transport__button--play"
                        aria-label={if playing { words.pause } else { words.play }}
                        title={if playing { words.pause } else { words.play }}
                        onclick={click(dispatch, Action::TogglePlay)}
                    >
                        {icon(if playing { "M6 4.5H8.5V15.5H6ZM11.5 4.5H14V15.5H11.5Z" } else { "M6 4L16 10L6 16Z" })}
                    </button>
                    <button
                        type="button"
                        class="transport__button"
                        aria-label={words.next_year}
                        title={words.next_year}
                        onclick={click(dispatch, Action::Step(1))}
                    >
                        {icon("M14 5V15M5 5L12 10L5 15Z")}
                    </button>
                </div>
                <button type="button" class="opener opener--mode" popovertarget="time-mode" aria-label={words.open_mode}>{"⋯"}</button>
                <div id="time-mode" class="transport__mode" popover="auto">
                    {RadioGroup {
                        label: words.time,
                        id: "time",
                        class: "radios--inline",
                        choices: time_choices(),
                        chosen: if self.compared { 2 } else { usize::from(!self.single) },
                        dispatch: dispatch.clone(),
                    }.draw()}
                    <select class="select select--speed" aria-label={words.speed} onchange={on_speed}>
                        for (index, speed) in Speed::ALL.into_iter().enumerate() {
                            <option value={index.to_string()} selected={speed == self.speed}>{speed.label()}</option>
                        }
                    </select>
                </div>
            </>
        }
    }
}

fn time_choices() -> Vec<Choice> {
    let actions = [Action::UseYear, Action::UseSpan, Action::UseCompare];
    let choices = language().timeline_labels().times.iter().zip(actions);
    let choices = choices.map(|(name, action)| Choice {
        name,
        swatch: "",
        action,
    });
    choices.collect()
}
