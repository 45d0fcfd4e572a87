//! What a contradiction's drawing sets against one another, held to an own reading of `ledger_checks.csv`: which numbers stand
//! together, which of them is in question, and that every length is its number on the scale of its unit.

use std::collections::{BTreeMap, BTreeSet};

use northern_route::model::evidence::ledger::{numbers, ranges};
use northern_route::model::evidence::record::Unit;
use northern_route::model::evidence::reference::Reference;
use northern_route::model::evidence::tables::CONTRADICTIONS;
use northern_route::scene::evidence::against::{Group, groups};
use northern_route::words::en::english::English;
use northern_route::words::en::evidence::ledger::names;
use northern_route::words::evidence::evidence::EvidenceLanguage as _;

use crate::independent::{Row, rows};

fn drawn(id: u16) -> Vec<Group> {
    groups(id, &numbers(id))
}

/// The rows of a contradiction that compare quantities.
fn checks(all: &[Row], id: u16) -> Vec<(usize, usize, &Row)> {
    let name = Reference::Contradiction(id).name();
    all.iter()
        .filter(|row| row["contradiction"] == name && row["unit"] != "year")
        .map(|row| {
            let place = |column: &str| row[column].parse().expect("a place");
            (place("left"), place("right"), row)
        })
        .collect()
}

#[test]
fn what_the_checks_compare_stands_together() {
    let all = rows("ledger_checks");
    let mut marks = 0;
    for row in CONTRADICTIONS {
        let checks = checks(&all, row.id);
        let mut sets: Vec<BTreeSet<usize>> = checks
            .iter()
            .map(|(left, right, _)| BTreeSet::from([*left, *right]))
            .chain(
                ranges(row.id)
                    .iter()
                    .map(|low| BTreeSet::from([*low, low + 1])),
            )
            .collect();
        // What has a number in common is one.
        while let Some((a, b)) = (0..sets.len())
            .flat_map(|b| (0..b).map(move |a| (a, b)))
            .find(|(a, b)| !sets[*a].is_disjoint(&sets[*b]))
        {
            let joined = sets.remove(b);
            sets[a].extend(joined);
        }
        let compared = |place: &usize| checks.iter().any(|(l, r, _)| l == place || r == place);
        let expected: BTreeSet<BTreeSet<usize>> = sets
            .into_iter()
            .filter(|set| set.iter().any(compared))
            .collect();
        let found: BTreeSet<BTreeSet<usize>> = drawn(row.id)
            .iter()
            .map(|group| {
                let marks = group.marks.iter();
                marks
                    .flat_map(|mark| [Some(mark.place), mark.upper])
                    .flatten()
                    .collect()
            })
            .collect();
        assert_eq!(found, expected, "X{:02}", row.id);
        for mark in drawn(row.id).iter().flat_map(|group| &group.marks) {
            let own = checks
                .iter()
                .any(|(left, right, check)| match &*check["own"] {
                    "left" => *left == mark.place,
                    "right" => *right == mark.place,
                    _ => false,
                });
            assert_eq!(mark.own, own, "X{:02}, {}", row.id, mark.place);
            marks += 1;
        }
    }
    assert!(marks > 100, "{marks} marks");
}

#[test]
fn every_length_is_its_number_on_the_scale_of_its_unit() {
    for row in CONTRADICTIONS {
        let (numbers, names) = (numbers(row.id), names(row.id));
        let mut tops: BTreeMap<Unit, f64> = BTreeMap::new();
        let drawn = drawn(row.id);
        for group in &drawn {
            let written = match group.unit.key() {
                "percent" => "%",
                key => key,
            };
            for mark in &group.marks {
                assert_eq!(
                    names[mark.place].2, written,
                    "X{:02}: {:?}",
                    row.id, names[mark.place]
                );
                let most = numbers[mark.upper.unwrap_or(mark.place)];
                let top = tops.entry(group.unit).or_default();
                *top = top.max(most);
            }
        }
        for group in &drawn {
            let top = tops[&group.unit];
            for mark in &group.marks {
                let upper = mark.upper.unwrap_or(mark.place);
                let from = if upper == mark.place {
                    0.0
                } else {
                    numbers[mark.place]
                };
                assert!(
                    from >= 0.0 && numbers[upper] >= from,
                    "X{:02}: {mark:?}",
                    row.id
                );
                assert!(
                    (mark.ends.0 * top - from).abs() < 1e-9,
                    "X{:02}: {mark:?}",
                    row.id
                );
                assert!(
                    (mark.ends.1 * top - numbers[upper]).abs() < 1e-9,
                    "X{:02}: {mark:?}",
                    row.id
                );
            }
        }
    }
}

#[test]
fn what_is_about_numbers_is_drawn_but_for_counts_parts_and_years() {
    let numbered = CONTRADICTIONS
        .iter()
        .filter(|row| !names(row.id).is_empty());
    let undrawn: Vec<u16> = numbered
        .filter(|row| drawn(row.id).is_empty())
        .map(|row| row.id)
        .collect();
    // Fields that add up, operations and arrests, parts of a rise, and years.
    assert_eq!(undrawn, [15, 16, 23, 30]);
}

#[test]
fn four_times_as_much_is_a_line_that_one_bar_of_three_comes_near() {
    let [group] = &drawn(4)[..] else {
        panic!("one group");
    };
    let own: Vec<bool> = group.marks.iter().map(|mark| mark.own).collect();
    assert_eq!(own, [false, false, false, true]);
    let said: Vec<[String; 2]> = group
        .marks
        .iter()
        .map(|mark| English.sum_mark(4, &numbers(4), mark.place, mark.upper))
        .collect();
    let values: Vec<&str> = said.iter().map(|[_, value]| value.as_str()).collect();
    assert_eq!(
        values,
        ["1.35 times", "3.78 times", "5.40 times", "4 times"]
    );
    let line = group.lines().next().expect("a line");
    let near: Vec<bool> = group.marks[..3]
        .iter()
        .map(|mark| (mark.ends.1 / line - 1.0).abs() < 0.1)
        .collect();
    assert_eq!(near, [false, true, false]);
    let ranges: Vec<String> = drawn(25)
        .iter()
        .flat_map(|group| &group.marks)
        .map(|mark| English.sum_mark(25, &numbers(25), mark.place, mark.upper)[1].clone())
        .collect();
    assert_eq!(ranges, ["18–20 t", "30–35 t", "35–40 t"]);
}
