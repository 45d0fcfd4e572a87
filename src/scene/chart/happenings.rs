//! The events of the timeline in the chart, with words where there is room for them.

use crate::scene::plate::text_width::text_width;
use crate::scene::timeline::track::event_marks;

/// An event in a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Where it stands, as a part of the width.
    pub at: f64,
    /// Its title.
    pub title: &'static str,
    /// Whether its words stand to the left; none where they have no room.
    pub leftward: Option<bool>,
}

/// The events of a plot; without a width none has words.
pub fn marks(width: Option<f64>) -> Vec<Mark> {
    let mut free = 0.0;
    let events = event_marks().into_iter();
    events
        .map(|event| {
            let leftward = width.and_then(|width| {
                let (x, long) = (event.at * width, text_width(event.title, 10.0) + 6.0);
                let fits = [(x, x + long, false), (x - long, x, true)];
                let fit = fits
                    .into_iter()
                    .find(|(from, to, _)| *from >= free && *to <= width)?;
                free = fit.1 + 6.0;
                Some(fit.2)
            });
            Mark {
                at: event.at,
                title: event.title,
                leftward,
            }
        })
        .collect()
}
