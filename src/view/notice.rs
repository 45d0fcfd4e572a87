//! The notice about parts of a link that were ignored.

use yew::prelude::*;

use crate::state::action::Action;
use crate::state::notice::Ignored;
use crate::words::language::language;

/// Properties of [`Notice`].
#[derive(Properties, PartialEq)]
pub struct NoticeProps {
    /// What was ignored.
    pub ignored: Vec<Ignored>,
    /// Where dismissing goes.
    pub dispatch: Callback<Action>,
}

/// The notice, when there is something to say.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let language = language();
    let words = language.labels();
    html! {
        <div class="notices">
            if !props.ignored.is_empty() {
                <section class="notice" aria-label={words.notice}>
                    <p class="notice__text">{language.ignored(&props.ignored)}</p>
                    <button type="button" class="text-button" aria-label={words.dismiss_notice} onclick={props.dispatch.reform(|_| Action::DismissNotice)}>
                        {words.close}
                    </button>
                </section>
            }
        </div>
    }
}
