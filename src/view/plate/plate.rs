//! The plate: the layers of the map in their order, and the gestures that move it.

use yew::prelude::*;

use crate::geo::camera::{Camera, MAX_ZOOM};
use crate::geo::curve::Curve;
use crate::geo::plate_size::PlateSize;
use crate::model::country::Country;
use crate::model::statement::Question;
use crate::platform::pointer;
use crate::scene::plate::marks;
use crate::scene::plate::path_set::PathSet;
use crate::state::action::Action;
use crate::state::choice::{Layer, Layers};
use crate::state::versus::Versus;
use crate::view::further::Host;
use crate::view::kit::by_ptr::ByPtr;
use crate::view::kit::loading::missing;
use crate::view::kit::markup::{class_if, classes, markup};
use crate::view::kit::press::{click, key};
use crate::view::kit::still::{Draw, held, still};
use crate::view::plate::corridor_layer::{CorridorHeads, strokes};
use crate::view::plate::frame::Frame;
use crate::view::plate::gestures::{Sheet, gestures};
use crate::view::plate::ground::Ground;
use crate::view::plate::label_layer::Lettering;
use crate::view::plate::mark_layer::mark_layer;
use crate::words::language::{Language as _, language};
use crate::words::plate::PlateLanguage as _;

/// Zoom from which the fine paths are drawn, once they have arrived.
pub const DETAIL_ZOOM: f64 = 2.0;

/// The map with its buttons.
#[derive(PartialEq)]
pub struct Plate {
    /// The coarse paths, from the page.
    pub overview: ByPtr<PathSet>,
    /// Asks again for outlines, where some could not be fetched.
    pub retry: Option<Callback<MouseEvent>>,
    /// The fine paths, once they have arrived.
    pub detail: Option<ByPtr<PathSet>>,
    /// Address of the relief, once it may load.
    pub relief: Option<AttrValue>,
    /// What the visitor looks at.
    pub question: Question,
    /// Whether years are moving: ground, names and further layers wait for them to rest.
    pub moving: bool,
    /// Whether neighbours are shown.
    pub near: bool,
    /// Which layers are on.
    pub layers: Layers,
    /// What the view is compared with.
    pub versus: Option<Versus>,
    /// Where further layers stand.
    pub overlay: Option<Host>,
    /// Where the other side of a comparison stands.
    pub rings: Option<Host>,
    /// Where the plate looks.
    pub camera: Camera,
    /// How large it is.
    pub size: PlateSize,
    /// The selected corridor.
    pub corridor: Option<usize>,
    /// Whether the hint about the wheel shows.
    pub hint: bool,
    /// Where gestures happen.
    pub sheet: ByPtr<Sheet>,
    /// The corridors' curves.
    pub curves: ByPtr<Vec<(usize, Curve)>>,
    /// Where gestures go.
    pub dispatch: Callback<Action>,
}

impl Draw for Plate {
    const NAME: &'static str = "Plate";

    fn draw(&self) -> Html {
        let props = self;
        let language = language();
        let words = language.plate_labels();
        let gestures = gestures(&self.sheet, &self.dispatch);
        let curves = &self.curves;

        let camera = props.camera;
        let has = |layer: Layer| props.layers.has(layer);
        let shown_marks = if has(Layer::Seizures) {
            marks::marks(&props.question, props.near, camera, props.size, language)
        } else {
            Vec::new()
        };
        let rings = props.rings.as_ref();
        let rings = rings.map(|rings| rings.held(props.moving));
        let lettering = Lettering {
            question: props.question,
            near: props.near,
            layers: props.layers,
            camera,
            size: props.size,
            curves: curves.clone(),
            ties: props
                .overlay
                .as_ref()
                .and_then(|host| host.loading.here()?.ties),
        };
        let corridor_figures = lettering.corridor_figures();
        let onclick = {
            let (dispatch, near) = (props.dispatch.clone(), props.near);
            let moved = gestures.moved.clone();
            Callback::from(move |event: MouseEvent| {
                if std::mem::take(&mut *moved.borrow_mut()) {
                    return;
                }
                if let Some(country) = pointer::target_id(&event)
                    .as_deref()
                    .and_then(country_of)
                    .filter(|country| country.is_republic() || near)
                {
                    dispatch.emit(Action::ToggleCountry(country));
                }
            })
        };
        let onkeydown = {
            let dispatch = props.dispatch.clone();
            Callback::from(move |event: KeyboardEvent| {
                let middle = northern_route_geometry::Point { x: 0.5, y: 0.5 };
                let action = match key(&event).as_str() {
                    "+" | "=" => Action::Zoom(1.5, middle),
                    "-" | "_" => Action::Zoom(1.0 / 1.5, middle),
                    "0" => Action::ResetView,
                    "Escape" => Action::Deselect,
                    "Enter" | " " => {
                        let id = pointer::target_id(&event);
                        let Some(country) = id.as_deref().and_then(country_of) else {
                            return;
                        };
                        Action::ToggleCountry(country)
                    }
                    "ArrowLeft" if event.shift_key() => Action::Pan(-0.15, 0.0),
                    "ArrowRight" if event.shift_key() => Action::Pan(0.15, 0.0),
                    "ArrowUp" if event.shift_key() => Action::Pan(0.0, -0.15),
                    "ArrowDown" if event.shift_key() => Action::Pan(0.0, 0.15),
                    key @ ("ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown") => {
                        if pointer::focus_nearest(&event, key, &[".mark", ".corridor"], ".plate") {
                            event.prevent_default();
                        }
                        return;
                    }
                    _ => return,
                };
                event.prevent_default();
                dispatch.emit(action);
            })
        };
        markup! {
            <div
                class={classes(&[
                    "plate",
                    class_if(!camera.is_home(), "plate--zoomed"),
                    class_if(props.layers.any_thematic(), "plate--spoken"),
                ])}
                {onkeydown}
            >
                <div
                    ref={self.sheet.node.clone()}
                    class="plate__map"
                    {onclick}
                    onpointerdown={gestures.down}
                    onpointermove={gestures.motion}
                    onpointerup={gestures.up.clone()}
                    onpointercancel={gestures.up}
                    ondblclick={gestures.double}
                >
                    <svg class="plate__sheet" role="group" aria-label={words.map}>
                        {held(props.moving, Ground {
                            overview: props.overview.clone(),
                            detail: props.detail.clone(),
                            relief: props.relief.clone(),
                            selected: props.question.country,
                            other: match props.versus {
                                Some(Versus::Country(country)) => Some(country),
                                _ => None,
                            },
                            corridor: props.corridor,
                            strokes: strokes(props.question.period),
                            lettering,
                        })}
                        if let Some(overlay) = &props.overlay {
                            <g id="overlay" class="overlay">{overlay.held(props.moving)}</g>
                        }
                        if has(Layer::Corridors) {
                            {held(props.moving, CorridorHeads {
                                curves: curves.clone(),
                                camera,
                                selected: props.corridor,
                                figures: corridor_figures,
                                buttons: false,
                                dispatch: props.dispatch.clone(),
                            })}
                        }
                        {mark_layer(&shown_marks, rings)}
                        if has(Layer::Corridors) {
                            {still(CorridorHeads {
                                curves: curves.clone(),
                                camera,
                                selected: props.corridor,
                                figures: Vec::new(),
                                buttons: true,
                                dispatch: props.dispatch.clone(),
                            })}
                        }
                    </svg>
                    if let Some(retry) = &self.retry {
                        <div class="plate__missing">{missing(words.outlines_missing, retry)}</div>
                    }
                    <p class={classes(&["plate__hint", class_if(self.hint, "plate__hint--shown")])} aria-hidden="true">{words.zoom_hint}</p>
                </div>
                {still(Frame { camera })}
                {still(Foot { farthest: camera.zoom() >= MAX_ZOOM, home: camera.is_home(), dispatch: props.dispatch.clone() })}
            </div>
        }
    }
}

/// The country whose mark, name or land has an id.
fn country_of(id: &str) -> Option<Country> {
    let (kind, code) = id.split_once('-')?;
    ["mark", "said", "land"]
        .contains(&kind)
        .then(|| Country::parse(code))?
}

/// The foot of the plate: credits, note on boundaries, and the buttons, which lie over a larger plate.
#[derive(PartialEq)]
struct Foot {
    /// Whether the camera cannot come closer.
    farthest: bool,
    /// Whether it shows the whole plate.
    home: bool,
    dispatch: Callback<Action>,
}

impl Draw for Foot {
    const NAME: &'static str = "static:Foot";

    fn draw(&self) -> Html {
        let shared = language().labels();
        let words = language().plate_labels();
        let middle = northern_route_geometry::Point { x: 0.5, y: 0.5 };
        let button = |label: &'static str,
                      class: &'static str,
                      action: Action,
                      path: &'static str,
                      disabled: bool| {
            markup! {
                <button
                    type="button"
                    class={classes(&["plate__button", class])}
                    aria-label={label}
                    title={label}
                    aria-disabled={disabled.then_some("true")}
                    onclick={click(&self.dispatch, action)}
                >
                    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={path} /></svg>
                </button>
            }
        };
        markup! {
            <div class="plate__foot">
                <p class="plate__credits">
                    <span class="plate__credits-long">{shared.credits}</span>
                    {" "}{shared.boundary_note}
                </p>
                <div class="plate__buttons">
                    {button(words.zoom_in, "", Action::Zoom(1.5, middle), "M10 4V16M4 10H16", self.farthest)}
                    {button(words.zoom_out, "", Action::Zoom(1.0 / 1.5, middle), "M4 10H16", self.home)}
                    {button(words.reset_view, "", Action::ResetView, "M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12", self.home)}
                </div>
            </div>
        }
    }
}
