//! The title of the window: what the page shows, so that tabs, bookmarks and the history can be told apart.

use crate::model::evidence::reference::Reference;
use crate::model::facts::CORRIDORS;
use crate::state::app_state::Choices;
use crate::state::choice::View;
use crate::view::evidence::pages;
use crate::view::further::{Bundle, Bundles};
use crate::view::kit::loading::Loading;
use crate::words::language::{Language as _, language};
use crate::words::shell::{ShellLanguage as _, Titled};

/// The title. What the first view does not show is named by the code that draws it.
pub fn title(choices: &Choices, bundles: &Bundles) -> String {
    let bundle = if choices.view == View::Evidence {
        Bundle::Evidence
    } else {
        Bundle::Further
    };
    let titled = match bundles.of(bundle) {
        Loading::Here(code) => (code.titled)(choices),
        _ => bare(choices),
    };
    language().window(titled, choices.view)
}

/// Drug and time.
pub fn bare(choices: &Choices) -> String {
    language().seized_title(&choices.question())
}

/// With what is selected, and what it is compared with.
pub fn further(choices: &Choices) -> String {
    language().titled(&Titled {
        page: choices.reference.map(Reference::name).as_deref(),
        corridor: choices.corridor.map(|index| &CORRIDORS[index]),
        question: choices.question(),
        versus: choices.versus,
    })
}

/// With the page of the evidence.
pub fn evidence(choices: &Choices) -> String {
    language().titled(&Titled {
        page: Some(&pages::name(choices)),
        corridor: None,
        question: choices.question(),
        versus: choices.versus,
    })
}
