//! The claims of the article that the atlas grew from, each with the chain of who quotes whom.

use crate::cell::claim_amount::{self, Takes};
use crate::cell::code::{keyed, word};
use crate::cell::numbered::{Form, Numbers};
use crate::cell::period::Period;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::plate::spot;
use crate::source::Keys;
use northern_route_records::{AsRead, DrugChoice};

/// The file's name.
pub const FILE: &str = "claims.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "line",
    "kind",
    "topic",
    "statement_*",
    "from",
    "to",
    "period_note_*",
    "places",
    "qualifier",
    "value",
    "value_min",
    "value_max",
    "unit",
    "state",
    "chain",
    "grade",
];
/// The form of the ids.
pub const IDS: Form = Form {
    letter: 'C',
    digits: 3,
};
/// The article, with which every chain begins.
pub const ARTICLE: &str = "factsanddetails-4530";
/// What a claim may be about.
pub const KINDS: &[&str] = &[
    "border",
    "capacity",
    "caveat",
    "count",
    "eradication",
    "event",
    "flow",
    "infrastructure",
    "institution",
    "judgement",
    "meta",
    "missing",
    "penalty",
    "place",
    "ratio",
    "relation",
    "route",
    "seizure",
    "share",
    "trend",
];

/// A claim, as read.
pub type Claim = northern_route_records::Claim<AsRead>;

/// Reads the claims in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Claim>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Numbers::new(IDS);
    let mut claims = Vec::new();
    for row in &rows {
        claims.extend(claim(row, &mut ids, spots, keys, problems));
    }
    (claims, complete)
}

fn claim(
    row: &Row<'_>,
    ids: &mut Numbers,
    spots: &spot::Names,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Claim> {
    let id = ids.take(row, problems);
    let line = row.read("line", problems, |text| match text.parse() {
        Ok(line) if line > 0 => Ok(line),
        _ => Err(Fault::new(
            "is not a line of the article",
            "Write the number of the line, 1 or more.",
        )),
    });
    let kind = row.read("kind", problems, |text| word(text, "kind of claim", KINDS));
    let topic = row.read("topic", problems, |text| keyed(text, "topic"));
    let statement = row.text("statement", problems);
    let period = Period::read(row, problems);
    let places = row.each("places", problems, |code| spots.place(code));
    let figure = claim_amount::read(row, Takes::STATE, problems);
    let chain = keys.chain(row, problems);
    let first = row.cell("chain").split('<').next().map(str::trim);
    if chain.is_some() && first != Some(ARTICLE) {
        let what = format!("does not begin with {ARTICLE}");
        let mend = "Begin at the article and go back to the report, with < between the sources.";
        problems.push(row.problem("chain", Fault::new(what, mend)));
    }
    let grade = row.read("grade", problems, |text| keyed(text, "grade"));
    let (figure, period, statement) = (figure?, period?, statement?);
    Some(Claim {
        id: id?,
        line: line?,
        kind: kind?,
        topic: topic?,
        drugs: drugs(&statement),
        statement,
        from: period.from,
        to: period.to,
        period_note: row.cell("period_note").to_owned(),
        places: places?,
        amount: figure.amount,
        unit: figure.unit,
        state: figure.state,
        chain: chain?,
        grade: grade?,
    })
}

/// The drugs that a statement names, among them `Opiates` for heroin and opium in one number; for drugs without a name
/// heroin and opium.
fn drugs(statement: &str) -> Vec<DrugChoice> {
    let statement = statement.to_lowercase();
    let named = |word: &str| statement.contains(word.trim_end_matches('s'));
    let drugs = DrugChoice::ALL.into_iter();
    let drugs: Vec<DrugChoice> = drugs.filter(|drug| named(drug.key())).collect();
    if drugs.is_empty() && named("drugs") {
        vec![DrugChoice::Heroin, DrugChoice::Opium]
    } else {
        drugs
    }
}

/// The claims that other tables may name.
#[derive(Debug, Clone, Copy)]
pub struct Known<'c> {
    /// The claims that were read without a fault.
    pub claims: &'c [Claim],
    /// Whether all the claims could be read.
    pub whole: bool,
}

impl Known<'_> {
    /// Finds a claim by its id.
    ///
    /// # Errors
    /// A [`Fault`] where there is no such claim.
    pub fn find(self, id: &str) -> Result<u16, Fault> {
        let known = |number: &u16| !self.whole || self.claims.iter().any(|one| one.id == *number);
        IDS.number(id).filter(known).ok_or_else(|| {
            let mend = "Write an id of claims.csv, as C001.";
            Fault::new("is not a known claim", mend)
        })
    }
}
