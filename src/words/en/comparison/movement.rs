//! English: the fall of heroin after 2008, and its readings side by side.

use crate::model::country::Country;
use crate::model::movement::{ALL_FIVE, Fall, HIGHEST, LOWEST, Movement, PEAK};
use crate::model::period::LAST_COVERED;
use crate::model::record::{Denominator, Scope, Source};
use crate::scale::decimal::Decimal;
use crate::words::comparison::movement::{MovementLabels, MovementLanguage};
use crate::words::en::english::English;
use crate::words::en::grammar::list;
use crate::words::en::lead::headline::given_by;
use crate::words::language::Language as _;

static LABELS: MovementLabels = MovementLabels {
    title: "Heroin: the fall after 2008",
    readings: "Read in more than one way",
    ours: "Our reading of the table",
};

impl MovementLanguage for English {
    fn movement_labels(&self) -> &'static MovementLabels {
        &LABELS
    }

    fn fall(&self, fall: &Fall) -> Vec<String> {
        let names = |countries: &[Country]| {
            list(
                countries
                    .iter()
                    .map(|country| English.country(*country).to_owned()),
            )
        };
        let weight = |mass| English.weight(mass);
        let mut said = vec![format!(
            "{} reported heroin both in {PEAK} and in {LOWEST}: {} and {}, {} % less. All five together fell by {} % from {PEAK} to {ALL_FIVE}.",
            names(&fall.fall.both),
            weight(fall.fall.before),
            weight(fall.fall.after),
            percent(&fall.fall),
            percent(&fall.whole)
        )];
        if !fall.fall.gone.is_empty() {
            said.push(format!(
                "{} reported in {PEAK}, when the five seized {}, and has no figure for {LOWEST}; it is left out of both sums.",
                names(&fall.fall.gone),
                weight(fall.peak.total())
            ));
        }
        let most = fall
            .last
            .majority()
            .map_or(String::new(), |(country, part)| {
                format!(
                    ", {} of it from {}",
                    English.part(part),
                    English.country(country)
                )
            });
        said.push(format!(
            "{PEAK} is a peak, though {HIGHEST} had more ({}); {LOWEST} is the lowest year since 1996, and for {LAST_COVERED} the table has {} again{most}.",
            weight(fall.highest.total()),
            weight(fall.last.total())
        ));
        said
    }

    fn fall_readings(&self, fall: &Fall) -> [String; 3] {
        [
            less_flow(&fall.estimates),
            "It went elsewhere: a report of the Dublin Group of 2019 says that the fall may point to routes around the region.".to_owned(),
            "Less was reported, or less was sought: a weight seized measures effort as well as the amount of drugs, and a year without a figure is not a year without drugs.".to_owned(),
        ]
    }

    fn after_title(&self, source: &Source) -> String {
        format!(", {}. ", self.published(source))
    }
}

/// The size of a fall, whole percent.
pub fn percent(movement: &Movement) -> String {
    Decimal(movement.change().abs() * 100.0, 0).to_string()
}

/// Less heroin came; each estimate with what it is of and who hands it on.
fn less_flow(estimates: &[&Denominator]) -> String {
    let said: Vec<String> = estimates
        .iter()
        .map(|row| {
            let period = row.period();
            let yearly = if period.is_year() { "" } else { " a year" };
            let did = match row.scope {
                Scope::Through => "passed through",
                Scope::Into => "entered",
                Scope::ToEurope => "went to Europe",
            };
            format!(
                "{}: {}{yearly} {did}{}",
                English.period(period),
                English.tonnes(row.amount),
                given_by(row.sources)
            )
        })
        .collect();
    format!(
        "Less came: UNODC’s estimates of the flow are lower for the later years ({}). Each was made in another way, so no line joins them.",
        said.join("; ")
    )
}
