//! The few estimates that may stand under a share seized.

use crate::cell::amount;
use crate::cell::code::keyed;
use crate::cell::period::Period;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::seizures::flow::{Flow, FlowIds};
use crate::source::{Ids, Keys};
use northern_route_records::{Amount, EstimateDrug, Scope};

/// The file's name.
pub const FILE: &str = "denominators.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = &[
    "id",
    "drug",
    "from",
    "to",
    "qualifier",
    "value",
    "value_min",
    "value_max",
    "unit",
    "scope",
    "flow",
    "remark_*",
    "source",
];

/// An estimate that may stand under a share seized.
#[derive(Debug, Clone, PartialEq)]
pub struct Denominator {
    /// Key, as `heroin-2006`.
    pub id: String,
    /// The drug.
    pub drug: EstimateDrug,
    /// First year for which it holds.
    pub first: u16,
    /// Last year for which it holds.
    pub last: u16,
    /// Tonnes, in each year from `first` to `last`.
    pub amount: Amount,
    /// Which flow is counted.
    pub scope: Scope,
    /// Index of the flow.
    pub flow: usize,
    /// A sentence for readers, or empty.
    pub remark: String,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

/// Reads the denominators in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    flows: (&[Flow], &FlowIds),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Denominator>, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut denominators = Vec::new();
    for row in &rows {
        denominators.extend(denominator(row, &mut ids, flows, keys, problems));
    }
    (denominators, complete)
}

fn denominator(
    row: &Row<'_>,
    ids: &mut Ids,
    (flows, flow_ids): (&[Flow], &FlowIds),
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Denominator> {
    let id = ids.take(row, problems);
    let drug = row.read("drug", problems, |text| {
        keyed::<EstimateDrug>(text, "drug of an estimate")
    });
    let period = Period::read(row, problems);
    let years = period
        .as_ref()
        .and_then(|period| period.first().zip(period.last()));
    if period.is_some() && years.is_none() {
        let mend = "Write the first year for which the estimate holds.";
        problems.push(row.problem("from", Fault::new("is empty", mend)));
    }
    let amount = amount::read(row, problems);
    let scope = row.read("scope", problems, |text| keyed(text, "scope"));
    let flow = row.read("flow", problems, |id| flow_ids.find(id));
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let (period, drug, scope, sources, flow) = (period?, drug?, scope?, sources?, flow?);
    let (amount, unit) = amount?;
    if let Some(known) = flows.get(flow).filter(|known| known.id == row.cell("flow")) {
        let measure = match scope {
            Scope::Through => &["flow_northern_route", "flow_northern_route_per_year"][..],
            Scope::Into => &["flow_into_central_asia"],
            Scope::ToEurope => &["flow_to_europe_via_central_asia"],
        };
        let same = [
            ("drug", known.substance == drug.key()),
            ("from", known.period == period),
            ("qualifier", known.amount == amount),
            ("unit", known.unit == unit),
            ("scope", measure.contains(&known.measure.as_str())),
            ("source", known.sources == sources),
        ];
        for (column, _) in same.iter().filter(|(_, same)| !same) {
            let what = format!("is not what flow_estimates.csv has for {}", known.id);
            let mend = "Copy period, amount, unit and source from the flow, or name another flow.";
            problems.push(row.problem(column, Fault::new(what, mend)));
        }
    }
    let (first, last) = years?;
    Some(Denominator {
        id: id?,
        drug,
        first,
        last,
        amount,
        scope,
        flow,
        remark: remark?,
        sources,
    })
}
