//! The countries, regions, provinces and spots that the evidence may name.

use crate::code::area;
use crate::problem::Fault;
use crate::province;

/// Countries and regions that only the evidence names: Canada, the world, all crossings between
/// Afghanistan and Central Asia, the CIS as a whole, and Europe.
pub const WIDER: &[&str] = &["CAN", "XWW", "XNA", "XCI", "XEU"];

/// Towns, crossings and areas.
pub const SPOTS: &[&str] = &[
    "bishkek",
    "osh",
    "batken",
    "isfara",
    "khorog",
    "panji-poyon",
    "sher-khan-bandar",
    "hairatan",
    "termez",
    "serhetabat",
    "mazar-i-sharif",
    "kunduz",
    "almaty",
    "tashkent",
    "isfara-valley",
    "uzbek-enclaves",
];

/// Bodies that have ties.
pub const BODIES: &[&str] = &["CARICC", "CSTO", "SCO"];

/// National agencies that have ties: of Tajikistan, Kyrgyzstan (drug control) and Afghanistan
/// (counter-narcotics police).
pub const AGENCIES: &[&str] = &["tjk-dca", "kgz-ssdc", "afg-cnpa"];

/// Finds the place that a claim or a row of evidence names.
///
/// # Errors
/// A [`Fault`] that tells the kinds of codes.
pub fn place(code: &str) -> Result<String, Fault> {
    let known = area(code).is_ok()
        || WIDER.contains(&code)
        || SPOTS.contains(&code)
        || province::find(code).is_some();
    known.then(|| code.to_owned()).ok_or_else(|| {
        let mend = format!(
            "Write a country as TJK, a region as XCA, a province as TJ-GB, one of {}, or one of {}.",
            WIDER.join(", "),
            SPOTS.join(", ")
        );
        Fault::new("is not a known place", mend)
    })
}

/// Finds one end of a tie: a place, a body or an agency.
///
/// # Errors
/// A [`Fault`] that lists bodies and agencies.
pub fn end(code: &str) -> Result<String, Fault> {
    if BODIES.contains(&code) || AGENCIES.contains(&code) {
        return Ok(code.to_owned());
    }
    area(code).map(str::to_owned).map_err(|_| {
        let mend = format!(
            "Write a country as TJK, one of {}, or one of {}.",
            BODIES.join(", "),
            AGENCIES.join(", ")
        );
        Fault::new("is not a known country, body or agency", mend)
    })
}
