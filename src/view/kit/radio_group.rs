//! A radio group by the ARIA pattern: one tab stop, arrow keys move and choose.

use yew::prelude::*;

use crate::state::action::Action;

use crate::view::kit::markup::{classes, markup};
use crate::view::kit::press::{click, key};

/// One choice of a group.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Its name, also its accessible name.
    pub name: &'static str,
    /// A class for the swatch beside it; empty for none.
    pub swatch: &'static str,
    /// What choosing it means.
    pub action: Action,
}

/// A radio group.
pub struct RadioGroup {
    /// Accessible name.
    pub label: &'static str,
    /// Prefix of the ids, unique on the page.
    pub id: &'static str,
    /// The choices.
    pub choices: Vec<Choice>,
    /// Index of the chosen one.
    pub chosen: usize,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
    /// More classes.
    pub class: &'static str,
}

impl RadioGroup {
    /// Its markup.
    pub fn draw(&self) -> Html {
        let count = self.choices.len();
        let onkeydown = {
            let dispatch = self.dispatch.clone();
            let actions: Vec<Action> = self
                .choices
                .iter()
                .map(|choice| choice.action.clone())
                .collect();
            let (chosen, id) = (self.chosen, self.id);
            Callback::from(move |event: KeyboardEvent| {
                let next = match key(&event).as_str() {
                    "ArrowRight" | "ArrowDown" => (chosen + 1) % count,
                    "ArrowLeft" | "ArrowUp" => (chosen + count - 1) % count,
                    "Home" => 0,
                    "End" => count - 1,
                    _ => return,
                };
                event.prevent_default();
                dispatch.emit(actions[next].clone());
                crate::platform::browser::focus(&format!("{id}-{next}"));
            })
        };
        markup! {
            <div class={classes(&["radios", self.class])} role="radiogroup" aria-label={self.label} {onkeydown}>
                for (index, choice) in self.choices.iter().enumerate() {
                    <button
                        type="button"
                        id={format!("{}-{index}", self.id)}
                        class="radio"
                        role="radio"
                        aria-checked={if index == self.chosen { "true" } else { "false" }}
                        tabindex={if index == self.chosen { "0" } else { "-1" }}
                        onclick={click(&self.dispatch, choice.action.clone())}
                    >
                        <span class="radio__dot" aria-hidden="true"></span>
                        if !choice.swatch.is_empty() {
                            <span class={classes(&["swatch", choice.swatch])} aria-hidden="true"></span>
                        }
                        <span>{choice.name}</span>
                    </button>
                }
            </div>
        }
    }
}
