//! The emitted evidence, letter by letter, for a small set of tables.

mod common;

use common::Fixture;
use northern_route_facts::emit_evidence;

const WANT: &str = r#"// Made from the tables in facts/tables. Do not edit.

// The claims of the article.
pub static CLAIMS: &[Claim] = &[
    Claim { id: 1, line: 1, kind: "share", topic: Topic::Seizures, statement: "Less than 3 % was seized.", from: Some(Date::Year(2010)), to: Some(Date::Year(2010)), period_note: "", places: &["XCA"], amount: ClaimAmount::LessThan(3.0), unit: "percent", state: State::Value, chain: &[&source::FACTSANDDETAILS_4530, &source::PRESS, &source::REPORT], grade: Grade::ArticleVoice, drugs: &[] },
    Claim { id: 2, line: 1, kind: "event", topic: Topic::Cooperation, statement: "The five agreed.", from: None, to: None, period_note: "as \"printed\"", places: &["TJK", "isfara-valley", "KG-O"], amount: ClaimAmount::None, unit: "", state: State::Statement, chain: &[&source::FACTSANDDETAILS_4530], grade: Grade::NamedReport, drugs: &[] },
    Claim { id: 4, line: 33, kind: "missing", topic: Topic::Eradication, statement: "There are no figures.", from: Some(Date::Year(2006)), to: Some(Date::Month(2006, 12)), period_note: "", places: &[], amount: ClaimAmount::None, unit: "ha", state: State::NoData, chain: &[&source::FACTSANDDETAILS_4530, &source::REPORT], grade: Grade::LostSpeaker, drugs: &[] },
    Claim { id: 5, line: 37, kind: "seizure", topic: Topic::Seizures, statement: "The highest year.", from: Some(Date::Year(2000)), to: Some(Date::Year(2000)), period_note: "", places: &["XEU"], amount: ClaimAmount::Exact(13_984.0), unit: "kg", state: State::Value, chain: &[&source::FACTSANDDETAILS_4530, &source::REPORT], grade: Grade::PressQuotingReport, drugs: &[] },
];

// Where the sources disagree.
pub static CONTRADICTIONS: &[Contradiction] = &[
    Contradiction { id: 1, title: "Years mixed up", kind: "label", claims: &[1, 5], rows: &["printed_totals:1996", "seizures:KAZ/heroin/2010..2012", "flow_estimates:into"], disagreement: "One says a.", verdict: "It is b.", certainty: Certainty::Likely },
    Contradiction { id: 3, title: "Ties", kind: "coverage", claims: &[], rows: &["ties:AFG/UZB/communication", "seizures:KAZ/heroin/2012", "denominators:heroin-2011", "events:bridge", "other_periods:kaz-heroin", "regional_shares:mean", "borders:uzb-afg", "eradication:kgz", "afghan_opium:production", "precursors:acid"], disagreement: "None.", verdict: "Both.", certainty: Certainty::Open },
];

// The yearly list of the article.
pub static PRINTED_TOTALS: &[PrintedTotal] = &[
    PrintedTotal { printed: 1996, grams: 6_566_420, placed: 2005, certainty: Certainty::Likely },
    PrintedTotal { printed: 1997, grams: 9_001_000, placed: 2006, certainty: Certainty::Certain },
    PrintedTotal { printed: 1998, grams: 9_002_000, placed: 2004, certainty: Certainty::Certain },
    PrintedTotal { printed: 1999, grams: 9_003_000, placed: 2003, certainty: Certainty::Certain },
    PrintedTotal { printed: 2000, grams: 9_004_000, placed: 2002, certainty: Certainty::Likely },
    PrintedTotal { printed: 2001, grams: 9_005_000, placed: 2001, certainty: Certainty::Certain },
    PrintedTotal { printed: 2002, grams: 9_006_000, placed: 1998, certainty: Certainty::Certain },
    PrintedTotal { printed: 2003, grams: 9_007_000, placed: 1999, certainty: Certainty::Certain },
    PrintedTotal { printed: 2004, grams: 9_008_000, placed: 1996, certainty: Certainty::Certain },
    PrintedTotal { printed: 2005, grams: 9_009_000, placed: 2000, certainty: Certainty::Certain },
    PrintedTotal { printed: 2006, grams: 9_010_000, placed: 1997, certainty: Certainty::Certain },
];

// Shares and means of the region.
pub static REGIONAL_SHARES: &[Row] = &[
    Row { key: "mean", from: Some(Date::Year(1996)), to: Some(Date::Year(2006)), place: "XCA", object: "opiates", measure: "mean_annual_seized", subject: "XCA opiates mean annual seized", amount: ClaimAmount::About(5.0), interval: None, unit: "t", state: State::Value, remark: "", sources: &[&source::REPORT] },
];

// Seizures of other periods.
pub static OTHER_PERIODS: &[Row] = &[
    Row { key: "kaz-heroin", from: Some(Date::Month(2016, 1)), to: Some(Date::Month(2016, 12)), place: "KAZ", object: "heroin", measure: "seized", subject: "KAZ heroin", amount: ClaimAmount::Exact(196.6), interval: None, unit: "kg", state: State::Value, remark: "", sources: &[&source::PRESS] },
    Row { key: "all", from: Some(Date::Year(2003)), to: Some(Date::Month(2018, 2)), place: "XCS", object: "all_drugs", measure: "seized_Operation_Channel", subject: "XCS all drugs seized Operation Channel", amount: ClaimAmount::MoreThan(360.0), interval: None, unit: "t", state: State::Value, remark: "", sources: &[&source::REPORT, &source::SERIES] },
    Row { key: "kaz-later", from: Some(Date::Month(2021, 1)), to: Some(Date::Month(2021, 9)), place: "KAZ", object: "all_drugs", measure: "seized_by_the_police", subject: "KAZ all drugs seized by the police", amount: ClaimAmount::MoreThan(0.0035), interval: None, unit: "t", state: State::Value, remark: "", sources: &[&source::PRESS] },
];

// Borders.
pub static BORDERS: &[Row] = &[
    Row { key: "uzb-afg", from: None, to: None, place: "UZB", object: "AFG", measure: "land_boundary", subject: "UZB AFG land boundary", amount: ClaimAmount::Exact(144.0), interval: None, unit: "km", state: State::Value, remark: "", sources: &[&source::REPORT] },
    Row { key: "open", from: Some(Date::Year(2012)), to: Some(Date::Year(2012)), place: "KGZ", object: "", measure: "share_not_delimited", subject: "KGZ share not delimited", amount: ClaimAmount::UpTo(30.0), interval: None, unit: "percent", state: State::Value, remark: "As of 2012.", sources: &[&source::REPORT] },
];

// Fields destroyed.
pub static ERADICATION: &[Row] = &[
    Row { key: "uzb", from: Some(Date::Year(2006)), to: Some(Date::Year(2006)), place: "UZB", object: "opium_poppy", measure: "area_eradicated", subject: "UZB opium poppy area eradicated", amount: ClaimAmount::Exact(1.14), interval: None, unit: "ha", state: State::Value, remark: "", sources: &[&source::REPORT] },
    Row { key: "kgz", from: Some(Date::Year(2006)), to: Some(Date::Year(2006)), place: "KGZ", object: "opium_poppy", measure: "area_eradicated", subject: "KGZ opium poppy area eradicated unclear", amount: ClaimAmount::None, interval: None, unit: "ha", state: State::Unclear, remark: "It can mean both.", sources: &[&source::REPORT] },
];

// Afghan opium.
pub static AFGHAN_OPIUM: &[Row] = &[
    Row { key: "production", from: Some(Date::Year(1996)), to: Some(Date::Year(1996)), place: "AFG", object: "opium", measure: "potential_production", subject: "AFG opium potential production", amount: ClaimAmount::Range(2_200.0, 2_300.0), interval: None, unit: "t", state: State::Value, remark: "", sources: &[&source::REPORT] },
    Row { key: "cultivation", from: Some(Date::Year(2015)), to: Some(Date::Year(2015)), place: "AFG", object: "opium_poppy", measure: "cultivation", subject: "AFG opium poppy cultivation", amount: ClaimAmount::Exact(183_000.0), interval: Some((163_000.0, 202_000.0)), unit: "ha", state: State::Value, remark: "By survey.", sources: &[&source::REPORT] },
];

// Precursors.
pub static PRECURSORS: &[Row] = &[
    Row { key: "acid", from: Some(Date::Year(2008)), to: Some(Date::Year(2008)), place: "UZB", object: "acetic_acid", measure: "seized_TARCET", subject: "UZB acetic acid seized TARCET", amount: ClaimAmount::Exact(1.6), interval: None, unit: "t", state: State::Value, remark: "Another acid.", sources: &[&source::REPORT] },
    Row { key: "no-use", from: None, to: None, place: "AFG", object: "precursors_all", measure: "no_use", subject: "AFG precursors all no use statement", amount: ClaimAmount::None, interval: None, unit: "", state: State::Statement, remark: "", sources: &[&source::REPORT] },
];

// Sentences for trafficking.
pub static PENALTIES: &[Row] = &[
    Row { key: "sentence", from: Some(Date::Year(2014)), to: Some(Date::Year(2014)), place: "KGZ", object: "all_drugs", measure: "imprisonment", subject: "KGZ all drugs imprisonment", amount: ClaimAmount::Range(4.0, 8.0), interval: None, unit: "years", state: State::Value, remark: "As quoted.", sources: &[&source::REPORT] },
];

// All the estimated flows.
pub static FLOW_ROWS: &[Row] = &[
    Row { key: "into", from: Some(Date::Year(2010)), to: Some(Date::Year(2010)), place: "XCA", object: "heroin", measure: "flow_into_central_asia", subject: "XCA heroin flow into central asia", amount: ClaimAmount::About(90.0), interval: None, unit: "t", state: State::Value, remark: "Into and not through.", sources: &[&source::REPORT] },
    Row { key: "through", from: Some(Date::Year(2011)), to: Some(Date::Year(2015)), place: "XCA", object: "heroin", measure: "flow_northern_route_per_year", subject: "XCA heroin flow northern route per year", amount: ClaimAmount::Range(44.0, 74.5), interval: None, unit: "t_per_year", state: State::Value, remark: "", sources: &[&source::REPORT] },
    Row { key: "share", from: None, to: Some(Date::Month(2012, 5)), place: "TKM", object: "opiates", measure: "share_of_central_asia_flow", subject: "TKM opiates share of central asia flow", amount: ClaimAmount::Exact(4.0), interval: None, unit: "percent", state: State::Value, remark: "", sources: &[&source::REPORT] },
];

// The remark on each estimate under a share, by its id.
pub static DENOMINATOR_REMARKS: &[(&str, &str)] = &[
    ("heroin-2011", "Only quoted."),
];

// Bodies and agreements.
pub static BODIES: &[Body] = &[
    Body { id: "CARICC", name: "A centre, for information", short: "CARICC", kind: BodyKind::DrugControl, seat: "termez", founded: Date::Day(2009, 3, 22), ended: None, sources: &[&source::REPORT] },
    Body { id: "CU", name: "Customs Union", short: "Union", kind: BodyKind::Economic, seat: "", founded: Date::Day(2010, 1, 1), ended: Some(Date::Year(2015)), sources: &[&source::REPORT, &source::PRESS] },
];

// States in bodies.
pub static MEMBERSHIPS: &[Membership] = &[
    Membership { body: "CARICC", state: "UZB", status: Status::Observer, from: Some(Date::Day(2009, 2, 26)), to: Some(Date::Day(2009, 2, 27)), remark: "For a day.", sources: &[&source::REPORT] },
    Membership { body: "CARICC", state: "UZB", status: Status::Joined, from: None, to: None, remark: "", sources: &[&source::PRESS] },
    Membership { body: "CU", state: "BLR", status: Status::Founding, from: Some(Date::Year(2010)), to: Some(Date::Month(2012, 6)), remark: "", sources: &[&source::REPORT] },
    Membership { body: "CU", state: "BLR", status: Status::Suspended, from: Some(Date::Month(2012, 6)), to: Some(Date::Day(2015, 1, 1)), remark: "", sources: &[&source::REPORT, &source::PRESS] },
];

// National drug agencies.
pub static AGENCIES: &[Agency] = &[
    Agency { id: "tjk-dca", name: "An agency", country: "TJK", founded: Date::Year(1999), ended: Some(Date::Month(2003, 5)), successor: "tjk-new", remark: "It was first.", sources: &[&source::REPORT] },
    Agency { id: "tjk-new", name: "A service", country: "TJK", founded: Date::Month(2003, 6), ended: None, successor: "", remark: "", sources: &[&source::REPORT, &source::PRESS] },
];

// Ties, the missing ones among them.
pub static TIES: &[Tie] = &[
    Tie { key: "AFG/UZB/communication", from: "AFG", to: "UZB", kind: "communication", exists: false, date: Some(Date::Month(2012, 5)), claim: 2, remark: "Too little contact.", sources: &[&source::FACTSANDDETAILS_4530] },
    Tie { key: "tjk-dca/CARICC/request", from: "tjk-dca", to: "CARICC", kind: "request", exists: true, date: Some(Date::Month(2012, 5)), claim: 4, remark: "", sources: &[&source::FACTSANDDETAILS_4530] },
];

// All the events, by first date, the undated last.
pub static HAPPENINGS: &[Happening] = &[
    Happening { id: "bridge", from: Some(Date::Day(2007, 8, 26)), to: Some(Date::Month(2007, 10)), first: Some(2007), last: Some(2007), kind: EventKind::Transport, title: "Bridge", detail: "It is 672 m long.", countries: &["TJK", "AFG"], place: "termez", claims: &[1, 2], sources: &[&source::REPORT] },
    Happening { id: "open", from: None, to: None, first: None, last: None, kind: EventKind::Seizure, title: "First seizures", detail: "", countries: &["XCA"], place: "", claims: &[5], sources: &[&source::REPORT] },
];

// What is published of each corridor, in the order of `CORRIDORS`.
pub static CORRIDOR_TEXTS: &[CorridorText] = &[
    CorridorText { id: "afg-uzb", description: "Over the river.", claims: &[1, 5], sources: &[&source::REPORT] },
    CorridorText { id: "tjk-kgz", description: "North.", claims: &[], sources: &[&source::REPORT, &source::SERIES] },
];

// The source of each place, by its name.
pub static PLACE_SOURCES: &[(&str, &Source)] = &[
    ("Termez", &source::SERIES),
    ("Hairatan", &source::SERIES),
];

// Towns, crossings and areas.
pub static SPOTS: &[Spot] = &[
    Spot { id: "termez", name: "Termez", lon: 67.2783, lat: 37.2242, country: "UZB", sources: &[&source::SERIES] },
    Spot { id: "isfara-valley", name: "Isfara valley", lon: 70.6253, lat: 40.0, country: "TJK", sources: &[&source::SERIES, &source::REPORT] },
];

// Where the further layers are anchored.
pub static ANCHORS: &[Anchor] = &[
    Anchor { of: AnchorUse::Border, key: "uzb-afg", at: &[(66.6, 37.36)], tick: Some(Tick::Level) },
    Anchor { of: AnchorUse::Unsettled, key: "C002", at: &[(77.78, 42.89)], tick: None },
    Anchor { of: AnchorUse::Field, key: "kgz", at: &[(82.5, 40.2)], tick: None },
    Anchor { of: AnchorUse::Tie, key: "TJK/RUS", at: &[(67.7, 41.6)], tick: None },
];

// What sums and views call claims and contradictions.
pub mod cited {
    pub const FIRST_SHARE: u16 = 1;
    pub const TOLD: &[u16] = &[2, 5];
    pub const ONE_TOLD: &[u16] = &[4];
    pub const MIXED_YEARS: u16 = 1;
}

// Claims against the seizures.
pub static SERIES_CHECKS: &[SeriesCheck] = &[
    SeriesCheck { claim: 1, country: Country::Kaz, drug: Drug::Heroin, first: 2012, last: 2012, tolerance: 0.2 },
];

// Numbers of contradictions against each other.
pub static LEDGER_CHECKS: &[LedgerCheck] = &[
    LedgerCheck { contradiction: 1, left: 0, right: 1, tolerance: 0.05, agrees: false, unit: Unit::Kilograms, own: Own::Right },
];
"#;

#[test]
fn text_is_exact() {
    let facts = Fixture::good().read().expect("good tables");
    assert_eq!(emit_evidence(&facts), WANT);
}
