//! Bad tables: each is refused with its file, line, column, value and remedy.

#[path = "common/cases.rs"]
mod cases;
mod common;

use cases::{Case, case, check, messages};
use common::Fixture;
use northern_route_facts::decode;

const CASES: &[Case] = &[
    case(
        "seizures.csv",
        "UZB,opium",
        "ZZZ,opium",
        &[
            "seizures.csv:2, column country: \"ZZZ\" is not a known country. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS.",
        ],
    ),
    case(
        "seizures.csv",
        "1990",
        "1989",
        &[
            "seizures.csv:2, column year: \"1989\" is outside 1990 to 2019. Mend the year or leave the row out.",
        ],
    ),
    case(
        "seizures.csv",
        "1990",
        "90",
        &["seizures.csv:2, column year: \"90\" is not a year. Write four digits, 1990 to 2019."],
    ),
    case(
        "seizures.csv",
        "1.5",
        "-3",
        &[
            "seizures.csv:2, column kg: \"-3\" is negative. Write the weight in kilograms, 0 or more.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5",
        "1O",
        &[
            "seizures.csv:2, column kg: \"1O\" is not a number. Write the weight in kilograms with digits and a decimal point only, as 1151.987.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5",
        "",
        &[
            "seizures.csv:2, column kg: \"\" is empty. Write the weight in kilograms, 0 or more; where nothing was reported, leave the row out.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5",
        "1.0005",
        &[
            "seizures.csv:2, column kg: \"1.0005\" has more than three decimals. Write the weight in kilograms to the gram: three decimals at most.",
        ],
    ),
    case(
        "seizures.csv",
        "UZB,opium",
        "UZB,cannabis",
        &[
            "seizures.csv:2, column drug: \"cannabis\" is not a known drug. Write one of heroin, opium, morphine.",
        ],
    ),
    case(
        "seizures.csv",
        "UZB,opium,1990",
        "KAZ,heroin,2012",
        &[
            "outliers.csv:2, column kg: \"1151.987\" is not the 1.5 of seizures.csv. Write the same kilograms in both tables.",
            "seizures.csv:4, column year: \"KAZ heroin 2012\" is already in line 2. Keep one row for each country, drug and year.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5,series",
        "1.5,serie",
        &[
            "seizures.csv:2, column source: \"serie\" is not a known source. Write an id of sources.csv, or add the source there.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5,series",
        "1.5,",
        &[
            "seizures.csv:2, column source: \"\" is not a known source. Write an id of sources.csv, or add the source there.",
        ],
    ),
    case(
        "seizures.csv",
        "1.5,series",
        "1.5",
        &[
            "seizures.csv:2: \"UZB,opium,1990,1.5\" has 4 cells, the header 5 cells. Write one cell for each column; enclose a cell that holds a comma in double quotes, and close each quote.",
        ],
    ),
    case(
        "seizures.csv",
        "UZB",
        "\"UZB",
        &[
            "seizures.csv:2: \"UZB,opium,1990,1.5,series\\nKAZ,morphine,2019,0,series\\nKAZ,heroin,2012,1151.987,se…\" has 1 cell, the header 5 cells. Write one cell for each column; enclose a cell that holds a comma in double quotes, and close each quote.",
        ],
    ),
    case(
        "seizures.csv",
        "kg",
        "weight",
        &[
            "seizures.csv:1, column kg: \"kg\" is missing from the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column weight: \"weight\" is not a column of this table. Write the header as country,drug,year,kg,source.",
        ],
    ),
    case(
        "seizures.csv",
        "drug",
        "country",
        &[
            "seizures.csv:1, column country: \"country\" stands more than once in the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column drug: \"drug\" is missing from the header. Write the header as country,drug,year,kg,source.",
        ],
    ),
    case(
        "seizures.csv",
        "",
        "",
        &[
            "seizures.csv:1, column country: \"country\" is missing from the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column drug: \"drug\" is missing from the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column kg: \"kg\" is missing from the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column source: \"source\" is missing from the header. Write the header as country,drug,year,kg,source.",
            "seizures.csv:1, column year: \"year\" is missing from the header. Write the header as country,drug,year,kg,source.",
        ],
    ),
    case(
        "sources.csv",
        "report,A report",
        "series,Again,UN,,,Free\nreport,A report",
        &[
            "sources.csv:3, column id: \"series\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "sources.csv",
        "report,A report",
        "-again,Again,UN,,,Free\nreport,A report",
        &[
            "sources.csv:3, column id: \"-again\" is not an id. Write small letters, digits and hyphens, no hyphen first.",
        ],
    ),
    case(
        "sources.csv",
        "report,A report",
        "report,",
        &["sources.csv:3, column title: \"\" is empty. Write the text."],
    ),
    case(
        "sources.csv",
        "2012-05",
        "May 2012",
        &[
            "sources.csv:3, column date: \"May 2012\" is not a date. Write a year, a month or a day as 2006, 1991-12 or 2009-03-22.",
        ],
    ),
    case(
        "sources.csv",
        "https://example.org/a",
        "www.example.org",
        &[
            "sources.csv:2, column url: \"www.example.org\" is not a full address. Write one address that starts with https:// or http://, or leave the cell empty.",
        ],
    ),
    case(
        "sources.csv",
        "report,A report",
        "spare,A spare one,UN,,,Free\nreport,A report",
        &[
            "sources.csv:3, column id: \"spare\" is a source that no row uses. Take the row out, or name the source in a row that rests on it.",
        ],
    ),
    case(
        "places.csv",
        "hairatan,H",
        "termez,H",
        &[
            "corridors.csv:2, column from_place: \"hairatan\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
            "places.csv:3, column id: \"termez\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "places.csv",
        "termez,T",
        "Termez,T",
        &[
            "corridors.csv:2, column to_place: \"termez\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
            "corridors.csv:3, column via: \"termez\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
            "places.csv:2, column id: \"Termez\" is not an id. Write small letters, digits and hyphens, no hyphen first.",
        ],
    ),
    case(
        "places.csv",
        "67.278",
        "east",
        &[
            "places.csv:2, column lon: \"east\" is not a number. Write digits and a decimal point only, as 68.577.",
        ],
    ),
    case(
        "places.csv",
        "67.278,37.224",
        "37.224,67.278",
        &[
            "places.csv:2, column lat: \"67.278\" is outside Uzbekistan, 36.5 to 46 degrees. Mend the country or the degree; lon counts to the east, lat to the north.",
            "places.csv:2, column lon: \"37.224\" is outside Uzbekistan, 55.5 to 73.5 degrees. Mend the country or the degree; lon counts to the east, lat to the north.",
        ],
    ),
    case(
        "places.csv",
        "UZB",
        "USA",
        &[
            "places.csv:2, column country: \"USA\" is not a known country. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS, AZE, IND.",
        ],
    ),
    case(
        "places.csv",
        "seat",
        "village",
        &[
            "places.csv:2, column kind: \"village\" is not a known kind of place. Write one of capital, seat, town, crossing.",
        ],
    ),
    case(
        "places.csv",
        ",1,geo",
        ",9,geo",
        &[
            "places.csv:2, column rank: \"9\" is not a rank. Write 0 to 3, and 4 more for a neighbour's place.",
        ],
    ),
    case(
        "places.csv",
        "1215957",
        "",
        &[
            "places.csv:2, column geonames_id: \"\" is not a number of GeoNames. Write the number, or call the position approximate.",
        ],
    ),
    case(
        "places.csv",
        "approximate,",
        "approximate,12",
        &[
            "places.csv:3, column geonames_id: \"12\" stands beside an approximate position. Leave the cell empty, or call the position geonames.",
        ],
    ),
    case(
        "places.csv",
        "geonames,1215957",
        "surveyed,1215957",
        &[
            "places.csv:2, column position: \"surveyed\" is not a known position. Write one of geonames, approximate.",
        ],
    ),
    case(
        "corridors.csv",
        "hairatan,termez",
        "kabul,termez",
        &[
            "corridors.csv:2, column from_place: \"kabul\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
        ],
    ),
    case(
        "corridors.csv",
        "TJ-GB",
        "TJ-XX",
        &[
            "corridors.csv:3, column from_place: \"TJ-XX\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
        ],
    ),
    case(
        "corridors.csv",
        "KGZ,termez",
        "KGZ,osh",
        &[
            "corridors.csv:3, column via: \"osh\" is not a known place, province or country. Write an id of places.csv, a province as TJ-GB or a country as TJK.",
        ],
    ),
    case(
        "corridors.csv",
        "TJK,KGZ",
        "TJK,GER",
        &[
            "corridors.csv:3, column to_country: \"GER\" is not a known country. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS.",
        ],
    ),
    case(
        "corridors.csv",
        "hairatan,termez",
        "termez,termez",
        &[
            "corridors.csv:2, column from_place: \"termez\" lies in UZB, not in AFG. Mend from_place or from_country.",
        ],
    ),
    case(
        "corridors.csv",
        "quantified,through",
        "quantified,",
        &[
            "corridors.csv:3, column flow: \"\" is empty, but the corridor is quantified. Write an id of flow_estimates.csv, or call the corridor asserted.",
        ],
    ),
    case(
        "corridors.csv",
        "quantified,through",
        "quantified,over",
        &[
            "corridors.csv:3, column flow: \"over\" is not a known flow. Write an id of flow_estimates.csv, or add the estimate there.",
        ],
    ),
    case(
        "corridors.csv",
        "asserted,",
        "asserted,into",
        &[
            "corridors.csv:2, column flow: \"into\" is a flow of a corridor that is only asserted. Leave the cell empty, or call the corridor quantified.",
        ],
    ),
    case(
        "corridors.csv",
        "Over the river.",
        "",
        &["corridors.csv:2, column description_en: \"\" is empty. Write the text."],
    ),
    case(
        "flow_estimates.csv",
        "2011,2015",
        "2011,2010-12",
        &[
            "flow_estimates.csv:3, column to: \"2010-12\" is earlier than 2011, where the interval starts. Write the later date in the column to.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "2010,2010",
        "2010,",
        &[
            "flow_estimates.csv:2, column to: \"\" is empty. Write the date of the column from again where it is a single moment.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "44,74.5",
        "84,74.5",
        &[
            "flow_estimates.csv:3, column value_min: \"84\" is more than 74.5, the upper end of the range. Write the smaller number in value_min and the larger in value_max.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "44,74.5",
        "44,",
        &[
            "flow_estimates.csv:3, column value_max: \"\" is not a number. Write digits and a decimal point only, as 68.577.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "exact,4",
        "exact,104",
        &[
            "flow_estimates.csv:4, column value: \"104\" is more than 100 percent. Write a share of 0 to 100, or mend the unit.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "about,90,",
        "about,90,80",
        &[
            "flow_estimates.csv:2, column value_min: \"80\" does not belong to the qualifier \"about\". A range uses value_min and value_max, every other qualifier value alone.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "about,90",
        "about,-90",
        &["flow_estimates.csv:2, column value: \"-90\" is negative. Write 0 or more."],
    ),
    case(
        "flow_estimates.csv",
        "about,90",
        "almost,90",
        &[
            "flow_estimates.csv:2, column qualifier: \"almost\" is not a known qualifier. Write one of exact, about, range.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "percent",
        "per cent",
        &[
            "flow_estimates.csv:4, column unit: \"per cent\" is not a known unit. Write one of t, t_per_year, percent, USD.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "XCA",
        "XXX",
        &[
            "flow_estimates.csv:2, column country: \"XXX\" is not a known country or region. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS, ARM, AZE, BLR, XCA, XCS, XRG.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "flow_into_central_asia",
        "guess",
        &[
            "flow_estimates.csv:2, column measure: \"guess\" is not a known measure. Write one of flow_northern_route, flow_northern_route_per_year, flow_into_central_asia, flow_to_europe_via_central_asia, flow_through_country, share_of_central_asia_flow, share_of_afghan_heroin_via_central_asia, share_of_afghan_opium_via_central_asia, share_of_afghan_opiates_via_central_asia, flow_change_on_previous_year, flow_to_russia_per_year, exported_to_international_market, trafficker_profit_into_central_asia, trafficker_profit_onward_to_russia.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "opiates",
        "tea",
        &[
            "flow_estimates.csv:4, column substance: \"tea\" is not a known substance. Write one of heroin, heroin_equivalent, heroin_and_morphine, opium, opiates.",
        ],
    ),
    case(
        "flow_estimates.csv",
        "Into and not through.",
        "into and not through",
        &[
            "flow_estimates.csv:2, column remark_en: \"into and not through\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "denominators.csv",
        "Only quoted.",
        "only quoted",
        &[
            "denominators.csv:2, column remark_en: \"only quoted\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "denominators.csv",
        "through,through",
        "through,over",
        &[
            "denominators.csv:2, column flow: \"over\" is not a known flow. Write an id of flow_estimates.csv, or add the estimate there.",
        ],
    ),
    case(
        "denominators.csv",
        "through,through",
        "through,into",
        &[
            "denominators.csv:2, column from: \"2011\" is not what flow_estimates.csv has for into. Copy period, amount, unit and source from the flow, or name another flow.",
            "denominators.csv:2, column qualifier: \"range\" is not what flow_estimates.csv has for into. Copy period, amount, unit and source from the flow, or name another flow.",
            "denominators.csv:2, column scope: \"through\" is not what flow_estimates.csv has for into. Copy period, amount, unit and source from the flow, or name another flow.",
            "denominators.csv:2, column unit: \"t_per_year\" is not what flow_estimates.csv has for into. Copy period, amount, unit and source from the flow, or name another flow.",
        ],
    ),
    case(
        "denominators.csv",
        "through,through",
        "sideways,through",
        &[
            "denominators.csv:2, column scope: \"sideways\" is not a known scope. Write one of through, into, to_europe.",
        ],
    ),
    case(
        "denominators.csv",
        "44,74.5",
        "44,75",
        &[
            "denominators.csv:2, column qualifier: \"range\" is not what flow_estimates.csv has for through. Copy period, amount, unit and source from the flow, or name another flow.",
        ],
    ),
    case(
        "outliers.csv",
        "1151.987",
        "1151.9",
        &[
            "outliers.csv:2, column kg: \"1151.9\" is not the 1151.987 of seizures.csv. Write the same kilograms in both tables.",
        ],
    ),
    case(
        "outliers.csv",
        "2012",
        "2013",
        &[
            "outliers.csv:2, column year: \"KAZ heroin 2013\" is not in seizures.csv. Remark only on a country, drug and year that has a row there.",
        ],
    ),
    case(
        "events.csv",
        "transport",
        "travel",
        &[
            "events.csv:3, column kind: \"travel\" is not a known kind of event. Write one of supply, cooperation, border, transport, seizure, publication, ban.",
        ],
    ),
    case(
        "events.csv",
        "2007-10",
        "2007-07",
        &[
            "events.csv:3, column to: \"2007-07\" is earlier than 2007-08-26, where the interval starts. Write the later date in the column to.",
        ],
    ),
    case(
        "events.csv",
        "2007-08-26",
        "2007-02-29",
        &[
            "events.csv:3, column from: \"2007-02-29\" is not a date. Write a year, a month or a day as 2006, 1991-12 or 2009-03-22.",
        ],
    ),
    case(
        "events.csv",
        "bridge,",
        "open,",
        &[
            "events.csv:3, column id: \"open\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "events.csv",
        ",1,Bridge",
        ",4,Bridge",
        &["events.csv:3, column rank: \"4\" is not a rank. Write 1, 2 or 3."],
    ),
    case(
        "events.csv",
        "Bridge",
        "Bridge.",
        &[
            "events.csv:3, column title_en: \"Bridge.\" ends with a full stop. Leave the full stop out.",
        ],
    ),
    case(
        "events.csv",
        "Bridge",
        "A title that goes on for so long that no timeline has the room",
        &[
            "events.csv:3, column title_en: \"A title that goes on for so long that no timeline has the room\" is longer than 60 characters. Shorten the title and move the rest to the column detail.",
        ],
    ),
    case(
        "events.csv",
        "672 m long.",
        "672 m long",
        &[
            "events.csv:3, column detail_en: \"It is 672 m long\" is not a sentence. End it with a full stop, or leave the cell empty.",
        ],
    ),
    case(
        "events.csv",
        "TJK AFG",
        "TJK USA",
        &[
            "events.csv:3, column countries: \"USA\" is not a known country or region. Write one of KAZ, KGZ, TJK, TKM, UZB, AFG, CHN, IRN, PAK, RUS, ARM, AZE, BLR, XCA, XCS, XRG.",
        ],
    ),
];

#[test]
fn each_fault_is_named() {
    check(CASES);
}

#[test]
fn lines_are_right_with_crlf_blank_lines_and_long_cells() {
    let mut fixture = Fixture::good();
    fixture.swap("seizures.csv", "KAZ,heroin", "\n\nKAZ,heroin");
    fixture.swap("seizures.csv", "1151.987", "-1");
    fixture.swap(
        "events.csv",
        "First seizures,,",
        "First seizures,\"In\ntwo.\",",
    );
    fixture.swap("events.csv", "bridge,2007-08-26", "bridge,2007-13");
    fixture.each(|text| format!("\u{feff}{}", text.replace('\n', "\r\n")));
    assert_eq!(
        messages(&mut fixture),
        [
            "events.csv:4, column from: \"2007-13\" is not a date. \
             Write a year, a month or a day as 2006, 1991-12 or 2009-03-22.",
            "seizures.csv:6, column kg: \"-1\" is negative. \
             Write the weight in kilograms, 0 or more.",
        ]
    );
}

#[test]
fn all_problems_are_told_at_once() {
    let mut fixture = Fixture::good();
    fixture.swap(
        "seizures.csv",
        "UZB,opium,1990,1.5,series",
        "UZB,opum,1989,,serie",
    );
    fixture.swap("places.csv", "67.278,37.224", "x,47.224");
    fixture.swap("corridors.csv", "asserted", "rumoured");
    let starts = [
        "corridors.csv:2, column basis: \"rumoured\" is not a known basis.",
        "places.csv:2, column lat: \"47.224\" is outside Uzbekistan, 36.5 to 46 degrees.",
        "places.csv:2, column lon: \"x\" is not a number.",
        "seizures.csv:2, column drug: \"opum\" is not a known drug.",
        "seizures.csv:2, column kg: \"\" is empty.",
        "seizures.csv:2, column source: \"serie\" is not a known source.",
        "seizures.csv:2, column year: \"1989\" is outside 1990 to 2019.",
    ];
    let found = messages(&mut fixture);
    assert_eq!(found.len(), starts.len(), "{found:#?}");
    for (found, start) in found.iter().zip(starts) {
        assert!(found.starts_with(start), "{found}");
    }
}

#[test]
fn bytes_that_are_not_utf_8() {
    assert_eq!(decode("places.csv", "id\nÄnew".as_bytes()), Ok("id\nÄnew"));
    let problems = decode("places.csv", b"id\n\xC4new").expect_err("a problem");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        ["places.csv:2: \"byte C4\" is not UTF-8. Save the file as CSV in UTF-8."]
    );
}
