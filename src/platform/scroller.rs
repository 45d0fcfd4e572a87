//! A region that scrolls: what of it is in view, and what is brought into view.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

use crate::platform::browser::by_id;

/// Where a region remembers what it was scrolled for.
const SHOWN: &str = "data-shown";

/// The ids of a region, of what stays at its left while the rest scrolls, and of the ends of what scrolls.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// The region.
    pub id: &'static str,
    /// What may stay.
    pub fixed: [&'static str; 3],
    /// The first and the last of what scrolls.
    pub ends: [&'static str; 2],
}

/// Calls once what is being drawn now is on the page.
pub fn once_drawn(run: impl FnOnce() + 'static) {
    if cfg!(target_arch = "wasm32") {
        gloo::timers::callback::Timeout::new(0, run).forget();
    }
}

impl Region {
    /// Brings the element with an id to the middle of what scrolls, without motion: once for each reason, so that what
    /// a reader has scrolled to stays.
    pub fn show(self, id: &str, reason: &str) {
        let (Some(region), Some(element)) = (by_id(self.id), by_id(id)) else {
            return;
        };
        if region.get_attribute(SHOWN).as_deref() == Some(reason) {
            return;
        }
        region.set_attribute(SHOWN, reason).ok();
        let (left, right) = self.window(&region);
        let (frame, target) = (
            region.get_bounding_client_rect(),
            element.get_bounding_client_rect(),
        );
        let middle = f64::midpoint(target.left(), target.right());
        shift(&region, middle - f64::midpoint(left, right));
        let middle = f64::midpoint(target.top(), target.bottom());
        let down = middle - f64::midpoint(frame.top(), frame.bottom());
        region.set_scroll_top(region.scroll_top() + down as i32);
    }

    /// Brings a part of what scrolls, 0 to 1, to the middle.
    pub fn centre(self, part: f64) {
        if let Some((region, (first, last))) = self.measured() {
            let (left, right) = self.window(&region);
            let there = first + part * (last - first);
            shift(&region, there - f64::midpoint(left, right));
        }
    }

    /// From which part to which of what scrolls is in view.
    pub fn in_view(self) -> Option<(f64, f64)> {
        let (region, (first, last)) = self.measured()?;
        let (left, right) = self.window(&region);
        let part = |x: f64| ((x - first) / (last - first)).clamp(0.0, 1.0);
        Some((part(left), part(right)))
    }

    /// The region, and where what scrolls begins and ends.
    fn measured(self) -> Option<(Element, (f64, f64))> {
        let [first, last] = self.ends.map(by_id);
        let first = first?.get_bounding_client_rect().left();
        let last = last?.get_bounding_client_rect().right();
        (last > first).then_some((by_id(self.id)?, (first, last)))
    }

    /// Where what scrolls shows: right of what stays.
    fn window(self, region: &Element) -> (f64, f64) {
        let frame = region.get_bounding_client_rect();
        let fixed = self.fixed.iter().filter_map(|id| by_id(id));
        let fixed = fixed.map(|element| element.get_bounding_client_rect().right());
        (fixed.fold(frame.left(), f64::max), frame.right())
    }
}

/// Scrolls a region to the right by some pixels.
fn shift(region: &Element, right: f64) {
    region.set_scroll_left(region.scroll_left() + right.round() as i32);
}

/// Draws a frame, the element with an id, from `x` on, so wide.
pub fn frame(id: &str, x: &str, width: &str) {
    if let Some(frame) = by_id(id) {
        frame.set_attribute("x", x).ok();
        frame.set_attribute("width", width).ok();
    }
}

/// Gives a slider, the element with an id, a value, and says it in words.
pub fn set_slider(id: &str, value: u16, words: &str) {
    if let Some(slider) = by_id(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
    {
        slider.set_value(&value.to_string());
        slider.set_attribute("aria-valuetext", words).ok();
    }
}
