//! The choices in the address: written at once as a new entry of the history, otherwise once they rest,
//! for scrubbing through years would write dozens of times a second.

use yew::Callback;

use crate::platform::{browser, history, timer};
use crate::state::app_state::{Choices, Entry};
use crate::state::url;

/// How long choices rest, at the least, before the margin follows them and the address says them, in
/// milliseconds; at the most twice as long.
const REST_MS: u32 = 100;
/// How long to wait with a browser that has refused.
const REFUSED_MS: u32 = 500;

/// What the address says, and what it is about to say.
#[derive(Default)]
pub struct Address {
    written: Option<Choices>,
    unwritten: Option<Choices>,
    /// Runs while choices are unwritten; they may have moved on since it was set.
    waiting: Option<timer::Waiting>,
    moved: bool,
}

impl Address {
    /// Takes choices in. `waited` is called when they may have come to rest.
    pub fn take(&mut self, choices: &Choices, entry: Entry, waited: &Callback<()>) {
        let last = self.unwritten.as_ref().or(self.written.as_ref());
        if last == Some(choices) {
            return;
        }
        if entry == Entry::Push && last.is_some() {
            self.settle(waited);
            self.write(choices.clone(), true, waited);
        } else {
            self.moved = self.waiting.is_some();
            self.unwritten = Some(choices.clone());
            if !self.moved {
                self.wait(REST_MS, waited);
            }
        }
    }

    /// Whether the choices have come to rest; if not, waits on.
    pub fn rests(&mut self, waited: &Callback<()>) -> bool {
        let moved = std::mem::take(&mut self.moved);
        if moved {
            self.wait(REST_MS, waited);
        }
        !moved
    }

    /// Writes what is still unwritten.
    pub fn settle(&mut self, waited: &Callback<()>) {
        self.waiting = None;
        if let Some(choices) = self.unwritten.take() {
            self.write(choices, false, waited);
        }
    }

    fn wait(&mut self, milliseconds: u32, waited: &Callback<()>) {
        let waited = waited.clone();
        self.waiting = Some(timer::after(milliseconds, move || waited.emit(())));
    }

    /// What travelling restored is in the address already, and must not become a new entry.
    fn write(&mut self, choices: Choices, push: bool, waited: &Callback<()>) {
        let query = url::encode(&choices);
        if browser::query() != query {
            history::write(&query, push);
        }
        if browser::query() == query {
            self.written = Some(choices);
        } else {
            // Browsers limit how often this may be called, and refuse with an error or without a word.
            self.unwritten = Some(choices);
            self.wait(REFUSED_MS, waited);
        }
    }
}
