//! The sources, compiled like the facts. Each is a static of its own, so that the page has the text
//! of those that its rows name; only the list of all sources reaches every one.
#![expect(
    missing_docs,
    reason = "generated; a source's static has its id for a name"
)]

use crate::model::record::{Date, Source};

include!(concat!(env!("OUT_DIR"), "/sources.rs"));
