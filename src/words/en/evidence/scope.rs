//! English: what the atlas leaves out, a sentence each.

use crate::model::evidence::tables::{OTHER_PERIODS, row};
use crate::words::en::english::NUMBERS;

/// Synthetic drugs, cannabis, and health.
pub fn out_of_scope() -> String {
    let tonnes = |key| NUMBERS.published(row(OTHER_PERIODS, key));
    format!(
        "Synthetic drugs are out of scope, so a year with little heroin is not a year with few drugs: Kyrgyzstan alone reported about {} kg of them in nine months of 2023. Cannabis is out of scope, although much of it is seized: {} t of the {} t of all drugs in Central Asia in the first half of 2006, by UNODC’s regional office. Drug use and health are out of scope: nothing here says how many people take opiates or what it does to them.",
        NUMBERS.whole(row(OTHER_PERIODS, "kgz-synthetic-2023-9m").round() as u64),
        tonnes("xca-cannabis-2006-h1"),
        tonnes("xca-all-2006-h1")
    )
}
