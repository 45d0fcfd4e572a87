//! The checks of the data: two numbers that ought to agree, worked out anew wherever they run.

use crate::model::country::Country;
use crate::model::drug::Drug;
use crate::model::evidence::ledger;
use crate::model::evidence::record::{Claim, PrintedTotal};
use crate::model::evidence::scrambled_list::{Argument, Arguments, COUNT, ScrambledList};
use crate::model::evidence::tables::CONTRADICTIONS;
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
    let sum = |first: u16, last: u16| (first..=last).map(value).sum::<f64>();
    let printed = list.printed.map(Grams::kilograms);
    let check = |subject, left, right, tolerance| Check {
        subject,
        left,
        right,
        tolerance,
        agree: true,
    };
    let mut checks = vec![
        check(Subject::HeroinParts, sum(84, 88), value(83), 0.05),
        // The parts are rounded to a tenth each.
        check(Subject::OpiumParts, sum(46, 50), value(45), 0.25),
        check(
            Subject::MeanOfList,
            printed.iter().sum::<f64>() / COUNT as f64,
            value(51),
            0.5,
        ),
        check(Subject::HeroinShares, sum(159, 163), 100.0, 0.0),
        check(Subject::OpiumShares, sum(164, 168), 100.0, 0.0),
        check(
            Subject::ShareSeized,
            100.0 * value(83) / (value(81) * 1000.0),
            value(82),
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
    for (index, total) in totals.iter().enumerate() {
        let kilograms = total.grams as f64 / 1000.0;
        let id = 70 + index as u16;
        checks.push(check(Subject::ListAndClaim(id), kilograms, value(id), 0.0));
    }
    let links = CONTRADICTIONS.iter().flat_map(|row| row.claims);
    let dangling = links.filter(|id| !claims.iter().any(|claim| claim.id == **id));
    checks.push(check(Subject::Dangling, dangling.count() as f64, 0.0, 0.0));
    let twice = totals.iter().enumerate().filter(|(index, total)| {
        let before = &totals[..*index];
        before.iter().any(|other| other.placed == total.placed)
    });
    checks.push(check(Subject::YearsTwice, twice.count() as f64, 0.0, 0.0));
    for (id, country, drug, first, last, tolerance) in ACROSS {
        let grams: u64 = (first..=last)
            .filter_map(|year| seizure(country, drug, year))
            .map(|row| row.mass.0)
            .sum();
        checks.push(check(
            Subject::Series(country, drug, first, last),
            value(id),
            grams as f64 / 1000.0,
            tolerance,
        ));
    }
    checks.extend(LEDGER.iter().map(|(id, left, right, tolerance, agree)| {
        let numbers = ledger::numbers(*id);
        let number = |at: usize| numbers.get(at).copied().unwrap_or(f64::NAN);
        Check {
            subject: Subject::Ledger(*id, *left, *right),
            left: number(*left),
            right: number(*right),
            tolerance: *tolerance,
            agree: *agree,
        }
    }));
    checks
}

/// Weights that stand in the article and in UNODC's series, with how far they may be apart: a fifth of a
/// kilogram in a year, the rounding of the tables over five.
/// Those that the series has revised are contradictions, X18, and no checks.
const ACROSS: [(u16, Country, Drug, u16, u16, f64); 14] = [
    (84, Country::Kaz, Drug::Heroin, 2006, 2006, 0.2),
    (85, Country::Kgz, Drug::Heroin, 2006, 2006, 0.2),
    (86, Country::Tkm, Drug::Heroin, 2006, 2006, 0.2),
    (87, Country::Uzb, Drug::Heroin, 2006, 2006, 0.2),
    (88, Country::Tjk, Drug::Heroin, 2006, 2006, 0.2),
    (46, Country::Tkm, Drug::Opium, 2006, 2006, 0.2),
    (47, Country::Tjk, Drug::Opium, 2006, 2006, 0.2),
    (48, Country::Uzb, Drug::Opium, 2006, 2006, 0.2),
    (49, Country::Kaz, Drug::Opium, 2006, 2006, 0.2),
    (50, Country::Kgz, Drug::Opium, 2006, 2006, 0.2),
    (61, Country::Uzb, Drug::Heroin, 2002, 2006, 0.5),
    (63, Country::Kaz, Drug::Heroin, 2002, 2006, 0.06),
    (64, Country::Tjk, Drug::Heroin, 2002, 2006, 0.5),
    (65, Country::Tjk, Drug::Opium, 2002, 2006, 0.02),
];

/// What the ledger says of pairs of its numbers: contradiction, the places of the two, how far apart
/// still counts as equal, and whether they are.
const LEDGER: [(u16, usize, usize, f64, bool); 46] = [
    (1, 0, 1, 0.5, true),
    (1, 2, 3, 0.06, false),
    (1, 4, 5, 0.06, false),
    (1, 6, 7, 0.06, false),
    (1, 8, 9, 0.06, false),
    (2, 3, 2, 2.0, true),
    (2, 5, 6, 0.5, true),
    (2, 7, 8, 0.02, true),
    (2, 9, 6, 0.5, false),
    (2, 12, 10, 0.5, false),
    (2, 13, 11, 0.5, false),
    (4, 2, 3, 0.5, false),
    (5, 1, 3, 0.25, true),
    (6, 0, 5, 0.05, false),
    (7, 2, 4, 0.05, false),
    (8, 6, 7, 0.05, false),
    (10, 0, 1, 0.05, false),
    (10, 3, 4, 0.05, false),
    (17, 0, 1, 0.5, false),
    (18, 0, 1, 0.05, false),
    (18, 2, 3, 0.05, false),
    (18, 4, 5, 0.05, false),
    (18, 6, 7, 0.05, false),
    (18, 8, 9, 0.05, false),
    (18, 10, 11, 0.05, false),
    (19, 8, 9, 0.5, false),
    (20, 0, 1, 0.05, true),
    (20, 2, 3, 0.5, false),
    (20, 4, 5, 0.05, false),
    (20, 6, 7, 0.5, false),
    (21, 0, 1, 0.5, false),
    (22, 11, 7, 0.5, false),
    (24, 0, 1, 0.5, false),
    (24, 2, 3, 0.5, false),
    (25, 1, 2, 0.5, false),
    (26, 0, 1, 0.005, false),
    (26, 2, 3, 0.0, true),
    (27, 0, 1, 0.5, false),
    (27, 6, 8, 0.5, false),
    (27, 9, 10, 0.5, false),
    (28, 0, 1, 0.5, false),
    (29, 2, 1, 500.0, true),
    (30, 1, 2, 0.0, false),
    (31, 0, 2, 0.5, false),
    (32, 1, 2, 0.5, false),
    (32, 1, 3, 0.5, false),
];
