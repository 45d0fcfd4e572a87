//! Writes the evidence as Rust source, apart from the facts that the page loads first.

use crate::cell::text::printed;
use crate::check::Facts;
use crate::emit::cited::cited;
use crate::emit::cooperation::{cooperation, happenings};
use crate::emit::emit::{array, dates, grouped, list, list_of};
use crate::emit::sources::references;
use crate::evidence::claim::Claim;
use crate::evidence::row::{EvidenceRow, subject};
use crate::seizures::flow::Flow;
use northern_route_records::{ClaimAmount, State};

/// The source text of all the statics of evidence.
///
/// It uses the names `Claim`, `ClaimAmount`, `State`, `Grade`, `Topic`, `Contradiction`,
/// `PrintedTotal`, `Row`, `Body`, `BodyKind`, `Membership`, `Status`, `Agency`, `Tie`, `Happening`, `CorridorText`,
/// `EventKind`, `DrugChoice`, `Spot`, `Source` and the module `source` of `emit_sources`, which must be
/// in scope where the text is included. Lists keep the order of `facts`.
pub fn emit_evidence(facts: &Facts) -> String {
    let evidence = &facts.evidence;
    let flows: Vec<EvidenceRow> = facts.flows.iter().map(flow).collect();
    let rows = |doc, name, table: &[EvidenceRow]| {
        list(doc, name, "Row", table.iter().map(|r| row(facts, r)))
    };
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
        rows("Borders.", "BORDERS", &evidence.borders),
        rows("Fields destroyed.", "ERADICATION", &evidence.eradication),
        rows("Afghan opium.", "AFGHAN_OPIUM", &evidence.afghan_opium),
        rows("Precursors.", "PRECURSORS", &evidence.precursors),
        rows(
            "Sentences for trafficking.",
            "PENALTIES",
            &evidence.penalties,
        ),
        rows("All the estimated flows.", "FLOW_ROWS", &flows),
        denominator_remarks(facts),
        cooperation(facts),
        happenings(facts),
        cited(facts),
    ]
    .join("\n")
}

/// A flow in the form of the other rows.
fn flow(flow: &Flow) -> EvidenceRow {
    EvidenceRow {
        key: flow.id.clone(),
        from: flow.period.from,
        to: flow.period.to,
        subject: subject(&[flow.place, &flow.substance, &flow.measure]),
        place: flow.place.to_owned(),
        object: flow.substance.clone(),
        measure: flow.measure.clone(),
        amount: flow.amount.into(),
        interval: None,
        state: State::Value,
        remark: flow.remark.clone(),
        unit: flow.unit.clone(),
        sources: flow.sources.clone(),
    }
}

/// The remarks on the estimates under a share, which the page loads without them.
fn denominator_remarks(facts: &Facts) -> String {
    let rows = facts.denominators.iter();
    let rows = rows.map(|d| format!("({:?}, {:?})", d.id, printed(&d.remark)));
    let doc = "The remark on each estimate under a share, by its id.";
    list_of(doc, "DENOMINATOR_REMARKS", "(&str, &str)", rows)
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

/// The interval around an amount, as `Some((163_000.0, 202_000.0))`.
fn interval(ends: Option<(f64, f64)>) -> String {
    ends.map_or("None".to_owned(), |(min, max)| {
        format!("Some(({}, {}))", number(min), number(max))
    })
}

fn row(facts: &Facts, row: &EvidenceRow) -> String {
    format!(
        "key: {:?}, {}, place: {:?}, object: {:?}, measure: {:?}, subject: {:?}, amount: {}, \
         interval: {}, unit: {:?}, state: State::{:?}, remark: {:?}, sources: {}",
        row.key,
        dates(row.from, row.to),
        row.place,
        row.object,
        row.measure,
        row.subject,
        amount(row.amount),
        interval(row.interval),
        row.unit,
        row.state,
        printed(&row.remark),
        references(facts, &row.sources)
    )
}

fn claims(facts: &Facts) -> String {
    let rows = facts.evidence.claims.iter().map(|c| {
        format!(
            "id: {}, line: {}, kind: {:?}, topic: Topic::{:?}, statement: {:?}, {}, \
             period_note: {:?}, places: {}, amount: {}, unit: {:?}, state: State::{:?}, \
             chain: {}, grade: Grade::{:?}, drugs: &[{}]",
            c.id,
            c.line,
            c.kind,
            c.topic,
            printed(&c.statement),
            dates(c.from, c.to),
            printed(&c.period_note),
            array(&c.places),
            amount(c.amount),
            c.unit,
            c.state,
            references(facts, &c.chain),
            c.grade,
            drugs(c)
        )
    });
    list("The claims of the article.", "CLAIMS", "Claim", rows)
}

/// The drugs that a claim names, as choices of the page.
fn drugs(claim: &Claim) -> String {
    let named = &claim.drugs;
    let choices = named.iter().map(|drug| format!("DrugChoice::{drug:?}, "));
    choices.collect()
}

fn contradictions(facts: &Facts) -> String {
    let rows = facts.evidence.contradictions.iter().map(|c| {
        format!(
            "id: {}, title: {:?}, kind: {:?}, claims: {}, rows: {}, disagreement: {:?}, \
             verdict: {:?}, certainty: Certainty::{:?}",
            c.id,
            printed(&c.title),
            c.kind,
            array(&c.claims),
            array(&c.rows),
            printed(&c.disagreement),
            printed(&c.verdict),
            c.certainty
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
            "printed: {}, grams: {}, placed: {}, certainty: Certainty::{:?}",
            t.printed,
            grouped(&t.grams.to_string()),
            t.placed,
            t.certainty
        )
    });
    list(
        "The yearly list of the article.",
        "PRINTED_TOTALS",
        "PrintedTotal",
        rows,
    )
}
