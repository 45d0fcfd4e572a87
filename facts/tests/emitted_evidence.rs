//! The emitted evidence, letter by letter, for a small set of tables.

mod common;

use common::Fixture;
use northern_route_facts::emit_evidence;

const WANT: &str = r#"// Made from the tables in facts/tables. Do not edit.

// The claims of the article.
pub static CLAIMS: &[Claim] = &[
    Claim { id: 1, line: 1, kind: "share", statement: "Less than 3 % was seized.", from: "2010", to: "2010", period_note: "", places: &["XCA"], amount: ClaimAmount::LessThan(3.0), unit: "percent", state: State::Value, chain: &[2, 3, 1], grade: Grade::ArticleVoice },
    Claim { id: 2, line: 1, kind: "event", statement: "The five agreed.", from: "", to: "", period_note: "as \"printed\"", places: &["TJK", "isfara-valley", "KG-O"], amount: ClaimAmount::None, unit: "", state: State::Statement, chain: &[2], grade: Grade::NamedReport },
    Claim { id: 4, line: 33, kind: "missing", statement: "There are no figures.", from: "2006", to: "2006-12", period_note: "", places: &[], amount: ClaimAmount::None, unit: "ha", state: State::NoData, chain: &[2, 1], grade: Grade::LostSpeaker },
    Claim { id: 5, line: 37, kind: "seizure", statement: "The highest year.", from: "2000", to: "2000", period_note: "", places: &["XEU"], amount: ClaimAmount::Exact(13_984.0), unit: "kg", state: State::Value, chain: &[2, 1], grade: Grade::PressQuotingReport },
];

// Where the sources disagree.
pub static CONTRADICTIONS: &[Contradiction] = &[
    Contradiction { id: 1, title: "Years mixed up", kind: "label", claims: &[1, 5], rows: &["printed_totals:1996", "seizures:KAZ/heroin/2010..2012", "flow_estimates:into"], disagreement: "One says a.", verdict: "It is b.", certainty: "likely" },
    Contradiction { id: 3, title: "Ties", kind: "coverage", claims: &[], rows: &["ties:AFG/UZB/communication", "seizures:KAZ/heroin/2012", "denominators:heroin-2011", "events:bridge", "other_periods:kaz-heroin", "regional_shares:mean", "borders:uzb-afg", "eradication:kgz", "afghan_opium:production"], disagreement: "None.", verdict: "Both.", certainty: "open" },
];

// The yearly list of the article.
pub static PRINTED_TOTALS: &[PrintedTotal] = &[
    PrintedTotal { printed: 1996, grams: 6_566_420, placed: 2005, certainty: "likely" },
    PrintedTotal { printed: 1997, grams: 9_001_000, placed: 2006, certainty: "certain" },
    PrintedTotal { printed: 1998, grams: 9_002_000, placed: 2004, certainty: "certain" },
    PrintedTotal { printed: 1999, grams: 9_003_000, placed: 2003, certainty: "certain" },
    PrintedTotal { printed: 2000, grams: 9_004_000, placed: 2002, certainty: "likely" },
    PrintedTotal { printed: 2001, grams: 9_005_000, placed: 2001, certainty: "certain" },
    PrintedTotal { printed: 2002, grams: 9_006_000, placed: 1998, certainty: "certain" },
    PrintedTotal { printed: 2003, grams: 9_007_000, placed: 1999, certainty: "certain" },
    PrintedTotal { printed: 2004, grams: 9_008_000, placed: 1996, certainty: "certain" },
    PrintedTotal { printed: 2005, grams: 9_009_000, placed: 2000, certainty: "certain" },
    PrintedTotal { printed: 2006, grams: 9_010_000, placed: 1997, certainty: "certain" },
];

// Shares and means of the region.
pub static REGIONAL_SHARES: &[Row] = &[
    Row { key: "mean", from: "1996", to: "2006", subject: "XCA opiates mean annual seized", amount: ClaimAmount::About(5.0), unit: "t", sources: &[1] },
];

// Seizures of other periods.
pub static OTHER_PERIODS: &[Row] = &[
    Row { key: "kaz-heroin", from: "2016-01", to: "2016-12", subject: "KAZ heroin", amount: ClaimAmount::Exact(196.6), unit: "kg", sources: &[3] },
    Row { key: "all", from: "2003", to: "2018-02", subject: "XCS all drugs seized Operation Channel", amount: ClaimAmount::MoreThan(360.0), unit: "t", sources: &[1, 0] },
];

// Ties, the missing ones among them.
pub static TIES: &[Row] = &[
    Row { key: "AFG/UZB/communication", from: "2012-05", to: "2012-05", subject: "AFG UZB communication no", amount: ClaimAmount::None, unit: "", sources: &[2] },
    Row { key: "tjk-dca/CARICC/request", from: "2012-05", to: "2012-05", subject: "tjk-dca CARICC request yes", amount: ClaimAmount::None, unit: "", sources: &[2] },
];

// Borders.
pub static BORDERS: &[Row] = &[
    Row { key: "uzb-afg", from: "", to: "", subject: "UZB AFG land boundary", amount: ClaimAmount::Exact(144.0), unit: "km", sources: &[1] },
    Row { key: "open", from: "2012", to: "2012", subject: "KGZ share not delimited", amount: ClaimAmount::UpTo(30.0), unit: "percent", sources: &[1] },
];

// Fields destroyed.
pub static ERADICATION: &[Row] = &[
    Row { key: "uzb", from: "2006", to: "2006", subject: "UZB opium poppy area eradicated", amount: ClaimAmount::Exact(1.14), unit: "ha", sources: &[1] },
    Row { key: "kgz", from: "2006", to: "2006", subject: "KGZ opium poppy area eradicated unclear", amount: ClaimAmount::None, unit: "ha", sources: &[1] },
];

// Afghan opium.
pub static AFGHAN_OPIUM: &[Row] = &[
    Row { key: "production", from: "1996", to: "1996", subject: "AFG opium potential production", amount: ClaimAmount::Range(2_200.0, 2_300.0), unit: "t", sources: &[1] },
];

// All the estimated flows.
pub static FLOW_ROWS: &[Row] = &[
    Row { key: "into", from: "2010", to: "2010", subject: "XCA heroin flow into central asia", amount: ClaimAmount::About(90.0), unit: "t", sources: &[1] },
    Row { key: "through", from: "2011", to: "2015", subject: "XCA heroin flow northern route per year", amount: ClaimAmount::Range(44.0, 74.5), unit: "t_per_year", sources: &[1] },
    Row { key: "share", from: "", to: "2012-05", subject: "TKM opiates share of central asia flow", amount: ClaimAmount::Exact(4.0), unit: "percent", sources: &[1] },
];

// All the sources, in the order of the table.
pub static EVIDENCE_SOURCES: &[Source] = &[
    Source { id: "series", title: "Seizures, \"yearly\"", publisher: "UN", date: "2021", url: "https://example.org/a", terms: "Free" },
    Source { id: "report", title: "A report", publisher: "UN", date: "2012-05", url: "", terms: "Not stated" },
    Source { id: "factsanddetails-4530", title: "The article", publisher: "A site", date: "2016-04", url: "", terms: "Not stated" },
    Source { id: "press", title: "A press report", publisher: "A paper", date: "2012", url: "", terms: "Not stated" },
];
"#;

#[test]
fn text_is_exact() {
    let facts = Fixture::good().read().expect("good tables");
    assert_eq!(emit_evidence(&facts), WANT);
}
