//! English: the words of the layer borders, and how its rows' numbers and times are written.

use crate::model::evidence_record::{ClaimAmount, Happening, Row};
use crate::model::period::Period;
use crate::model::reference::Reference;
use crate::words::english::NUMBERS;
use crate::words::english_dates::{date, month as month_name};
use crate::words::english_grammar::{counting, full_stop};
use crate::words::language::language;

/// Caption of the table.
pub const CAPTION: &str = "Lengths of borders, what was not settled, and who guarded";
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

/// A time as the tables write it, in words: "5–12 December 2011", "January–August 2017".
pub fn time(from: &str, to: &str) -> String {
    if from == to || to.is_empty() {
        return day(from);
    }
    let (start, end) = (parts(from), parts(to));
    match (&start[..], &end[..]) {
        ([a, b, day], [c, d, _]) if (a, b) == (c, d) => format!("{}–{}", plain(day), self::day(to)),
        ([a, month], [b, _]) if a == b => format!("{}–{}", month_name(month), day(to)),
        ([_], [_]) => format!("{from}–{to}"),
        _ => format!("{} to {}", day(from), day(to)),
    }
}

/// "2011", "August 2017" or "5 December 2004"; words for no date.
fn day(written: &str) -> String {
    if written.is_empty() {
        "no date given".to_owned()
    } else {
        date(written)
    }
}

fn parts(date: &str) -> Vec<&str> {
    date.split('-').collect()
}

fn plain(day: &str) -> &str {
    day.trim_start_matches('0')
}

/// The two sides of a border, or the one place that a row is about.
pub fn sides(place: &'static str, object: &'static str) -> String {
    let place = if place == "XNA" {
        "Afghanistan and Central Asia"
    } else {
        language().place(place)
    };
    if object.is_empty() {
        place.to_owned()
    } else {
        format!("{place} and {}", language().place(object))
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

/// The label of a border: its length, or its two lengths and the contradiction about them.
pub fn length_label(row: &Row, other: Option<&Row>, dispute: Option<u16>) -> Vec<String> {
    let length = other.map_or_else(
        || amount(row.amount, row.unit),
        |other| {
            let second = amount(other.amount, other.unit);
            format!("{} / {second}", amount(row.amount, ""))
        },
    );
    let dispute = dispute.map(|dispute| Reference::Contradiction(dispute).name());
    [length].into_iter().chain(dispute).collect()
}

/// The accessible name of a border's length.
pub fn length_name(row: &Row, other: Option<&Row>, dispute: Option<u16>) -> String {
    let border = format!("Border between {}", sides(row.place, row.object));
    let Some(other) = other else {
        let length = amount(row.amount, row.unit);
        return format!("{border}: {length}. {}", row.remark);
    };
    let each = [row, other].map(|row| {
        let length = amount(row.amount, row.unit);
        let (publisher, time) = (publisher(row), time(row.from, row.to));
        format!(" {length}, {publisher} ({time}). {}", row.remark)
    });
    let open = dispute.map_or(String::new(), |dispute| {
        let dispute = Reference::Contradiction(dispute).name();
        format!(" Which is right stays open: contradiction {dispute}.")
    });
    format!("{border}: two published lengths.{}{open}", each.concat())
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
    /// The Kazakh-Kyrgyz agreement, of this year.
    Agreement(u16),
    /// A share of the Kyrgyz border.
    Share(ClaimAmount),
}

/// The label of a stretch that was not settled; with the year of the statement unless that year alone is chosen.
pub fn unsettled_label(what: Unsettled, claims: &[u16], year: Option<u16>) -> Vec<String> {
    let (first, second) = match what {
        Unsettled::Isfara => ("Isfara valley".to_owned(), NOT_SETTLED.to_owned()),
        Unsettled::Enclaves => ("Uzbek enclaves".to_owned(), NOT_SETTLED.to_owned()),
        Unsettled::Agreement(agreed) => {
            (format!("agreement of {agreed}"), "not ratified".to_owned())
        }
        Unsettled::Share(share) => (
            format!("{} of border", amount(share, "percent")),
            "no agreed line".to_owned(),
        ),
    };
    let year = year.map_or(String::new(), |year| format!(" in {year}"));
    vec![first, format!("{second}{year} {}", numbers(claims))]
}

/// "C018, C095".
pub fn numbers(claims: &[u16]) -> String {
    let names: Vec<String> = claims
        .iter()
        .map(|id| Reference::Claim(*id).name())
        .collect();
    names.join(", ")
}

/// The two handovers of the Tajik-Afghan border, and the row about the Pamir section.
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

/// The label of who guarded the Tajik-Afghan border.
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

/// Who guarded the Tajik-Afghan border, in a sentence or two.
pub fn guards(period: Period, handovers: &Handovers) -> String {
    let (pamir, last) = handovers.years();
    let length = amount(handovers.section.amount, handovers.section.unit);
    let left = time(handovers.pamir.from, handovers.pamir.to);
    let over = time(handovers.last.from, handovers.last.to);
    match (period.contains(pamir), period.contains(last)) {
        _ if period.last() < pamir => format!(
            "Russian border guards stood on the Pamir section of the Tajik-Afghan border, {length}, and on a last section, until the handover of {pamir}–{last}; the sources do not say since when."
        ),
        (true, false) => format!(
            "By {left} Russian border guards had left the Pamir section of the Tajik-Afghan border, {length}. {} A last section stayed under Russian guard.",
            handovers.pamir.detail
        ),
        (false, true) => format!(
            "On {over} the last section of the Tajik-Afghan border under Russian guard was handed over; the Pamir section, {length}, had been by {left}."
        ),
        _ => format!(
            "On the Tajik-Afghan border Russian guards had left the Pamir section, {length}, by {left}, and the last section was handed over on {over}."
        ),
    }
}

/// What the sentence in the margin speaks of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told {
    /// The year for which the unsettled stretches are stated.
    pub stated: u16,
    /// The year of the Kazakh-Kyrgyz agreement.
    pub agreed: u16,
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
    let unsettled = if period.contains(stated) {
        format!(
            "In {stated}, says UNODC, the Isfara valley and the status of the Uzbek enclaves were not settled, Kyrgyzstan had not ratified its border agreement of {agreed} with Kazakhstan, and {} of its border had no agreed line. {} official crossings joined Afghanistan and Central Asia.",
            amount(told.share.amount, told.share.unit),
            capital(&amount(told.crossings.amount, told.crossings.unit)),
        )
    } else if period.contains(agreed) {
        format!(
            "The agreement on the border of Kazakhstan and Kyrgyzstan is of {agreed}; in {stated}, says UNODC, Kyrgyzstan had not ratified it. What else was not settled is stated for {stated}, and its rings are pale."
        )
    } else {
        format!("What was not settled is stated for {stated}; its rings are pale.")
    };
    let (count, dispute) = told.disputed;
    let (pamir, last) = told.handovers.years();
    let guarded = if period.first() > last {
        format!("Russian guards handed the Tajik-Afghan border over in {pamir}–{last}.")
    } else {
        guards(period, &told.handovers)
    };
    format!(
        "{unsettled} {guarded} The lengths carry no date of survey; {} borders have two ({}). Dashed lines: borders in dispute or not fixed; where the sources speak only of a stretch, no line is drawn but a broken ring.",
        counting(count),
        Reference::Contradiction(dispute).name(),
    )
}

/// At the start of a sentence the first letter is a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| {
        first.to_uppercase().chain(letters).collect()
    })
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
