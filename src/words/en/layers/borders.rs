//! English: the words of the layer borders, and how its rows' numbers and times are written.

use crate::model::evidence::record::{ClaimAmount, Date, Happening, Row};
use crate::model::evidence::reference::Reference;
use crate::model::period::{LAST_SOVIET, Period};
use crate::words::en::dates::{self, date};
use crate::words::en::english::{English, NUMBERS};
use crate::words::en::grammar::{capital, counting, full_stop};
use crate::words::language::Language as _;

/// Caption of the table.
pub const CAPTION: &str = "Border lengths, what was not settled, and who stood guard";
/// Heads of its columns.
pub const HEADS: [&str; 5] = ["Where", "What", "Figure", "For the time", "Remark"];
/// What a stretch without an agreed line is called in the table.
pub const NOT_SETTLED: &str = "not settled";
/// What the question that most needs attention is called in the table.
pub const MOST_PRESSING: &str = "most in need of attention";
/// What a handover is called in the table.
pub const GUARDS: &str = "border guards";
/// In place of a figure.
pub const NO_FIGURE: &str = "no figure";

/// A number as it was published, with its unit: "more than 500 t".
pub fn amount(amount: ClaimAmount, unit: &str) -> String {
    let number = |value: f64| NUMBERS.published(value);
    let text = match amount {
        ClaimAmount::None => return NO_FIGURE.to_owned(),
        ClaimAmount::Exact(value) => number(value),
        ClaimAmount::About(value) => format!("about {}", number(value)),
        ClaimAmount::LessThan(value) => format!("less than {}", number(value)),
        ClaimAmount::UpTo(value) => format!("up to {}", number(value)),
        ClaimAmount::MoreThan(value) => format!("more than {}", number(value)),
        ClaimAmount::Range(low, high) => format!("{}–{}", number(low), number(high)),
    };
    match unit {
        "" | "count" => text,
        "percent" => format!("{text} %"),
        unit => format!("{text} {unit}"),
    }
}

/// A time in words: "5–12 December 2011", "January–August 2017"; words for no date.
pub fn time(from: Option<Date>, to: Option<Date>) -> String {
    if from.is_none() {
        return "no date given".to_owned();
    }
    dates::time(from, to)
}

/// The two sides of a border, or the one place that a row is about.
pub fn sides(place: &'static str, object: &'static str) -> String {
    let place = if place == "XNA" {
        "Afghanistan and Central Asia"
    } else {
        English.place(place)
    };
    if object.is_empty() {
        place.to_owned()
    } else {
        format!("{place} and {}", English.place(object))
    }
}

/// What a row measures.
pub fn measure(row: &Row) -> &'static str {
    match row.measure {
        "land_boundary" => "length of the border",
        "pamir_section" => "length of the Pamir section",
        "share_of_border_not_delimited" => "share without an agreed line",
        "official_crossings_afghanistan_central_asia" => "official crossings",
        _ => row.measure,
    }
}

/// The label of a border: its length, or its lengths and the contradiction about them.
pub fn length_label(row: &Row, others: &[&Row], dispute: Option<u16>) -> Vec<String> {
    let last = others.last().map_or(row, |last| last);
    let all = [row].into_iter().chain(others.iter().copied());
    let all = all.map(|one| amount(one.amount, if one == last { one.unit } else { "" }));
    let length = all.collect::<Vec<_>>().join(" / ");
    let dispute = dispute.map(|dispute| Reference::Contradiction(dispute).name());
    [length].into_iter().chain(dispute).collect()
}

/// The accessible name of a border's length.
pub fn length_name(row: &Row, others: &[&Row], dispute: Option<u16>) -> String {
    let border = format!("Border between {}", sides(row.place, row.object));
    if others.is_empty() {
        let length = amount(row.amount, row.unit);
        return format!("{border}: {length}. {}", row.remark);
    }
    let each = [row].into_iter().chain(others.iter().copied()).map(|row| {
        let length = amount(row.amount, row.unit);
        let (publisher, time) = (publisher(row), time(row.from, row.to));
        format!(" {length}, {publisher} ({time}). {}", row.remark)
    });
    let each: Vec<String> = each.collect();
    let open = dispute.map_or(String::new(), |dispute| {
        let dispute = Reference::Contradiction(dispute).name();
        format!(" Which is right is open: contradiction {dispute}.")
    });
    format!(
        "{border}: {} published lengths.{}{open}",
        counting(each.len()),
        each.concat()
    )
}

/// Who published a row.
fn publisher(row: &Row) -> &'static str {
    row.sources.first().map_or("", |source| source.publisher)
}

/// What is not settled, and where.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unsettled {
    /// The Isfara valley.
    Isfara,
    /// The Uzbek enclaves.
    Enclaves,
    /// The Kazakh–Kyrgyz agreement, of this year.
    Agreement(u16),
    /// A share of the Kyrgyz border.
    Share(ClaimAmount),
}

/// The label of a stretch that was not settled; with the year of the statement unless that year is `alone`.
pub fn unsettled_label(
    what: Unsettled,
    claims: &[u16],
    stated: u16,
    alone: bool,
    dispute: Option<u16>,
) -> Vec<String> {
    let claims = numbers(claims);
    let (first, second) = match what {
        Unsettled::Isfara => ("Isfara valley".to_owned(), NOT_SETTLED.to_owned()),
        Unsettled::Enclaves => ("Uzbek enclaves".to_owned(), NOT_SETTLED.to_owned()),
        Unsettled::Agreement(agreed) => {
            let said = format!("said in {stated} to be unratified {claims}");
            return [format!("agreement of {agreed},"), said]
                .into_iter()
                .chain(dispute.map(|dispute| Reference::Contradiction(dispute).name()))
                .collect();
        }
        Unsettled::Share(share) => (
            format!("{} of border", amount(share, "percent")),
            "no agreed line".to_owned(),
        ),
    };
    let year = if alone {
        String::new()
    } else {
        format!(" in {stated}")
    };
    vec![first, format!("{second}{year} {claims}")]
}

/// "C018, C095".
pub fn numbers(claims: &[u16]) -> String {
    let names: Vec<String> = claims
        .iter()
        .map(|id| Reference::Claim(*id).name())
        .collect();
    names.join(", ")
}

/// The two handovers of the Tajik–Afghan border, and the row about the Pamir section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handovers {
    /// The Pamir section.
    pub pamir: &'static Happening,
    /// The last section.
    pub last: &'static Happening,
    /// How long the Pamir section is.
    pub section: &'static Row,
}

impl Handovers {
    fn years(&self) -> (u16, u16) {
        let first = |event: &Happening| event.first.unwrap_or_default();
        (first(self.pamir), first(self.last))
    }
}

/// The label of who guarded the Tajik–Afghan border.
pub fn guard_label(period: Period, handovers: &Handovers) -> Vec<String> {
    let (pamir, last) = handovers.years();
    let lines = match (period.contains(pamir), period.contains(last)) {
        (true, false) => [
            "Russian guards leave".to_owned(),
            format!("Pamir, {}", time(handovers.pamir.from, handovers.pamir.to)),
        ],
        (false, true) => [
            "last section handed".to_owned(),
            format!("over, {}", time(handovers.last.from, handovers.last.to)),
        ],
        _ if period.last() <= LAST_SOVIET => [
            "Soviet, later Russian".to_owned(),
            format!("guards until {pamir}–{last}"),
        ],
        _ if period.last() < pamir => {
            ["Russian guards".to_owned(), format!("until {pamir}–{last}")]
        }
        _ => [
            "Russian guards".to_owned(),
            format!("left in {pamir}–{last}"),
        ],
    };
    lines.into()
}

/// Who guarded the Tajik–Afghan border, in a sentence or two.
pub fn guards(period: Period, handovers: &Handovers) -> String {
    let (pamir, last) = handovers.years();
    let length = amount(handovers.section.amount, handovers.section.unit);
    let left = time(handovers.pamir.from, handovers.pamir.to);
    let over = time(handovers.last.from, handovers.last.to);
    match (period.contains(pamir), period.contains(last)) {
        _ if period.last() < pamir => format!(
            "{} border guards stood on the Pamir section of the Tajik–Afghan border, {length}, and on a last section, until the handover of {pamir}–{last}. One source says that Russian guards had been in the Pamirs for 112 years ({}), another that those on the last section stood there by an agreement of 1993 ({}).",
            if period.last() <= LAST_SOVIET {
                "Soviet and later Russian"
            } else {
                "Russian"
            },
            told_by(handovers.pamir),
            told_by(handovers.last)
        ),
        (true, false) => format!(
            "By {left} Russian border guards had left the Pamir section of the Tajik–Afghan border, {length}. {} A last section stayed under Russian guard.",
            handovers.pamir.detail
        ),
        (false, true) => format!(
            "On {over} the last section of the Tajik–Afghan border under Russian guard was handed over; the Pamir section, {length}, had been handed over by {left}."
        ),
        _ => format!(
            "On the Tajik–Afghan border Russian guards had left the Pamir section, {length}, by {left}, and the last section was handed over on {over}."
        ),
    }
}

/// Who published an event, and in which year.
fn told_by(event: &Happening) -> String {
    let source = event.sources.first();
    source.map_or(String::new(), |source| {
        let year = source
            .date
            .map_or(String::new(), |date| date.year().to_string());
        format!("{}, {year}", source.publisher)
    })
}

/// What the sentence in the margin speaks of.
#[derive(Debug, PartialEq)]
pub struct Told {
    /// The year for which the unsettled stretches are stated.
    pub stated: u16,
    /// The year of the Kazakh–Kyrgyz agreement.
    pub agreed: u16,
    /// The contradiction about its ratification, if one is known.
    pub ratified: Option<(&'static Happening, u16)>,
    /// What was settled later, up to the end of the period.
    pub settled: Vec<&'static Happening>,
    /// The share of the Kyrgyz border.
    pub share: &'static Row,
    /// The official crossings.
    pub crossings: &'static Row,
    /// How many borders have two lengths, and the contradiction about them.
    pub disputed: (usize, u16),
    /// The handovers.
    pub handovers: Handovers,
}

/// What the margin says of a period.
pub fn sentence(period: Period, told: &Told) -> String {
    let Told { stated, agreed, .. } = *told;
    let disputed = told.ratified.map_or(String::new(), |dispute| {
        format!(
            "; its parliament had done so in {} ({})",
            date(dispute.0.from.map(|from| Date::Year(from.year()))),
            Reference::Contradiction(dispute.1).name()
        )
    });
    let unsettled = if period.contains(stated) {
        format!(
            "UNODC’s report of {stated} says that the Isfara valley and the status of the Uzbek enclaves were not settled, that Kyrgyzstan had not ratified its border agreement of {agreed} with Kazakhstan{disputed}, and that {} of its border had no agreed line. {} official crossings joined Afghanistan and Central Asia.",
            amount(told.share.amount, told.share.unit),
            capital(&amount(told.crossings.amount, told.crossings.unit)),
        )
    } else if period.contains(agreed) {
        format!(
            "Kazakhstan and Kyrgyzstan agreed on their border in {agreed}; UNODC’s report of {stated} says that Kyrgyzstan had not ratified it{disputed}. What else was not settled is stated for {stated}, and its rings are pale."
        )
    } else {
        format!("What was not settled is stated for {stated}; its rings are pale.")
    };
    let settled: Vec<String> = told
        .settled
        .iter()
        .map(|event| format!("{}, {}", event.title, date(event.from)))
        .collect();
    let settled = if settled.is_empty() {
        String::new()
    } else {
        format!(" Since then: {}.", settled.join("; "))
    };
    let (count, dispute) = told.disputed;
    let (pamir, last) = told.handovers.years();
    let guarded = if period.first() > last {
        format!("Russian guards handed the Tajik–Afghan border over in {pamir}–{last}.")
    } else {
        guards(period, &told.handovers)
    };
    format!(
        "{unsettled}{settled} {guarded} The lengths carry no date of survey; for {} borders the sources give two lengths or more ({}). Dashed line: in dispute or not fixed. Broken ring: the sources name only an area.",
        counting(count),
        Reference::Contradiction(dispute).name(),
    )
}

/// An event with its detail, as sentences.
pub fn event(event: &Happening) -> String {
    let title = full_stop(event.title);
    if event.detail.is_empty() {
        title
    } else {
        format!("{title} {}", event.detail)
    }
}

/// That a parliament had ratified an agreement after all.
pub fn ratified(event: &Happening, dispute: u16) -> String {
    format!(
        " The Kyrgyz parliament had ratified it on {} ({}).",
        date(event.from),
        Reference::Contradiction(dispute).name()
    )
}
