//! The legend of the further layers that are on, beside their switches.

use yew::prelude::*;

use crate::scene::layers::keys::{Key, all_keys};
use crate::state::choice::Layers;
use crate::view::kit::markup::markup;
use crate::words::language::{Language as _, language};

/// The legend: a key a layer, of which one is open; that of the layer that speaks to begin with.
pub fn layer_keys(layers: Layers) -> Html {
    let speaks = layers.thematic().next();
    markup! {
        <>
            for (layer, keys) in all_keys(layers) {
                <details
                    key={format!("{}-{}", layer.key(), speaks == Some(layer))}
                    class="layer-key"
                    name="layer-key"
                    open={(speaks == Some(layer)).then_some("open")}
                >
                    <summary>{language().labels().layer_names[layer as usize]}</summary>
                    for key in &keys {
                        {entry(key)}
                    }
                </details>
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
