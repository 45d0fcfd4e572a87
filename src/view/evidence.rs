//! Where the evidence stands: an empty element that its own module fills, and what to say meanwhile.

use yew::prelude::*;

use crate::view::markup::markup;
use crate::view::still::Draw;
use crate::words::language::language;

/// What became of the evidence's module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// It has been asked for.
    Asked,
    /// It is here.
    Here,
    /// It could not be had.
    Missing,
}

/// A place for the evidence.
#[derive(Clone, PartialEq)]
pub struct Evidence {
    /// Id of the element.
    pub id: &'static str,
    /// What to say in it.
    pub loading: Loading,
}

impl Draw for Evidence {
    const NAME: &'static str = "Evidence";

    fn draw(&self) -> Html {
        let words = language().labels();
        markup! {
            <div>
                <div id={self.id}></div>
                if self.loading != Loading::Here {
                    <p class="evidence__intro">{if self.loading == Loading::Missing { words.evidence_missing } else { words.loading_evidence }}</p>
                }
            </div>
        }
    }
}
