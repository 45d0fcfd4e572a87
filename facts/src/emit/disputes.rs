//! Works out which figures of the page each contradiction touches, and writes that as Rust source.

use crate::cell::text::printed;
use crate::check::Facts;
use crate::emit::emit::list;
use crate::evidence::claim::Claim;
use northern_route_records::{
    ClaimAmount, Country, Drug, DrugChoice, EstimateDrug, Keyed, Rests, Touch,
};

/// Whether a seizure that is touched is seen wherever a claim is.
fn covers(touch: Touch, claim: Touch) -> bool {
    let meets = touch.first <= claim.last && claim.first <= touch.last;
    let seizure = touch.rests == Rests::Seizure && claim.rests == Rests::Claim;
    seizure && meets && touch.choice == claim.choice && claim.whose & !touch.whose == 0
}

fn text(touch: Touch) -> String {
    format!(
        "Touch {{ rests: Rests::{:?}, whose: {:#07b}, choice: DrugChoice::{:?}, first: {}, last: {} }}",
        touch.rests, touch.whose, touch.choice, touch.first, touch.last
    )
}

/// What figures a contradiction touches, so that every view of them can say so: seizures, estimates under a share, and
/// claims that give a number for seizures or shares of the five.
pub(crate) fn disputed(facts: &Facts) -> String {
    let rows = facts.evidence.contradictions.iter().filter_map(|row| {
        let keys = row.rows.iter();
        let mut found: Vec<Touch> = keys.filter_map(|key| touched(facts, key)).collect();
        let claims = facts.evidence.claims.iter();
        let claims = claims.filter(|claim| row.claims.contains(&claim.id));
        found.extend(claims.flat_map(stated));
        found.sort_unstable();
        // What differs in whose alone is one.
        let mut merged: Vec<Touch> = Vec::new();
        for touch in found {
            let same = |known: &&mut Touch| {
                Touch {
                    whose: 0,
                    ..**known
                } == Touch { whose: 0, ..touch }
            };
            match merged.last_mut().filter(same) {
                Some(known) => known.whose |= touch.whose,
                None => merged.push(touch),
            }
        }
        let seen = |claim: &&Touch| !merged.iter().any(|touch| covers(*touch, **claim));
        let touches: Vec<String> = merged.iter().filter(seen).copied().map(text).collect();
        (!touches.is_empty()).then(|| {
            format!(
                "id: {}, title: {:?}, touches: &[{}]",
                row.id,
                printed(&row.title),
                touches.join(", ")
            )
        })
    });
    let doc = "The contradictions that touch figures of a view.";
    list(doc, "DISPUTED", "Disputed", rows)
}

/// What a key touches, as `seizures:TJK/opium/2002..2006` or `denominators:heroin-2006`, which has been found.
fn touched(facts: &Facts, key: &str) -> Option<Touch> {
    if let Some(id) = key.strip_prefix("denominators:") {
        let row = facts.denominators.iter().find(|row| row.id == id)?;
        return Some(Touch {
            rests: Rests::Estimate,
            choice: match row.drug {
                EstimateDrug::Heroin => DrugChoice::Heroin,
                EstimateDrug::HeroinEquivalent => DrugChoice::Opiates,
            },
            first: row.first,
            last: row.last,
            whose: 0,
        });
    }
    let key = key.strip_prefix("seizures:")?;
    let [country, drug, years] = key.split('/').collect::<Vec<_>>()[..] else {
        return None;
    };
    let (first, last) = years.split_once("..").unwrap_or((years, years));
    Some(Touch {
        rests: Rests::Seizure,
        choice: Drug::of(drug)?.into(),
        first: first.parse().ok()?,
        last: last.parse().ok()?,
        whose: bit(country)?,
    })
}

/// The figures that a claim states: a weight, a share, a flow or a ratio, of the five together or of some of them.
fn stated(claim: &Claim) -> Vec<Touch> {
    let kinds = ["seizure", "share", "flow", "ratio"];
    let number = claim.amount != ClaimAmount::None;
    let years = claim.from.zip(claim.to);
    let years = years.map(|(from, to)| (from.year(), to.year()));
    let region = claim.places.iter().any(|place| place == "XCA");
    let whose = claim.places.iter().filter_map(|place| bit(place));
    let whose = whose.fold(0, |all, one| all | one);
    let (Some((first, last)), true, true) = (years, number, kinds.contains(&&*claim.kind)) else {
        return Vec::new();
    };
    let drugs = claim.drugs.iter().filter(|_| region || whose > 0);
    drugs
        .map(|choice| Touch {
            rests: Rests::Claim,
            choice: *choice,
            first,
            last,
            whose,
        })
        .collect()
}

/// The bit of one of the five.
fn bit(country: &str) -> Option<u8> {
    let place = Country::FIVE.iter().position(|one| one.code() == country)?;
    Some(1 << place)
}
