//! What is known of precursors: what was seized, and what is said of their way into Afghanistan.

use crate::model::evidence::record::{Claim, ClaimAmount, Row};
use crate::model::evidence::tables::{PRECURSORS, cited, claim, row_of};
use crate::model::order::ordered;
use crate::model::period::{Period, years};

/// The row that says that Afghanistan has no use of its own for them.
const NO_USE: &str = "afg-no-use";
/// The row whose source says that none came by the northern route in its year.
const NONE_CAME: &str = "tjk-aa-2018";

/// A joint operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// TARCET.
    Tarcet,
    /// TARCET II.
    TarcetTwo,
    /// Channel.
    Channel,
}

/// What a row says was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// They were seized, in an operation or outside of one.
    Seized(Option<Operation>),
    /// They were seized, or their diversion was prevented.
    Prevented,
    /// None are made, and there is no lawful need of them.
    NoNeed,
}

impl Deed {
    /// Of a row.
    pub fn of(row: &Row) -> Self {
        match row.measure {
            "seized" => Self::Seized(None),
            "seized_TARCET" => Self::Seized(Some(Operation::Tarcet)),
            "seized_TARCET_II" => Self::Seized(Some(Operation::TarcetTwo)),
            "seized_Operation_Channel" => Self::Seized(Some(Operation::Channel)),
            "diversion_prevented_or_seized" => Self::Prevented,
            _ => Self::NoNeed,
        }
    }

    /// The operation in which it was done.
    pub const fn operation(self) -> Option<Operation> {
        match self {
            Self::Seized(operation) => operation,
            Self::Prevented | Self::NoNeed => None,
        }
    }
}

/// Who the rows of a group are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// One country, or several one by one.
    Countries,
    /// A group of states together.
    States,
    /// The world.
    World,
}

/// Rows that belong together: of one operation, or one row outside of any.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What was done.
    pub deed: Deed,
    /// Who did it.
    pub extent: Extent,
    /// The rows; at least one.
    pub rows: Vec<&'static Row>,
}

impl Group {
    fn of(row: &'static Row) -> Self {
        Self {
            deed: Deed::of(row),
            extent: match row.place {
                "XRG" | "XCS" => Extent::States,
                "XWW" => Extent::World,
                _ => Extent::Countries,
            },
            rows: vec![row],
        }
    }

    /// Its first row.
    pub fn first(&self) -> &'static Row {
        self.rows[0]
    }
}

/// The rows with an amount that touch a period.
pub fn amounts(period: Period) -> impl Iterator<Item = &'static Row> {
    PRECURSORS
        .iter()
        .filter(move |row| row.amount != ClaimAmount::None && period.meets_time(row.from, row.to))
}

/// What was seized in a period, an operation together.
pub fn groups(period: Period) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for row in amounts(period) {
        let key = (row.measure, row.from, row.to);
        let same = |group: &&mut Group| {
            let first = group.first();
            (first.measure, first.from, first.to) == key && group.deed.operation().is_some()
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.rows.push(row),
            None => groups.push(Group::of(row)),
        }
    }
    groups
}

/// What was seized in a country in a period, an operation together.
pub fn groups_in(country: &str, period: Period) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for row in amounts(period).filter(|row| row.place == country) {
        match groups.last_mut() {
            Some(group) if group.first().measure == row.measure => group.rows.push(row),
            _ => groups.push(Group::of(row)),
        }
    }
    groups
}

/// What is said of the way into Afghanistan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// The claim that has the direction.
    pub direction: &'static Claim,
    /// The claim that has road and rail.
    pub means: &'static Claim,
    /// That Afghanistan has no use of its own for them.
    pub no_use: &'static Row,
    /// The row whose source says that none came this way.
    pub none_came: &'static Row,
    /// Whether the chosen time has the year of the report.
    pub now: bool,
}

/// The flow into Afghanistan. None where the period is the one for which a source says that none came this way.
pub fn flow(period: Period) -> Option<Flow> {
    let (means, none_came) = (
        claim(cited::PRECURSORS_EASIER)?,
        row_of(PRECURSORS, NONE_CAME)?,
    );
    let none = years(none_came.from, none_came.to) == Some((period.first(), period.last()));
    let flow = Flow {
        direction: claim(cited::PRECURSORS_DIRECTION)?,
        means,
        no_use: row_of(PRECURSORS, NO_USE)?,
        none_came,
        now: period.meets_time(means.from, means.to),
    };
    (!none).then_some(flow)
}

/// The claim about missions, in their year alone.
pub fn missions(period: Period) -> Option<&'static Claim> {
    claim(cited::MISSIONS).filter(|claim| period.meets_time(claim.from, claim.to))
}

/// That Afghanistan has no use of its own for them.
pub fn no_use() -> Option<&'static Row> {
    row_of(PRECURSORS, NO_USE)
}

/// What is known of precursors in a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Precursors {
    /// What was seized.
    pub groups: Vec<Group>,
    /// The claim about missions, where the period has their year.
    pub missions: Option<&'static Claim>,
    /// In a span, the row whose source says that none came by the northern route.
    pub none_came: Option<&'static Row>,
    /// The claim of a report on why they are easier to stop.
    pub easier: &'static Claim,
    /// That Afghanistan has no use of its own for them.
    pub no_use: &'static Row,
}

impl Precursors {
    /// Of a period.
    pub fn of(period: Period) -> Option<Self> {
        let none_came = row_of(PRECURSORS, NONE_CAME);
        let in_span = |row: &&Row| !period.is_year() && period.meets_time(row.from, row.to);
        Some(Self {
            groups: groups(period),
            missions: missions(period),
            none_came: none_came.filter(in_span),
            easier: claim(cited::PRECURSORS_EASIER)?,
            no_use: no_use()?,
        })
    }
}

/// The years with something seized, where the period has none.
pub fn elsewhere(period: Period) -> Vec<u16> {
    if amounts(period).next().is_some() {
        return Vec::new();
    }
    let spans = PRECURSORS.iter().filter_map(|row| years(row.from, row.to));
    let all = spans.flat_map(|(first, last)| first..=last).collect();
    let mut all: Vec<u16> = ordered(all, u16::cmp);
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: u16, last: u16) -> Period {
        Period::span(first, last).expect("on the timeline")
    }

    #[test]
    fn an_operation_is_one_group_and_no_row_is_lost() {
        for (first, last) in [(1990, 2023), (2008, 2008), (2017, 2018)] {
            let all = groups(span(first, last));
            let rows: usize = all.iter().map(|group| group.rows.len()).sum();
            assert_eq!(rows, amounts(span(first, last)).count());
            for group in all.iter().filter(|group| group.rows.len() > 1) {
                assert!(group.deed.operation().is_some(), "{group:?}");
            }
        }
        let found = groups(span(2008, 2008));
        let found: Vec<_> = found
            .iter()
            .map(|group| (group.deed, group.extent))
            .collect();
        let tarcet = Deed::Seized(Some(Operation::Tarcet));
        assert_eq!(
            found,
            [
                (tarcet, Extent::Countries),
                (Deed::Prevented, Extent::World)
            ]
        );
        assert_eq!(groups(span(2009, 2009))[0].extent, Extent::States);
    }

    #[test]
    fn no_flow_is_drawn_in_the_year_for_which_a_source_says_that_none_came() {
        assert_eq!(flow(span(2018, 2018)), None);
        assert!(flow(span(2008, 2008)).is_some_and(|flow| flow.now));
        assert!(flow(span(2017, 2018)).is_some_and(|flow| !flow.now));
        let in_span = |first, last| Precursors::of(span(first, last)).expect("known").none_came;
        assert!(in_span(2017, 2018).is_some() && in_span(2018, 2018).is_none());
    }
}
