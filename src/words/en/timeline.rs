//! English: the timeline.

use crate::model::drug::Drug;
use crate::model::evidence::record::{EventKind, Happening};
use crate::model::period::{LAST_COVERED, LAST_SOVIET};
use crate::model::reading::Reading;
use crate::model::record::Later;
use crate::words::chart::ChartLanguage as _;
use crate::words::en::dates::span;
use crate::words::en::english::{English, LABELS as SHARED};
use crate::words::language::Language as _;
use crate::words::timeline::{EventLabels, TimelineLabels, TimelineLanguage};

static LABELS: TimelineLabels = TimelineLabels {
    timeline: "Timeline",
    time: "Time",
    times: ["Year", "Span", "Compare"],
    open_mode: "Span, comparison, speed",
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

static EVENT_LABELS: EventLabels = EventLabels {
    title: "Events",
    kinds: [
        "Supply",
        "Cooperation",
        "Borders",
        "Transport",
        "Seizures",
        "Publications",
        "Bans",
    ],
    switch: "Kinds of events",
    all: "All",
    none: "None",
    note: "An event of which only the year is known stands within its year, at no particular day.",
};

impl TimelineLanguage for English {
    fn timeline_labels(&self) -> &'static TimelineLabels {
        &LABELS
    }

    fn event_labels(&self) -> &'static EventLabels {
        &EVENT_LABELS
    }

    fn slider_value(&self, year: u16, reports: &[(Drug, usize)]) -> String {
        if year > LAST_COVERED {
            return format!("{year}, not covered: the table used here ends in {LAST_COVERED}");
        }
        let counts: Vec<String> = reports
            .iter()
            .map(|(drug, count)| format!("{count} of 5 reported {}", self.drug(*drug)))
            .collect();
        let soviet = if year > LAST_SOVIET {
            ""
        } else {
            ", still Soviet republics"
        };
        format!("{year}, {}{soviet}", counts.join(", "))
    }

    fn column(&self, year: u16, figures: &[(Drug, Reading, usize)]) -> String {
        let figures: Vec<String> = figures
            .iter()
            .map(|(drug, reading, reported)| {
                let reading = self.reading(*reading);
                let drug = self.drug(*drug);
                if year > LAST_COVERED {
                    return format!("{drug} {reading}");
                }
                format!("{drug} {reading} ({})", self.coverage(*reported, 5))
            })
            .collect();
        format!(
            "{year} · {} · {}",
            SHARED.five_republics,
            figures.join(" · ")
        )
    }

    fn short_year(&self, year: u16) -> String {
        format!("’{:02}", year % 100)
    }

    fn later_in(&self, year: u16) -> String {
        format!("{year}, figures outside the table")
    }

    fn later_of(&self, row: &Later) -> String {
        format!("{}, {}", self.country(row.country), self.later(row))
    }

    fn later_all(&self, year: u16, rows: &[&Later]) -> String {
        let said: Vec<String> = rows.iter().map(|row| self.later_of(row)).collect();
        format!("{}: {}", self.later_in(year), said.join("; "))
    }

    fn event_mark(&self, year: u16, title: &'static str) -> String {
        format!("{year} {}", self.prose(title))
    }

    fn event_dates(&self, event: &Happening) -> String {
        let (from, to) = (event.from, event.to);
        if from.is_none() && to.is_none() {
            return "undated".to_owned();
        }
        span(from, to)
    }

    fn event_in_list(&self, event: &Happening) -> String {
        format!("{}, {}", self.event_dates(event), self.prose(event.title))
    }

    fn event_name(&self, event: &Happening) -> String {
        format!("{} ({})", self.event_in_list(event), kind(event))
    }

    fn event_head(&self, event: &Happening, now: bool) -> String {
        let now = if now { " · in the chosen time" } else { "" };
        format!("{}, {}{now}", self.event_dates(event), kind(event))
    }
}

/// The kind of one event.
const fn kind(event: &Happening) -> &'static str {
    match event.kind {
        EventKind::Supply => "supply",
        EventKind::Cooperation => "cooperation",
        EventKind::Border => "borders",
        EventKind::Transport => "transport",
        EventKind::Seizure => "seizures",
        EventKind::Publication => "publication",
        EventKind::Ban => "ban",
    }
}
