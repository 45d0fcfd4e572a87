//! The patterns of the four kinds of nothing, defined once for every drawing of the page.

use yew::prelude::*;

use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;

/// Definitions that other drawings refer to by id.
#[derive(PartialEq)]
pub struct Patterns;

impl Draw for Patterns {
    const NAME: &'static str = "Patterns";

    fn draw(&self) -> Html {
        markup! {
            <svg class="patterns" aria-hidden="true" focusable="false">
                <defs>
                    <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <path class="hatch" d="M0 0V4" />
                    </pattern>
                    <pattern id="unseen" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
                        <path class="unseen" d="M0 0V5" />
                    </pattern>
                    <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
                        <circle class="dot" cx="2.5" cy="2.5" r=".9" />
                    </pattern>
                    <path id="arrow" d="M-7.5 -4.6L3 0L-7.5 4.6L-5 0Z" />
                </defs>
            </svg>
        }
    }
}
