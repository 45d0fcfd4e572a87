//! The split points: what only one of them reaches is linked into a file of its own, and what both reach and the first
//! view does not into a third.

use yew::prelude::*;

use crate::state::choice::View;
use crate::view::chart::chart::Chart;
use crate::view::comparison::rings::Rings;
use crate::view::comparison::versus::Comparison;
use crate::view::evidence::pages::EvidencePages;
use crate::view::further::{Bundle, Further, Part, Shown};
use crate::view::kit::still::Draw;
use crate::view::layers::keys::Keys;
use crate::view::layers::overlay::{Overlay, TIES};
use crate::view::layers::supply::SupplyBand;
use crate::view::margin::evidence_card::EvidenceCard;
use crate::view::margin::selection::Selection;
use crate::view::table::Table;
use crate::view::timeline::events::Happenings;

static FURTHER: Further = Further {
    draw,
    ties: Some(&TIES),
};
static EVIDENCE: Further = Further {
    draw: draw_evidence,
    ties: None,
};

/// Loads a bundle.
#[cfg(feature = "split")]
pub async fn load(bundle: Bundle) -> Option<&'static Further> {
    match bundle {
        Bundle::Further => split::further().await.ok(),
        Bundle::Evidence => split::evidence().await.ok(),
    }
}

/// It is in the same file.
#[cfg(not(feature = "split"))]
pub fn load(bundle: Bundle) -> std::future::Ready<Option<&'static Further>> {
    std::future::ready(Some(at_hand(bundle)))
}

/// A bundle of a program in one piece.
#[cfg(not(feature = "split"))]
pub const fn at_hand(bundle: Bundle) -> &'static Further {
    match bundle {
        Bundle::Further => &FURTHER,
        Bundle::Evidence => &EVIDENCE,
    }
}

#[cfg(feature = "split")]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the macro's contract: loading can fail, what is loaded cannot"
)]
mod split {
    use super::{EVIDENCE, FURTHER, Further};
    use crate::app::split_runtime::SplitLoaderError;
    use wasm_split_helpers::wasm_split;

    #[wasm_split(further, fallible, wasm_split_path = crate::app::split_runtime)]
    pub fn further() -> Result<&'static Further, SplitLoaderError> {
        Ok(&FURTHER)
    }

    #[wasm_split(evidence, fallible, wasm_split_path = crate::app::split_runtime)]
    pub fn evidence() -> Result<&'static Further, SplitLoaderError> {
        Ok(&EVIDENCE)
    }
}

fn draw(part: Part, shown: &Shown) -> Html {
    let Shown {
        choices,
        compact,
        dispatch,
    } = shown;
    let (choices, dispatch) = (choices.clone(), dispatch.clone());
    let (question, near, camera, compact) =
        (choices.question(), choices.near, choices.camera, *compact);
    let follow = dispatch.clone();
    match (part, choices.view) {
        (Part::Selection, _) => Selection {
            question,
            corridor: choices.corridor,
            dispatch,
        }
        .draw(),
        (Part::View, View::Chart) => Chart {
            question,
            versus: choices.versus,
            near,
            dispatch,
        }
        .draw(),
        (Part::View, _) => Table {
            question,
            versus: choices.versus,
            near,
            sort: choices.sort,
            dispatch,
        }
        .draw(),
        (Part::Rings, _) => Rings {
            choices,
            camera,
            compact,
        }
        .draw(),
        (Part::Versus, _) => Comparison { choices, follow }.draw(),
        (Part::Card, _) => EvidenceCard { choices, follow }.draw(),
        (Part::Keys, _) => Keys {
            layers: choices.layers,
        }
        .draw(),
        (Part::Overlay, _) => Overlay {
            choices,
            camera,
            compact,
            follow,
        }
        .draw(),
        (Part::Supply, _) => SupplyBand.draw(),
        (Part::Events, _) => Happenings { choices, follow }.draw(),
        (Part::Evidence, _) => Html::default(),
    }
}

fn draw_evidence(part: Part, shown: &Shown) -> Html {
    debug_assert_eq!(part, Part::Evidence);
    EvidencePages {
        choices: shown.choices.clone(),
        follow: shown.dispatch.clone(),
    }
    .draw()
}
