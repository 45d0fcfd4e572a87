//! Estimated flows: how much of which drug is thought to pass.

use crate::cell::amount;
use crate::cell::claim_amount::figure_columns;
use crate::cell::code::{area, word};
use crate::cell::period::Period;
use crate::cell::problem::{Fault, Problem};
use crate::cell::table::{self, Row, Table};
use crate::source::{Ids, Keys};
use northern_route_records::Amount;
use std::collections::BTreeMap;

/// The file's name.
pub const FILE: &str = "flow_estimates.csv";
/// The file's columns.
pub const COLUMNS: &[&str] = figure_columns!("substance", "remark_*", "source");
/// What an estimate may be an estimate of.
pub const SUBSTANCES: &[&str] = &[
    "heroin",
    "heroin_equivalent",
    "heroin_and_morphine",
    "opium",
    "opiates",
];
/// What an estimate may measure.
pub const MEASURES: &[&str] = &[
    "flow_northern_route",
    "flow_northern_route_per_year",
    "flow_into_central_asia",
    "flow_to_europe_via_central_asia",
    "flow_through_country",
    "share_of_central_asia_flow",
    "share_of_afghan_heroin_via_central_asia",
    "share_of_afghan_opium_via_central_asia",
    "share_of_afghan_opiates_via_central_asia",
    "flow_change_on_previous_year",
    "flow_to_russia_per_year",
    "exported_to_international_market",
    "trafficker_profit_into_central_asia",
    "trafficker_profit_onward_to_russia",
];

/// An estimated flow, as one source gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// Key, as `tjk-heroin-2010`.
    pub id: String,
    /// The time that is meant.
    pub period: Period,
    /// Code of a country or region.
    pub place: &'static str,
    /// One of [`SUBSTANCES`].
    pub substance: String,
    /// One of [`MEASURES`].
    pub measure: String,
    /// How much, in `unit`.
    pub amount: Amount,
    /// One of [`amount::UNITS`].
    pub unit: String,
    /// A sentence for readers, or empty.
    pub remark: String,
    /// Indices of the sources.
    pub sources: Vec<usize>,
}

/// Finds flows by their ids.
#[derive(Debug, Default)]
pub struct FlowIds {
    complete: bool,
    index: BTreeMap<String, usize>,
}

impl FlowIds {
    /// The index of a flow.
    ///
    /// # Errors
    /// A [`Fault`] where the table has no such flow.
    pub fn find(&self, id: &str) -> Result<usize, Fault> {
        match self.index.get(id) {
            Some(index) => Ok(*index),
            None if self.complete => Err(Fault::new(
                "is not a known flow",
                "Write an id of flow_estimates.csv, or add the estimate there.",
            )),
            None => Ok(0),
        }
    }
}

/// Reads the flows in the order of the file; says also whether the table is complete.
pub fn read(
    text: &str,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> (Vec<Flow>, FlowIds, bool) {
    let Table { rows, complete } = table::read(FILE, text, COLUMNS, problems);
    let mut ids = Ids::default();
    let mut index = BTreeMap::new();
    let mut flows = Vec::new();
    for row in &rows {
        let id = ids.take(row, problems);
        if let Some(id) = &id {
            index.insert(id.clone(), index.len());
        }
        flows.extend(flow(row, id, keys, problems));
    }
    (flows, FlowIds { complete, index }, complete)
}

fn flow(
    row: &Row<'_>,
    id: Option<String>,
    keys: &mut Keys,
    problems: &mut Vec<Problem>,
) -> Option<Flow> {
    let period = Period::read(row, problems);
    let place = row.read("country", problems, area);
    let substance = row.read("substance", problems, |text| {
        word(text, "substance", SUBSTANCES)
    });
    let measure = row.read("measure", problems, |text| word(text, "measure", MEASURES));
    let amount = amount::read(row, problems);
    let remark = row.sentence("remark", problems);
    let sources = keys.list(row, problems);
    let (amount, unit) = amount?;
    Some(Flow {
        id: id?,
        period: period?,
        place: place?,
        substance: substance?,
        measure: measure?,
        amount,
        unit,
        remark: remark?,
        sources: sources?,
    })
}
