//! A sentence of the language as markup.

use yew::prelude::*;

use crate::view::kit::markup::markup;
use crate::words::sentence::Sentence;

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
