//! A radio group by the ARIA pattern: one tab stop, arrow keys move and choose.

use yew::prelude::*;

/// One choice of a group.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// Its name, also its accessible name.
    pub name: &'static str,
    /// A class for the swatch beside it; empty for none.
    pub swatch: &'static str,
}

/// Properties of [`RadioGroup`].
#[derive(Properties, PartialEq)]
pub struct RadioGroupProps {
    /// Accessible name.
    pub label: &'static str,
    /// Prefix of the ids, unique on the page.
    pub id: &'static str,
    /// The choices.
    pub choices: Vec<Choice>,
    /// Index of the chosen one.
    pub chosen: usize,
    /// Called with the index of the new choice.
    pub on_choose: Callback<usize>,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
}

/// A radio group.
#[component]
pub fn RadioGroup(props: &RadioGroupProps) -> Html {
    let count = props.choices.len();
    let onkeydown = {
        let (choose, chosen, id) = (props.on_choose.clone(), props.chosen, props.id);
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowDown" => (chosen + 1) % count,
                "ArrowLeft" | "ArrowUp" => (chosen + count - 1) % count,
                "Home" => 0,
                "End" => count - 1,
                _ => return,
            };
            event.prevent_default();
            choose.emit(next);
            crate::platform::browser::focus(&format!("{id}-{next}"));
        })
    };
    html! {
        <div class={classes!("radios", props.class.clone())} role="radiogroup" aria-label={props.label} {onkeydown}>
            for (index, choice) in props.choices.iter().enumerate() {
                <button
                    type="button"
                    id={format!("{}-{index}", props.id)}
                    class="radio"
                    role="radio"
                    aria-checked={if index == props.chosen { "true" } else { "false" }}
                    tabindex={if index == props.chosen { "0" } else { "-1" }}
                    onclick={props.on_choose.reform(move |_| index)}
                >
                    <span class="radio__dot" aria-hidden="true"></span>
                    if !choice.swatch.is_empty() {
                        <span class={classes!("swatch", choice.swatch)} aria-hidden="true"></span>
                    }
                    <span class="radio__name">{choice.name}</span>
                </button>
            }
        </div>
    }
}
