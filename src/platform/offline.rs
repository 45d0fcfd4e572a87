//! Keeping the atlas for use without a network: the page's script does it, and says what has become of it.

use web_sys::Event;

use crate::platform::browser;
use crate::platform::listener::Listener;

/// What has become of it, as the script has it; empty where there is none.
pub fn state() -> String {
    let root = browser::document().and_then(|document| document.document_element());
    let state = root.and_then(|root| root.get_attribute("data-offline"));
    state.unwrap_or_default()
}

/// Calls back whenever that changes.
pub fn watch(run: impl Fn() + 'static) -> Option<Listener> {
    let document = browser::document()?;
    Some(Listener::new(
        &document,
        "northern-route:offline",
        move |_| run(),
    ))
}

/// Has the files kept, or removed.
pub fn ask(keep: bool) {
    let name = if keep {
        "northern-route:keep"
    } else {
        "northern-route:forget"
    };
    if let (Some(document), Ok(event)) = (browser::document(), Event::new(name)) {
        document.dispatch_event(&event).ok();
    }
}
