//! What sums and views call the claims and contradictions that they speak of, and the numbers that are retired.

use crate::cell::code::word;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Table};
use crate::evidence::claim;
use crate::evidence::contradiction;
use crate::source::Ids;

/// The name of the file of names.
pub const FILE: &str = "cited.csv";
/// Its columns.
pub const COLUMNS: &[&str] = &["name", "form", "ids"];
/// The name of the file of retired numbers.
pub const RETIRED: &str = "retired.csv";
/// Its columns.
pub const RETIRED_COLUMNS: &[&str] = &["id", "same_as"];

/// A name, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// In small letters, as `heroin-2006`.
    pub name: String,
    /// Whether it stands for a list, which may have one member.
    pub is_list: bool,
    /// Numbers of claims or of contradictions.
    pub ids: Vec<u16>,
}

/// Numbers that are not used any more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Retired {
    /// Claims, each with the one that says the same.
    pub claims: Vec<(u16, u16)>,
    /// Contradictions.
    pub contradictions: Vec<u16>,
}

/// The numbers of the claims and of the contradictions.
#[derive(Debug, Clone)]
pub struct Known {
    /// Claims.
    pub claims: Vec<u16>,
    /// Contradictions.
    pub contradictions: Vec<u16>,
}

impl Known {
    fn find(&self, id: &str) -> Result<u16, Fault> {
        let among =
            |number: Option<u16>, known: &[u16]| number.filter(|number| known.contains(number));
        among(claim::IDS.number(id), &self.claims)
            .or_else(|| among(contradiction::IDS.number(id), &self.contradictions))
            .ok_or_else(|| {
                let mend = "Write ids of claims.csv as C001, or of contradictions.csv as X01.";
                Fault::new("is not a known claim or contradiction", mend)
            })
    }
}

/// Reads the names in the order of the file.
pub fn read(text: &str, known: &Known, problems: &mut Vec<Problem>) -> Vec<Cited> {
    let Table { rows, .. } = table::read(FILE, text, COLUMNS, problems);
    let mut names = Ids::default();
    let mut all = Vec::new();
    for row in &rows {
        let name = names.take_from("name", row, problems);
        let form = row.read("form", problems, |text| {
            word(text, "form", &["one", "list"])
        });
        let ids = row.each("ids", problems, |id| known.find(id));
        let (Some(name), Some(form), Some(ids)) = (name, form, ids) else {
            continue;
        };
        let is_list = form == "list";
        if ids.is_empty() || (!is_list && ids.len() > 1) {
            let what = format!("has {} ids", ids.len());
            let mend = "Write one id, or several with spaces between them and the form list.";
            problems.push(row.problem("ids", Fault::new(what, mend)));
            continue;
        }
        let letters: Vec<&str> = row
            .cell("ids")
            .split_whitespace()
            .map(|id| &id[..1])
            .collect();
        if letters.iter().any(|letter| *letter != letters[0]) {
            let mend = "Give claims and contradictions names of their own.";
            problems.push(row.problem("ids", Fault::new("mixes two kinds of ids", mend)));
            continue;
        }
        all.push(Cited { name, is_list, ids });
    }
    all
}

/// Reads the retired numbers. Every number up to the last claim and contradiction must be in use or retired.
pub fn read_retired(text: &str, known: &Known, problems: &mut Vec<Problem>) -> Retired {
    let Table { rows, complete } = table::read(RETIRED, text, RETIRED_COLUMNS, problems);
    let before = problems.len();
    let mut retired = Retired::default();
    for row in &rows {
        let used = |numbers: &[u16], number: u16| {
            let mend = "Take the row out here, or in the table that has the id.";
            let fault = Fault::new("is still in use", mend);
            numbers.contains(&number).then_some(fault)
        };
        let id = row.cell("id");
        if let Some(number) = claim::IDS.number(id) {
            problems.extend(used(&known.claims, number).map(|fault| row.problem("id", fault)));
            let same = row.read("same_as", problems, |id| {
                let number = claim::IDS.number(id);
                let known = number.filter(|number| known.claims.contains(number));
                let mend = "Write the id of the claim that says the same, as C001.";
                known.ok_or_else(|| Fault::new("is not a known claim", mend))
            });
            retired.claims.extend(same.map(|same| (number, same)));
        } else if let Some(number) = contradiction::IDS.number(id) {
            let fault = used(&known.contradictions, number);
            problems.extend(fault.map(|fault| row.problem("id", fault)));
            retired.contradictions.push(number);
        } else {
            let mend = "Write a claim as C001 or a contradiction as X01.";
            problems.push(row.problem("id", Fault::new("is not an id", mend)));
        }
    }
    if complete && problems.len() == before {
        let claims: Vec<u16> = retired.claims.iter().map(|(old, _)| *old).collect();
        gaps(claim::FILE, 'C', 3, (&known.claims, &claims), problems);
        let contradictions = (&known.contradictions[..], &retired.contradictions[..]);
        gaps(contradiction::FILE, 'X', 2, contradictions, problems);
    }
    retired
}

/// Refuses numbers that are neither in use nor retired.
fn gaps(
    file: &str,
    letter: char,
    width: usize,
    (used, retired): (&[u16], &[u16]),
    problems: &mut Vec<Problem>,
) {
    let last = used.last().copied().unwrap_or_default();
    let missing = (1..=last).filter(|number| !used.contains(number) && !retired.contains(number));
    problems.extend(missing.map(|number| Problem {
        file: RETIRED.to_owned(),
        line: 1,
        column: Some("id".to_owned()),
        value: format!("{letter}{number:0width$}"),
        what: format!("is neither in {file} nor here"),
        mend: "Write a row for a number that is not used any more.".to_owned(),
    }));
}
