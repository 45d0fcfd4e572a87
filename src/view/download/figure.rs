//! The view as a figure: which form, ground and size, what it will be, and the button that saves it.

use yew::prelude::*;

use crate::model::facts::DATA_VERSION;
use crate::platform::{picture, save};
use crate::scene::download::name;
use crate::scene::figure::figure::{Asked, HEIGHT, WIDTH, figure, has_figure};
use crate::scene::figure::ground::Ground;
use crate::scene::plate::path_set::PathSet;
use crate::state::app_state::Choices;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::words::download::DownloadLanguage as _;
use crate::words::language::language;

/// How many pixels of a picture for one of the figure.
pub const SIZES: [u16; 3] = [1, 2, 4];

/// What is chosen of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// A picture, or the drawing.
    pub picture: bool,
    /// Which of the sizes.
    pub size: usize,
    /// What it is drawn on.
    pub ground: Ground,
}

/// What became of saving it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing is under way.
    #[default]
    Not,
    /// A picture is being made.
    Making,
    /// The device could not make it.
    Failed,
}

/// The drawing of a view, where it has one.
pub fn drawn(
    choices: &Choices,
    paths: Option<&PathSet>,
    ground: Ground,
    address: &str,
) -> Option<String> {
    let asked = Asked {
        choices,
        paths: paths.filter(|_| has_figure(choices))?,
        ground,
        address,
        versions: [env!("CARGO_PKG_VERSION"), DATA_VERSION],
    };
    Some(figure(&asked))
}

/// Saves a drawing as it is wanted; calls back with whether that worked, at once or when a picture is made.
pub fn save(choices: &Choices, svg: &str, wanted: Wanted, done: impl FnOnce(bool) + 'static) {
    let stem = name::stem(choices);
    if !wanted.picture {
        save::text(&format!("{stem}.svg"), "image/svg+xml", svg);
        return done(true);
    }
    let times = u32::from(SIZES[wanted.size]);
    let size = (WIDTH as u32 * times, HEIGHT as u32 * times);
    picture::png(svg, size, move |picture| {
        let saved =
            picture.and_then(|picture| save::file(&format!("{stem}.png"), "image/png", &picture));
        done(saved.is_some());
    });
}

/// The choices, the button and the drawing small.
pub fn section(
    svg: &str,
    title: &str,
    wanted: Wanted,
    saving: Saving,
    choose: &Callback<Wanted>,
    save: Callback<MouseEvent>,
) -> Html {
    let words = language().download_labels();
    let forms = [false, true].map(|picture| Wanted { picture, ..wanted });
    let grounds = Ground::ALL.map(|ground| Wanted { ground, ..wanted });
    let sizes = [0, 1, 2].map(|size| Wanted {
        size,
        picture: true,
        ..wanted
    });
    let making = saving == Saving::Making;
    markup! {
        <div class="take__figure">
            <div class="take__choices">
                {group(words.form, "form", &words.forms, &forms, wanted, choose)}
                {group(words.ground, "ground", &words.grounds, &grounds, wanted, choose)}
                if wanted.picture {
                    {group(words.picture_size, "size", &words.picture_sizes, &sizes, wanted, choose)}
                }
                <div class="take__line">
                    <button
                        type="button"
                        class={classes(&["take__button take__button--first", class_if(making, "take__button--busy")])}
                        aria-disabled={making.then_some("true")}
                        onclick={save}
                    >
                        {if making { words.making } else { words.download_figure }}
                    </button>
                    <span class="take__aside">{language().figure_size(wanted.picture, svg.len())}</span>
                </div>
                if saving == Saving::Failed {
                    <p class="take__note" role="alert">{words.too_large}</p>
                }
            </div>
            if let Some(address) = picture::address(svg) {
                <img class="take__preview" src={address} alt={title.to_owned()} width="1600" height="1200" />
            }
        </div>
    }
}

/// Some choices as radios.
fn group<const COUNT: usize>(
    label: &'static str,
    name: &'static str,
    names: &[&'static str; COUNT],
    each: &[Wanted; COUNT],
    wanted: Wanted,
    choose: &Callback<Wanted>,
) -> Html {
    markup! {
        <div class="take__group" role="radiogroup" aria-label={label}>
            <span class="take__head-of-group" aria-hidden="true">{label}</span>
            for (words, choice) in names.iter().zip(each) {
                <label class="take__choice">
                    <input
                        type="radio"
                        name={format!("take-{name}")}
                        checked={*choice == wanted}
                        onchange={chosen(choose, *choice)}
                    />
                    {*words}
                </label>
            }
        </div>
    }
}

fn chosen(choose: &Callback<Wanted>, choice: Wanted) -> Callback<Event> {
    let choose = choose.clone();
    Callback::from(move |_: Event| choose.emit(choice))
}
