//! The checks of the data: two numbers that ought to agree, worked out anew wherever they run.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::ledger;
use crate::model::evidence::record::{Claim, PrintedTotal};
use crate::model::evidence::scrambled_list::{Argument, Arguments, COUNT, ScrambledList};
use crate::model::evidence::tables::{CONTRADICTIONS, LEDGER_CHECKS, SERIES_CHECKS, cited};
use crate::model::mass::Grams;
use crate::model::query::seizure;

/// What a check is about; `words` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The five heroin figures of 2006 against their printed total.
    HeroinParts,
    /// The five opium figures of 2006 against theirs.
    OpiumParts,
    /// The mean of the list against the mean that the text gives.
    MeanOfList,
    /// A total of the list against the claim that prints it.
    ListAndClaim(u16),
    /// How many years two totals of the list share, as placed.
    YearsTwice,
    /// The five parts of the heroin table together.
    HeroinShares,
    /// The five parts of the opium table together.
    OpiumShares,
    /// How many sets of five numbers have the sum of the tables.
    UniqueSet,
    /// The printed share of 2006 against numerator and denominator.
    ShareSeized,
    /// A weight that the article prints against UNODC's series.
    Series(Country, Drug, u16, u16),
    /// Claims that a contradiction or a claim's chain names and that do not exist.
    Dangling,
    /// Two numbers of a contradiction, by their places: they agree, or differ as the ledger says.
    Ledger(u16, usize, usize),
    /// Orders that all five arguments leave at 61 kg.
    LastOrder,
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Check {
    /// What is compared.
    pub subject: Subject,
    /// One side.
    pub left: f64,
    /// The other.
    pub right: f64,
    /// How far they may be apart.
    pub tolerance: f64,
    /// Whether they ought to agree; in a contradiction they ought to differ.
    pub agree: bool,
}

impl Check {
    /// Whether the two sides agree, or differ, as they ought to.
    pub fn passed(&self) -> bool {
        let near = (self.left - self.right).abs() <= self.tolerance + 1e-9;
        let known = self.left.is_finite() && self.right.is_finite();
        known && near == self.agree
    }
}

/// Runs every check over some claims and a list.
pub fn audit(claims: &[Claim], totals: &[PrintedTotal], list: &ScrambledList) -> Vec<Check> {
    let value = |id: u16| {
        let claim = claims.iter().find(|claim| claim.id == id);
        claim
            .and_then(|claim| claim.amount.one())
            .unwrap_or(f64::NAN)
    };
    let sum = |ids: &[u16]| ids.iter().map(|id| value(*id)).sum::<f64>();
    let printed = list.printed.map(Grams::kilograms);
    let check = |subject, left, right, tolerance| Check {
        subject,
        left,
        right,
        tolerance,
        agree: true,
    };
    let mut checks = vec![
        check(
            Subject::HeroinParts,
            sum(cited::HEROIN_2006_PARTS),
            value(cited::HEROIN_2006),
            0.05,
        ),
        // The parts are rounded to a tenth each.
        check(
            Subject::OpiumParts,
            sum(cited::OPIUM_2006_PARTS),
            value(cited::OPIUM_2006),
            0.25,
        ),
        check(
            Subject::MeanOfList,
            printed.iter().sum::<f64>() / COUNT as f64,
            value(cited::MEAN),
            0.5,
        ),
        check(
            Subject::HeroinShares,
            sum(cited::TABLE_HEROIN_SHARES),
            100.0,
            0.0,
        ),
        check(
            Subject::OpiumShares,
            sum(cited::TABLE_OPIUM_SHARES),
            100.0,
            0.0,
        ),
        check(
            Subject::ShareSeized,
            100.0 * value(cited::HEROIN_2006) / (value(cited::FLOW_2006) * 1000.0),
            value(cited::SHARE_2006),
            0.05,
        ),
        check(Subject::UniqueSet, list.sets_of(5).len() as f64, 1.0, 0.0),
        check(
            Subject::LastOrder,
            list.remaining(Arguments::of(&Argument::ALL), 61).orders as f64,
            1.0,
            0.0,
        ),
    ];
    for (total, id) in totals.iter().zip(cited::PRINTED_LIST) {
        let kilograms = total.grams as f64 / 1000.0;
        checks.push(check(
            Subject::ListAndClaim(*id),
            kilograms,
            value(*id),
            0.0,
        ));
    }
    let links = CONTRADICTIONS.iter().flat_map(|row| row.claims);
    let dangling = links.filter(|id| !claims.iter().any(|claim| claim.id == **id));
    checks.push(check(Subject::Dangling, dangling.count() as f64, 0.0, 0.0));
    let twice = totals.iter().enumerate().filter(|(index, total)| {
        let before = &totals[..*index];
        before.iter().any(|other| other.placed == total.placed)
    });
    checks.push(check(Subject::YearsTwice, twice.count() as f64, 0.0, 0.0));
    for row in SERIES_CHECKS {
        let grams: u64 = (row.first..=row.last)
            .filter_map(|year| seizure(row.country, row.drug, year))
            .map(|row| row.mass.0)
            .sum();
        checks.push(check(
            Subject::Series(row.country, row.drug, row.first, row.last),
            value(row.claim),
            grams as f64 / 1000.0,
            row.tolerance,
        ));
    }
    checks.extend(LEDGER_CHECKS.iter().map(|row| {
        let numbers = ledger::numbers(row.contradiction);
        let number = |at: usize| numbers.get(at).copied().unwrap_or(f64::NAN);
        Check {
            subject: Subject::Ledger(row.contradiction, row.left, row.right),
            left: number(row.left),
            right: number(row.right),
            tolerance: row.tolerance,
            agree: row.agrees,
        }
    }));
    checks
}
