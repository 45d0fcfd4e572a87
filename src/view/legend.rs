//! The legend: the scale of discs, the layers with a sample of each one's marks, the kinds of nothing.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::mass::Grams;
use crate::model::measure::{Measure, Ratio};
use crate::platform::browser;
use crate::scale::decimal::Decimal;
use crate::scale::disc::DiscScale;
use crate::state::action::Action;
use crate::state::choice::{Layer, Layers, View};
use crate::view::further::Host;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::change;
use crate::view::kit::sentence::runs;
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};
use crate::words::legend::LegendLanguage as _;

/// The ring of a neighbour that is wider than the scale goes, with points outward.
const BEYOND: &str = "M10 1A6 6 0 0 1 13.7 2.3L16 1 14.7 3.3A6 6 0 0 1 14.7 10.7L16 13 13.7 11.7A6 6 0 0 1 6.3 11.7\
                      L4 13 5.3 10.7A6 6 0 0 1 5.3 3.3L4 1 6.3 2.3A6 6 0 0 1 10 1";

/// The legend. It knows no year, and so stays when the year changes.
#[derive(PartialEq)]
pub struct Legend {
    /// The chosen drugs.
    pub choice: DrugChoice,
    /// What is counted.
    pub measure: Measure,
    /// Opium to heroin.
    pub ratio: Ratio,
    /// The scale of the discs.
    pub scale: DiscScale,
    /// Whether the time is a span.
    pub span: bool,
    /// Which view is open: the map's own keys stand beside the map only.
    pub view: View,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Which layers are on.
    pub layers: Layers,
    /// Where the keys of further layers stand.
    pub keys: Option<Host>,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Legend {
    const NAME: &'static str = "static:Legend";

    fn draw(&self) -> Html {
        let words = language().legend_labels();
        let shared = language().labels();
        let thematic = self.layers.thematic().next();
        let speaks =
            thematic.or_else(|| Some(Layer::Corridors).filter(|layer| self.layers.has(*layer)));
        markup! {
            <aside id="legend" class="legend" popover="auto" aria-label={words.legend}>
                if self.measure == Measure::Equivalent {
                    <section class="legend__block">{ratio(self.ratio, &self.dispatch)}</section>
                }
                if self.view == View::Map {
                    {discs(self)}
                    <div class="legend__block layers" role="group" aria-labelledby="layers-head">
                        <h2 id="layers-head" class="legend__head layers__head">{words.layers}</h2>
                        for (index, layer) in Layer::ALL.into_iter().enumerate() {
                            <label class={classes(&["check", class_if(speaks == Some(layer), "check--speaks")])}>
                                <input
                                    type="checkbox"
                                    checked={self.layers.has(layer)}
                                    onchange={change(&self.dispatch, Action::ToggleLayer(layer))}
                                />
                                <span>{shared.layer_names[index]}</span>
                                if let Some(d) = SAMPLES.get(index) {
                                    <svg
                                        class={classes(&["sample", if index == 0 { value_class(self.choice) } else { "" }])}
                                        viewBox="0 0 30 14"
                                        aria-hidden="true"
                                    >
                                        <path d={*d} />
                                    </svg>
                                }
                            </label>
                            if layer == Layer::Corridors && speaks == Some(layer) {
                                <p class="legend__note layers__key">{words.corridor_note}</p>
                            }
                            if layer == Layer::Transport {
                                if let Some(keys) = &self.keys {
                                    <div id="keys" class="layers__key">{keys.bare()}</div>
                                }
                            }
                        }
                    </div>
                }
                <div class="legend__block keys">
                    <p class="key">
                        <svg class="key__swatch" aria-hidden="true">
                            <rect class={value_class(self.choice)} width="20" height="10" y="2" />
                        </svg>
                        {words.a_value}
                    </p>
                    <p class="key">
                        <svg class="key__swatch" aria-hidden="true">
                            <path class="nothing nothing--none" d="M0 12H20" />
                            <text class="nothing__zero" x="10" y="10" text-anchor="middle">{"0"}</text>
                        </svg>
                        {shared.reported_as_none}
                    </p>
                    <p class="key">
                        <svg class="key__swatch" aria-hidden="true"><rect fill="url(#hatch)" width="20" height="10" y="2" /></svg>
                        {shared.no_data}
                    </p>
                    <p class="key">
                        <svg class="key__swatch" aria-hidden="true"><rect fill="url(#dots)" width="20" height="10" y="2" /></svg>
                        {shared.not_covered}
                    </p>
                </div>
                <button type="button" class="sheet-close text-button" popovertarget="legend" popovertargetaction="hide">
                    {shared.close}
                </button>
            </aside>
        }
    }
}

/// The samples of the themes' marks, in the order of the switches.
const SAMPLES: [&str; 7] = [
    "M17 7a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z",
    "M0 7H5M8 7H13M16 7H21M30 7L22 10.5V3.5Z",
    "M0 5.5H30M0 8.5H30",
    "M0 7H30M15 2V12",
    "M23 1.5L28.5 7L23 12.5L17.5 7Z",
    "M18 2.5H27V11.5H18Z",
    "M0 7H30M4 4V10M11 4V10M18 4V10M25 4V10",
];

const fn value_class(choice: DrugChoice) -> &'static str {
    match choice {
        DrugChoice::Heroin | DrugChoice::Opiates => "bar bar--heroin",
        DrugChoice::Opium => "bar bar--opium",
        DrugChoice::Morphine => "bar bar--morphine",
    }
}

fn ratio(ratio: Ratio, dispatch: &Callback<Action>) -> Html {
    let language = language();
    let words = language.legend_labels();
    let oninput = dispatch.reform(|event: InputEvent| {
        Action::ChooseRatio(
            browser::range_value(&event).map_or(1000, |value| (value * 100.0).round() as i32),
        )
    });
    markup! {
        <label class="ratio">
            <span class="ratio__words">{runs(&language.ratio(ratio))}</span>
            <input
                class="ratio__slider"
                type="range"
                aria-label={words.ratio}
                aria-valuetext={language.ratio_value(ratio)}
                min="5"
                max="12"
                step="0.05"
                value={Decimal(f64::from(ratio.in_hundredths()) / 100.0, 2)}
                {oninput}
            />
            <span class="legend__note">{words.convention}</span>
        </label>
    }
}

/// The nested discs, on the scale that the map uses.
fn discs(props: &Legend) -> Html {
    let language = language();
    let words = language.legend_labels();
    let scale = props.scale;
    let rings = [3_000_000, 1_000_000, 100_000].map(Grams);
    let radius = |mass| scale.radius(mass, 1);
    let largest = radius(rings[0]);
    let [title, note] = words.discs(props.span, props.measure, props.choice);
    markup! {
        <section class="legend__block">
            <h2 class="legend__head">{title}</h2>
            <svg class="discs" aria-hidden="true" height={Decimal(2.0 * largest + 6.0, 0)}>
                for (index, mass) in rings.into_iter().enumerate() {
                    <circle class="discs__ring" cx={largest + 2.0} cy={2.0 * largest + 2.0 - radius(mass)} r={radius(mass)} />
                    <path
                        class="discs__leader"
                        d={format!(
                            "M{} {}H{}",
                            Decimal(largest + 2.0, 1),
                            Decimal(2.0 * largest + 2.0 - 2.0 * radius(mass), 1),
                            Decimal(2.0 * largest + 12.0, 1),
                        )}
                    />
                    <text class="discs__text" x={2.0 * largest + 15.0} y={2.0 * largest + 6.0 - 2.0 * radius(mass)}>
                        {if index == 0 { language.weight(mass) } else { language.numbers().short_kilograms(mass) }}
                    </text>
                }
            </svg>
            <p class="legend__note">{note}</p>
            if props.near {
                <p class="legend__note">{words.neighbours_note}</p>
                <p class="key">
                    <svg class="key__swatch" aria-hidden="true">
                        <path
                            class="discs__ring"
                            d={BEYOND}
                        />
                    </svg>
                    {words.ring_beyond}
                </p>
            }
        </section>
    }
}
