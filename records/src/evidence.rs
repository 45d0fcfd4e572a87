//! Claims and contradictions, and what the page's own audit compares of them.

use crate::amount::ClaimAmount;
use crate::country::Country;
use crate::date::Date;
use crate::drug::Drug;
use crate::drug::DrugChoice;
use crate::form::{Compiled, Form};
use crate::keyed::keyed;

keyed! {
    /// The subject under which a claim is listed.
    Topic:
    Seizures "seizures" "What was seized, shares and trends.",
    Corridors "corridors" "Routes and places of the flow.",
    Cooperation "cooperation" "Bodies, agencies, ties and trust.",
    Borders "borders" "Borders and their control.",
    Precursors "precursors" "Precursor chemicals.",
    Eradication "eradication" "Fields destroyed.",
    Capacity "capacity" "Means, pay, penalties and corruption of the services.",
    Transport "transport" "Transport, trade and the economy.",
    Supply "supply" "Afghan production, and the markets.",
    About "about" "The article's own page.",
}

keyed! {
    /// What a row has instead of, or beside, a number.
    State:
    Value "value" "A number.",
    ReportedNone "reported_none" "Reported as none.",
    NoData "no_data" "No data.",
    Unclear "unclear" "The wording leaves open whether none was reported or nothing was.",
    Statement "statement" "Words without a number.",
}

keyed! {
    /// How well it is said who says it.
    Grade:
    NamedReport "named_report" "A named report.",
    PressQuotingReport "press_quoting_report" "The press, quoting a report.",
    Press "press" "The press, speaking for itself.",
    ArticleVoice "article_voice" "The article itself.",
    LostSpeaker "lost_speaker" "Somebody whose name was lost.",
}

keyed! {
    /// How sure a conclusion is.
    Certainty:
    Certain "certain" "Certain.",
    Likely "likely" "Likely.",
    Open "open" "Open.",
}

keyed! {
    /// What two numbers of a contradiction are numbers of.
    Unit:
    Kilograms "kg" "Kilograms.",
    Tonnes "t" "Tonnes.",
    Percent "percent" "Percent.",
    Times "times" "How many times as much.",
    Hectares "ha" "Hectares.",
    Kilometres "km" "Kilometres.",
    Duration "years" "A time in years.",
    Year "year" "A year by its number, no quantity.",
}

keyed! {
    /// Which of two numbers is stated by the claim or source that is in question.
    Own:
    Neither "none" "None of them.",
    Left "left" "The first.",
    Right "right" "The second.",
}

/// A claim of the article.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim<F: Form = Compiled> {
    /// Its number: 82 is C082.
    pub id: u16,
    /// Line of the article.
    pub line: u16,
    /// What it is about: share, seizure, judgement and the like.
    pub kind: F::Text,
    /// The subject under which it is listed.
    pub topic: Topic,
    /// The claim in the atlas's words.
    pub statement: F::Text,
    /// Start of its period; none where undated or open.
    pub from: Option<Date>,
    /// End of its period, included.
    pub to: Option<Date>,
    /// A word on the period; may be empty.
    pub period_note: F::Text,
    /// Codes of its places.
    pub places: F::List<F::Text>,
    /// Its number.
    pub amount: ClaimAmount,
    /// Unit of the number; may be empty.
    pub unit: F::Text,
    /// Which kind of something or nothing.
    pub state: State,
    /// From the article back to the report.
    pub chain: F::Sources,
    /// How well it is said who says it.
    pub grade: Grade,
    /// The drugs that it names, among them `Opiates` for heroin and opium in one number.
    pub drugs: F::List<DrugChoice>,
}

/// A contradiction of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction<F: Form = Compiled> {
    /// Its number: 1 is X01.
    pub id: u16,
    /// Its title.
    pub title: F::Text,
    /// Its kind: label, period, wording, arithmetic, attribution, coverage, sources, vintage.
    pub kind: F::Text,
    /// The claims it touches.
    pub claims: F::List<u16>,
    /// The rows it touches, as `table:key`.
    pub rows: F::List<F::Text>,
    /// What does not agree.
    pub disagreement: F::Text,
    /// What may be concluded.
    pub verdict: F::Text,
    /// How sure that is.
    pub certainty: Certainty,
}

/// A weight that a claim states against the yearly seizures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesCheck {
    /// Number of the claim.
    pub claim: u16,
    /// Whose seizures.
    pub country: Country,
    /// Of what.
    pub drug: Drug,
    /// First year.
    pub first: u16,
    /// Last year.
    pub last: u16,
    /// How far apart still counts as equal, kilograms.
    pub tolerance: f64,
}

/// Two numbers of a contradiction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LedgerCheck {
    /// Number of the contradiction.
    pub contradiction: u16,
    /// Place of one among its numbers, from 0.
    pub left: usize,
    /// Place of the other.
    pub right: usize,
    /// How far apart still counts as equal.
    pub tolerance: f64,
    /// Whether they are equal.
    pub agrees: bool,
    /// What they are numbers of.
    pub unit: Unit,
    /// Which of them is in question.
    pub own: Own,
}
