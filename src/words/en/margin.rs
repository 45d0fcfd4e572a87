//! English: the margin.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::mass::Grams;
use crate::model::movement::{LOWEST, PEAK};
use crate::model::period::{LAST_COVERED, LAST_SOVIET, Period};
use crate::model::query::Share;
use crate::model::record::{Amount, Corridor, Denominator, EstimateDrug, Flow, Later, Scope};
use crate::model::statement::{Estimated, Question, Remark};
use crate::scale::decimal::Decimal;
use crate::words::en::dates::{date, span};
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{counting, full_stop, runs};
use crate::words::language::Language as _;
use crate::words::margin::{
    LaterLabels, LensLabels, MarginLabels, MarginLanguage, SelectionLabels, TableRows,
};

static LABELS: MarginLabels = MarginLabels {
    details: "Details",
    series_title: "Heroin and opium, 1990–2019",
    morphine_series_title: "Morphine, 1990–2019",
    how_to_read: "How to read",
    hatched: "hatched: no data",
    time_marks: ["red line: the year", "tinted: the span"],
    worth_knowing: "Worth knowing",
    disputed: "Where the sources disagree",
    sources_here: "What these figures rest on",
    all_sources: "Sources",
    claims: "Claims about these figures",
    event_sources: "Sources of these events",
    all_events: "All 76 events",
};

static SELECTION_LABELS: SelectionLabels = SelectionLabels {
    all_five: "All five republics",
    seized: ["Heroin seized", "Opium seized", "Morphine seized"],
    corridor_published: "Corridor, as published",
    corridor_close: "Close corridor",
};

static LATER_LABELS: LaterLabels = LaterLabels {
    title: "Published after the table",
    note: "From national bodies and the press: for some drugs, some services or a part of a year. They are listed here and never added to the series.",
    brief: "On large single seizures of these years:",
};

static LENS_LABELS: LensLabels = LensLabels {
    title: "The share, spelled out",
    seized: "Seized",
    flow: "Estimated flow",
    picture: "A thousand dots for the estimated flow, the seized ones inked",
    none: "No estimate: the sources used here give no flow for this drug and time, so no share can be given.",
    parts: "No single estimate: none holds for all of these years, so no share can be given for them together. Choose a time that has one.",
    there_are: "Estimates exist for:",
    opium: "And the opium of 2006?",
    ratio: "Kilograms of opium for one of heroin",
    purity: "UNODC’s report of 2012 says that on the way to Russia 1 kg of heroin at 70 % purity can become 2 kg at 35 %.",
};

impl MarginLanguage for English {
    fn margin_labels(&self) -> &'static MarginLabels {
        &LABELS
    }

    fn selection_labels(&self) -> &'static SelectionLabels {
        &SELECTION_LABELS
    }

    fn later_labels(&self) -> &'static LaterLabels {
        &LATER_LABELS
    }

    fn lens_labels(&self) -> &'static LensLabels {
        &LENS_LABELS
    }

    fn remark(&self, remark: &Remark) -> String {
        match remark {
            Remark::Majority {
                country,
                drug,
                part,
                only,
            } => {
                let (country, drug) = (self.country(*country), self.drug(*drug));
                if *only {
                    format!("{country} is the only one of the five with a figure for {drug}.")
                } else if *part >= 1.0 {
                    format!("{country} accounts for all the {drug} seized.")
                } else {
                    let part = self.part(*part);
                    format!("{country} alone accounts for {part} of the {drug} seized.")
                }
            }
            Remark::Outlier(row) => format!(
                "{}, {}, {}: {}",
                self.country(row.country),
                self.drug(row.drug),
                row.year,
                full_stop(self.prose(row.text))
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

    fn reported(&self, counts: &[(usize, usize)]) -> String {
        let counts = counts.iter();
        let said: Vec<String> = counts
            .map(|(reported, covered)| self.coverage(*reported, *covered))
            .collect();
        format!("{} reported", said.join(" + "))
    }

    fn one_scale(&self, period: Period) -> String {
        format!("one scale; figures: kg in {}", self.period(period))
    }

    fn how_bars(&self, drug: Drug, top: Grams) -> String {
        let top = self.heavy(top);
        match drug {
            Drug::Heroin => format!("up: heroin, top {top}"),
            Drug::Opium => format!("down: opium, bottom {top}"),
            Drug::Morphine => format!("bars: morphine, top {top}"),
        }
    }

    fn series_key(&self, of_five: bool) -> Vec<(&'static str, Option<Drug>)> {
        let scale = if of_five {
            "; the scale of all five"
        } else {
            "; a scale of its own"
        };
        vec![
            ("up: heroin", Some(Drug::Heroin)),
            (", ", None),
            ("down: opium", Some(Drug::Opium)),
            (scale, None),
        ]
    }

    fn figure_aside(&self, part: Option<(f64, bool)>, years: Option<(usize, usize)>) -> String {
        let part = part.map_or_else(String::new, |(part, complete)| {
            let whole = if complete {
                "the five"
            } else {
                "those reported"
            };
            format!("{} of {whole}", self.part(part))
        });
        let years = years.map_or_else(String::new, |(reported, covered)| {
            format!("{reported} of {covered} years")
        });
        format!("{part} {years}")
    }

    fn figures_title(&self, period: Period) -> String {
        let totals = if period.is_year() {
            ""
        } else {
            ", totals of the span"
        };
        format!("Figures for {}{totals}", self.period(period))
    }

    fn corridor_title(&self, corridor: &Corridor) -> String {
        format!(
            "{} – {}",
            self.place(corridor.from),
            self.place(corridor.to)
        )
    }

    fn corridor_published(&self, corridor: &Corridor) -> String {
        let label = SELECTION_LABELS.corridor_published;
        format!(
            "{label}: {} to {}",
            self.prose(corridor.from_name),
            self.prose(corridor.to_name)
        )
    }

    fn corridor_flow(&self, flow: &Flow) -> String {
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
            (_, amount) => format!("{} of {}", self.tonnes(amount), self.prose(flow.substance)),
        };
        let when = match (flow.from, flow.to) {
            (None, None) => "undated".to_owned(),
            (None, to) => format!("published in {}", date(to)),
            (from, to) => span(from, to),
        };
        format!("Estimate: {amount} ({when}).")
    }

    fn later_line(&self, row: &Later) -> String {
        let country = self.country(row.country);
        format!("{}, {country}: {}", row.year, self.later(row))
    }

    fn table_rows_head(&self, country: Country, drug: Drug, rows: &TableRows) -> String {
        let head = match rows {
            TableRows::Values(_) => "Row of UNODC, Annual drug seizures",
            TableRows::NotCovered | TableRows::NoData => "No row of the table",
        };
        format!("{head}, {}, {}", self.country(country), self.drug(drug))
    }

    fn table_rows(&self, rows: &TableRows) -> String {
        match rows {
            TableRows::Values(rows) => {
                let rows = rows.iter();
                let said: Vec<String> = rows
                    .map(|(year, mass)| format!("{year}: {} kg", NUMBERS.exact_kilograms(*mass)))
                    .collect();
                said.join("; ")
            }
            TableRows::NotCovered => self.labels().not_covered_key.to_owned(),
            TableRows::NoData => self.labels().no_data.to_owned(),
        }
    }

    fn lens_share(&self, estimated: &Estimated) -> String {
        let percent = |share: f64| NUMBERS.fixed(share, 2);
        let share = match estimated.share {
            Share::One(share) => percent(share),
            Share::Between(low, high) => format!("{}–{}", percent(low), percent(high)),
        };
        let (seized, whole) = (
            self.heavy(estimated.numerator),
            self.tonnes(estimated.amount),
        );
        format!("{seized} of {whole}: {share} %")
    }

    fn lens_seized(&self, estimated: &Estimated, period: Period) -> String {
        let kilograms = NUMBERS.kilograms(estimated.numerator);
        let drug = counted(estimated.denominator.drug);
        format!("{kilograms} kg {drug}, {}", self.period(period))
    }

    fn lens_flow(&self, estimated: &Estimated, period: Period) -> String {
        let row = estimated.denominator;
        let yearly = if period.is_year() {
            String::new()
        } else {
            format!(" ({} a year)", self.tonnes(row.amount))
        };
        let scope = match row.scope {
            Scope::Through => "through the region",
            Scope::Into => "into the region, not through it",
            Scope::ToEurope => "by way of the region to Europe",
        };
        let whole = self.tonnes(estimated.amount);
        format!("{whole}{yearly} {} {scope}", counted(row.drug))
    }

    fn lens_dots(&self, low: f64, high: f64) -> String {
        let [few, many] = [low, high].map(|dots| NUMBERS.fixed(dots, 0));
        let inked = if few == many {
            many
        } else {
            format!("{few} to {many}")
        };
        format!(
            "A thousand dots are the estimated flow; {inked} of them were seized. The estimate itself is uncertain."
        )
    }

    fn lens_other(&self, row: &Denominator) -> String {
        format!("{}, {}", self.period(row.period()), counted(row.drug))
    }

    fn lens_ratio(&self, ratio: f64) -> String {
        format!("{} : 1", NUMBERS.fixed(ratio, 2))
    }

    fn lens_with_opium(&self, share: f64, under: bool) -> String {
        let said = if under {
            "under 4 %, as the article says."
        } else {
            "no longer under the 4 % that the article names."
        };
        let share = NUMBERS.fixed(share, 2);
        format!("{share} % with the opium counted as heroin: {said}")
    }

    fn lens_even(&self, ratio: f64) -> String {
        format!(
            "The share reaches 4 % at {}. The ratio is a convention; between 7 and 10 to 1 is usual. The estimate is of heroin alone.",
            self.lens_ratio(ratio)
        )
    }
}

/// What an estimate is of.
const fn counted(drug: EstimateDrug) -> &'static str {
    match drug {
        EstimateDrug::Heroin => "of heroin",
        EstimateDrug::HeroinEquivalent => "of drugs counted as heroin",
    }
}
