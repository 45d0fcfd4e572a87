//! English: claims and their cards.

use crate::model::evidence::record::{Claim, ClaimAmount, Date, Grade, State};
use crate::model::evidence::reference::Reference;
use crate::model::record::Source;
use crate::words::en::dates::{date, span};
use crate::words::en::english::{English, NUMBERS};
use crate::words::evidence::claim::{ClaimLabels, ClaimLanguage};

/// The atlas itself.
const ATLAS: &str = "Northern Route, an atlas of opiates crossing Central Asia";
/// In place of a time.
pub(in crate::words::en) const UNDATED: &str = "undated";

static LABELS: ClaimLabels = ClaimLabels {
    corridor: "What the article says of this corridor",
    corridor_without: "The article makes no claim about this corridor by name; the description rests on the sources above.",
    by_topic: "Every claim, by subject",
    topics: [
        "Seizures, shares and trends",
        "Corridors",
        "Cooperation",
        "Borders",
        "Precursors",
        "Eradication",
        "Means and integrity of the services",
        "Transport and trade",
        "Supply and markets",
        "The article’s own page",
    ],
    relation: "Claims",
    relations: ["for the whole time", "touching it", "within it"],
    evidence: "Evidence",
    close: "Close",
    period: "Period",
    value: "Value",
    grade: "Attribution",
    chain: "Chain, from the article back",
    contradictions: "Disagreements that touch it",
    same_subject: "Said of the same place and time",
    correction: "Report a mistake in this claim",
    cite: "Cite",
    copy: "Copy",
    rests_on: "What this rests on",
    said_of_it: "Claims that state this figure",
    said_here: "Claims about this place and time",
};

/// What something is that has no number, or one.
pub(in crate::words::en) const fn state(state: State) -> &'static str {
    match state {
        State::Value => "a value",
        State::ReportedNone => "reported as none",
        State::NoData => "no data",
        State::Unclear => "unclear: reported none, or did not report",
        State::Statement => "a statement without a number",
    }
}

/// How well it is said who says it.
pub(super) const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::NamedReport => "named report",
        Grade::PressQuotingReport => "press quoting a report",
        Grade::Press => "press report",
        Grade::ArticleVoice => "the article’s own voice",
        Grade::LostSpeaker => "speaker not clear",
    }
}

impl ClaimLanguage for English {
    fn claim_labels(&self) -> &'static ClaimLabels {
        &LABELS
    }

    fn claim_period(&self, claim: &Claim) -> String {
        let span = match (claim.from, claim.to) {
            (None, None) => UNDATED.to_owned(),
            (None, to) => format!("– {}", date(to)),
            (from, None) => format!("{} –", date(from)),
            (from, to) => span(from, to),
        };
        if claim.period_note.is_empty() {
            span
        } else {
            format!("{span}; {}", claim.period_note)
        }
    }

    fn claim_value(&self, claim: &Claim) -> String {
        let number = |value: f64| NUMBERS.published(value);
        let text = match claim.amount {
            ClaimAmount::None => return state(claim.state).to_owned(),
            ClaimAmount::Exact(value) => number(value),
            ClaimAmount::About(value) => format!("≈ {}", number(value)),
            ClaimAmount::LessThan(value) => format!("< {}", number(value)),
            ClaimAmount::UpTo(value) => format!("≤ {}", number(value)),
            ClaimAmount::MoreThan(value) => format!("> {}", number(value)),
            ClaimAmount::Range(low, high) => format!("{} – {}", number(low), number(high)),
        };
        let unit = match claim.unit {
            "percent" => "%".to_owned(),
            unit => unit.replace("_per_", " / ").replace('_', " "),
        };
        format!("{text} {unit}")
    }

    fn claim_grade(&self, claim: &Claim) -> String {
        format!("{} (line {})", grade(claim.grade), claim.line)
    }

    fn copy_form(&self, form: &'static str) -> String {
        format!("{} {form}", LABELS.copy)
    }

    fn citations(&self, claim: &Claim) -> [(&'static str, String); 3] {
        let name = Reference::Claim(claim.id).name();
        let Some((producer, quoting)) = claim.chain.split_last() else {
            return [
                ("Text", name.clone()),
                ("BibTeX", name.clone()),
                ("RIS", name),
            ];
        };
        let by: Vec<String> = quoting
            .iter()
            .rev()
            .map(|source| format!("{}, {}", source.publisher, dated(source)))
            .collect();
        let cited = if by.is_empty() {
            String::new()
        } else {
            format!(" Cited by {}.", by.join("; "))
        };
        let year = date(producer.date.map(|date| Date::Year(date.year())));
        let plain = format!(
            "{}: {}.{cited} Claim {name} in {ATLAS}, in our words: {}",
            producer.publisher,
            dated(producer),
            claim.statement
        );
        let bibtex = format!(
            "@misc{{northern-route-{name},\n  author = {{{{{}}}}},\n  title = {{{}}},\n  year = {{{year}}},\n  url = {{{}}},\n  note = {{{cited} Claim {name} in {ATLAS}}}\n}}",
            producer.publisher, producer.title, producer.url
        );
        let ris = format!(
            "TY  - RPRT\nAU  - {}\nTI  - {}\nPY  - {year}\nUR  - {}\nN1  - {cited} Claim {name} in {ATLAS}\nER  - ",
            producer.publisher, producer.title, producer.url
        );
        [("Text", plain), ("BibTeX", bibtex), ("RIS", ris)]
    }
}

/// The title with its date, where there is one.
fn dated(source: &Source) -> String {
    match source.date {
        None => source.title.to_owned(),
        Some(known) => format!("{} ({})", source.title, date(known)),
    }
}
