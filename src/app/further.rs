//! The split point: everything that only this module reaches is linked into a file of its own.

use yew::prelude::*;

use crate::state::choice::View;
use crate::view::chart::Chart;
use crate::view::evidence_card::EvidenceCard;
use crate::view::evidence_pages::EvidencePages;
use crate::view::further::{Further, Part, Shown};
use crate::view::happenings::Happenings;
use crate::view::keys::Keys;
use crate::view::overlay::Overlay;
use crate::view::rings::Rings;
use crate::view::selection::Selection;
use crate::view::still::Draw;
use crate::view::supply::SupplyBand;
use crate::view::table::Table;
use crate::view::versus::Comparison;

static FURTHER: Further = Further { draw };

/// Loads the further part.
#[cfg(feature = "split")]
pub async fn load() -> Option<&'static Further> {
    split::load().await.ok()
}

/// It is in the same file.
#[cfg(not(feature = "split"))]
pub fn load() -> std::future::Ready<Option<&'static Further>> {
    std::future::ready(Some(&FURTHER))
}

#[cfg(feature = "split")]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the macro's contract: loading can fail, what is loaded cannot"
)]
mod split {
    use super::{FURTHER, Further};
    use crate::app::split_runtime::SplitLoaderError;
    use wasm_split_helpers::wasm_split;

    #[wasm_split(further, fallible, wasm_split_path = crate::app::split_runtime)]
    pub fn load() -> Result<&'static Further, SplitLoaderError> {
        Ok(&FURTHER)
    }
}

fn draw(part: Part, shown: &Shown) -> Html {
    let Shown {
        choices,
        corridor,
        claims,
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
            corridor: *corridor,
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
        (Part::View, View::Table) => Table {
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
        (Part::View, _) => EvidencePages { choices, follow }.draw(),
        (Part::Card, _) => EvidenceCard {
            choices,
            claims: *claims,
            corridor: *corridor,
            follow,
        }
        .draw(),
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
    }
}
