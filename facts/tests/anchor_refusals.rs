//! Bad tables of anchors and waters: each is refused with its file, line, column, value and remedy.

#[path = "common/cases.rs"]
mod cases;
mod common;

use cases::{Case, case, check};

const CASES: &[Case] = &[
    case(
        "anchors.csv",
        "disc,KAZ",
        "circle,KAZ",
        &[
            "anchors.csv:2, column use: \"circle\" is not a known use. Write one of disc, disc_zoomed, name, name_small, name_zoomed, corridor, counterflow, border, unsettled, guard, tie, works, mission, seized, field, field_leader.",
        ],
    ),
    case(
        "anchors.csv",
        "disc_zoomed,TJK",
        "disc_zoomed,XCA",
        &[
            "anchors.csv:12, column key: \"XCA\" is not a known country. Write a code of three letters, as TJK.",
        ],
    ),
    case(
        "anchors.csv",
        "border,uzb-afg",
        "border,uzb",
        &[
            "anchors.csv:20, column key: \"uzb\" is not a known row of borders.csv. Write an id of that table.",
        ],
    ),
    case(
        "anchors.csv",
        "unsettled,C002",
        "unsettled,C099",
        &[
            "anchors.csv:21, column key: \"C099\" is not a known claim. Write an id of claims.csv, as C001.",
        ],
    ),
    case(
        "anchors.csv",
        "field,kgz",
        "field,tjk",
        &[
            "anchors.csv:22, column key: \"tjk\" is not a known row of eradication.csv. Write an id of that table.",
        ],
    ),
    case(
        "anchors.csv",
        "tie,TJK/RUS",
        "tie,TJK-RUS",
        &[
            "anchors.csv:23, column key: \"TJK-RUS\" is not a known tie of two states. Write two codes with a stroke between them, as AFG/UZB.",
        ],
    ),
    case(
        "anchors.csv",
        "70.3,47.25",
        "47.25,70.3",
        &[
            "anchors.csv:2, column lat: \"70.3\" is off the map, 14 to 70 degrees. Write degrees; lon counts to the east, lat to the north.",
        ],
    ),
    case(
        "anchors.csv",
        "37.36,level",
        "37.36,",
        &[
            "anchors.csv:20, column tick: \"\" is not a known tick. Write one of level, upright, falling, rising.",
        ],
    ),
    case(
        "anchors.csv",
        "42.89,",
        "42.89,level",
        &[
            "anchors.csv:21, column tick: \"level\" stands beside the use unsettled. Leave the cell empty; only a border has a tick.",
        ],
    ),
    case(
        "anchors.csv",
        "disc,KGZ",
        "disc,KAZ",
        &[
            "anchors.csv:3, column key: \"KAZ\" already has its point in line 2. Keep one row for it.",
        ],
    ),
    case(
        "anchors.csv",
        "name,MNG,89,48,\nname_zoomed,TJK,77.6,38.15,",
        "name_zoomed,TJK,77.6,38.15,\nname,MNG,89,48,",
        &[
            "anchors.csv:15, column key: \"TJK\" already has points from line 13 on. Write the points of one thing in consecutive rows.",
        ],
    ),
    case(
        "anchors.csv",
        "corridor,tjk-kgz,74.2,41.2,\n",
        "",
        &[
            "anchors.csv:1, column key: \"tjk-kgz\" has 1 of the 2 points of a corridor. Write a row with the use corridor and this key for each.",
        ],
    ),
    case(
        "anchors.csv",
        "disc,RUS,62,55.4,\n",
        "",
        &[
            "anchors.csv:1, column key: \"RUS\" has 0 of the 1 points of a disc. Write a row with the use disc and this key for each.",
        ],
    ),
    case(
        "waters.csv",
        "A lake",
        "",
        &["waters.csv:3, column name_en: \"\" is empty. Write the text."],
    ),
    case(
        "waters.csv",
        "0,1",
        "0,9",
        &["waters.csv:2, column zoom: \"9\" is out of its range. Write a number from 1 to 8."],
    ),
    case(
        "waters.csv",
        "lake,A lake",
        "caspian-sea,A lake",
        &[
            "waters.csv:3, column id: \"caspian-sea\" is already the id of line 2. Give every row an id of its own.",
        ],
    ),
];

#[test]
fn every_bad_anchor_is_refused_with_its_mend() {
    check(CASES);
}
