//! Bad tables of bodies, states, agencies, spots and precursors, and bad links to claims: each is
//! refused with its file, line, column, value and remedy.

#[path = "common/cases.rs"]
mod cases;
mod common;

use cases::{Case, case, check};

const CASES: &[Case] = &[
    case(
        "bodies.csv",
        "CARICC,\"",
        "caricc,\"",
        &["bodies.csv:2, column id: \"caricc\" is not an id. Write capital letters only."],
    ),
    case(
        "bodies.csv",
        "CU,Customs",
        "CARICC,Customs",
        &[
            "bodies.csv:3, column id: \"CARICC\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "bodies.csv",
        "Customs Union,Union",
        "Customs Union,",
        &["bodies.csv:3, column short_en: \"\" is empty. Write the text."],
    ),
    case(
        "bodies.csv",
        "drug_control",
        "police",
        &[
            "bodies.csv:2, column kind: \"police\" is not a known kind of body. Write one of agreement, drug_control, security, economic, political.",
        ],
    ),
    case(
        "bodies.csv",
        "termez",
        "almaty",
        &[
            "bodies.csv:2, column seat: \"almaty\" is not a known spot. Write one of termez, isfara-valley, or leave the cell empty.",
        ],
    ),
    case(
        "bodies.csv",
        "2009-03-22",
        "",
        &["bodies.csv:2, column founded: \"\" is empty. Write the date, at least its year."],
    ),
    case(
        "bodies.csv",
        "2010-01-01,2015",
        "2010-01-01,2010",
        &[
            "bodies.csv:3, column ended: \"2010\" is not later than 2010-01-01, the date of the founding. Write the later date in the column ended, or leave the cell empty.",
        ],
    ),
    case(
        "memberships.csv",
        "CU,BLR,founding",
        "NATO,BLR,founding",
        &["memberships.csv:4, column body: \"NATO\" is not a known body. Write one of CARICC, CU."],
    ),
    case(
        "memberships.csv",
        "CU,BLR,founding",
        "CU,XCA,founding",
        &[
            "memberships.csv:4, column state: \"XCA\" is not a known state. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS, ARM, AZE, BLR.",
        ],
    ),
    case(
        "memberships.csv",
        "founding",
        "member",
        &[
            "memberships.csv:4, column status: \"member\" is not a known status. Write one of founding, joined, observer, suspended, left.",
        ],
    ),
    case(
        "memberships.csv",
        "2012-06,,report\n",
        "2010-01,,report\n",
        &[
            "memberships.csv:4, column to: \"2010-01\" is not later than 2010, where the status starts. Write the first day on which the status no longer holds, or leave the cell empty.",
        ],
    ),
    case(
        "memberships.csv",
        "2010,2012-06",
        "2010,2012-07",
        &[
            "memberships.csv:5, column status: \"suspended\" overlaps with founding in line 4. Let one status of a state in a body end where the next begins.",
        ],
    ),
    case(
        "memberships.csv",
        "joined,,,,",
        "joined,2009-02-01,,,",
        &[
            "memberships.csv:3, column from: \"2009-02-01\" is before CARICC was founded, 2009-03-22. Mend the date here or in bodies.csv; only an observer may come before.",
        ],
    ),
    case(
        "memberships.csv",
        "CARICC,UZB,joined",
        "CARICC,UZB,left,,,,press\nCARICC,UZB,joined",
        &[
            "memberships.csv:4, column status: \"joined\" overlaps with left in line 3. Let one status of a state in a body end where the next begins.",
        ],
    ),
    case(
        "memberships.csv",
        "founding,2010,",
        "founding,2009-12-31,",
        &[
            "memberships.csv:4, column from: \"2009-12-31\" is before CU was founded, 2010-01-01. Mend the date here or in bodies.csv; only an observer may come before.",
        ],
    ),
    case(
        "memberships.csv",
        "2012-06,2015-01-01",
        "2012-06,2016",
        &[
            "memberships.csv:5, column to: \"2016\" leaves the status open after CU ended, 2015. Write at the latest the day on which the body ended, or mend bodies.csv.",
        ],
    ),
    case(
        "memberships.csv",
        "2012-06,2015-01-01",
        "2012-06,",
        &[
            "memberships.csv:5, column to: \"\" leaves the status open after CU ended, 2015. Write at the latest the day on which the body ended, or mend bodies.csv.",
        ],
    ),
    case(
        "memberships.csv",
        "For a day.",
        "For a day",
        &[
            "memberships.csv:2, column remark_en: \"For a day\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "memberships.csv",
        "joined,,,,press",
        "joined,,,,pres",
        &[
            "memberships.csv:3, column source: \"pres\" is not a known source. Write an id of sources.csv, or add the source there.",
        ],
    ),
    case(
        "agencies.csv",
        "2003-05,tjk-new",
        "2003-05,tjk-old",
        &[
            "agencies.csv:2, column successor: \"tjk-old\" is not a known agency. Write the id of another agency of this table, or leave the cell empty.",
        ],
    ),
    case(
        "agencies.csv",
        "2003-05,tjk-new",
        "2003-05,tjk-dca",
        &[
            "agencies.csv:2, column successor: \"tjk-dca\" is the agency itself. Write the id of another agency of this table, or leave the cell empty.",
        ],
    ),
    case(
        "agencies.csv",
        "1999,2003-05",
        "1999,1999-01",
        &[
            "agencies.csv:2, column ended: \"1999-01\" is not later than 1999, the date of the founding. Write the later date in the column ended, or leave the cell empty.",
        ],
    ),
    case(
        "agencies.csv",
        "A service,TJK",
        "A service,XCA",
        &[
            "agencies.csv:3, column country: \"XCA\" is not a known state. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS, ARM, AZE, BLR.",
        ],
    ),
    case(
        "spots.csv",
        "UZB,67.2783",
        "UZB,77.2783",
        &[
            "spots.csv:2, column lon: \"77.2783\" is outside Uzbekistan, 55.5 to 73.5 degrees. Mend the country or the degree; lon counts to the east, lat to the north.",
        ],
    ),
    case(
        "spots.csv",
        "approximate,,",
        "geonames,,",
        &[
            "spots.csv:3, column geonames_id: \"\" is not a number of GeoNames. Write the number, or call the position approximate.",
        ],
    ),
    case(
        "spots.csv",
        "isfara-valley,Isfara valley",
        "termez,Isfara valley",
        &[
            "spots.csv:3, column id: \"termez\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "precursors.csv",
        "t,value",
        "t,no_data",
        &[
            "precursors.csv:2, column state: \"no_data\" stands beside a number. Write the state value, or the qualifier none without a number.",
        ],
    ),
    case(
        "precursors.csv",
        "Another acid.",
        "another acid",
        &[
            "precursors.csv:2, column remark_en: \"another acid\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "afghan_opium.csv",
        "183000,163000,202000",
        "183000,163000,",
        &[
            "afghan_opium.csv:3, column value_max: \"\" is empty beside the other end of an interval. Write both ends of the interval, or neither.",
        ],
    ),
    case(
        "afghan_opium.csv",
        "183000,163000,202000",
        "203000,163000,202000",
        &[
            "afghan_opium.csv:3, column value: \"203000\" is outside 163000 to 202000, the interval around it. Mend the value, or write the smaller end in value_min and the larger in value_max.",
        ],
    ),
    case(
        "afghan_opium.csv",
        "exact,183000",
        "up_to,183000",
        &[
            "afghan_opium.csv:3, column value_max: \"202000\" does not belong to the qualifier \"up_to\". A range uses value_min and value_max, every other qualifier value alone.",
            "afghan_opium.csv:3, column value_min: \"163000\" does not belong to the qualifier \"up_to\". A range uses value_min and value_max, every other qualifier value alone.",
        ],
    ),
    case(
        "borders.csv",
        "As of 2012.",
        "as of 2012",
        &[
            "borders.csv:3, column remark_en: \"as of 2012\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "ties.csv",
        "Too little contact.",
        "Too little contact",
        &[
            "ties.csv:2, column remark_en: \"Too little contact\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "claims.csv",
        "share,seizures",
        "share,money",
        &[
            "claims.csv:2, column topic: \"money\" is not a known topic. Write one of seizures, corridors, cooperation, borders, precursors, eradication, capacity, transport, supply, about.",
        ],
    ),
    case(
        "events.csv",
        "termez,,report",
        "termez,EU,report",
        &[
            "events.csv:3, column body: \"EU\" is not a known body. Write an id of bodies.csv, or leave the cell empty.",
        ],
    ),
    case(
        "events.csv",
        "termez,,report",
        "termez,CU,report",
        &[
            "events.csv:3, column countries: \"AFG\" has no status in CU that begins or ends then. Mend the date or the countries here, or the row in memberships.csv.",
            "events.csv:3, column countries: \"TJK\" has no status in CU that begins or ends then. Mend the date or the countries here, or the row in memberships.csv.",
        ],
    ),
    case(
        "events.csv",
        "2007-08-26,2007-10,transport,1,Bridge,It is 672 m long.,TJK AFG,C001 C002,termez,,report",
        "2010-01-01,2010-01-01,cooperation,1,Union,,,C001 C002,termez,CU,report",
        &[
            "events.csv:3, column countries: \"\" leaves out BLR, which founded CU then. Mend the date or the countries here, or the row in memberships.csv.",
        ],
    ),
    case(
        "events.csv",
        "C001 C002",
        "C001 C003",
        &[
            "events.csv:3, column claims: \"C003\" is not a known claim. Write an id of claims.csv, as C001.",
        ],
    ),
    case(
        "events.csv",
        "C002,termez",
        "C002,osh",
        &[
            "events.csv:3, column place: \"osh\" is not a known spot or country. Write a country as TJK, one of termez, isfara-valley, or leave the cell empty.",
        ],
    ),
    case(
        "corridors.csv",
        "C001 C005",
        "C001 C006",
        &[
            "corridors.csv:2, column claims: \"C006\" is not a known claim. Write an id of claims.csv, as C001.",
        ],
    ),
];

#[test]
fn each_fault_is_named() {
    check(CASES);
}
