//! Bad names of claims and contradictions, retired numbers and comparisons: each is refused with its file, line,
//! column, value and remedy.

#[path = "common/cases.rs"]
mod cases;
mod common;

use cases::{Case, case, check};

const CASES: &[Case] = &[
    case(
        "cited.csv",
        "one,C001",
        "one,C009",
        &[
            "cited.csv:2, column ids: \"C009\" is not a known claim or contradiction. Write ids of claims.csv as C001, or of contradictions.csv as X01.",
        ],
    ),
    case(
        "cited.csv",
        "one,C001",
        "one,C001 C002",
        &[
            "cited.csv:2, column ids: \"C001 C002\" has 2 ids. Write one id, or several with spaces between them and the form list.",
        ],
    ),
    case(
        "cited.csv",
        "C002 C005",
        "C002 X01",
        &[
            "cited.csv:3, column ids: \"C002 X01\" mixes two kinds of ids. Give claims and contradictions names of their own.",
        ],
    ),
    case(
        "cited.csv",
        "told,list",
        "first-share,list",
        &[
            "cited.csv:3, column name: \"first-share\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
    case(
        "cited.csv",
        "told,list",
        "told,many",
        &["cited.csv:3, column form: \"many\" is not a known form. Write one of one, list."],
    ),
    case(
        "retired.csv",
        "C003,C001",
        "C003,C009",
        &[
            "retired.csv:2, column same_as: \"C009\" is not a known claim. Write the id of the claim that says the same, as C001.",
        ],
    ),
    case(
        "retired.csv",
        "C003,C001",
        "C004,C001",
        &[
            "retired.csv:2, column id: \"C004\" is still in use. Take the row out here, or in the table that has the id.",
        ],
    ),
    case(
        "retired.csv",
        "X02,\n",
        "",
        &[
            "retired.csv:1, column id: \"X02\" is neither in contradictions.csv nor here. Write a row for a number that is not used any more.",
        ],
    ),
    case(
        "retired.csv",
        "X02",
        "2",
        &[
            "retired.csv:3, column id: \"2\" is not an id. Write a claim as C001 or a contradiction as X01.",
        ],
    ),
    case(
        "series_checks.csv",
        "C001,KAZ",
        "C003,KAZ",
        &[
            "series_checks.csv:2, column claim: \"C003\" is not a known claim. Write an id of claims.csv.",
        ],
    ),
    case(
        "series_checks.csv",
        "0.2",
        "-1",
        &["series_checks.csv:2, column tolerance: \"-1\" is negative. Write 0 or more."],
    ),
    case(
        "ledger_checks.csv",
        "X01,0",
        "X02,0",
        &[
            "ledger_checks.csv:2, column contradiction: \"X02\" is not a known contradiction. Write an id of contradictions.csv.",
        ],
    ),
    case(
        "ledger_checks.csv",
        "X01,0,1",
        "X01,0,b",
        &[
            "ledger_checks.csv:2, column right: \"b\" is not a place. Write the place of the number in its list, from 0.",
        ],
    ),
    case(
        "ledger_checks.csv",
        ",kg,",
        ",stone,",
        &[
            "ledger_checks.csv:2, column unit: \"stone\" is not a known unit. Write one of kg, t, percent, times, ha, km, years, year.",
        ],
    ),
    case(
        "ledger_checks.csv",
        ",kg,right",
        ",kg,both",
        &[
            "ledger_checks.csv:2, column own: \"both\" is not a known side. Write one of none, left, right.",
        ],
    ),
];

#[test]
fn every_bad_name_is_refused_with_its_mend() {
    check(CASES);
}
