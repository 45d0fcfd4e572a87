//! Counts renders in instrumented builds: layers that must stay still say so when they do not.

/// Notes that a component renders. Does nothing unless built with `count-renders`.
pub fn rendered(component: &'static str) {
    #[cfg(feature = "count-renders")]
    crate::platform::browser::mark(&format!("render:{component}"));
    #[cfg(not(feature = "count-renders"))]
    let _ = component;
}
