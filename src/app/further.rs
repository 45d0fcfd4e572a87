//! The split points: what only one of them reaches is linked into a file of its own, and what both reach and the first
//! view does not into a third.

use yew::prelude::*;

use crate::app::title;
use crate::state::choice::View;
use crate::view::chart::chart::chart;
use crate::view::comparison::rings::rings;
use crate::view::comparison::versus::versus;
use crate::view::download::sheet::sheet;
use crate::view::evidence::pages::evidence;
use crate::view::further::{Bundle, Further, Part, Shown};
use crate::view::layers::keys::layer_keys;
use crate::view::layers::overlay::{TIES, overlay};
use crate::view::layers::supply::supply_band;
use crate::view::margin::evidence_card::evidence_card;
use crate::view::margin::selection::selection;
use crate::view::table::table::Table;
use crate::view::timeline::events::happenings;

static FURTHER: Further = Further {
    draw,
    ties: Some(&TIES),
    titled: title::further,
};
static DOWNLOAD: Further = Further {
    draw: draw_download,
    ties: None,
    titled: title::bare,
};
static EVIDENCE: Further = Further {
    draw: draw_evidence,
    ties: None,
    titled: title::evidence,
};

/// Loads a bundle.
#[cfg(feature = "split")]
pub async fn load(bundle: Bundle) -> Option<&'static Further> {
    match bundle {
        Bundle::Further => split::further().await.ok(),
        Bundle::Evidence => split::evidence().await.ok(),
        Bundle::Download => split::download().await.ok(),
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
        Bundle::Download => &DOWNLOAD,
    }
}

#[cfg(feature = "split")]
#[allow(
    clippy::unnecessary_wraps,
    reason = "the macro's contract: loading can fail, what is loaded cannot"
)]
mod split {
    use super::{DOWNLOAD, EVIDENCE, FURTHER, Further};
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

    #[wasm_split(download, fallible, wasm_split_path = crate::app::split_runtime)]
    pub fn download() -> Result<&'static Further, SplitLoaderError> {
        Ok(&DOWNLOAD)
    }
}

fn draw(part: Part, shown: &Shown) -> Html {
    let Shown {
        choices,
        size,
        dispatch,
        ..
    } = shown;
    let question = choices.question();
    match (part, choices.view) {
        (Part::Selection, _) => selection(question, choices.corridor, dispatch),
        (Part::View, View::Chart) => chart(choices, dispatch),
        (Part::View, _) => Table {
            question,
            versus: choices.versus,
            near: choices.near,
            sort: choices.sort,
            turned: choices.turned,
            dispatch: dispatch.clone(),
        }
        .draw(),
        (Part::Rings, _) => rings(choices, *size),
        (Part::Versus, _) => versus(choices, dispatch),
        (Part::Card, _) => evidence_card(choices, dispatch),
        (Part::Keys, _) => layer_keys(choices.layers),
        (Part::Overlay, _) => overlay(choices, *size, dispatch),
        (Part::Supply, _) => supply_band(),
        (Part::Events, _) => happenings(choices, dispatch),
        (Part::Evidence | Part::Download, _) => Html::default(),
    }
}

fn draw_evidence(part: Part, shown: &Shown) -> Html {
    debug_assert_eq!(part, Part::Evidence);
    evidence(&shown.choices, &shown.dispatch)
}

fn draw_download(part: Part, shown: &Shown) -> Html {
    debug_assert_eq!(part, Part::Download);
    sheet(shown)
}
