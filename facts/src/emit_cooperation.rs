//! Writes what states share as Rust source: bodies, agencies, ties, what happened, and where.

use crate::check::Facts;
use crate::emit::{array, dates, list};

/// The statics `BODIES`, `MEMBERSHIPS`, `AGENCIES` and `TIES`.
pub(crate) fn cooperation(facts: &Facts) -> String {
    [
        bodies(facts),
        memberships(facts),
        agencies(facts),
        ties(facts),
    ]
    .join("\n")
}

/// The statics `HAPPENINGS`, `CORRIDOR_CLAIMS` and `SPOTS`.
pub(crate) fn happenings(facts: &Facts) -> String {
    [events(facts), corridor_claims(facts), spots(facts)].join("\n")
}

fn bodies(facts: &Facts) -> String {
    let rows = facts.evidence.bodies.iter().map(|b| {
        format!(
            "id: {:?}, name: {:?}, short: {:?}, kind: BodyKind::{:?}, seat: {:?}, founded: {:?}, \
             ended: {:?}, sources: {}",
            b.id,
            b.name,
            b.short,
            b.kind,
            b.seat,
            b.founded,
            b.ended,
            array(&b.sources)
        )
    });
    list("Bodies and agreements.", "BODIES", "Body", rows)
}

fn memberships(facts: &Facts) -> String {
    let rows = facts.evidence.memberships.iter().map(|m| {
        format!(
            "body: {:?}, state: {:?}, status: Status::{:?}, from: {:?}, to: {:?}, remark: {:?}, \
             sources: {}",
            m.body,
            m.state,
            m.status,
            m.from,
            m.to,
            m.remark,
            array(&m.sources)
        )
    });
    list("States in bodies.", "MEMBERSHIPS", "Membership", rows)
}

fn agencies(facts: &Facts) -> String {
    let rows = facts.evidence.agencies.iter().map(|a| {
        format!(
            "id: {:?}, name: {:?}, country: {:?}, founded: {:?}, ended: {:?}, successor: {:?}, \
             remark: {:?}, sources: {}",
            a.id,
            a.name,
            a.country,
            a.founded,
            a.ended,
            a.successor,
            a.remark,
            array(&a.sources)
        )
    });
    list("National drug agencies.", "AGENCIES", "Agency", rows)
}

fn ties(facts: &Facts) -> String {
    let rows = facts.evidence.ties.iter().map(|t| {
        format!(
            "key: {:?}, from: {:?}, to: {:?}, kind: {:?}, exists: {}, date: {:?}, claim: {}, \
             remark: {:?}, sources: {}",
            t.key,
            t.from,
            t.to,
            t.kind,
            t.exists,
            t.date,
            t.claim,
            t.remark,
            array(&t.sources)
        )
    });
    list("Ties, the missing ones among them.", "TIES", "Tie", rows)
}

fn events(facts: &Facts) -> String {
    let rows = facts.events.iter().map(|e| {
        format!(
            "id: {:?}, {}, first: {:?}, last: {:?}, kind: EventKind::{:?}, title: {:?}, \
             detail: {:?}, countries: {}, place: {:?}, claims: {}, sources: {}",
            e.id,
            dates(&e.period),
            e.period.first(),
            e.period.last(),
            e.kind,
            e.title,
            e.detail,
            array(&e.countries),
            e.place,
            array(&e.claims),
            array(&e.sources)
        )
    });
    let doc = "All the events, by first date, the undated last.";
    list(doc, "HAPPENINGS", "Happening", rows)
}

fn corridor_claims(facts: &Facts) -> String {
    let rows: Vec<String> = facts
        .corridors
        .iter()
        .map(|c| format!("    ({:?}, {}),\n", c.id, array(&c.claims)))
        .collect();
    format!(
        "// The claims that name a corridor, by its id.\n\
         pub static CORRIDOR_CLAIMS: &[(&str, &[u16])] = &[\n{}];\n",
        rows.concat()
    )
}

fn spots(facts: &Facts) -> String {
    let rows = facts.evidence.spots.iter().map(|s| {
        format!(
            "id: {:?}, name: {:?}, lon: {:?}, lat: {:?}, country: {:?}, sources: {}",
            s.id,
            s.name,
            s.lon,
            s.lat,
            s.country,
            array(&s.sources)
        )
    });
    list("Towns, crossings and areas.", "SPOTS", "Spot", rows)
}
