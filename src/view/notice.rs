//! The notice about parts of a link that were ignored.

use yew::prelude::*;

use crate::state::action::Action;
use crate::state::notice::Ignored;
use crate::view::kit::markup::markup;
use crate::view::kit::press::leave;
use crate::words::language::language;
use crate::words::shell::ShellLanguage as _;

/// The notice, when there is something to say.
pub fn notice(ignored: &[Ignored], dispatch: &Callback<Action>) -> Html {
    let language = language();
    let words = language.shell_labels();
    markup! {
        <div class="notices">
            if !ignored.is_empty() {
                <section class="notice" aria-label={words.notice}>
                    <p class="notice__text">{language.ignored(ignored)}</p>
                    <button type="button" class="text-button" onclick={leave(dispatch, Action::DismissNotice)}>
                        {words.dismiss_notice}
                    </button>
                </section>
            }
        </div>
    }
}
