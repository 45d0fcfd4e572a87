//! The rows of the evidence tables. Sources are indices into `EVIDENCE_SOURCES`.

/// A number as it was published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ClaimAmount {
    /// No number.
    None,
    /// As stated.
    Exact(f64),
    /// About so much.
    About(f64),
    /// Less than this.
    LessThan(f64),
    /// At most this.
    UpTo(f64),
    /// More than this.
    MoreThan(f64),
    /// From one number to another.
    Range(f64, f64),
}

impl ClaimAmount {
    /// The one number that it names; none for a range.
    pub const fn one(self) -> Option<f64> {
        match self {
            Self::Exact(value)
            | Self::About(value)
            | Self::LessThan(value)
            | Self::UpTo(value)
            | Self::MoreThan(value) => Some(value),
            Self::None | Self::Range(..) => None,
        }
    }
}

/// What a claim has instead of, or beside, a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A number.
    Value,
    /// Reported as none.
    ReportedNone,
    /// No data.
    NoData,
    /// The wording leaves open whether none was reported or nothing was.
    Unclear,
    /// Words without a number.
    Statement,
}

/// How well it is said who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// A named report.
    NamedReport,
    /// The press, quoting a report.
    PressQuotingReport,
    /// The article itself.
    ArticleVoice,
    /// Somebody whose name was lost.
    LostSpeaker,
}

/// A claim of the article.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Its number: 82 is C082.
    pub id: u16,
    /// Line of the article.
    pub line: u16,
    /// What it is about: share, seizure, judgement and the like.
    pub kind: &'static str,
    /// The claim in the atlas's words.
    pub statement: &'static str,
    /// Start of its period, `2006` or `2012-05`; empty where undated or open.
    pub from: &'static str,
    /// End of its period, included.
    pub to: &'static str,
    /// A word on the period; may be empty.
    pub period_note: &'static str,
    /// Codes of its places.
    pub places: &'static [&'static str],
    /// Its number.
    pub amount: ClaimAmount,
    /// Unit of the number; may be empty.
    pub unit: &'static str,
    /// Which kind of something or nothing.
    pub state: State,
    /// From the article back to the report.
    pub chain: &'static [u8],
    /// How well it is said who says it.
    pub grade: Grade,
}

/// A contradiction of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Its number: 1 is X01.
    pub id: u16,
    /// Its title.
    pub title: &'static str,
    /// Its kind: label, period, wording, arithmetic, attribution, coverage, sources, vintage.
    pub kind: &'static str,
    /// The claims it touches.
    pub claims: &'static [u16],
    /// The rows it touches, as `table:key`.
    pub rows: &'static [&'static str],
    /// What does not agree.
    pub disagreement: &'static str,
    /// What may be concluded.
    pub verdict: &'static str,
    /// certain, likely or open.
    pub certainty: &'static str,
}

/// A total of the scrambled list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintedTotal {
    /// The year it is printed under.
    pub printed: u16,
    /// Grams.
    pub grams: u64,
    /// The year it belongs to.
    pub placed: u16,
    /// certain or likely.
    pub certainty: &'static str,
}

/// A published value that is not part of the yearly seizures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// Its key within its table.
    pub key: &'static str,
    /// Start of its period.
    pub from: &'static str,
    /// End of its period, included.
    pub to: &'static str,
    /// Place and subject.
    pub subject: &'static str,
    /// Its number.
    pub amount: ClaimAmount,
    /// Unit of the number.
    pub unit: &'static str,
    /// Who published it.
    pub sources: &'static [u8],
}
