//! Selecting: a country, a corridor, the claims of the five, or what a link on the page names.

use crate::model::country::Country;
use crate::model::facts::CORRIDORS;
use crate::state::app_state::Choices;

/// Selects a country, or none, in the place of whatever claim or corridor is open.
pub fn select(choices: &mut Choices, country: Option<Country>) {
    choices.country = country;
    choices.reference = None;
    choices.corridor = None;
}

/// Selects a country, or lets go of it.
pub fn toggle(choices: &mut Choices, country: Country) {
    select(
        choices,
        (choices.country != Some(country)).then_some(country),
    );
}

/// Opens a corridor, or closes it.
pub fn toggle_corridor(choices: &mut Choices, index: usize) {
    let opens = index < CORRIDORS.len() && choices.corridor != Some(index);
    choices.corridor = opens.then_some(index);
}

/// Opens or closes the claims about the five.
pub fn toggle_claims(choices: &mut Choices) {
    choices.claims = !choices.claims;
    choices.reference = None;
}

/// Opens what the figure of the headline rests on: the claims about the five, or the selected country's, which are open.
pub fn show_claims(choices: &mut Choices) {
    choices.claims |= choices.country.is_none();
    choices.reference = None;
}

/// Lets go of whatever is selected.
pub fn clear(choices: &mut Choices) {
    select(choices, None);
    choices.claims = false;
}

/// Takes over what a link on the page says. Only a link to another place says where the plate looks, and a country that
/// it selects takes the place of an open corridor.
pub fn follow(choices: &mut Choices, followed: Choices) {
    let camera = choices.camera;
    let selects = followed.country.is_some() && followed.country != choices.country;
    *choices = followed;
    if selects {
        choices.corridor = None;
    }
    if choices.camera.is_home() {
        choices.camera = camera;
    }
}
