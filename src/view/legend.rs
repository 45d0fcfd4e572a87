//! The legend column: drug and measure, the scale of discs, the kinds of nothing, the layers.

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
use crate::view::kit::markup::markup;
use crate::view::kit::press::change;
use crate::view::kit::radio_group::{Choice, RadioGroup};
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
        let on_map = self.view == View::Map;
        markup! {
            <aside class="legend" aria-label={words.legend}>
                <section class="legend__block">
                    <h2 class="legend__head">{shared.drug}</h2>
                    {RadioGroup {
                        label: shared.drug,
                        id: "drug",
                        class: "radios--pairs",
                        choices: drug_choices(),
                        chosen: self.choice as usize,
                        dispatch: self.dispatch.clone(),
                    }.draw()}
                </section>
                <section class="legend__block">
                    <h2 class="legend__head">{words.measure}</h2>
                    {RadioGroup {
                        label: words.measure,
                        id: "measure",
                        class: "radios--flow",
                        choices: measure_choices(),
                        chosen: self.measure as usize,
                        dispatch: self.dispatch.clone(),
                    }.draw()}
                    if self.measure == Measure::Equivalent {
                        {ratio(self.ratio, &self.dispatch)}
                    }
                </section>
                if on_map {
                    {discs(self)}
                    <div class="legend__block layers" role="group" aria-labelledby="layers-head">
                        <h2 id="layers-head" class="legend__head">{words.layers}</h2>
                        <div class="layers__list">
                            for (index, layer) in Layer::ALL.into_iter().enumerate() {
                                <label class="check">
                                    <input
                                        type="checkbox"
                                        checked={self.layers.has(layer)}
                                        onchange={change(&self.dispatch, Action::ToggleLayer(layer))}
                                    />
                                    <span>{shared.layer_names[index]}</span>
                                </label>
                            }
                        </div>
                    if let Some(keys) = &self.keys {
                        <div id="keys">{keys.bare()}</div>
                    }
                    </div>
                    if self.layers.has(Layer::Corridors) {
                    <section class="legend__block">
                        <h2 class="legend__head">{words.corridors}</h2>
                        <p class="key">
                            <svg class="key__arrow" aria-hidden="true">
                                <path class="corridor-line__dash" d="M1 7H30" />
                                <use href="#arrow" class="corridor__head" transform="translate(36 7)" />
                            </svg>
                            {words.corridor_asserted}
                        </p>
                        <p class="key">
                            <svg class="key__arrow" aria-hidden="true">
                                <path class="corridor-line__range" d="M1 7H30" stroke-width="8" />
                                <path class="corridor-line__core" d="M1 7H30" stroke-width="5" />
                                <use href="#arrow" class="corridor__head" transform="translate(35 7)scale(1.5)" />
                            </svg>
                            {words.corridor_figured}
                        </p>
                        <p class="legend__note">{words.corridor_note}</p>
                    </section>
                    }
                }
                <section class="legend__block">
                    <h2 class="legend__head">{words.nothing}</h2>
                    <div class="keys">
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
                        <p class="key key--wide">
                            <svg class="key__swatch" aria-hidden="true"><rect fill="url(#dots)" width="20" height="10" y="2" /></svg>
                            {shared.not_covered_key}
                        </p>
                    </div>
                </section>
                if !on_map {
                    <section class="legend__block">{neighbours(self)}</section>
                }
            </aside>
        }
    }
}

fn drug_choices() -> Vec<Choice> {
    let swatches = [
        "swatch--heroin",
        "swatch--opium",
        "swatch--morphine",
        "swatch--opiates",
    ];
    language()
        .labels()
        .drugs
        .iter()
        .zip(swatches)
        .zip(DrugChoice::ALL)
        .map(|((name, swatch), choice)| Choice {
            name,
            swatch,
            action: Action::ChooseDrug(choice),
        })
        .collect()
}

fn measure_choices() -> Vec<Choice> {
    let names = language().legend_labels().measures.iter().zip(Measure::ALL);
    let choices = names.map(|(name, measure)| Choice {
        name,
        swatch: "",
        action: Action::ChooseMeasure(measure),
    });
    choices.collect()
}

const fn value_class(choice: DrugChoice) -> &'static str {
    match choice {
        DrugChoice::Heroin | DrugChoice::Opiates => "bar bar--heroin",
        DrugChoice::Opium => "bar bar--opium",
        DrugChoice::Morphine => "bar bar--morphine",
    }
}

fn neighbours(props: &Legend) -> Html {
    let words = language().legend_labels();
    markup! {
        <label class="check">
            <input type="checkbox" checked={props.near} onchange={change(&props.dispatch, Action::ToggleNear)} />
            <span>{words.neighbours}</span>
        </label>
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
    let (title, note) = match (props.span, props.measure, props.choice) {
        (true, ..) => (words.seized_in_span, words.area_note_span),
        (false, Measure::Share, _) => (words.seized_in_year, words.area_note_share),
        (false, _, DrugChoice::Opiates) => (words.seized_in_year, words.area_note_halves),
        (false, ..) => (words.seized_in_year, words.area_note),
    };
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
            {neighbours(props)}
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
