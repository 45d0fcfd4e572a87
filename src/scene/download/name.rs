//! Names of the files that a view is saved as, by the contract.

use crate::model::evidence::reference::Reference;
use crate::state::app_state::Choices;
use crate::state::choice::View;

/// The name without its ending: `northern-route-map-heroin-2006`, `northern-route-evidence-X01`.
pub fn stem(choices: &Choices) -> String {
    let view = choices.view.key();
    if choices.view == View::Evidence {
        let shown = choices
            .reference
            .map_or_else(|| choices.page.key().to_owned(), Reference::name);
        return format!("northern-route-{view}-{shown}");
    }
    let time = choices.time;
    let drug = choices.drug.key();
    if time.is_year() {
        format!("northern-route-{view}-{drug}-{}", time.first())
    } else {
        format!(
            "northern-route-{view}-{drug}-{}-{}",
            time.first(),
            time.last()
        )
    }
}
