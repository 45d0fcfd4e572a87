//! English: what is said of poppy and opium in Afghanistan, beside what the five republics seized.

use crate::model::drug::DrugChoice;
use crate::model::evidence::record::{ClaimAmount, Row};
use crate::model::period::{LAST_COVERED, Period};
use crate::model::query::RegionTally;
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{capital, list, soviet, when, years};
use crate::words::language::Language;

/// Fixed words of the supply band and its block.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct SupplyWords {
    pub title: &'static str,
    pub beside: &'static str,
    /// What the two rows of the band show, and the same on a phone.
    pub strips: [&'static str; 2],
    pub short: [&'static str; 2],
    pub ban: &'static str,
    pub key: &'static str,
    pub caption: &'static str,
    pub heads: [&'static str; 6],
    /// Which figure a remark is on.
    pub columns: [&'static str; 4],
    pub no_data: &'static str,
    pub disputed: &'static str,
}

/// The words in English.
pub static SUPPLY: SupplyWords = SupplyWords {
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
    columns: ["Poppy", "Opium", "Yield", "Eradication"],
    no_data: "no data",
    disputed: "Where the sources disagree",
};

/// A published number in words, without its unit: "about 58,000", "2,200–2,300".
pub fn number(amount: ClaimAmount) -> String {
    let text = |value: f64| NUMBERS.published(value);
    match amount {
        ClaimAmount::None => SUPPLY.no_data.to_owned(),
        ClaimAmount::Exact(value) => text(value),
        ClaimAmount::About(value) => format!("about {}", text(value)),
        ClaimAmount::LessThan(value) => format!("less than {}", text(value)),
        ClaimAmount::UpTo(value) => format!("up to {}", text(value)),
        ClaimAmount::MoreThan(value) => format!("more than {}", text(value)),
        ClaimAmount::Range(low, high) => format!("{}–{}", text(low), text(high)),
    }
}

/// A cell of the table: the number, and the ends around it where its source gives them.
pub fn cell(row: &Row) -> String {
    let number = number(row.amount);
    match row.interval {
        Some((low, high)) => format!(
            "{number} ({}–{})",
            NUMBERS.published(low),
            NUMBERS.published(high)
        ),
        None => number,
    }
}

/// A line of the band's scale: "200,000 ha".
pub fn tick(value: f64, unit: &str) -> String {
    format!("{} {unit}", NUMBERS.published(value))
}

/// A published number with its unit, and the ends around it.
fn amount(row: &Row) -> String {
    let number = number(row.amount);
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

/// A figure with its year.
pub type Dated = (u16, &'static Row);

/// What happened upstream in a year or span: figures of all years in, those of the time told.
pub fn upstream(period: Period, poppy: &[Dated], opium: &[Dated]) -> String {
    let figures = if period.is_year() {
        [
            in_year(period.first(), opium, OPIUM),
            in_year(period.first(), poppy, POPPY),
        ]
    } else {
        [in_span(period, opium, OPIUM), in_span(period, poppy, POPPY)]
    };
    let when = when(period);
    let many = if period.is_year() {
        "that year"
    } else {
        "those years"
    };
    match figures {
        [Some(opium), Some(poppy)] => {
            format!("{when} potential opium production in Afghanistan {opium}; poppy {poppy}.")
        }
        [Some(opium), None] => format!(
            "{when} potential opium production in Afghanistan {opium}; there is no figure for the land under poppy in {many}."
        ),
        [None, Some(poppy)] => format!(
            "{when} poppy in Afghanistan {poppy}; there is no estimate of the opium made in {many}."
        ),
        [None, None] => format!(
            "{when} the sources used here give no figure for poppy or opium in Afghanistan."
        ),
    }
}

/// The verb of potential production.
const OPIUM: &str = "was";
/// The verb of the land under poppy.
const POPPY: &str = "covered";

fn of(year: u16, rows: &[Dated]) -> Option<&'static Row> {
    rows.iter()
        .find(|(dated, _)| *dated == year)
        .map(|(_, row)| *row)
}

/// "was 185 t, after 3,275 t in 2000".
fn in_year(year: u16, rows: &[Dated], verb: &str) -> Option<String> {
    let now = amount(of(year, rows)?);
    Some(match of(year - 1, rows) {
        Some(before) => format!("{verb} {now}, after {} in {}", amount(before), year - 1),
        None => format!("{verb} {now}"),
    })
}

/// "was 3,600 t in 2003 and 4,200 t in 2004".
fn in_span(period: Period, rows: &[Dated], verb: &str) -> Option<String> {
    let inside: Vec<&Dated> = rows
        .iter()
        .filter(|(year, _)| period.contains(*year))
        .collect();
    let at = |(year, row): &Dated| format!("{} in {year}", amount(row));
    let (first, last) = (inside.first()?, inside.last()?);
    let count = inside.len();
    Some(match count {
        1 => format!("{verb} {}, the only year of these with a figure", at(first)),
        _ => format!(
            "{verb} {} and {}, the first and the last of {count} years with a figure",
            at(first),
            at(last)
        ),
    })
}

/// What the five republics seized in that time, with how many of them reported.
pub fn seized(period: Period, choice: DrugChoice) -> String {
    let Some(covered) = covered(period) else {
        return not_covered(period);
    };
    let tallies = choice
        .substances()
        .iter()
        .map(|drug| RegionTally::of(*drug, covered));
    let (mut masses, mut others) = (Vec::new(), Vec::new());
    for tally in tallies {
        let drug = English.drug(tally.drug);
        let counted = coverage(&tally, covered);
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
        format!("{}, up to the end of the series,", when(covered))
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

/// A sentence more for the years before independence.
pub(super) fn soviet_sentence(period: Period) -> String {
    soviet(period).map_or(String::new(), |soviet| format!(" {}.", capital(&soviet)))
}

/// The part of a time that the seizure table covers.
pub(super) fn covered(period: Period) -> Option<Period> {
    Period::span(period.first(), period.last().min(LAST_COVERED))
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
