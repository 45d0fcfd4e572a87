//! The fall of heroin after 2008, in the margin of a time that has both of its ends.

use yew::prelude::*;

use crate::model::movement::Fall;
use crate::model::provenance::add_sources;
use crate::model::record::Source;
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::title;
use crate::words::comparison::movement::MovementLanguage as _;
use crate::words::language::language;

/// What happened, and how it is read.
pub fn movement() -> Html {
    let Some(fall) = Fall::published() else {
        return Html::default();
    };
    let words = language().movement_labels();
    let mut behind = Vec::new();
    for row in &fall.estimates {
        add_sources(&mut behind, row.sources);
    }
    let behind = [&behind[..], fall.elsewhere, &[]];
    let readings = language().fall_readings(&fall).into_iter().zip(behind);
    markup! {
        <section class="block" aria-label={words.title}>
            <h2 class="block__head">{words.title}</h2>
            for sentence in language().fall(&fall) {
                <p class="layer__sentence">{sentence}</p>
            }
            <h3 class="contradiction__head">{words.readings}</h3>
            <ul class="touched">
                for (reading, sources) in readings {
                    <li class="touched__row">{reading}{" "}{behind_it(sources)}</li>
                }
            </ul>
        </section>
    }
}

fn behind_it(sources: &[&'static Source]) -> Html {
    if sources.is_empty() {
        return markup! { <span class="source__by">{language().movement_labels().ours}</span> };
    }
    markup! {
        <>
            for source in sources.iter() {
                <span class="source__by">{title(source)}{language().after_title(source)}</span>
            }
        </>
    }
}
