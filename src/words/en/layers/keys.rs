//! English: what the forms of the further layers mean.

/// Meaning of a class of symbols or lines; none for a part of one, such as a casing or a pale form.
pub fn meaning(class: &str) -> Option<&'static str> {
    let found = MEANINGS.iter().find(|(known, _)| *known == class);
    found.map(|(_, meaning)| *meaning)
}

/// By class. What is pale is stated for another time than the chosen one.
const MEANINGS: &[(&str, &str)] = &[
    ("tie", "working tie; pale: said of another year"),
    ("void void--banks", "tie that is missing"),
    ("badge", "member of CARICC"),
    (
        "badge badge--undated",
        "member; day not known, may be later",
    ),
    ("badge badge--out", "no row in the sources"),
    ("badge badge--seat", "its seat"),
    ("length", "length of a border"),
    ("unsettled", "not settled; pale: said of another year"),
    ("guard", "who guarded the border"),
    (
        "counterflow",
        "precursors on their way into Afghanistan, a sketch",
    ),
    ("flask", "precursors seized, whatever the amount"),
    ("mission", "mission on precursors"),
    ("plot plot--destroyed", "field destroyed, by area"),
    ("plot plot--rival-area", "two areas published"),
    ("plot plot--rival-year", "two years published"),
    ("plot plot--surveyed", "field surveyed"),
    ("plot plot--unclear", "none reported, or no report"),
    ("plot plot--no-data", "no data"),
    ("bridge", "bridge, open"),
    ("bridge bridge--begun", "bridge, begun"),
    ("railway", "railway, open; schematic"),
    ("railway railway--begun", "railway, begun; schematic"),
    ("works", "railways being built"),
];
