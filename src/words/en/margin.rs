//! English: the margin.

use crate::model::facts::FLOWS;
use crate::model::movement::{LOWEST, PEAK};
use crate::model::period::{LAST_COVERED, LAST_SOVIET, Period};
use crate::model::record::{Amount, Corridor};
use crate::model::statement::{Question, Remark};
use crate::scale::decimal::Decimal;
use crate::words::en::dates::{date, span};
use crate::words::en::english::English;
use crate::words::en::grammar::{counting, full_stop, runs};
use crate::words::language::Language as _;
use crate::words::margin::{MarginLabels, MarginLanguage, SelectionLabels};

static LABELS: MarginLabels = MarginLabels {
    series_title: "Heroin and opium, 1990–2019",
    morphine_series_title: "Morphine, 1990–2019",
    one_scale: "one scale; figures: kg in",
    how_to_read: "How to read",
    how_heroin: "up: heroin, top",
    how_morphine: "bars: morphine, top",
    how_opium: "down: opium, bottom",
    hatched: "hatched: no data",
    time_marks: ["red line: the year", "tinted: the span"],
    worth_knowing: "Worth knowing",
    disputed: "Sources disagree about these figures:",
    sources_here: "What these figures rest on",
    all_sources: "Sources",
    claims: "Claims about these figures",
    event_sources: "Sources of these events",
    all_events: "All 76 events",
};

static SELECTION_LABELS: SelectionLabels = SelectionLabels {
    all_five: "All five republics",
    up_heroin: "up: heroin",
    down_opium: "down: opium",
    scale_of_five: "; the scale of all five",
    scale_of_its_own: "; a scale of its own",
    seized: ["Heroin seized", "Opium seized", "Morphine seized"],
    corridor_published: "Corridor, as published",
    corridor_close: "Close corridor",
};

impl MarginLanguage for English {
    fn margin_labels(&self) -> &'static MarginLabels {
        &LABELS
    }

    fn selection_labels(&self) -> &'static SelectionLabels {
        &SELECTION_LABELS
    }

    fn remark(&self, remark: &Remark) -> String {
        match remark {
            Remark::Majority {
                country,
                drug,
                only: true,
                ..
            } => format!(
                "{} is the only one of the five with a figure for {}.",
                self.country(*country),
                self.drug(*drug)
            ),
            Remark::Majority {
                country,
                drug,
                part,
                only: false,
            } if *part >= 1.0 => format!(
                "{} accounts for all the {} seized.",
                self.country(*country),
                self.drug(*drug)
            ),
            Remark::Majority {
                country,
                drug,
                part,
                only: false,
            } => format!(
                "{} alone accounts for {} of the {} seized.",
                self.country(*country),
                self.part(*part),
                self.drug(*drug)
            ),
            Remark::Outlier(row) => format!(
                "{}, {}, {}: {}",
                self.country(row.country),
                self.drug(row.drug),
                row.year,
                full_stop(row.text)
            ),
            Remark::Missing {
                country,
                drug,
                years,
            } => format!(
                "{}: no data on {} in {}.",
                self.country(*country),
                self.drug(*drug),
                runs(years)
            ),
            Remark::Fall(fall) => format!(
                "From {PEAK} to {LOWEST} heroin seized fell by {} in the {} republics that reported both years.",
                self.part(-fall.change()),
                counting(fall.both.len())
            ),
            Remark::Soviet(period) => {
                let years: Vec<u16> = period.years().filter(|year| *year <= LAST_SOVIET).collect();
                format!("{}: the five were still Soviet republics.", runs(&years))
            }
            Remark::NotCovered(years) => format!(
                "{} not covered: the table used here ends in {LAST_COVERED}.",
                runs(years)
            ),
        }
    }

    fn ranked_title(&self, question: &Question) -> String {
        format!("{}, by country", self.seized_title(question))
    }

    fn and_more(&self, count: usize) -> String {
        format!("and {count} more")
    }

    fn reported(&self, counts: &[String]) -> String {
        format!("{} reported", counts.join(" + "))
    }

    fn part_of_five(&self, part: f64, complete: bool) -> String {
        let whole = if complete {
            "the five"
        } else {
            "those reported"
        };
        format!("{} of {whole}", self.part(part))
    }

    fn figures_title(&self, period: Period) -> String {
        let totals = if period.is_year() {
            ""
        } else {
            ", totals of the span"
        };
        format!("Figures for {}{totals}", self.period(period))
    }

    fn years_reported(&self, reported: usize, covered: usize) -> String {
        format!("{reported} of {covered} years")
    }

    fn corridor_published(&self, corridor: &Corridor) -> String {
        let label = SELECTION_LABELS.corridor_published;
        format!("{label}: {} to {}", corridor.from_name, corridor.to_name)
    }

    fn corridor_flow(&self, corridor: &Corridor) -> Option<String> {
        let flow = &FLOWS[usize::from(corridor.flow?)];
        let amount = match (flow.unit, flow.amount) {
            ("percent", Amount::Range(low, high)) => {
                format!(
                    "{}–{} % of the region’s flow",
                    Decimal(low, 1),
                    Decimal(high, 1)
                )
            }
            ("percent", Amount::Exact(percent) | Amount::About(percent)) => {
                format!("{} % of the region’s flow", Decimal(percent, 1))
            }
            (_, amount) => format!("{} of {}", self.tonnes(amount), flow.substance),
        };
        let when = match (flow.from, flow.to) {
            (None, None) => "undated".to_owned(),
            (None, to) => format!("published in {}", date(to)),
            (from, to) => span(from, to),
        };
        Some(format!("Estimate: {amount} ({when})."))
    }
}
