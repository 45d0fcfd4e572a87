//! Bad tables of evidence: each is refused with its file, line, column, value and remedy.

#[path = "common/cases.rs"]
mod cases;
mod common;

use cases::{Case, case, check};

const CASES: &[Case] = &[
    case(
        "claims.csv",
        "C002,1",
        "C001,1",
        &[
            "claims.csv:3, column id: \"C001\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "claims.csv",
        "C002,1",
        "C2,1",
        &[
            "claims.csv:3, column id: \"C2\" is not an id of this table. Write C and 3 digits, as C001.",
        ],
    ),
    case(
        "claims.csv",
        "C004,33",
        "C009,33",
        &[
            "claims.csv:5, column id: \"C005\" stands below C009. Keep the rows in the order of their ids.",
        ],
    ),
    case(
        "claims.csv",
        "C002,1,event",
        "C002,0,event",
        &[
            "claims.csv:3, column line: \"0\" is not a line of the article. Write the number of the line, 1 or more.",
        ],
    ),
    case(
        "claims.csv",
        "event",
        "rumour",
        &[
            "claims.csv:3, column kind: \"rumour\" is not a known kind of claim. Write one of border, capacity, caveat, count, eradication, event, flow, infrastructure, institution, judgement, meta, missing, penalty, place, ratio, relation, route, seizure, share, trend.",
        ],
    ),
    case(
        "claims.csv",
        "The five agreed.",
        "",
        &["claims.csv:3, column statement_en: \"\" is empty. Write the text."],
    ),
    case(
        "claims.csv",
        "2006,2006-12",
        "2006-12,2006-11",
        &[
            "claims.csv:4, column to: \"2006-11\" is earlier than 2006-12, where the interval starts. Write the later date in the column to.",
        ],
    ),
    case(
        "claims.csv",
        "TJK isfara-valley",
        "TJK USA",
        &[
            "claims.csv:3, column places: \"USA\" is not a known place. Write a country as TJK, a region as XCA, a province as TJ-GB, one of CAN, XWW, XNA, XCI, XEU, or one of termez, isfara-valley.",
        ],
    ),
    case(
        "claims.csv",
        "less_than",
        "under",
        &[
            "claims.csv:2, column qualifier: \"under\" is not a known qualifier. Write one of exact, about, less_than, up_to, range, none.",
        ],
    ),
    case(
        "claims.csv",
        "less_than,3,",
        "less_than,101,",
        &[
            "claims.csv:2, column value: \"101\" is more than 100 percent. Write a share of 0 to 100, or mend the unit.",
        ],
    ),
    case(
        "claims.csv",
        "less_than,3,",
        "less_than,-3,",
        &["claims.csv:2, column value: \"-3\" is negative. Write 0 or more."],
    ),
    case(
        "claims.csv",
        "exact,13984.0,",
        "exact,,",
        &[
            "claims.csv:5, column value: \"\" is not a number. Write digits and a decimal point only, as 68.577.",
        ],
    ),
    case(
        "claims.csv",
        "exact,13984.0,,",
        "exact,13984.0,1,",
        &[
            "claims.csv:5, column value_min: \"1\" does not belong to the qualifier \"exact\". A range uses value_min and value_max, every other qualifier value alone.",
        ],
    ),
    case(
        "claims.csv",
        "exact,13984.0,,",
        "range,,13984,13000",
        &[
            "claims.csv:5, column value_min: \"13984\" is more than 13000, the upper end of the range. Write the smaller number in value_min and the larger in value_max.",
        ],
    ),
    case(
        "claims.csv",
        "exact,13984.0,,,kg",
        "exact,13984.0,,,",
        &[
            "claims.csv:5, column unit: \"\" is not a known unit. Write one of t, kg, t_per_year, kg_per_year, ha, kg_per_ha, m2, km, percent, times, years, USD, USD_per_month, count, people, cars, computers, bodies, rail_lines, requests, operations.",
        ],
    ),
    case(
        "claims.csv",
        ",kg,",
        ",lb,",
        &[
            "claims.csv:5, column unit: \"lb\" is not a known unit. Write one of t, kg, t_per_year, kg_per_year, ha, kg_per_ha, m2, km, percent, times, years, USD, USD_per_month, count, people, cars, computers, bodies, rail_lines, requests, operations.",
        ],
    ),
    case(
        "claims.csv",
        "value,factsanddetails-4530 < report",
        "known,factsanddetails-4530 < report",
        &[
            "claims.csv:5, column state: \"known\" is not a known state. Write one of value, reported_none, no_data, unclear, statement.",
        ],
    ),
    case(
        "claims.csv",
        "kg,value",
        "kg,statement",
        &[
            "claims.csv:5, column state: \"statement\" stands beside a number. Write the state value, or the qualifier none without a number.",
        ],
    ),
    case(
        "claims.csv",
        "ha,no_data",
        "ha,value",
        &[
            "claims.csv:4, column qualifier: \"none\" is no qualifier of a value. Write the number and its qualifier, or mend the state.",
        ],
    ),
    case(
        "claims.csv",
        "none,,,,ha",
        "none,5,,,ha",
        &[
            "claims.csv:4, column value: \"5\" does not belong to the qualifier \"none\". Leave the cell empty, or write the qualifier of the number.",
        ],
    ),
    case(
        "claims.csv",
        "< press <",
        "< pres <",
        &[
            "claims.csv:2, column chain: \"pres\" is not a known source. Write an id of sources.csv, or add the source there.",
        ],
    ),
    case(
        "claims.csv",
        "factsanddetails-4530 < press",
        "press",
        &[
            "claims.csv:2, column chain: \"press < report\" does not begin with factsanddetails-4530. Begin at the article and go back to the report, with < between the sources.",
        ],
    ),
    case(
        "claims.csv",
        "lost_speaker",
        "hearsay",
        &[
            "claims.csv:4, column grade: \"hearsay\" is not a known grade. Write one of named_report, press_quoting_report, press, article_voice, lost_speaker.",
        ],
    ),
    case(
        "contradictions.csv",
        "X03",
        "X00",
        &[
            "contradictions.csv:3, column id: \"X00\" stands below X01. Keep the rows in the order of their ids.",
        ],
    ),
    case(
        "contradictions.csv",
        "X03",
        "X1",
        &[
            "contradictions.csv:3, column id: \"X1\" is not an id of this table. Write X and 2 digits, as X01.",
        ],
    ),
    case(
        "contradictions.csv",
        "X03",
        "X01",
        &[
            "contradictions.csv:3, column id: \"X01\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "contradictions.csv",
        "label",
        "mistake",
        &[
            "contradictions.csv:2, column kind: \"mistake\" is not a known kind of contradiction. Write one of arithmetic, attribution, coverage, label, period, sources, vintage, wording.",
        ],
    ),
    case(
        "contradictions.csv",
        "C001 C005",
        "C001 C003",
        &[
            "contradictions.csv:2, column claims: \"C003\" is not a known claim. Write an id of claims.csv, as C001.",
        ],
    ),
    case(
        "contradictions.csv",
        "printed_totals:1996",
        "printed_totals:2007",
        &[
            "contradictions.csv:2, column rows: \"printed_totals:2007\" names no row of printed_totals.csv. Write a table, a colon and a key of that table, as seizures:TJK/opium/2002..2006 or ties:AFG/UZB/communication.",
        ],
    ),
    case(
        "contradictions.csv",
        "2010..2012",
        "2010..2011",
        &[
            "contradictions.csv:2, column rows: \"seizures:KAZ/heroin/2010..2011\" names no row of seizures.csv. Write a table, a colon and a key of that table, as seizures:TJK/opium/2002..2006 or ties:AFG/UZB/communication.",
        ],
    ),
    case(
        "contradictions.csv",
        "ties:AFG/UZB",
        "ties:UZB/AFG",
        &[
            "contradictions.csv:3, column rows: \"ties:UZB/AFG/communication\" names no row of ties.csv. Write a table, a colon and a key of that table, as seizures:TJK/opium/2002..2006 or ties:AFG/UZB/communication.",
        ],
    ),
    case(
        "contradictions.csv",
        "events:bridge",
        "event:bridge",
        &[
            "contradictions.csv:3, column rows: \"event:bridge\" starts with none of the tables afghan_opium, borders, denominators, eradication, events, flow_estimates, other_periods, penalties, precursors, printed_totals, regional_shares, seizures, ties. Write a table, a colon and a key of that table, as seizures:TJK/opium/2002..2006 or ties:AFG/UZB/communication.",
        ],
    ),
    case(
        "contradictions.csv",
        "It is b.",
        "",
        &["contradictions.csv:2, column verdict_en: \"\" is empty. Write the text."],
    ),
    case(
        "contradictions.csv",
        "likely",
        "sure",
        &[
            "contradictions.csv:2, column certainty: \"sure\" is not a known certainty. Write one of certain, likely, open.",
        ],
    ),
    case(
        "printed_totals.csv",
        "1997,9001,2006",
        "1997,9001,2005",
        &[
            "printed_totals.csv:1, column placed_year: \"2006\" has no row. Write each year from 1996 to 2006 once in this column.",
            "printed_totals.csv:3, column placed_year: \"2005\" is already in line 2. Write each year once in this column.",
        ],
    ),
    case(
        "printed_totals.csv",
        "1997,9001,2006",
        "1995,9001,2006",
        &[
            "printed_totals.csv:1, column printed_year: \"1997\" has no row. Write each year from 1996 to 2006 once in this column.",
            "printed_totals.csv:3, column printed_year: \"1995\" is outside 1996 to 2006. Mend the year or leave the row out.",
        ],
    ),
    case(
        "printed_totals.csv",
        "9001",
        "9 001",
        &[
            "printed_totals.csv:3, column kg: \"9 001\" is not a number. Write the weight in kilograms with digits and a decimal point only, as 1151.987.",
        ],
    ),
    case(
        "printed_totals.csv",
        "2006,9010,1997,certain\n",
        "",
        &[
            "printed_totals.csv:1, column placed_year: \"1997\" has no row. Write each year from 1996 to 2006 once in this column.",
            "printed_totals.csv:1, column printed_year: \"2006\" has no row. Write each year from 1996 to 2006 once in this column.",
        ],
    ),
    case(
        "regional_shares.csv",
        "XCA",
        "XXX",
        &[
            "regional_shares.csv:2, column country: \"XXX\" is not a known place. Write a country as TJK, a region as XCA, a province as TJ-GB, one of CAN, XWW, XNA, XCI, XEU, or one of termez, isfara-valley.",
        ],
    ),
    case(
        "regional_shares.csv",
        "about,5,",
        "none,,",
        &[
            "regional_shares.csv:2, column qualifier: \"none\" is no qualifier of a value. Write the number and its qualifier, or leave the row out.",
        ],
    ),
    case(
        "regional_shares.csv",
        "1996,2006",
        "2006,1996",
        &[
            "regional_shares.csv:2, column to: \"1996\" is earlier than 2006, where the interval starts. Write the later date in the column to.",
        ],
    ),
    case(
        "other_periods.csv",
        "all,2003",
        "kaz-heroin,2003",
        &[
            "other_periods.csv:3, column id: \"kaz-heroin\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "other_periods.csv",
        "range,,360",
        "range,360,360",
        &[
            "other_periods.csv:3, column value: \"360\" does not belong to the qualifier \"range\". A range uses value_min and value_max, every other qualifier value alone.",
        ],
    ),
    case(
        "ties.csv",
        "AFG,UZB",
        "AFG,NATO",
        &[
            "ties.csv:2, column to: \"NATO\" is not a known country, body or agency. Write a country as TJK, one of CARICC, CU, or one of tjk-dca, tjk-new.",
        ],
    ),
    case(
        "ties.csv",
        "communication,no",
        "friendship,no",
        &[
            "ties.csv:2, column kind: \"friendship\" is not a known kind of tie. Write one of liaison, communication, request, membership.",
        ],
    ),
    case(
        "ties.csv",
        "communication,no",
        "communication,never",
        &["ties.csv:2, column exists: \"never\" is not a known answer. Write one of yes, no."],
    ),
    case(
        "ties.csv",
        "C002",
        "C003",
        &[
            "ties.csv:2, column claim: \"C003\" is not a known claim. Write an id of claims.csv, as C001.",
        ],
    ),
    case(
        "ties.csv",
        "tjk-dca,CARICC,request",
        "AFG,UZB,communication",
        &[
            "ties.csv:3, column kind: \"AFG/UZB/communication\" is already in line 2. Keep one row for each two ends and kind.",
        ],
    ),
    case(
        "borders.csv",
        "UZB,AFG",
        "UZB,USA",
        &[
            "borders.csv:2, column neighbour: \"USA\" is not a known place. Write a country as TJK, a region as XCA, a province as TJ-GB, one of CAN, XWW, XNA, XCI, XEU, or one of termez, isfara-valley.",
        ],
    ),
    case(
        "borders.csv",
        "up_to,30",
        "up_to,130",
        &[
            "borders.csv:3, column value: \"130\" is more than 100 percent. Write a share of 0 to 100, or mend the unit.",
        ],
    ),
    case(
        "eradication.csv",
        "unclear",
        "value",
        &[
            "eradication.csv:3, column qualifier: \"none\" is no qualifier of a value. Write the number and its qualifier, or mend the state.",
        ],
    ),
    case(
        "eradication.csv",
        "value,,report",
        "no_data,,report",
        &[
            "eradication.csv:2, column state: \"no_data\" stands beside a number. Write the state value, or the qualifier none without a number.",
        ],
    ),
    case(
        "afghan_opium.csv",
        "potential_production",
        "",
        &["afghan_opium.csv:2, column measure: \"\" is empty. Write the text."],
    ),
    case(
        "afghan_opium.csv",
        ",t,,report",
        ",t,,survey",
        &[
            "afghan_opium.csv:2, column source: \"survey\" is not a known source. Write an id of sources.csv, or add the source there.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "share,",
        "tjk-opium,,2012,TJK,opium,flow_through_country,about,18,,,lb,,report\nshare,",
        &[
            "flow_estimates.csv:4, column unit: \"lb\" is not a known unit. Write one of t, t_per_year, percent, USD.",
        ],
    ),
];

#[test]
fn each_fault_is_named() {
    check(CASES);
}
