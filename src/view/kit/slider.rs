//! A slider with its name and value in words above it.

use yew::prelude::*;

use crate::view::kit::markup::markup;

/// A slider from `least` to `most` by `step`, each as the attribute has it; `text` says its value.
pub fn slider(
    name: &'static str,
    text: &str,
    [least, most, step]: [&'static str; 3],
    value: String,
    oninput: Callback<InputEvent>,
) -> Html {
    markup! {
        <label class="ratio">
            <span class="ratio__words">{name}{" "}<strong>{text.to_owned()}</strong></span>
            <input
                class="ratio__slider"
                type="range"
                min={least}
                max={most}
                step={step}
                aria-label={name}
                aria-valuetext={text.to_owned()}
                {value}
                {oninput}
            />
        </label>
    }
}
