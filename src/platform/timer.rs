//! The clock: it calls back after a while, and is silent once dropped.

use gloo::timers::callback::{Interval, Timeout};

/// A repeating call.
pub struct Ticking(#[expect(dead_code, reason = "held for its drop")] Interval);

/// Calls again and again, every so many milliseconds.
pub fn every(milliseconds: u32, run: impl FnMut() + 'static) -> Ticking {
    Ticking(Interval::new(milliseconds, run))
}

/// A call to come.
pub struct Waiting(#[expect(dead_code, reason = "held for its drop")] Timeout);

/// Calls once, after so many milliseconds.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Waiting {
    Waiting(Timeout::new(milliseconds, run))
}

/// The same, that cannot be called off.
pub fn later(milliseconds: u32, run: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, run).forget();
}
