//! The controls line over the view: drug, measure, neighbours; on a phone two buttons that open them and the legend.

use yew::prelude::*;

use crate::model::drug::DrugChoice;
use crate::model::measure::Measure;
use crate::state::action::Action;
use crate::view::kit::markup::markup;
use crate::view::kit::press::change;
use crate::view::kit::radio_group::{Choice, RadioGroup};
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};
use crate::words::legend::LegendLanguage as _;

/// The line. It knows no year, and so stays when the year changes.
///
/// What opens by a button is a popover: the browser opens and closes it, before the program has started too, and gives
/// the focus back. Where there is room it stands open in its place (`static/page/controls_line.css`).
#[derive(PartialEq)]
pub struct ControlsLine {
    /// The chosen drugs.
    pub choice: DrugChoice,
    /// What is counted.
    pub measure: Measure,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Where choosing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for ControlsLine {
    const NAME: &'static str = "static:ControlsLine";

    fn draw(&self) -> Html {
        let words = language().legend_labels();
        let shared = language().labels();
        let (drug, measure) = (self.choice as usize, self.measure as usize);
        markup! {
            <>
                <p class="openers">
                    <button type="button" class="opener opener--controls" popovertarget="controls">
                        <b>{shared.drugs[drug]}</b>{" "}{words.measures[measure]}
                    </button>
                    <button type="button" class="opener" popovertarget="legend">{words.legend}</button>
                </p>
                <div id="controls" class="controls" popover="auto">
                    <div class="controls__group">
                    <span class="controls__head" aria-hidden="true">{shared.drug}</span>
                    {RadioGroup {
                        label: shared.drug,
                        id: "drug",
                        class: "radios--line",
                        choices: drug_choices(),
                        chosen: drug,
                        dispatch: self.dispatch.clone(),
                    }.draw()}
                    </div>
                    <div class="controls__group">
                    <span class="controls__head" aria-hidden="true">{words.measure}</span>
                    {RadioGroup {
                        label: words.measure,
                        id: "measure",
                        class: "radios--line",
                        choices: measure_choices(),
                        chosen: measure,
                        dispatch: self.dispatch.clone(),
                    }.draw()}
                    </div>
                    <label class="check check--near">
                        <input type="checkbox" checked={self.near} onchange={change(&self.dispatch, Action::ToggleNear)} />
                        <span>{words.neighbours}</span>
                    </label>
                    <button type="button" class="sheet-close text-button" popovertarget="controls" popovertargetaction="hide">
                        {shared.close}
                    </button>
                </div>
            </>
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
