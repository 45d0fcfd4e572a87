//! English: the fall of heroin after 2008, and its readings side by side.

use crate::model::country::Country;
use crate::model::movement::{ALL_FIVE, HIGHEST, LOWEST, Movement, PEAK};
use crate::model::period::LAST_COVERED;
use crate::model::query::RegionTally;
use crate::model::record::{Denominator, Scope};
use crate::scale::decimal::Decimal;
use crate::words::en::english::English;
use crate::words::en::grammar::list;
use crate::words::en::lead::headline::given_by;
use crate::words::language::Language as _;

/// Title of the block.
pub const TITLE: &str = "Heroin: the fall after 2008";
/// Over the readings.
pub const READINGS: &str = "Read in more than one way";
/// Behind a reading that has no source but the table.
pub const OURS: &str = "Our reading of the table";

/// What happened to the same republics, and what belongs to it.
pub fn sentences(
    fall: &Movement,
    whole: &Movement,
    peak: &RegionTally,
    highest: &RegionTally,
    last: &RegionTally,
) -> Vec<String> {
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
        names(&fall.both),
        weight(fall.before),
        weight(fall.after),
        percent(fall),
        percent(whole)
    )];
    if !fall.gone.is_empty() {
        said.push(format!(
            "{} reported in {PEAK}, when the five seized {}, and has no figure for {LOWEST}; it is left out of both sums.",
            names(&fall.gone),
            weight(peak.total())
        ));
    }
    let most = last.majority().map_or(String::new(), |(country, part)| {
        format!(
            ", {} of it from {}",
            English.part(part),
            English.country(country)
        )
    });
    said.push(format!(
        "{PEAK} is a peak, though {HIGHEST} had more ({}); {LOWEST} is the lowest year since 1996, and for {LAST_COVERED} the table has {} again{most}.",
        weight(highest.total()),
        weight(last.total())
    ));
    said
}

/// The size of a fall, whole percent.
pub fn percent(movement: &Movement) -> String {
    Decimal(movement.change().abs() * 100.0, 0).to_string()
}

/// Less heroin came; each estimate with what it is of and who hands it on.
pub fn less_flow(estimates: &[&Denominator]) -> String {
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

/// It came another way.
pub const OTHER_ROUTES: &str = "It went elsewhere: a report of the Dublin Group of 2019 says that the fall may point to routes around the region.";

/// It was not reported.
pub const MISSING_REPORTS: &str = "Less was reported, or less was sought: a weight seized measures effort as well as the amount of drugs, and a year without a figure is not a year without drugs.";
