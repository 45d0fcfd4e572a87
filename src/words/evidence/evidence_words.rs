//! The words of the evidence, which travel with its own module: a new language fills them all.

/// Fixed words of the evidence.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct EvidenceWords {
    pub pages: &'static str,
    pub page_names: [&'static str; 4],
    pub ledger_title: &'static str,
    pub ledger_intro: &'static str,
    pub certainties: [(&'static str, &'static str); 3],
    pub kinds: &'static [(&'static str, &'static str)],
    pub all_contradictions: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub disagreement: &'static str,
    pub arithmetic: &'static str,
    pub arithmetic_note: &'static str,
    pub no_arithmetic: &'static str,
    pub number_head: [&'static str; 2],
    pub verdict: &'static str,
    pub touches_claims: &'static str,
    pub touches_rows: &'static str,
    pub tables: &'static [(&'static str, &'static str)],
    pub to_puzzle: &'static str,
    pub puzzle: PuzzleWords,
    pub card: CardWords,
    pub audit: AuditWords,
    pub lens: LensWords,
    pub vintages: VintageWords,
    pub layers: LayerWords,
    /// Subjects of claims, in the order of `Topic`.
    pub topics: [&'static str; 10],
    /// How a claim's time stands to the chosen one: covers it, overlaps, lies within.
    pub relations: [&'static str; 3],
    pub relation: &'static str,
    pub find_source: &'static str,
    pub none_found: &'static str,
    pub sources_title: &'static str,
    pub sources_intro: &'static str,
    pub notices: &'static str,
    pub used_for: &'static str,
    pub no_address: &'static str,
    /// One and several: seizures, estimates, corridors, events, places, notes on outliers.
    pub uses: [[&'static str; 2]; 6],
}

/// Words of what is published after the table.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct LaterWords {
    pub title: &'static str,
    pub note: &'static str,
    /// Before the title of UNODC's brief.
    pub brief: &'static str,
}

/// Words of the further layers' blocks.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct LayerWords {
    pub elsewhere: &'static str,
    pub table: &'static str,
    pub rests_on: &'static str,
    pub claims: &'static str,
    pub sources: &'static str,
}

/// Words of the scrambled list.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct PuzzleWords {
    pub title: &'static str,
    pub intro: [&'static str; 2],
    pub arguments: &'static str,
    pub any_order: &'static str,
    pub any_order_note: &'static str,
    pub names: [&'static str; 5],
    pub rules: [&'static str; 5],
    pub alone: &'static str,
    pub leaves: &'static str,
    pub tolerance: &'static str,
    pub one_left: &'static str,
    pub left: &'static str,
    pub none_left: &'static str,
    pub opposite: &'static str,
    pub drawing: &'static str,
    pub as_printed: &'static str,
    pub put_back: &'static str,
    pub series: &'static str,
    pub tonnes: &'static str,
    pub keys: [&'static str; 3],
    pub table: &'static str,
    pub heads: [&'static str; 5],
    pub open_values: &'static str,
    pub no_series: &'static str,
    pub residual: [&'static str; 2],
    pub not_arguments: [&'static str; 2],
    pub lead: [&'static str; 2],
}

/// Words of a claim's card.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct CardWords {
    pub corridor: &'static str,
    pub corridor_without: &'static str,
    pub by_topic: &'static str,
    pub evidence: &'static str,
    pub rests_on: &'static str,
    pub period: &'static str,
    pub undated: &'static str,
    pub value: &'static str,
    pub states: [&'static str; 5],
    pub grade: &'static str,
    pub grades: [&'static str; 5],
    pub chain: &'static str,
    pub line: &'static str,
    pub contradictions: &'static str,
    pub same_subject: &'static str,
    pub said_of_it: &'static str,
    pub said_here: &'static str,
    pub cite: &'static str,
    pub copy: &'static str,
    pub close: &'static str,
    pub row: &'static str,
    /// Where there is none.
    pub no_row: &'static str,
    pub claims: [&'static str; 2],
    pub evidence_rows: &'static str,
    pub correction: &'static str,
}

/// Words of the audit.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct AuditWords {
    pub title: &'static str,
    pub intro: &'static str,
    pub heads: [&'static str; 5],
    /// After the name of a check whose two sides ought to differ.
    pub differ: &'static str,
    pub round_trip: &'static str,
    pub areas: &'static str,
    pub passed: &'static str,
    pub failed: &'static str,
}

/// Words of the lens on a share.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct LensWords {
    pub title: &'static str,
    pub of: &'static str,
    pub about: &'static str,
    pub seized: &'static str,
    pub flow: &'static str,
    /// Through the region, into it, by way of it to Europe.
    pub scopes: [&'static str; 3],
    /// Heroin; drugs counted as heroin.
    pub drugs: [&'static str; 2],
    pub picture: &'static str,
    pub dots: &'static str,
    pub dots_inked: &'static str,
    pub none: &'static str,
    /// Where estimates hold for parts of a span only.
    pub parts: &'static str,
    pub a_year: &'static str,
    pub there_are: &'static str,
    pub opium: &'static str,
    pub ratio: &'static str,
    pub under: &'static str,
    pub over: &'static str,
    pub even: &'static str,
    pub opium_note: &'static str,
    /// What a report says of purity.
    pub purity: &'static str,
}

/// Words of the two vintages.
#[expect(missing_docs, reason = "each field is named after where it stands")]
pub struct VintageWords {
    pub title: &'static str,
    pub note: &'static str,
    pub article: &'static str,
    /// After the number of Kyrgyz opium, which the article prints broken.
    pub as_read: &'static str,
    pub series: &'static str,
}
