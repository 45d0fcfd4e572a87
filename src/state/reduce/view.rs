//! Opening a view, or a page of the evidence.

use crate::model::evidence::reference::Reference;
use crate::state::app_state::Choices;
use crate::state::choice::{Page, View};

/// Opens a view. A contradiction, a page of the evidence, closes with it.
pub fn show(choices: &mut Choices, view: View) {
    choices.view = view;
    if view != View::Evidence {
        choices.reference = choices
            .reference
            .filter(|reference| matches!(reference, Reference::Claim(_)));
    }
}

/// Opens a page of the evidence.
pub fn show_page(choices: &mut Choices, page: Page) {
    choices.view = View::Evidence;
    choices.page = page;
    choices.reference = None;
}
