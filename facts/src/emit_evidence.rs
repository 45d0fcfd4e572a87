//! Writes the evidence as Rust source, apart from the facts that the page loads first.

use crate::check::Facts;
use crate::claim_amount::ClaimAmount;
use crate::emit::{array, dates, grouped, list, source};
use crate::evidence_row::{EvidenceRow, subject};
use crate::flow::Flow;

/// The source text of all the statics of evidence.
///
/// It uses the names `Claim`, `ClaimAmount`, `State`, `Grade`, `Contradiction`, `PrintedTotal`,
/// `Row` and `Source`, which must be in scope where the text is included. Lists keep the order of
/// `facts`. Every index of a source points into `EVIDENCE_SOURCES`, which holds all of them.
pub fn emit_evidence(facts: &Facts) -> String {
    let evidence = &facts.evidence;
    let flows: Vec<EvidenceRow> = facts.flows.iter().map(flow).collect();
    let rows = |doc, name, table: &[EvidenceRow]| list(doc, name, "Row", table.iter().map(row));
    [
        "// Made from the tables in facts/tables. Do not edit.\n".to_owned(),
        claims(facts),
        contradictions(facts),
        printed_totals(facts),
        rows(
            "Shares and means of the region.",
            "REGIONAL_SHARES",
            &evidence.regional_shares,
        ),
        rows(
            "Seizures of other periods.",
            "OTHER_PERIODS",
            &evidence.other_periods,
        ),
        rows("Ties, the missing ones among them.", "TIES", &evidence.ties),
        rows("Borders.", "BORDERS", &evidence.borders),
        rows("Fields destroyed.", "ERADICATION", &evidence.eradication),
        rows("Afghan opium.", "AFGHAN_OPIUM", &evidence.afghan_opium),
        rows("All the estimated flows.", "FLOW_ROWS", &flows),
        list(
            "All the sources, in the order of the table.",
            "EVIDENCE_SOURCES",
            "Source",
            facts.sources.iter().map(source),
        ),
    ]
    .join("\n")
}

/// A flow in the form of the other rows.
fn flow(flow: &Flow) -> EvidenceRow {
    EvidenceRow {
        key: flow.id.clone(),
        period: flow.period.clone(),
        subject: subject(&[flow.place, &flow.substance, &flow.measure]),
        amount: flow.amount.into(),
        unit: flow.unit.clone(),
        sources: flow.sources.clone(),
    }
}

/// A number with the thousands before its point apart, as `13_984.02`.
fn number(value: f64) -> String {
    let text = format!("{value:?}");
    match text.split_once('.') {
        Some((whole, part)) => format!("{}.{part}", grouped(whole)),
        None => text,
    }
}

fn amount(amount: ClaimAmount) -> String {
    let one = |name: &str, value| format!("ClaimAmount::{name}({})", number(value));
    match amount {
        ClaimAmount::None => "ClaimAmount::None".to_owned(),
        ClaimAmount::Exact(value) => one("Exact", value),
        ClaimAmount::About(value) => one("About", value),
        ClaimAmount::LessThan(value) => one("LessThan", value),
        ClaimAmount::UpTo(value) => one("UpTo", value),
        ClaimAmount::MoreThan(value) => one("MoreThan", value),
        ClaimAmount::Range(min, max) => {
            format!("ClaimAmount::Range({}, {})", number(min), number(max))
        }
    }
}

fn row(row: &EvidenceRow) -> String {
    format!(
        "key: {:?}, {}, subject: {:?}, amount: {}, unit: {:?}, sources: {}",
        row.key,
        dates(&row.period),
        row.subject,
        amount(row.amount),
        row.unit,
        array(&row.sources)
    )
}

fn claims(facts: &Facts) -> String {
    let rows = facts.evidence.claims.iter().map(|c| {
        format!(
            "id: {}, line: {}, kind: {:?}, statement: {:?}, {}, period_note: {:?}, places: {}, \
             amount: {}, unit: {:?}, state: State::{:?}, chain: {}, grade: Grade::{:?}",
            c.id,
            c.line,
            c.kind,
            c.statement,
            dates(&c.period),
            c.period_note,
            array(&c.places),
            amount(c.amount),
            c.unit,
            c.state,
            array(&c.chain),
            c.grade
        )
    });
    list("The claims of the article.", "CLAIMS", "Claim", rows)
}

fn contradictions(facts: &Facts) -> String {
    let rows = facts.evidence.contradictions.iter().map(|c| {
        format!(
            "id: {}, title: {:?}, kind: {:?}, claims: {}, rows: {}, disagreement: {:?}, \
             verdict: {:?}, certainty: {:?}",
            c.id,
            c.title,
            c.kind,
            array(&c.claims),
            array(&c.rows),
            c.disagreement,
            c.verdict,
            c.certainty.code()
        )
    });
    list(
        "Where the sources disagree.",
        "CONTRADICTIONS",
        "Contradiction",
        rows,
    )
}

fn printed_totals(facts: &Facts) -> String {
    let rows = facts.evidence.printed_totals.iter().map(|t| {
        format!(
            "printed: {}, grams: {}, placed: {}, certainty: {:?}",
            t.printed,
            grouped(&t.mass.0.to_string()),
            t.placed,
            t.certainty.code()
        )
    });
    list(
        "The yearly list of the article.",
        "PRINTED_TOTALS",
        "PrintedTotal",
        rows,
    )
}
