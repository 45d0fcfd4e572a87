//! English: the words around what is said of the services. The statements are the claims' own.

use crate::model::evidence::record::Claim;
use crate::words::en::dates::date;
use crate::words::en::evidence::evidence::EVIDENCE;

/// Title of the cards.
pub const TITLE: &str = "Means and conduct of the services, as reported";
/// What all cards have in common.
pub const NOTE: &str = "Each statement is somebody’s, with its date where one is given; none is the atlas’s own finding.";
/// Title of the squad's card.
pub const SQUAD: &str = "Bishkek, the anti-drug squad";
/// Title of the penalty's card.
pub const PENALTY: &str = "Kyrgyzstan, the penalty";
/// Title of the arrests' card.
pub const ARRESTS: &str = "Central Asia, arrests of leading traffickers";
/// Title of the card on means in general.
pub const MEANS: &str = "Training, pay and support";
/// Title of the two columns.
pub const REPORT: &str = "One report, and the press on it: praise and criticism";
/// Heads of the two columns.
pub const SIDES: [&str; 2] = ["Praise", "Criticism"];

/// What a number counts, by the unit of its claim.
pub fn counted(claim: &Claim) -> &'static str {
    match (claim.kind, claim.unit) {
        ("penalty", _) => "years of hard labour",
        ("count", _) => "leading traffickers arrested",
        (_, "people") => "officers",
        (_, "cars") => "cars",
        (_, "computers") => "computer",
        (_, "USD_per_month") => "US dollars a month for each",
        (_, unit) => unit,
    }
}

/// The time of a claim in words.
pub fn when(claim: &Claim) -> String {
    match (claim.from, claim.to) {
        (None, None) => EVIDENCE.card.undated.to_owned(),
        (from, to) if from == to => date(from),
        (from, to) => format!("{} to {}", date(from), date(to)),
    }
}
