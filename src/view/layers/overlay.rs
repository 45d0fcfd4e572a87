//! The further layers on the plate: lines under the camera, symbols and labels in pixels.

use yew::prelude::*;

use crate::geo::plate_size::PlateSize;
use crate::model::evidence::reference::Reference;
use crate::scene::layers::cooperation;
use crate::scene::layers::overlay::{Placed, Stroke, Taken, all, placed};
use crate::scene::layers::ties;
use crate::scene::plate::corridors;
use crate::scene::plate::place_in_frame::px;
use crate::state::app_state::Choices;
use crate::state::choice::Layer;
use crate::view::evidence::ledger::opened;
use crate::view::further::Ties;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::link::{Follow, address, follow};
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::still::{Draw, still};
use crate::view::plate::label_layer::{Lettering, PlacedLettering};
use crate::words::language::language;
use crate::words::layers::layers::LayersLanguage as _;

/// What the layer of cooperation takes of the plate.
pub static TIES: Ties =
    Ties(|camera, size| (ties::keep_clear(), cooperation::reserved(camera, size)));

/// The zoom from which every layer has its words.
const WORDS_ZOOM: f64 = 2.0;

/// What the further layers draw.
pub fn overlay(choices: &Choices, size: PlateSize, to: &Callback<Follow>) -> Html {
    let near = choices.camera.zoom() >= WORDS_ZOOM;
    let speaks = |layer| near || choices.layers.speaks(layer);
    let (mut strokes, mut notes) = (Vec::new(), Vec::new());
    for (layer, drawn) in all(choices.layers, choices.time) {
        let quiet = !speaks(layer);
        strokes.push((drawn.strokes, quiet));
        notes.extend(drawn.notes);
    }
    // What speaks lies above the others.
    strokes.reverse();
    let PlacedLettering {
        marks,
        clear,
        labels,
    } = Lettering {
        question: choices.question(),
        near: choices.near,
        layers: choices.layers,
        camera: choices.camera,
        size,
        curves: ByPtr::new(corridors::curves()),
        ties: Some(&TIES),
    }
    .placed();
    let room = Taken::by(choices.camera, size, &marks, &labels, &clear);
    let placed = placed(notes, choices.camera, size, room, speaks);
    markup! {
        <>
            <svg class="overlay__lines" viewBox="-24 9 690 480" preserveAspectRatio="none" aria-hidden="true">
                <g transform={choices.camera.transform()}>
                    for (strokes, quiet) in strokes {
                        {still(Strokes { strokes, quiet })}
                    }
                </g>
            </svg>
            // In one order, whichever speaks: that in which the tab key meets them.
            for layer in Layer::THEMATIC {
                for item in placed.iter().filter(|item| item.note.layer == layer) {
                    {note(item, choices, to)}
                }
            }
        </>
    }
}

/// The lines; they know no camera.
#[derive(PartialEq)]
struct Strokes {
    strokes: Vec<Stroke>,
    /// Whether another layer speaks.
    quiet: bool,
}

impl Draw for Strokes {
    const NAME: &'static str = "Strokes";

    fn draw(&self) -> Html {
        markup! {
            <g class={class_if(self.quiet, "strokes--quiet")}>
                for stroke in &self.strokes {
                    <path class={stroke.class} d={&stroke.d} />
                }
            </g>
        }
    }
}

/// A symbol with its label: a link to its claim, or to the layer's block in the margin.
fn note(placed: &Placed, choices: &Choices, to: &Callback<Follow>) -> Html {
    let note = &placed.note;
    let there = note
        .claim
        .map(|claim| opened(choices, Reference::Claim(claim)));
    let href = match &there {
        Some(there) => address(there),
        None => format!("#layer-{}", note.layer.key()),
    };
    let name = match placed.label {
        Some(_) => language().note_name(&note.lines, &note.name),
        None => note.name.clone(),
    };
    let onclick = there.map_or_else(Callback::noop, |there| follow(to, &there));
    markup! {
        <a key={&note.name} class={classes(&[note.class, class_if(placed.quiet, "note--quiet")])} {href} aria-label={name} {onclick}>
            <svg class="spot" x={placed.spot.x_percent()} y={placed.spot.y_percent()}>
                if !note.glyph.is_empty() {
                    <rect class="note__hit" x="-12" y="-12" width="24" height="24" />
                    <rect class="note__ground" x="-5" y="-5" width="10" height="10" />
                    <path class="note__glyph" d={note.glyph} />
                }
                if let Some((dx, dy)) = placed.leader {
                    <path class="note__leader" d={format!("M{} {}L{} {}", px(dx * 0.3), px(dy * 0.3), px(dx), px(dy))} />
                }
                if let Some((dx, dy, anchor)) = placed.label {
                    <text class="note__label" x={px(dx)} y={px(dy)} text-anchor={anchor}>
                        for (index, line) in note.lines.iter().enumerate() {
                            <tspan x={px(dx)} dy={if index == 0 { "0" } else { "12.5" }}>{line}{" "}</tspan>
                        }
                    </text>
                }
            </svg>
        </a>
    }
}
