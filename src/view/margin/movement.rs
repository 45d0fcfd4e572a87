//! The fall of heroin after 2008, in the margin of a time that has both of its ends.

use yew::prelude::*;

use crate::model::drug::Drug;
use crate::model::evidence::tables::happening;
use crate::model::facts::DENOMINATORS;
use crate::model::movement::{ALL_FIVE, HIGHEST, LOWEST, Movement, PEAK};
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::RegionTally;
use crate::model::record::{EstimateDrug, Source};
use crate::scene::margin::sources::add_sources;
use crate::view::kit::markup::markup;
use crate::view::margin::source_list::title;
use crate::words::en::movement as words;
use crate::words::language::{Language as _, language};

/// The event that is the report of the Dublin Group.
const DUBLIN: &str = "2019-dublin";

/// What happened, and how it is read.
pub fn movement() -> Html {
    let year = |year| Period::year(year).map(|year| RegionTally::of(Drug::Heroin, year));
    let movement = |to| Movement::of_heroin(PEAK, to);
    let (Some(fall), Some(whole), Some(peak), Some(highest), Some(last)) = (
        movement(LOWEST),
        movement(ALL_FIVE),
        year(PEAK),
        year(HIGHEST),
        year(LAST_COVERED),
    ) else {
        return Html::default();
    };
    let estimates = DENOMINATORS.iter();
    let estimates: Vec<_> = estimates
        .filter(|row| row.drug == EstimateDrug::Heroin)
        .collect();
    let mut behind = Vec::new();
    for row in &estimates {
        add_sources(&mut behind, row.sources);
    }
    let dublin = happening(DUBLIN);
    let dublin = dublin.map_or(&[][..], |event| event.sources);
    let readings = [
        (words::less_flow(&estimates), &behind[..]),
        (words::OTHER_ROUTES.to_owned(), dublin),
        (words::MISSING_REPORTS.to_owned(), &[]),
    ];
    markup! {
        <section class="block" aria-label={words::TITLE}>
            <h2 class="block__head">{words::TITLE}</h2>
            for sentence in words::sentences(&fall, &whole, &peak, &highest, &last) {
                <p class="layer__sentence">{sentence}</p>
            }
            <h3 class="contradiction__head">{words::READINGS}</h3>
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
        return markup! { <span class="source__by">{words::OURS}</span> };
    }
    markup! {
        <>
            for source in sources.iter() {
                <span class="source__by">{title(source)}{", "}{language().published(source)}{". "}</span>
            }
        </>
    }
}
