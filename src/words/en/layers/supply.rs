//! English: what is said of poppy and opium in Afghanistan, beside what the five republics seized.

use crate::model::evidence::record::Row;
use crate::model::layers::supply::{Summary, Supply};
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::RegionTally;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::evidence::published;
use crate::words::en::grammar::{capital, list, soviet, when, years};
use crate::words::language::Language as _;
use crate::words::layers::supply::{SupplyLabels, SupplyLanguage};

static LABELS: SupplyLabels = SupplyLabels {
    title: "Afghan supply",
    beside: "Set side by side only: nothing here shows that one caused the other.",
    strips: ["Afghan poppy fields", "potential opium"],
    short: ["poppy", "opium"],
    ban: "ban",
    key: "Over the timeline: bars for the land under poppy, dots for the opium that could be made of it, each on its own scale. Solid: as stated; pale: about; open at the top: more than; a bar between two ends: a range; a thin line with two ends: the margin of the survey; hatched: no data.",
    caption: "Afghanistan year by year, as published: poppy in hectares, potential opium in tonnes",
    heads: [
        "Year",
        "Poppy, ha",
        "Potential opium, t",
        "Yield, kg/ha",
        "Eradicated, ha",
        "Remarks",
    ],
    disputed: "Where the sources disagree",
};

/// Which figure a remark is on.
const COLUMNS: [&str; 4] = ["Poppy", "Opium", "Yield", "Eradication"];
/// In place of a figure.
const NO_DATA: &str = "no data";
/// The verb of potential production.
const OPIUM: &str = "was";
/// The verb of the land under poppy.
const POPPY: &str = "covered";

impl SupplyLanguage for English {
    fn supply_labels(&self) -> &'static SupplyLabels {
        &LABELS
    }

    fn supply_sentence(&self, period: Period, supply: &Supply) -> String {
        let seized = match &supply.seized {
            Some((covered, tallies)) => seized(period, *covered, tallies),
            None => not_covered(period),
        };
        format!("{} {seized}", upstream(period, supply))
    }

    fn supply_tick(&self, value: f64, unit: &'static str) -> String {
        format!("{} {unit}", NUMBERS.published(value))
    }

    fn supply_cells(&self, year: u16, figures: [Option<&Row>; 4]) -> Vec<String> {
        let cells = figures
            .iter()
            .map(|figure| figure.map_or_else(|| NO_DATA.to_owned(), cell));
        let remarks = figures.iter().zip(COLUMNS).filter_map(|(figure, column)| {
            let remark = figure.map_or("", |row| row.remark);
            (!remark.is_empty()).then(|| format!("{column}: {remark}"))
        });
        let remarks: Vec<String> = remarks.collect();
        [year.to_string()]
            .into_iter()
            .chain(cells)
            .chain([remarks.join(" ")])
            .collect()
    }
}

/// A published number without its unit; words for none.
fn number(row: &Row) -> String {
    published::number(row.amount).unwrap_or_else(|| NO_DATA.to_owned())
}

/// A cell of the table: the number, and the ends around it where its source gives them.
fn cell(row: &Row) -> String {
    let number = number(row);
    match row.interval {
        Some((low, high)) => format!(
            "{number} ({}–{})",
            NUMBERS.published(low),
            NUMBERS.published(high)
        ),
        None => number,
    }
}

/// A published number with its unit, and the ends around it.
fn amount(row: &Row) -> String {
    let number = number(row);
    match row.interval {
        Some((low, high)) => format!(
            "{number} {unit} (between {} and {} {unit})",
            NUMBERS.published(low),
            NUMBERS.published(high),
            unit = row.unit
        ),
        None => format!("{number} {}", row.unit),
    }
}

/// What happened upstream in a year or span.
fn upstream(period: Period, supply: &Supply) -> String {
    let when = when(period);
    let many = if period.is_year() {
        "that year"
    } else {
        "those years"
    };
    let opium = supply.opium.map(|told| predicate(&told, OPIUM));
    let poppy = supply.poppy.map(|told| predicate(&told, POPPY));
    match (opium, poppy) {
        (Some(opium), Some(poppy)) => {
            format!("{when} potential opium production in Afghanistan {opium}; poppy {poppy}.")
        }
        (Some(opium), None) => format!(
            "{when} potential opium production in Afghanistan {opium}; there is no figure for the land under poppy in {many}."
        ),
        (None, Some(poppy)) => format!(
            "{when} poppy in Afghanistan {poppy}; there is no estimate of the opium made in {many}."
        ),
        (None, None) => format!(
            "{when} the sources used here give no figure for poppy or opium in Afghanistan."
        ),
    }
}

/// "was 185 t, after 3,275 t in 2000"; "was 3,600 t in 2003 and 4,200 t in 2004, the first and the last of …".
fn predicate(summary: &Summary, verb: &str) -> String {
    let at = |(year, row): &(u16, &Row)| format!("{} in {year}", amount(row));
    match summary {
        Summary::Year(now, None) => format!("{verb} {}", amount(now)),
        Summary::Year(now, Some(before)) => format!("{verb} {}, after {}", amount(now), at(before)),
        Summary::Only(one) => format!("{verb} {}, the only year of these with a figure", at(one)),
        Summary::Ends(first, last, count) => format!(
            "{verb} {} and {}, the first and the last of {count} years with a figure",
            at(first),
            at(last)
        ),
    }
}

/// What the five republics seized in a time, with how many of them reported.
fn seized(period: Period, covered: Period, tallies: &[RegionTally]) -> String {
    let (mut masses, mut others) = (Vec::new(), Vec::new());
    for tally in tallies {
        let drug = English.drug(tally.drug);
        let counted = coverage(tally, covered);
        match (tally.reported(), tally.total().0) {
            (0, _) => others.push(format!("none of them has a figure for {drug}")),
            (_, 0) => others.push(format!("{drug} is reported as none ({counted})")),
            _ => masses.push(format!(
                "{} of {drug} ({counted})",
                English.weight(tally.total())
            )),
        }
    }
    let time = if covered != period {
        up_to(covered, period)
    } else if period.is_year() {
        "In the same year".to_owned()
    } else {
        "In the same years".to_owned()
    };
    let others = list(others);
    let said = match (masses.is_empty(), others.is_empty()) {
        (false, true) => format!("{time} the five republics reported {}.", list(masses)),
        (false, false) => format!(
            "{time} the five republics reported {}; {others}.",
            list(masses)
        ),
        (true, _) => format!("{time} no amount seized by the five republics is known: {others}."),
    };
    said + &soviet_sentence(period)
}

/// The covered part of a time, and that it is only a part.
pub(super) fn up_to(covered: Period, period: Period) -> String {
    if covered == period {
        when(covered)
    } else {
        format!("{}, up to the end of the series,", when(covered))
    }
}

/// A sentence more for the years before independence.
pub(super) fn soviet_sentence(period: Period) -> String {
    soviet(period).map_or(String::new(), |soviet| format!(" {}.", capital(&soviet)))
}

/// That seizures of a time are not in the series at all.
pub(super) fn not_covered(period: Period) -> String {
    format!(
        "The yearly series used here ends in {LAST_COVERED} and has no figure for {}.",
        years(period)
    )
}

/// "4 of 5 reported", "23 of 25 possible yearly reports".
pub(super) fn coverage(tally: &RegionTally, period: Period) -> String {
    let what = if period.is_year() {
        "reported"
    } else {
        "possible yearly reports"
    };
    format!("{} of {} {what}", tally.reported(), tally.covered())
}
