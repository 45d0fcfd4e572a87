//! The values that a contradiction sets against one another, as bars on one scale: those that the checks of the ledger
//! compare, joined to groups; the value in question runs as a line through its group.

use crate::model::evidence::ledger::ranges;
use crate::model::evidence::record::{Own, Unit};
use crate::model::evidence::tables::LEDGER_CHECKS;

/// A value or a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// Its place among the numbers of the contradiction.
    pub place: usize,
    /// The place of its upper end, where it is a range.
    pub upper: Option<usize>,
    /// Where it begins and ends, parts of the width. A value begins at 0.
    pub ends: (f64, f64),
    /// Whether it is in question.
    pub own: bool,
}

/// Values that are set against one another.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What they are.
    pub unit: Unit,
    /// In the order of the numbers.
    pub marks: Vec<Mark>,
}

impl Group {
    /// Where the lines of the values in question stand, parts of the width.
    pub fn lines(&self) -> impl Iterator<Item = f64> {
        let own = self.marks.iter().filter(|mark| mark.own);
        own.map(|mark| mark.ends.1)
    }
}

/// What a contradiction sets against one another, from its numbers. All groups of a unit stand on one scale, which ends at
/// the largest of them; years by their numbers have no length.
pub fn groups(contradiction: u16, numbers: &[f64]) -> Vec<Group> {
    let checks: Vec<_> = LEDGER_CHECKS
        .iter()
        .filter(|check| check.contradiction == contradiction && check.unit != Unit::Year)
        .collect();
    let ranges = ranges(contradiction);
    // The lower end stands for a range; the first of a group for the group.
    let low = |place: usize| {
        if place > 0 && ranges.contains(&(place - 1)) {
            place - 1
        } else {
            place
        }
    };
    let mut first: Vec<usize> = (0..numbers.len()).collect();
    for check in &checks {
        let (one, other) = (first[low(check.left)], first[low(check.right)]);
        for place in &mut first {
            if *place == one.max(other) {
                *place = one.min(other);
            }
        }
    }
    let mut groups: Vec<(usize, Group)> = Vec::new();
    for place in 0..numbers.len() {
        let compared = checks
            .iter()
            .filter(|check| low(check.left) == place || low(check.right) == place);
        let Some(unit) = compared.clone().map(|check| check.unit).next() else {
            continue;
        };
        let own = compared.clone().any(|check| match check.own {
            Own::Neither => false,
            Own::Left => low(check.left) == place,
            Own::Right => low(check.right) == place,
        });
        let upper = ranges.contains(&place).then_some(place + 1);
        let ends = (
            upper.map_or(0.0, |_| numbers[place]),
            numbers[upper.unwrap_or(place)],
        );
        let mark = Mark {
            place,
            upper,
            ends,
            own,
        };
        match groups.iter_mut().find(|(of, _)| *of == first[place]) {
            Some((_, group)) => group.marks.push(mark),
            None => groups.push((
                first[place],
                Group {
                    unit,
                    marks: vec![mark],
                },
            )),
        }
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(_, group)| group).collect();
    let tops: Vec<f64> = groups
        .iter()
        .map(|group| {
            let same = groups.iter().filter(|other| other.unit == group.unit);
            same.flat_map(|other| &other.marks)
                .map(|mark| mark.ends.1)
                .fold(0.0, f64::max)
        })
        .collect();
    for (group, top) in groups.iter_mut().zip(tops) {
        for mark in &mut group.marks {
            mark.ends = (mark.ends.0 / top, mark.ends.1 / top);
        }
    }
    groups
}
