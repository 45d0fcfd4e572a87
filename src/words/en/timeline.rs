//! English: the timeline.

use crate::model::country::Country;
use crate::model::drug::DrugChoice;
use crate::model::period::{LAST_COVERED, LAST_SOVIET};
use crate::model::query::observation;
use crate::words::en::english::English;
use crate::words::language::Language as _;
use crate::words::timeline::{TimelineLabels, TimelineLanguage};

static LABELS: TimelineLabels = TimelineLabels {
    timeline: "Timeline",
    time: "Time",
    times: ["Year", "Span", "Compare"],
    year: "Year",
    from_year: "From year",
    to_year: "To year",
    play: "Play",
    pause: "Pause",
    previous_year: "Previous year",
    next_year: "Next year",
    speed: "Speed",
    heroin: "heroin",
    opium: "opium",
    reporters: "republics that reported, of five",
    series_ends: "the series ends, 2019",
    article_ends: "the article ends, 2012",
};

impl TimelineLanguage for English {
    fn timeline_labels(&self) -> &'static TimelineLabels {
        &LABELS
    }

    fn slider_value(&self, year: u16, choice: DrugChoice) -> String {
        if year > LAST_COVERED {
            return format!("{year}, not covered: the table used here ends in {LAST_COVERED}");
        }
        let counts: Vec<String> = choice
            .substances()
            .iter()
            .map(|drug| {
                let reporting = Country::FIVE
                    .into_iter()
                    .filter(|country| observation(*country, *drug, year).reported().is_some())
                    .count();
                format!("{} of 5 reported {}", reporting, self.drug(*drug))
            })
            .collect();
        let soviet = if year > LAST_SOVIET {
            ""
        } else {
            ", still Soviet republics"
        };
        format!("{year}, {}{soviet}", counts.join(", "))
    }

    fn later_in(&self, year: u16) -> String {
        format!("{year}, figures outside the table")
    }
}
