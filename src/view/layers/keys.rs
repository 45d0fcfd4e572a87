//! The legend of the further layers that are on, beside their switches.

use yew::prelude::*;

use crate::scene::layers::keys::{Key, all_keys};
use crate::state::choice::Layers;
use crate::view::kit::markup::markup;
use crate::words::language::{Language as _, language};

/// The legend.
pub fn layer_keys(layers: Layers) -> Html {
    markup! {
        <>
            for (layer, keys) in all_keys(layers) {
                <section class="legend__block">
                    <h2 class="legend__head">{language().labels().layer_names[layer as usize]}</h2>
                    for key in &keys {
                        {entry(key)}
                    }
                </section>
            }
        </>
    }
}

fn entry(key: &Key) -> Html {
    markup! {
        <p class="key">
            <svg class="key__form" viewBox="-14 -9 28 18" aria-hidden="true">
                for class in &key.classes {
                    if let Some(glyph) = key.glyph {
                        <g class={*class}><path class="note__glyph" d={glyph} /></g>
                    } else {
                        <path class={*class} d="M-13 0H13" />
                    }
                }
            </svg>
            {key.meaning}
        </p>
    }
}
