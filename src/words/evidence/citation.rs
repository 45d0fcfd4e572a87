//! A claim as a citation: the producer of the information first, the compiler second.

use crate::model::evidence::record::Claim;
use crate::model::evidence::reference::Reference;
use crate::model::record::{Date, Source};
use crate::words::en::dates::date;

/// The atlas itself.
const ATLAS: &str = "Northern Route, an atlas of opiates crossing Central Asia";

/// Plain text, BibTeX and RIS.
pub fn citations(claim: &Claim) -> [(&'static str, String); 3] {
    let name = Reference::Claim(claim.id).name();
    let Some((producer, quoting)) = claim.chain.split_last() else {
        return [
            ("Text", name.clone()),
            ("BibTeX", name.clone()),
            ("RIS", name),
        ];
    };
    let by: Vec<String> = quoting
        .iter()
        .rev()
        .map(|source| format!("{}, {}", source.publisher, dated(source)))
        .collect();
    let cited = if by.is_empty() {
        String::new()
    } else {
        format!(" Cited by {}.", by.join("; "))
    };
    let year = date(producer.date.map(|date| Date::Year(date.year())));
    let plain = format!(
        "{}: {}.{cited} Claim {name} in {ATLAS}, in our words: {}",
        producer.publisher,
        dated(producer),
        claim.statement
    );
    let bibtex = format!(
        "@misc{{northern-route-{name},\n  author = {{{{{}}}}},\n  title = {{{}}},\n  year = {{{year}}},\n  url = {{{}}},\n  note = {{{cited} Claim {name} in {ATLAS}}}\n}}",
        producer.publisher, producer.title, producer.url
    );
    let ris = format!(
        "TY  - RPRT\nAU  - {}\nTI  - {}\nPY  - {year}\nUR  - {}\nN1  - {cited} Claim {name} in {ATLAS}\nER  - ",
        producer.publisher, producer.title, producer.url
    );
    [("Text", plain), ("BibTeX", bibtex), ("RIS", ris)]
}

/// The title with its date, where there is one.
fn dated(source: &Source) -> String {
    match source.date {
        None => source.title.to_owned(),
        Some(known) => format!("{} ({})", source.title, date(known)),
    }
}
