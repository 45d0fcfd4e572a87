//! The evidence view: for now the list of sources, fetched when it is first opened.

use yew::prelude::*;

use crate::view::markup::markup;
use crate::view::still::Draw;
use crate::words::language::language;

/// The evidence view.
#[derive(PartialEq)]
pub struct Evidence {
    /// The list of sources as the prerenderer wrote it, once it has arrived.
    pub sources: Option<AttrValue>,
    /// Whether it could not be fetched.
    pub missing: bool,
}

impl Draw for Evidence {
    const NAME: &'static str = "Evidence";

    fn draw(&self) -> Html {
        let words = language().labels();
        if let Some(list) = &self.sources {
            return Html::from_html_unchecked(list.clone());
        }
        markup! {
            <p class="evidence__intro">{if self.missing { words.sources_missing } else { words.loading_sources }}</p>
        }
    }
}
