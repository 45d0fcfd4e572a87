//! The ledger's sums against an independent computation: each number below was worked out from the
//! tables with another program, and stands here as that program printed it.

use northern_route::model::evidence::audit::{Subject, audit};
use northern_route::model::evidence::ledger::numbers;
use northern_route::model::evidence::record::ClaimAmount;
use northern_route::model::evidence::scrambled_list::ScrambledList;
use northern_route::model::evidence::tables::{CLAIMS, CONTRADICTIONS, PRINTED_TOTALS};
use northern_route::model::evidence::touched::{Table, Touched, touched};
use northern_route::words::en::english::English;
use northern_route::words::en::evidence::ledger::{names, sum};
use northern_route::words::evidence::audit::AuditLanguage as _;
use northern_route::words::evidence::evidence::EvidenceLanguage as _;

/// The numbers of a contradiction as they are shown.
fn shown(id: u16) -> Vec<String> {
    names(id)
        .iter()
        .zip(numbers(id))
        .map(|((_, decimals, _), number)| format!("{number:.*}", usize::from(*decimals)))
        .collect()
}

#[test]
fn every_number_has_a_name_and_every_name_a_number() {
    for row in CONTRADICTIONS {
        let numbers = numbers(row.id);
        assert_eq!(numbers.len(), names(row.id).len(), "X{:02}", row.id);
        assert!(
            numbers.iter().all(|number| number.is_finite()),
            "X{:02}",
            row.id
        );
    }
}

#[test]
fn what_is_about_words_has_no_numbers() {
    let without: Vec<u16> = CONTRADICTIONS
        .iter()
        .filter(|row| names(row.id).is_empty())
        .map(|row| row.id)
        .collect();
    assert_eq!(without, [11, 12, 13, 14]);
}

#[test]
fn every_name_of_a_sum_stands_alone() {
    for row in CONTRADICTIONS {
        let all: Vec<&str> = names(row.id).iter().map(|(name, ..)| *name).collect();
        for (at, name) in all.iter().enumerate() {
            let starts = name.chars().next().expect("a name");
            assert!(!starts.is_lowercase(), "X{:02}: {name}", row.id);
            assert!(name.len() > 5, "X{:02}: {name}", row.id);
            assert!(!all[..at].contains(name), "X{:02}: {name} twice", row.id);
        }
    }
}

#[test]
fn years_are_printed_as_years() {
    let all = names(30).iter().zip(numbers(30));
    let printed: Vec<String> = all.map(|(name, number)| sum(number, name)).collect();
    assert_eq!(printed, ["2001", "2008", "2012", "4"]);
    let checks = audit(CLAIMS, PRINTED_TOTALS, &ScrambledList::published());
    let one = checks
        .iter()
        .find(|one| matches!(one.subject, Subject::Ledger(30, ..)));
    let one = one.expect("a check of X30");
    let printed =
        [one.left, one.right, one.tolerance].map(|value| English.check_value(one.subject, value));
    assert_eq!(printed, ["2008", "2012", "0"]);
    assert_eq!(
        English.check(one),
        "X30: Ratified by Kyrgyzstan – Said not to be ratified (they differ, as the ledger says)"
    );
    let kilograms = sum(numbers(18)[0], &names(18)[0]);
    assert_eq!(kilograms, "1,128 kg");
}

#[test]
fn what_a_contradiction_touches_is_named_in_words() {
    let all: Vec<(Table, Touched)> = CONTRADICTIONS
        .iter()
        .flat_map(touched)
        .flat_map(|(table, rows)| rows.into_iter().map(move |row| (table, row)))
        .collect();
    for (table, row) in &all {
        assert!(English.touched_in(*table).ends_with(':'));
        let words = English.touched(row);
        let left = ["_", "/", "..", "XCA"]
            .iter()
            .find(|sign| words.contains(**sign));
        assert!(left.is_none(), "{row:?} is {words}");
    }
    for (of, key, words) in [
        (
            Table::Seizures,
            "TJK/heroin/2002..2006",
            "Tajikistan, heroin, 2002–2006",
        ),
        (
            Table::Seizures,
            "TKM/opium/2006",
            "Turkmenistan, opium, 2006",
        ),
        (Table::Denominators, "heroin-2006", "heroin, 2006: 118 t"),
        (
            Table::Eradication,
            "uzb-2006-b",
            "Uzbekistan, opium poppy, 2006: 1.44 ha",
        ),
        (
            Table::Eradication,
            "tkm-2006",
            "Turkmenistan, opium poppy, 2006: no data",
        ),
        (
            Table::FlowEstimates,
            "tjk-opium-2010-a",
            "Tajikistan, opium, 2010: 18–20 t",
        ),
        (
            Table::FlowEstimates,
            "rus-heroin-2009",
            "Russia, heroin, published in January 2010: 75–80 t a year",
        ),
        (
            Table::Borders,
            "tjk-afg-b",
            "Tajikistan and Afghanistan, 2003–2011: 1,344 km",
        ),
        (
            Table::Ties,
            "AFG/CARICC/request",
            "Afghanistan and CARICC, missing",
        ),
        (
            Table::OtherPeriods,
            "tjk-all-2022",
            "Tajikistan, all drugs, 2022: 4,165 kg",
        ),
        (
            Table::OtherPeriods,
            "xca-opium-2006-h1",
            "Five republics, opium, January–June 2006: 2.1 t",
        ),
    ] {
        let row = Touched::of(of, key);
        assert!(all.contains(&(of, row)), "{of:?} {key}");
        assert_eq!(English.touched(&row), words);
    }
    let event = English.touched(&Touched::of(Table::Events, "2008-kgz-border"));
    assert!(event.ends_with(", 11 April 2008"), "{event}");
}

#[test]
fn the_sums_agree_with_an_independent_computation() {
    let expected: [(u16, &[&str]); 27] = [
        (
            1,
            &[
                "9632.03", "9632", "9155.2", "6566.42", "6100.2", "10352.92", "13984.0", "8076.42",
                "9393.9", "11995.42",
            ],
        ),
        (
            2,
            &[
                "25671.1", "18446.07", "44117.17", "44116.89", "3.79", "18794.67", "18795",
                "8801.849", "8801.86", "24916.61", "47.7", "73.2", "41.1", "67.9",
            ],
        ),
        (3, &["18446.15", "4.83", "100", "5"]),
        (
            4,
            &[
                "2097.5", "1553.7", "1.35", "3.78", "388.4", "5.40", "57.4", "4",
            ],
        ),
        (5, &["2655.7", "5740.9", "46.3", "5740.8"]),
        (
            6,
            &[
                "3.09", "3.58", "3.79", "5.37", "2602.6", "2.89", "3.1", "4", "3",
            ],
        ),
        (
            7,
            &["-36.7", "45.2", "3.09", "3.76", "2.89", "2.04", "3.44"],
        ),
        (
            8,
            &[
                "0.4", "17.7", "16.8", "12.5", "23.1", "52.4", "71.0", "70.3", "61.0", "56.3",
                "38.9", "49.1", "60.3", "29.0", "47.2", "1", "70",
            ],
        ),
        (
            10,
            &[
                "9393.9", "9392.0", "1.9", "1480.75", "1478.86", "1.89", "554.7", "554.647",
                "537.1", "537.241",
            ],
        ),
        (15, &["1.14", "1.01", "0.07", "2.22"]),
        (16, &["23", "46", "2.0"]),
        (17, &["10000", "9632", "3.7"]),
        (
            18,
            &[
                "1128", "762.23", "5407.83", "4402.23", "1046.4", "1103.41", "891.18", "1036.185",
                "1864.53", "1864.05", "1480.75", "1478.86",
            ],
        ),
        (
            19,
            &[
                "398", "173", "136", "36", "1622", "640", "1405", "469", "6661", "7903", "4778",
                "3664", "2619", "399", "2419", "268", "2683", "708", "2008", "242", "18.6", "58.9",
            ],
        ),
        (
            20,
            &[
                "196.6", "196.641", "382", "376.212", "7.4", "6.963", "115.5", "110.022",
            ],
        ),
        (21, &["9155.23", "7285.53", "1869.70", "2.6", "28.9"]),
        (
            22,
            &[
                "75", "80", "3993", "4.99", "5.32", "4.22", "4.51", "3379.869", "90", "3.76",
                "2.89", "4500", "5", "3",
            ],
        ),
        (23, &["0.66", "0.39", "2.13", "3.18"]),
        (24, &["53", "115.5", "821", "951.4"]),
        (25, &["18", "20", "30", "35", "35", "40"]),
        (26, &["1.14", "1.44", "0.07", "0.07"]),
        (
            27,
            &[
                "1357", "1344", "804", "744", "1148", "992", "1212", "1241", "1257.07", "1314",
                "1379",
            ],
        ),
        (
            28,
            &[
                "2655.7", "1386.76", "4600.0", "1269.3", "1004.3", "985.1", "8", "8", "67.9",
                "41.1", "51.1",
            ],
        ),
        (29, &["183000", "201000", "201300", "20.8", "221000"]),
        (30, &["2001", "2008", "2012", "4"]),
        (31, &["18", "4", "8", "10"]),
        (
            32,
            &[
                "4083.274", "4165", "4000.16", "4991", "81.7", "-83.1", "907.7",
            ],
        ),
    ];
    for (id, numbers) in expected {
        assert_eq!(shown(id), numbers, "X{id:02}");
    }
}

#[test]
fn every_check_of_the_audit_passes() {
    for check in audit(CLAIMS, PRINTED_TOTALS, &ScrambledList::published()) {
        assert!(check.passed(), "{check:?}");
    }
}

/// The checks that fail once a claim says ten kilograms more.
fn failing_with(tampered: u16) -> Vec<Subject> {
    let mut claims = CLAIMS.to_vec();
    let claim = claims.iter_mut().find(|claim| claim.id == tampered);
    let claim = claim.expect("a claim");
    claim.amount = ClaimAmount::Exact(claim.amount.one().expect("a number") + 10.0);
    audit(&claims, PRINTED_TOTALS, &ScrambledList::published())
        .into_iter()
        .filter(|check| !check.passed())
        .map(|check| check.subject)
        .collect()
}

#[test]
fn tampering_with_a_value_fails_the_checks_that_rest_on_it() {
    assert!(failing_with(88).contains(&Subject::HeroinParts));
    assert!(failing_with(46).contains(&Subject::OpiumParts));
    assert_eq!(failing_with(51), [Subject::MeanOfList]);
    assert_eq!(failing_with(82), [Subject::ShareSeized]);
    assert_eq!(failing_with(163), [Subject::HeroinShares]);
    assert_eq!(failing_with(164), [Subject::OpiumShares]);
    assert_eq!(failing_with(73), [Subject::ListAndClaim(73)]);
    assert!(matches!(failing_with(61)[..], [Subject::Series(..)]));
}

#[test]
fn tampering_with_the_list_fails_its_checks() {
    let mut totals = PRINTED_TOTALS.to_vec();
    totals[0].placed = totals[1].placed;
    let mut list = ScrambledList::published();
    list.printed[0].0 += 10_000;
    let failing: Vec<Subject> = audit(CLAIMS, &totals, &list)
        .into_iter()
        .filter(|check| !check.passed())
        .map(|check| check.subject)
        .collect();
    assert!(failing.contains(&Subject::YearsTwice));
    assert!(failing.contains(&Subject::UniqueSet), "{failing:?}");
}
