//! The cards on the services: every figure is a claim's, and officials are spoken of with speaker and date.

use std::collections::BTreeSet;

use northern_route::model::country::Country;
use northern_route::model::evidence::record::{Date, Topic};
use northern_route::model::evidence::tables::{CLAIMS, claim, contradiction};
use northern_route::model::layers::capacity::{Capacity, DISPUTES, capacity};
use northern_route::model::period::Period;
use northern_route::scene::layers::sheet::sheet;
use northern_route::state::choice::Layer;
use northern_route::words::en::english::English;
use northern_route::words::layers::capacity::CapacityLanguage as _;

fn of_five() -> Capacity {
    capacity(None).expect("the five have cards")
}

/// Every claim that the cards tell or draw.
fn told(cards: &Capacity) -> BTreeSet<u16> {
    let figures = cards.cards.iter().flat_map(|card| &card.figures);
    let figures = figures.map(|claim| claim.id);
    let told = cards.cards.iter().flat_map(|card| &card.told).copied();
    let sides = cards.sides.iter().flatten().copied();
    figures.chain(told).chain(sides).collect()
}

#[test]
fn every_figure_comes_from_its_claim() {
    let cards = of_five();
    let figures: Vec<_> = cards.cards.iter().flat_map(|card| &card.figures).collect();
    let ids: Vec<u16> = figures.iter().map(|claim| claim.id).collect();
    assert_eq!(ids, [7, 8, 9, 10, 6, 12]);
    for claim in figures {
        assert!(
            claim.amount.one().is_some(),
            "C{:03} has a number",
            claim.id
        );
        assert!(!English.counted_in(claim).contains('_'), "C{:03}", claim.id);
    }
    let first = cards.cards.iter().filter_map(|card| card.figures.first());
    let when: Vec<String> = first.map(|claim| English.figures_time(claim)).collect();
    assert_eq!(when, ["2001", "undated", "1991 to May 2012"]);
}

#[test]
fn every_claim_on_capacity_is_reached() {
    let mut reached = told(&of_five());
    let period = Period::default();
    for layer in Layer::THEMATIC {
        reached.extend(sheet(layer, period).expect("a further layer").claims);
    }
    let missing: Vec<u16> = CLAIMS
        .iter()
        .filter(|claim| claim.topic == Topic::Capacity && !reached.contains(&claim.id))
        .map(|claim| claim.id)
        .collect();
    assert_eq!(missing, [] as [u16; 0]);
}

#[test]
fn no_claim_stands_on_both_sides() {
    let [praise, criticism] = of_five().sides;
    assert!(!praise.is_empty() && !criticism.is_empty());
    assert!(praise.iter().all(|id| !criticism.contains(id)));
    for id in praise.iter().chain(&criticism) {
        assert_eq!(
            claim(*id).expect("in the table").from,
            Some(Date::Year(2012)),
            "C{id:03}"
        );
    }
}

#[test]
fn officials_are_spoken_of_with_speaker_and_date() {
    let criticism = of_five().sides[1].clone();
    for id in [94, 96, 112, 140] {
        assert!(criticism.contains(&id), "C{id:03}");
        let statement = claim(id).expect("in the table").statement;
        let speaker = ["Eurasianet", "UNODC"];
        assert!(
            speaker.iter().any(|name| statement.contains(name)),
            "{statement}"
        );
        assert!(statement.contains("May 2012"), "{statement}");
    }
}

#[test]
fn a_country_has_the_cards_that_concern_it() {
    let kyrgyz = told(&capacity(Some(Country::Kgz)).expect("cards"));
    let tajik = told(&capacity(Some(Country::Tjk)).expect("cards"));
    let five = told(&of_five());
    assert!(kyrgyz.is_subset(&five) && tajik.is_subset(&five));
    for id in [6, 7, 8, 9, 10, 110, 154] {
        assert!(kyrgyz.contains(&id) && !tajik.contains(&id), "C{id:03}");
    }
    for id in [12, 13, 94, 96] {
        assert!(kyrgyz.contains(&id) && tajik.contains(&id), "C{id:03}");
    }
    for country in [Country::Kaz, Country::Tkm, Country::Uzb, Country::Afg] {
        assert_eq!(capacity(Some(country)), None);
    }
}

#[test]
fn the_contradictions_beside_the_columns_touch_them() {
    let all = told(&of_five());
    for id in DISPUTES.iter().copied() {
        let row = contradiction(id).expect("in the ledger");
        assert!(row.claims.iter().any(|id| all.contains(id)), "X{id:02}");
    }
}
