//! Writes what states share as Rust source: bodies, agencies, ties, what happened, and where.

use crate::cell::text::printed;
use crate::check::Facts;
use crate::emit::emit::{array, date, dates, list, list_of, maybe};
use crate::emit::sources::{reference, references};
use northern_route_records::AnchorUse;

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

/// The statics `HAPPENINGS`, `CORRIDOR_TEXTS`, `PLACE_SOURCES`, `SPOTS` and `ANCHORS`.
pub(crate) fn happenings(facts: &Facts) -> String {
    [
        events(facts),
        corridor_texts(facts),
        place_sources(facts),
        spots(facts),
        anchors(facts),
    ]
    .join("\n")
}

fn bodies(facts: &Facts) -> String {
    let rows = facts.evidence.bodies.iter().map(|b| {
        format!(
            "id: {:?}, name: {:?}, short: {:?}, kind: BodyKind::{:?}, seat: {:?}, founded: {}, \
             ended: {}, sources: {}",
            b.id,
            printed(&b.name),
            printed(&b.short),
            b.kind,
            b.seat,
            date(b.founded),
            maybe(b.ended),
            references(facts, &b.sources)
        )
    });
    list("Bodies and agreements.", "BODIES", "Body", rows)
}

fn memberships(facts: &Facts) -> String {
    let rows = facts.evidence.memberships.iter().map(|m| {
        format!(
            "body: {:?}, state: {:?}, status: Status::{:?}, from: {}, to: {}, remark: {:?}, \
             sources: {}",
            m.body,
            m.state,
            m.status,
            maybe(m.from),
            maybe(m.to),
            printed(&m.remark),
            references(facts, &m.sources)
        )
    });
    list("States in bodies.", "MEMBERSHIPS", "Membership", rows)
}

fn agencies(facts: &Facts) -> String {
    let rows = facts.evidence.agencies.iter().map(|a| {
        format!(
            "id: {:?}, name: {:?}, country: {:?}, founded: {}, ended: {}, successor: {:?}, \
             remark: {:?}, sources: {}",
            a.id,
            printed(&a.name),
            a.country,
            date(a.founded),
            maybe(a.ended),
            a.successor,
            printed(&a.remark),
            references(facts, &a.sources)
        )
    });
    list("National drug agencies.", "AGENCIES", "Agency", rows)
}

fn ties(facts: &Facts) -> String {
    let rows = facts.evidence.ties.iter().map(|t| {
        format!(
            "key: {:?}, from: {:?}, to: {:?}, kind: {:?}, exists: {}, date: {}, claim: {}, \
             remark: {:?}, sources: {}",
            t.key,
            t.from,
            t.to,
            t.kind,
            t.exists,
            maybe(t.date),
            t.claim,
            printed(&t.remark),
            references(facts, &t.sources)
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
            dates(e.period.from, e.period.to),
            e.period.first(),
            e.period.last(),
            e.kind,
            printed(&e.title),
            printed(&e.detail),
            array(&e.countries),
            e.place,
            array(&e.claims),
            references(facts, &e.sources)
        )
    });
    let doc = "All the events, by first date, the undated last.";
    list(doc, "HAPPENINGS", "Happening", rows)
}

/// What the page says of a corridor once it is chosen.
fn corridor_texts(facts: &Facts) -> String {
    let rows = facts.corridors.iter().map(|c| {
        format!(
            "id: {:?}, description: {:?}, claims: {}, sources: {}",
            c.id,
            printed(&c.description),
            array(&c.claims),
            references(facts, &c.sources)
        )
    });
    let doc = "What is published of each corridor, in the order of `CORRIDORS`.";
    list(doc, "CORRIDOR_TEXTS", "CorridorText", rows)
}

/// What the page's places rest on; the page itself never says it.
fn place_sources(facts: &Facts) -> String {
    let rows = facts.places.iter();
    let rows = rows.map(|p| format!("({:?}, {})", p.name, reference(facts, p.source)));
    let doc = "The source of each place, by its name.";
    list_of(doc, "PLACE_SOURCES", "(&str, &Source)", rows)
}

fn spots(facts: &Facts) -> String {
    let rows = facts.evidence.spots.iter().map(|s| {
        format!(
            "id: {:?}, name: {:?}, lon: {:?}, lat: {:?}, country: {:?}, sources: {}",
            s.id,
            printed(&s.name),
            s.lon,
            s.lat,
            s.country,
            references(facts, &s.sources)
        )
    });
    list("Towns, crossings and areas.", "SPOTS", "Spot", rows)
}

/// The anchors of what loads later.
fn anchors(facts: &Facts) -> String {
    let first = [
        AnchorUse::Disc,
        AnchorUse::DiscZoomed,
        AnchorUse::Name,
        AnchorUse::NameSmall,
        AnchorUse::NameZoomed,
        AnchorUse::Corridor,
    ];
    let later = facts.anchors.iter();
    let later = later.filter(|anchor| !first.contains(&anchor.of));
    let rows = later.map(|anchor| {
        let tick = anchor
            .tick
            .map_or("None".to_owned(), |tick| format!("Some(Tick::{tick:?})"));
        format!(
            "of: AnchorUse::{:?}, key: {:?}, at: {}, tick: {tick}",
            anchor.of,
            anchor.key,
            array(&anchor.at)
        )
    });
    let doc = "Where the further layers are anchored.";
    list(doc, "ANCHORS", "Anchor", rows)
}
