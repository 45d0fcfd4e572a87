//! What is known of the borders: their lengths, what was not settled, and who guarded the Tajik–Afghan one.

use crate::model::evidence::record::{Claim, ClaimAmount, Happening, Row};
use crate::model::evidence::tables::{
    BORDERS, CONTRADICTIONS, cited, claim, contradiction, happening, row_of,
};
use crate::model::order::ordered;
use crate::model::period::{LAST_SOVIET, Period};

/// The year for which the unsettled stretches are stated.
const STATED: u16 = 2012;
/// The year of the Kazakh–Kyrgyz agreement, as `cited::AGREEMENT` names it.
const AGREED: u16 = 2001;

/// The published lengths of a border.
#[derive(Clone, Debug, PartialEq)]
pub struct Length {
    /// The row that is drawn.
    pub row: &'static Row,
    /// The further published lengths of the same border.
    pub others: Vec<&'static Row>,
    /// The contradiction about them.
    pub dispute: Option<u16>,
}

impl Length {
    /// Of the border with this row.
    pub fn of(key: &str) -> Option<Self> {
        let row = row_of(BORDERS, key)?;
        let same = |other: &&Row| {
            other.key != row.key
                && (other.place, other.object, other.measure)
                    == (row.place, row.object, row.measure)
        };
        let key = format!("borders:{}", row.key);
        let dispute = CONTRADICTIONS
            .iter()
            .find(|found| found.rows.contains(&key.as_str()));
        Some(Self {
            row,
            others: BORDERS.iter().filter(same).collect(),
            dispute: dispute.map(|found| found.id),
        })
    }

    /// All its rows, the drawn one first.
    pub fn rows(&self) -> impl Iterator<Item = &'static Row> {
        [self.row].into_iter().chain(self.others.iter().copied())
    }
}

/// What was not settled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unsettled {
    /// The Isfara valley.
    Isfara,
    /// The Uzbek enclaves.
    Enclaves,
    /// The Kazakh–Kyrgyz agreement, of this year.
    Agreement(u16),
    /// A share of the Kyrgyz border.
    Share(ClaimAmount),
}

/// A stretch that was not settled, and what is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Which.
    pub what: Unsettled,
    /// The claims that say so.
    pub claims: Vec<&'static Claim>,
    /// The year for which they do.
    pub stated: u16,
    /// Whether the chosen time is that year alone.
    pub alone: bool,
    /// Whether the chosen time has that year, or the year of the agreement.
    pub now: bool,
    /// For the agreement: that it had been ratified.
    pub ratified: Option<Ratified>,
    /// For the agreement: the contradiction about that.
    pub dispute: Option<u16>,
}

/// The ratification of the Kazakh–Kyrgyz agreement, and the contradiction about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratified {
    /// When the parliament did so.
    pub event: &'static Happening,
    /// The contradiction.
    pub dispute: u16,
}

/// The stretches that were not settled.
pub fn stretches(period: Period) -> Vec<Stretch> {
    let share = row_of(BORDERS, "kgz-undelimited").map(|row| Unsettled::Share(row.amount));
    let all: [(Option<Unsettled>, &[u16]); 4] = [
        (
            Some(Unsettled::Isfara),
            &[cited::ISFARA, cited::PRESSING_BOUNDARY],
        ),
        (Some(Unsettled::Enclaves), &[cited::ENCLAVES]),
        (Some(Unsettled::Agreement(AGREED)), &[cited::AGREEMENT]),
        (share, &[cited::BORDER_SHARE]),
    ];
    let stretch = |(what, claims): (Option<Unsettled>, &[u16])| {
        let what = what?;
        let agreement = matches!(what, Unsettled::Agreement(_));
        Some(Stretch {
            what,
            claims: claims.iter().filter_map(|id| claim(*id)).collect(),
            stated: STATED,
            alone: (period.first(), period.last()) == (STATED, STATED),
            now: period.contains(STATED) || (agreement && period.contains(AGREED)),
            ratified: ratified().filter(|_| agreement),
            dispute: contradiction(cited::RATIFICATION)
                .filter(|_| agreement)
                .map(|found| found.id),
        })
    };
    all.into_iter().filter_map(stretch).collect()
}

fn ratified() -> Option<Ratified> {
    Some(Ratified {
        event: happening("2008-kgz-border")?,
        dispute: contradiction(cited::RATIFICATION)?.id,
    })
}

/// The two handovers of the Tajik–Afghan border, and the row about the Pamir section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handovers {
    /// Of the Pamir section.
    pub pamir: &'static Happening,
    /// Of the last section.
    pub last: &'static Happening,
    /// How long the Pamir section is.
    pub section: &'static Row,
}

impl Handovers {
    /// As the tables have them.
    pub fn published() -> Option<Self> {
        Some(Self {
            pamir: happening("2004-pamir")?,
            last: happening("2005-panj")?,
            section: row_of(BORDERS, "tjk-afg-pamir")?,
        })
    }

    /// Their years.
    pub fn years(&self) -> (u16, u16) {
        let first = |event: &Happening| event.first.unwrap_or_default();
        (first(self.pamir), first(self.last))
    }

    /// Who guarded the border in a period.
    pub fn guard(&self, period: Period) -> Guard {
        let (pamir, last) = self.years();
        match (period.contains(pamir), period.contains(last)) {
            (true, false) => Guard::LeavesPamir,
            (false, true) => Guard::LeavesLast,
            _ if period.last() <= LAST_SOVIET => Guard::Soviet,
            _ if period.last() < pamir => Guard::Russian,
            _ if period.first() > last => Guard::LeftBefore,
            _ => Guard::Left,
        }
    }
}

/// Who guarded the Tajik–Afghan border.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Soviet guards, later Russian ones.
    Soviet,
    /// Russian guards.
    Russian,
    /// Russian guards, who left the Pamir section in this time.
    LeavesPamir,
    /// Russian guards on a last section, which was handed over in this time.
    LeavesLast,
    /// Russian guards, who left both in this time.
    Left,
    /// Russian guards had left before this time.
    LeftBefore,
}

/// What the report on the unsettled stretches is to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// The period has its year.
    InTime,
    /// The period has the year of the agreement that it speaks of.
    OnAgreement,
    /// It speaks of another time.
    Elsewhere,
}

/// What is known of the borders in a period.
#[derive(Clone, Debug, PartialEq)]
pub struct Borders {
    /// What the report on the unsettled stretches is to it.
    pub report: Report,
    /// The year of the report.
    pub stated: u16,
    /// The year of the Kazakh–Kyrgyz agreement.
    pub agreed: u16,
    /// That the agreement had been ratified, if that is known.
    pub ratified: Option<Ratified>,
    /// What was settled after the report, up to the end of the period.
    pub settled: Vec<&'static Happening>,
    /// The share of the Kyrgyz border.
    pub share: &'static Row,
    /// The official crossings.
    pub crossings: &'static Row,
    /// How many borders have two lengths, and the contradiction about them.
    pub disputed: (usize, u16),
    /// Who guarded the Tajik–Afghan border.
    pub guard: Guard,
    /// The handovers of it.
    pub handovers: Handovers,
}

impl Borders {
    /// Of a period, with these lengths on the map.
    pub fn of(period: Period, lengths: &[Length]) -> Option<Self> {
        let disputes: Vec<u16> = lengths.iter().filter_map(|length| length.dispute).collect();
        let later = ["2017-demarcation", "2023-kgz-uzb-border"];
        let by_then = |event: &&Happening| event.first.is_some_and(|year| year <= period.last());
        let handovers = Handovers::published()?;
        Some(Self {
            report: if period.contains(STATED) {
                Report::InTime
            } else if period.contains(AGREED) {
                Report::OnAgreement
            } else {
                Report::Elsewhere
            },
            stated: STATED,
            agreed: AGREED,
            ratified: ratified(),
            settled: later
                .into_iter()
                .filter_map(happening)
                .filter(by_then)
                .collect(),
            share: row_of(BORDERS, "kgz-undelimited")?,
            crossings: row_of(BORDERS, "ca-afg-crossings")?,
            disputed: (disputes.len(), *disputes.first()?),
            guard: handovers.guard(period),
            handovers,
        })
    }
}

/// The years that the sources speak of, where the period has none of them.
pub fn elsewhere(period: Period) -> Vec<u16> {
    let handovers = Handovers::published();
    let events = handovers
        .iter()
        .flat_map(|all| [all.pamir.first, all.last.first]);
    let years: Vec<u16> = events.flatten().chain([AGREED, STATED]).collect();
    let years = ordered(years, u16::cmp);
    if years.iter().any(|year| period.contains(*year)) {
        return Vec::new();
    }
    years
}

/// The claim that states the number of a row.
pub fn claim_of(row: &Row) -> Option<u16> {
    (row.key == "kgz-undelimited").then_some(cited::BORDER_SHARE)
}

/// The claims without a figure, and whether each is about what most needs attention.
pub fn statements() -> impl Iterator<Item = (&'static Claim, bool)> {
    let stated = [
        cited::ISFARA,
        cited::ENCLAVES,
        cited::AGREEMENT,
        cited::PRESSING_BOUNDARY,
    ]
    .into_iter()
    .filter_map(claim);
    stated.map(|claim| (claim, claim.id == cited::PRESSING_BOUNDARY))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: u16, last: u16) -> Period {
        Period::span(first, last).expect("on the timeline")
    }

    #[test]
    fn who_guards_follows_the_handovers() {
        let handovers = Handovers::published().expect("in the tables");
        assert_eq!(handovers.years(), (2004, 2005));
        for (first, last, guard) in [
            (1990, 1991, Guard::Soviet),
            (1990, 1992, Guard::Russian),
            (2003, 2003, Guard::Russian),
            (2003, 2004, Guard::LeavesPamir),
            (2005, 2012, Guard::LeavesLast),
            (2004, 2005, Guard::Left),
            (1990, 2023, Guard::Left),
            (2006, 2006, Guard::LeftBefore),
        ] {
            assert_eq!(handovers.guard(span(first, last)), guard, "{first}–{last}");
        }
    }

    #[test]
    fn the_report_is_of_2012_and_speaks_of_an_agreement_of_2001() {
        let lengths: Vec<Length> = Length::of("tjk-afg").into_iter().collect();
        let of = |first, last| Borders::of(span(first, last), &lengths).expect("known");
        assert_eq!(of(2012, 2012).report, Report::InTime);
        assert_eq!(of(1999, 2015).report, Report::InTime);
        assert_eq!(of(2001, 2001).report, Report::OnAgreement);
        assert_eq!(of(2006, 2006).report, Report::Elsewhere);
        assert_eq!(of(2016, 2016).settled.len(), 0);
        assert_eq!(of(2017, 2017).settled.len(), 1);
        assert_eq!(of(2023, 2023).settled.len(), 2);
    }

    #[test]
    fn only_the_agreement_had_been_ratified_and_counts_in_its_own_year() {
        let now = |year| -> Vec<bool> {
            let all = stretches(span(year, year));
            all.iter().map(|stretch| stretch.now).collect()
        };
        assert_eq!(now(2012), [true; 4]);
        assert_eq!(now(2001), [false, false, true, false]);
        for stretch in stretches(span(2012, 2012)) {
            let agreement = matches!(stretch.what, Unsettled::Agreement(2001));
            assert_eq!(stretch.ratified.is_some(), agreement);
            assert!(stretch.alone && !stretch.claims.is_empty());
        }
    }
}
