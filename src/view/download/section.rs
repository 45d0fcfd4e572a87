//! A section of the sheet.

use yew::prelude::*;

use crate::view::kit::markup::{classes, markup};

/// A section: its name and what it is at the left, what can be had at the right.
pub fn section(name: &'static str, note: &'static str, content: Html) -> Html {
    of_class("", name, note, content)
}

/// The same with a class of its own.
pub fn of_class(
    class: &'static str,
    name: &'static str,
    note: &'static str,
    content: Html,
) -> Html {
    markup! {
        <section class={classes(&["take__section", class])}>
            <div class="take__names">
                <h3 class="take__name">{name}</h3>
                <p class="take__note">{note}</p>
            </div>
            <div class="take__content">{content}</div>
        </section>
    }
}
