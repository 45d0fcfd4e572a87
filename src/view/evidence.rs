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
}

impl Draw for Evidence {
    const NAME: &'static str = "Evidence";

    fn draw(&self) -> Html {
        match &self.sources {
            Some(list) => Html::from_html_unchecked(list.clone()),
            None => markup! {
                <p class="evidence__intro">{language().labels().loading_sources}</p>
            },
        }
    }
}
