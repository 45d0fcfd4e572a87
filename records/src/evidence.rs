//! Claims and contradictions.

use crate::keyed::keyed;

keyed! {
    /// The subject under which a claim is listed.
    Topic:
    Seizures "seizures" "What was seized, shares and trends.",
    Corridors "corridors" "Routes and places of the flow.",
    Cooperation "cooperation" "Bodies, agencies, ties and trust.",
    Borders "borders" "Borders and their control.",
    Precursors "precursors" "Precursor chemicals.",
    Eradication "eradication" "Fields destroyed.",
    Capacity "capacity" "Means, pay, penalties and corruption of the services.",
    Transport "transport" "Transport, trade and the economy.",
    Supply "supply" "Afghan production, and the markets.",
    About "about" "The article's own page.",
}

keyed! {
    /// What a row has instead of, or beside, a number.
    State:
    Value "value" "A number.",
    ReportedNone "reported_none" "Reported as none.",
    NoData "no_data" "No data.",
    Unclear "unclear" "The wording leaves open whether none was reported or nothing was.",
    Statement "statement" "Words without a number.",
}

keyed! {
    /// How well it is said who says it.
    Grade:
    NamedReport "named_report" "A named report.",
    PressQuotingReport "press_quoting_report" "The press, quoting a report.",
    Press "press" "The press, speaking for itself.",
    ArticleVoice "article_voice" "The article itself.",
    LostSpeaker "lost_speaker" "Somebody whose name was lost.",
}

keyed! {
    /// How sure a conclusion is.
    Certainty:
    Certain "certain" "Certain.",
    Likely "likely" "Likely.",
    Open "open" "Open.",
}
