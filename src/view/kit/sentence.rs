//! A sentence of the language as markup.

use yew::prelude::*;

use crate::view::kit::markup::markup;
use crate::words::sentence::Sentence;

/// A text that changes while years pass: it comes anew, so that to the browser nothing has moved.
pub fn anew(text: &str) -> Html {
    markup! { <span key={text.to_owned()}>{text.to_owned()}</span> }
}

/// The runs of a sentence, strong or not.
pub fn runs(sentence: &Sentence) -> Html {
    markup! {
        <>
            for run in &sentence.0 {
                if run.strong { <strong>{&run.text}</strong> } else { {&run.text} }
            }
        </>
    }
}
