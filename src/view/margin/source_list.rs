//! Sources as a list: title, publisher, date, terms, address.

use yew::prelude::*;

use crate::model::record::Source;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};

/// A list of sources under a figure.
#[derive(PartialEq)]
pub struct SourceList {
    /// The sources.
    pub sources: Vec<&'static Source>,
}

impl Draw for SourceList {
    const NAME: &'static str = "SourceList";

    fn draw(&self) -> Html {
        let language = language();
        markup! {
            <ul class="source-list">
                for source in &self.sources {
                    <li key={source.id} class="source">
                        <cite class="source__title">{title(source)}</cite>
                        <span class="source__by">{language.published(source)}</span>
                        if !source.terms.is_empty() {
                            <details class="source__terms">
                                <summary>{language.labels().terms}</summary>{language.prose(source.terms)}
                            </details>
                        }
                    </li>
                }
            </ul>
        }
    }
}

/// The title, as a link where the address is known.
pub fn title(source: &Source) -> Html {
    if source.url.is_empty() {
        markup! { {source.title} }
    } else {
        markup! { <a href={source.url} rel="noreferrer">{source.title}</a> }
    }
}
