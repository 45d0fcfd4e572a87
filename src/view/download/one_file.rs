//! The whole atlas as one file.

use yew::prelude::*;

use crate::platform::fetch::Listed;
use crate::view::download::section::section;
use crate::view::kit::markup::markup;
use crate::words::download::DownloadLanguage as _;
use crate::words::language::language;

/// The file.
const FILE: &str = "northern-route.html";

/// The link to it, where the site has it.
pub fn one_file(listed: &[Listed]) -> Html {
    let words = language().download_labels();
    let Some(file) = listed.iter().find(|file| file.name == FILE) else {
        return Html::default();
    };
    let content = markup! {
        <div class="take__line">
            <a class="take__button" href={format!("./{FILE}")} download="">{FILE}</a>
            <span class="take__aside">{language().one_file(file.bytes)}</span>
        </div>
    };
    section(words.one_file, words.one_file_note, content)
}
