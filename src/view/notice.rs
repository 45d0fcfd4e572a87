//! The notice about parts of a link that were ignored.

use yew::prelude::*;

use crate::state::action::Action;
use crate::state::notice::Ignored;
use crate::view::kit::markup::markup;
use crate::view::kit::press::leave;
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};

/// The notice, when there is something to say.
#[derive(PartialEq)]
pub struct Notice {
    /// What was ignored.
    pub ignored: Vec<Ignored>,
    /// Where dismissing goes.
    pub dispatch: Callback<Action>,
}

impl Draw for Notice {
    const NAME: &'static str = "Notice";

    fn draw(&self) -> Html {
        let language = language();
        let words = language.labels();
        markup! {
            <div class="notices">
                if !self.ignored.is_empty() {
                    <section class="notice" aria-label={words.notice}>
                        <p class="notice__text">{language.ignored(&self.ignored)}</p>
                        <button type="button" class="text-button" onclick={leave(&self.dispatch, Action::DismissNotice)}>
                            {words.dismiss_notice}
                        </button>
                    </section>
                }
            </div>
        }
    }
}
