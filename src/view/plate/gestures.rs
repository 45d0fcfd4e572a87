//! Gestures on the plate: drag, pinch, wheel and double click, as actions.

use std::cell::RefCell;
use std::rc::Rc;

use northern_route_geometry::plate::Point;
use yew::prelude::*;

use crate::geo::camera::bounded;
use crate::platform::listener::Listener;
use crate::platform::{pointer, timer};
use crate::state::action::Action;

/// How far a pointer has to move, in parts of the frame, before a press is a drag.
const DRAG: f64 = 0.008;
/// How long the hint about the wheel stays, milliseconds.
const HINT_MS: u32 = 1600;

/// Handlers for the plate.
pub struct Gestures {
    /// A pointer goes down.
    pub down: Callback<PointerEvent>,
    /// A pointer moves.
    pub motion: Callback<PointerEvent>,
    /// A pointer goes up or is lost.
    pub up: Callback<PointerEvent>,
    /// A double click.
    pub double: Callback<MouseEvent>,
    /// Whether the last press became a drag: the click after it is not a choice.
    pub moved: Rc<RefCell<bool>>,
}

/// The pointers that are down, by id, and where they were last.
type Pointers = Rc<RefCell<Vec<(i32, Point)>>>;

/// Where gestures happen, and what lasts between them.
#[derive(Default)]
pub struct Sheet {
    /// The plate's element.
    pub node: NodeRef,
    pointers: Pointers,
    moved: Rc<RefCell<bool>>,
}

/// Handlers for the plate.
pub fn gestures(sheet: &Sheet, dispatch: &Callback<Action>) -> Gestures {
    let Sheet {
        node,
        pointers,
        moved,
    } = sheet;
    let node = node.clone();
    let down = {
        let (node, pointers, moved) = (node.clone(), pointers.clone(), moved.clone());
        Callback::from(move |event: PointerEvent| {
            if event.button() == 0
                && !pointer::is_on_control(&event)
                && let Some(at) = pointer::fraction(&event, &node)
            {
                *moved.borrow_mut() = false;
                let mut pointers = pointers.borrow_mut();
                pointers.retain(|(id, _)| *id != event.pointer_id());
                pointers.push((event.pointer_id(), at));
            }
        })
    };
    let motion = {
        let (node, pointers, moved) = (node.clone(), pointers.clone(), moved.clone());
        let dispatch = dispatch.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(at) = pointer::fraction(&event, &node) else {
                return;
            };
            let mut pointers = pointers.borrow_mut();
            // Its release went to someone else.
            if event.buttons() == 0 {
                pointers.retain(|(id, _)| *id != event.pointer_id());
            }
            let Some(held) = pointers
                .iter()
                .position(|(id, _)| *id == event.pointer_id())
            else {
                return;
            };
            let before = pointers[held].1;
            let other = pointers
                .iter()
                .find(|(id, _)| *id != event.pointer_id())
                .map(|(_, point)| *point);
            if !*moved.borrow() && distance(before, at) < DRAG {
                return;
            }
            if !moved.replace(true) {
                pointer::capture(&event, &node);
            }
            pointers[held].1 = at;
            drop(pointers);
            match other {
                Some(other) => {
                    let factor = distance(other, at) / distance(other, before).max(0.01);
                    let middle = Point {
                        x: f64::midpoint(other.x, at.x),
                        y: f64::midpoint(other.y, at.y),
                    };
                    dispatch.emit(Action::Zoom(factor, middle));
                    // Half of the way, since the other finger goes its own half.
                    let half = |from: f64, to: f64| (from - to) / 2.0;
                    dispatch.emit(Action::Pan(half(before.x, at.x), half(before.y, at.y)));
                }
                None => dispatch.emit(Action::Pan(before.x - at.x, before.y - at.y)),
            }
        })
    };
    let up = {
        let (node, pointers) = (node.clone(), pointers.clone());
        Callback::from(move |event: PointerEvent| {
            pointers
                .borrow_mut()
                .retain(|(id, _)| *id != event.pointer_id());
            pointer::release(&event, &node);
        })
    };
    let double = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            // Two quick presses on a button are two presses.
            if !pointer::is_on_control(&event)
                && let Some(at) = pointer::fraction(&event, &node)
            {
                dispatch.emit(Action::Zoom(2.0, at));
            }
        })
    };
    Gestures {
        down,
        motion,
        up,
        double,
        moved: Rc::clone(moved),
    }
}

/// Zooms with Ctrl or ⌘ and the wheel, as long as what it returns is kept; the wheel alone scrolls
/// the page and shows a hint. The listener is on the plate alone, so that the rest of the page
/// scrolls without waiting for it.
pub fn on_wheel(
    node: &NodeRef,
    dispatch: Callback<Action>,
    hint: Callback<bool>,
) -> Option<Listener> {
    let plate = node.clone();
    let mut hiding = None;
    pointer::on_wheel(node, move |wheel| {
        if wheel.ctrl_key() || wheel.meta_key() {
            wheel.prevent_default();
            if let Some(at) = pointer::fraction(wheel, &plate) {
                dispatch.emit(Action::Zoom(wheel_factor(wheel.delta_y()), at));
            }
        } else {
            hint.emit(true);
            let hint = hint.clone();
            hiding = Some(timer::after(HINT_MS, move || hint.emit(false)));
        }
        let _ = &hiding;
    })
}

/// What a turn of the wheel enlarges by. A touchpad sends its pinch as many small turns, the hundredfold logarithm of
/// what it enlarges by; a wheel's notch is large and gives a fifth.
fn wheel_factor(delta: f64) -> f64 {
    if delta.abs() < 40.0 {
        let log = -delta / 100.0;
        1.0 + log + log * log / 2.0
    } else {
        bounded(1.0 - delta * 0.002, 0.5, 2.0)
    }
}

fn distance(a: Point, b: Point) -> f64 {
    let (dx, dy) = (a.x - b.x, a.y - b.y);
    (dx * dx + dy * dy).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pinch_by_two_enlarges_by_two_and_a_notch_by_a_fifth() {
        // As Chromium sends a pinch by 2: turns whose sum is minus a hundred times the logarithm of 2.
        let turns = 20;
        let each = -100.0 * std::f64::consts::LN_2 / f64::from(turns);
        let factor = (0..turns).fold(1.0, |factor, _| factor * wheel_factor(each));
        assert!((factor - 2.0).abs() < 0.01, "{factor}");
        assert!((wheel_factor(-100.0) - 1.2).abs() < 1e-12);
        assert!((wheel_factor(100.0) - 0.8).abs() < 1e-12);
    }
}
