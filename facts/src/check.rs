//! Reads the tables in an order that lets each refer to the others, and checks them together.

use crate::cell::problem::{Fault, Problem};
use crate::cell::reference::{References, is_whole};
use crate::cooperation::body;
use crate::cooperation::membership;
use crate::cooperation::turn;
use crate::event::{self, Event};
use crate::evidence::checks;
use crate::evidence::cited::{self, Cited, Retired};
use crate::evidence::claim;
use crate::evidence::contradiction;
use crate::evidence::evidence::{self, Evidence, EvidenceTables};
use crate::plate::anchor::{self, Anchor};
use crate::plate::corridor::{self, Corridor};
use crate::plate::place::{self, Place};
use crate::plate::water::{self, Water};
use crate::seizures::denominator::{self, Denominator};
use crate::seizures::flow::{self, Flow};
use crate::seizures::outlier::{self, Outlier};
use crate::seizures::seizure::{self, Seizure};
use crate::source::{self, Source};
use northern_route_records::{LedgerCheck, SeriesCheck};

/// The text of every table.
#[derive(Debug, Clone, Copy)]
pub struct Tables<'a> {
    /// `seizures.csv`
    pub seizures: &'a str,
    /// `sources.csv`
    pub sources: &'a str,
    /// `places.csv`
    pub places: &'a str,
    /// `corridors.csv`
    pub corridors: &'a str,
    /// `flow_estimates.csv`
    pub flow_estimates: &'a str,
    /// `denominators.csv`
    pub denominators: &'a str,
    /// `outliers.csv`
    pub outliers: &'a str,
    /// `events.csv`
    pub events: &'a str,
    /// `anchors.csv`
    pub anchors: &'a str,
    /// `waters.csv`
    pub waters: &'a str,
    /// `cited.csv`
    pub cited: &'a str,
    /// `retired.csv`
    pub retired: &'a str,
    /// `series_checks.csv`
    pub series_checks: &'a str,
    /// `ledger_checks.csv`
    pub ledger_checks: &'a str,
    /// The tables of evidence.
    pub evidence: EvidenceTables<'a>,
}

/// Everything that the tables hold; an index of a source or flow points into the lists here.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// In the order of the file.
    pub sources: Vec<Source>,
    /// By country, drug and year.
    pub seizures: Vec<Seizure>,
    /// By rank and name.
    pub places: Vec<Place>,
    /// In the order of the file.
    pub corridors: Vec<Corridor>,
    /// In the order of the file.
    pub flows: Vec<Flow>,
    /// In the order of the file.
    pub denominators: Vec<Denominator>,
    /// In the order of the file.
    pub outliers: Vec<Outlier>,
    /// By first date, the undated last.
    pub events: Vec<Event>,
    /// In the order of the file; none where tables that they name have problems.
    pub anchors: Vec<Anchor>,
    /// In the order of the file.
    pub waters: Vec<Water>,
    /// What sums and views call claims and contradictions.
    pub cited: Vec<Cited>,
    /// Numbers that are not used any more.
    pub retired: Retired,
    /// Claims against the seizures.
    pub series_checks: Vec<SeriesCheck>,
    /// Numbers of contradictions against each other.
    pub ledger_checks: Vec<LedgerCheck>,
    /// The claims, the contradictions and what they rest on.
    pub evidence: Evidence,
}

/// Reads and checks the tables.
///
/// # Errors
/// Every [`Problem`] of every table, by file and line.
pub fn read(tables: &Tables<'_>) -> Result<Facts, Vec<Problem>> {
    let mut problems = Vec::new();
    let found = &mut problems;
    let (sources, mut keys, whole) = source::read(tables.sources, found);
    let mut complete = vec![whole];

    let (named, whole) = evidence::Named::read(&tables.evidence, &mut keys, found);
    complete.push(whole);

    let before = found.len();
    let (seizures, whole) = seizure::read(tables.seizures, &mut keys, found);
    complete.push(whole);
    let all_seizures = found.len() == before;
    let (outliers, whole) =
        outlier::read(tables.outliers, (&seizures, all_seizures), &mut keys, found);
    complete.push(whole);

    let (places, whole, ids) = place::read(tables.places, &mut keys, found);
    complete.push(whole);
    let all_places = whole;
    let (flows, flow_ids, whole) = flow::read(tables.flow_estimates, &mut keys, found);
    complete.push(whole);
    let (denominators, whole) =
        denominator::read(tables.denominators, (&flows, &flow_ids), &mut keys, found);
    complete.push(whole);
    let known = corridor::Known {
        places: &places,
        ids: &ids.into_iter().collect(),
        complete: all_places,
        flows: &flow_ids,
        claims: named.claims(),
    };
    let (corridors, whole) = corridor::read(tables.corridors, known, &mut keys, found);
    complete.push(whole);
    let (events, whole) = event::read(tables.events, &named, &mut keys, found);
    complete.push(whole);

    let mut references = References::default();
    let values = seizures
        .iter()
        .map(|s| format!("{}/{}/{}", s.country.code(), s.drug.key(), s.year));
    references.add("seizures", values, found);
    references.add("flow_estimates", flows.iter().map(|f| f.id.clone()), found);
    references.add(
        "denominators",
        denominators.iter().map(|d| d.id.clone()),
        found,
    );
    references.add("events", events.iter().map(|e| e.id.clone()), found);
    let (evidence, whole) = evidence::read(&tables.evidence, named, references, &mut keys, found);
    complete.push(whole);
    if is_whole(membership::FILE, found) && is_whole(body::FILE, found) {
        turn::check(&events, &evidence, found);
    }
    let called = Names::read(tables, &evidence, found);
    let waters = water::read(tables.waters, found);
    let anchors = if anchor::may_be_checked(found) {
        let known = anchor::Known {
            corridors: &corridors,
            evidence: &evidence,
        };
        anchor::read(tables.anchors, known, found)
    } else {
        Vec::new()
    };

    // A row that could not be split may name any source, so only whole tables prove one unused.
    if complete.iter().all(|whole| *whole) {
        let unused = keys.unused();
        problems.extend(unused.map(|(key, line)| refused(key, line, UNUSED)));
    }
    let facts = Facts {
        sources,
        seizures,
        places,
        corridors,
        flows,
        denominators,
        outliers,
        events,
        anchors,
        waters,
        cited: called.cited,
        retired: called.retired,
        series_checks: called.series,
        ledger_checks: called.ledger,
        evidence,
    };
    problems.sort();
    if problems.is_empty() {
        Ok(facts)
    } else {
        Err(problems)
    }
}

/// What is called by the numbers of claims and contradictions.
#[derive(Default)]
struct Names {
    cited: Vec<Cited>,
    retired: Retired,
    series: Vec<SeriesCheck>,
    ledger: Vec<LedgerCheck>,
}

impl Names {
    /// Reads the four tables; nothing where claims or contradictions have problems, which hide their numbers.
    fn read(tables: &Tables<'_>, evidence: &Evidence, problems: &mut Vec<Problem>) -> Self {
        if !is_whole(claim::FILE, problems) || !is_whole(contradiction::FILE, problems) {
            return Self::default();
        }
        let known = cited::Known {
            claims: evidence.claims.iter().map(|claim| claim.id).collect(),
            contradictions: evidence.contradictions.iter().map(|row| row.id).collect(),
        };
        Self {
            cited: cited::read(tables.cited, &known, problems),
            retired: cited::read_retired(tables.retired, &known, problems),
            series: checks::series(tables.series_checks, &known, problems),
            ledger: checks::ledger(tables.ledger_checks, &known, problems),
        }
    }
}

const UNUSED: [&str; 2] = [
    "is a source that no row uses",
    "Take the row out, or name the source in a row that rests on it.",
];

fn refused(key: &str, line: usize, [what, mend]: [&str; 2]) -> Problem {
    let fault = Fault::new(what, mend);
    Problem {
        file: source::FILE.to_owned(),
        line,
        column: Some("id".to_owned()),
        value: key.to_owned(),
        what: fault.what,
        mend: fault.mend,
    }
}
