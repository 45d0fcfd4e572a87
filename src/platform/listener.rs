//! An event listener that is taken away when it is dropped.

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::EventTarget;

/// A listener on a target, for as long as it lives.
pub struct Listener {
    _inner: EventListener,
}

impl Listener {
    /// Listens; the browser may assume that the event is not cancelled.
    pub fn new(
        target: &EventTarget,
        event: &'static str,
        run: impl FnMut(&web_sys::Event) + 'static,
    ) -> Self {
        Self {
            _inner: EventListener::new(target, event, run),
        }
    }

    /// Listens, and may cancel the event.
    pub fn cancelling(
        target: &EventTarget,
        event: &'static str,
        run: impl FnMut(&web_sys::Event) + 'static,
    ) -> Self {
        let options = EventListenerOptions::enable_prevent_default();
        Self {
            _inner: EventListener::new_with_options(target, event, options, run),
        }
    }
}
