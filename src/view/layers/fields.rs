//! The fields of a period as squares to one scale, with the kinds of nothing beside them.

use yew::prelude::*;

use crate::model::evidence::tables::contradiction;
use crate::model::layers::eradication::{DISPUTE, Field, Kind, fields, hectares, year};
use crate::model::period::Period;
use crate::scene::layers::eradication::{SIDE, class, side};
use crate::state::app_state::Choices;
use crate::view::evidence::claim::disagreement;
use crate::view::evidence::contradiction::claim_number;
use crate::view::kit::link::Follow;
use crate::view::kit::markup::markup;
use crate::view::kit::still::Draw;
use crate::words::language::{Language as _, language};
use crate::words::layers::eradication::EradicationLanguage as _;

/// Width of a field's drawing in pixels.
const WIDTH: f64 = 66.0;
/// The ground that fields stand on, pixels from the top.
const GROUND: f64 = 60.0;
/// Height of the signs for nothing, which have no area to show.
const LOW: f64 = 16.0;

/// The picture.
#[derive(PartialEq)]
pub struct Fields {
    /// The chosen time.
    pub period: Period,
    /// The link that it is drawn from.
    pub choices: Choices,
    /// Where links go.
    pub follow: Callback<Follow>,
}

impl Draw for Fields {
    const NAME: &'static str = "Fields";

    fn draw(&self) -> Html {
        let words = language().eradication_labels();
        let shown = fields(self.period);
        if shown.is_empty() {
            return Html::default();
        }
        let disputed = shown
            .iter()
            .any(|field| matches!(field.kind, Kind::RivalArea | Kind::RivalYear));
        let dispute = contradiction(DISPUTE).filter(|_| disputed);
        markup! {
            <figure class="fields" aria-label={words.picture}>
                <figcaption class="fields__scale">
                    <span>{words.picture}</span>
                    <svg class="fields__hectare" width={SIDE + 1.0} height={SIDE + 1.0} aria-hidden="true">
                        <rect class="plot__hectare" x=".5" y=".5" width={SIDE} height={SIDE} />
                    </svg>
                    <span>{words.scale}</span>
                </figcaption>
                <ul class="fields__list">
                    for field in &shown {
                        {item(field, self)}
                    }
                </ul>
                if let Some(row) = dispute {
                    <ul class="touched">
                        {disagreement(row.id, row.title, row.certainty, &self.choices, &self.follow)}
                    </ul>
                }
            </figure>
        }
    }
}

fn item(field: &Field, picture: &Fields) -> Html {
    let row = field.row;
    let place = language().place(row.place);
    markup! {
        <li class="fields__item">
            <svg class="fields__drawing" width={WIDTH} height={GROUND + 1.0} aria-hidden="true">
                <g class={class(field.kind)}>{plot(field)}</g>
            </svg>
            <span class="fields__place">{place}</span>
            if !picture.period.is_year() {
                <span>{year(row).map_or(String::new(), |year| year.to_string())}</span>
            }
            for line in language().field_lines(field) {
                <span>{line}</span>
            }
            if let Some(claim) = field.claim {
                {claim_number(claim, &picture.choices, &picture.follow)}
            }
        </li>
    }
}

/// A square for an area; signs without an area for the kinds of nothing.
fn plot(field: &Field) -> Html {
    let row = field.row;
    if let Some(area) = hectares(row) {
        let side_here = side(area);
        let left = match field.kind {
            Kind::RivalYear => WIDTH / 2.0 - side_here - 3.0,
            _ => (WIDTH - side_here) / 2.0,
        };
        let rival = match field.kind {
            Kind::RivalYear => Some((WIDTH / 2.0 + 3.0, side_here)),
            _ => field.rival.and_then(hectares).map(|area| {
                let wide = side(area);
                ((WIDTH - wide) / 2.0, wide)
            }),
        };
        return markup! {
            <>
                <rect class="plot__area" x={left} y={GROUND - side_here} width={side_here} height={side_here} />
                if let Some((left, wide)) = rival {
                    <rect class="plot__rival" x={left} y={GROUND - wide} width={wide} height={wide} />
                }
            </>
        };
    }
    if field.kind == Kind::NoData {
        return markup! { <rect class="plot__area" x={(WIDTH - SIDE) / 2.0} y={GROUND - LOW} width={SIDE} height={LOW} /> };
    }
    markup! {
        <>
            <text class="plot__zero" x="14" y={GROUND - 3.0} text-anchor="middle">{"0"}</text>
            <path class="plot__none" d="M5 59.5H23" />
            <text class="plot__or" x="33" y={GROUND - 4.0} text-anchor="middle">{language().eradication_labels().or}</text>
            <rect class="plot__area" x="43" y={GROUND - LOW} width="18" height={LOW} />
        </>
    }
}
