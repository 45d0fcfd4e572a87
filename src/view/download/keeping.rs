//! What has become of keeping the atlas for use without a network.

use yew::prelude::*;

use crate::platform::offline;
use crate::state::keeping::Keeping;
use crate::view::download::section::section;
use crate::view::kit::markup::markup;
use crate::words::download::DownloadLanguage as _;
use crate::words::language::language;

/// What has become of keeping the atlas for use without a network, where that is known.
pub fn keeping() -> Html {
    let Some(keeping) = Keeping::parse(&offline::state()) else {
        return Html::default();
    };
    let words = language().download_labels();
    let button = |label: &'static str, keep: bool| {
        let ask = Callback::from(move |_: MouseEvent| offline::ask(keep));
        markup! { <button type="button" class="take__button" onclick={ask}>{label}</button> }
    };
    let said = markup! {
        <div class="take__line">
            {match keeping {
                Keeping::Unable | Keeping::Fetching => Html::default(),
                Keeping::Kept => button(words.forget, false),
                _ => button(words.keep, true),
            }}
            <span class="take__aside" aria-live="polite">{language().keeping(keeping)}</span>
        </div>
    };
    section(words.offline, words.offline_note, said)
}
